using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>One act on a business plan: who, when, on which version; never edited.</summary>
public sealed record BusinessPlanEvent(int No, BusinessPlanAct Act, int VersionNo, string By, string ByName, DateOnly On, DateTime RecordedAt, string? Note);

/// <summary>What one side said of a version.</summary>
/// <param name="Content">The reviewer accepts it; otherwise it goes back with the remark.</param>
public sealed record PlanReview(int No, int VersionNo, ReviewSide Side, bool Content, string? Remark, string By, string ByName, DateOnly On);

/// <summary>One version of the sheet. Once sent it is never changed.</summary>
public sealed class PlanVersion
{
    static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    PlanVersion() { }

    internal PlanVersion(int no, PlanSheet sheet, DateOnly on)
    {
        No = no;
        Write(sheet, on);
    }

    public int No { get; private init; }

    /// <summary>The sheet, as JSON.</summary>
    public string Text { get; private set; } = "";

    public DateOnly WrittenOn { get; private set; }
    public DateOnly? SentOn { get; private set; }

    public PlanSheet Sheet => JsonSerializer.Deserialize<PlanSheet>(Text, Written)!;

    internal void Write(PlanSheet sheet, DateOnly on) => (Text, WrittenOn) = (JsonSerializer.Serialize(sheet, Written), on);

    internal void Send(DateOnly on) => SentOn = on;
}

/// <summary>How a person means to live of a business of their own, in versions that mentor and agency read.</summary>
public sealed class BusinessPlan : IVersioned
{
    public const int NoteMax = 600;

    readonly List<PlanVersion> _versions = [];
    readonly List<PlanReview> _reviews = [];
    readonly List<BusinessPlanEvent> _history = [];

    BusinessPlan() { }

    public Id<BusinessPlan> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that keeps the person's record.</summary>
    public int Unit { get; private init; }

    public BusinessPlanState State { get; private set; }

    /// <summary>Of the latest version, like sector and capital need; kept so that lists can be narrowed and summed.</summary>
    public string Name { get; private set; } = "";

    public Sector Sector { get; private set; }

    /// <summary>Whole rupiah.</summary>
    public long CapitalNeed { get; private set; }

    /// <summary>The version that both accepted last; it stands while the next is written.</summary>
    public int? AcceptedNo { get; private set; }

    /// <summary>The person until it is withdrawn. Unlike any other: a person has one business plan.</summary>
    public string? RunningKey { get; private set; }

    /// <summary>The mentor whom the agency asked to read it, where no pair of the person goes on; null where nobody was asked.</summary>
    public Id<Mentor>? AskedMentorId { get; private set; }

    /// <summary>Their business, at whose own door the plan stands.</summary>
    public Id<Business>? AskedBusinessId { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<PlanVersion> Versions => [.. _versions.OrderBy(v => v.No)];
    public IReadOnlyList<PlanReview> Reviews => [.. _reviews.OrderBy(r => r.No)];
    public IReadOnlyList<BusinessPlanEvent> History => [.. _history.OrderBy(e => e.No)];

    public PlanVersion Latest => _versions.MaxBy(v => v.No)!;

    /// <param name="sheet">A sound one.</param>
    public static BusinessPlan Begin(Id<Participant> person, int unit, PlanSheet sheet, Actor by, DateTime at)
    {
        var plan = new BusinessPlan { Id = Id<BusinessPlan>.New(at), ParticipantId = person, Unit = unit, RunningKey = $"{person.Value:n}", RecordedAt = at };
        plan._versions.Add(new(1, sheet, at.OfficeDay));
        plan.Follow(sheet);
        plan.Record(BusinessPlanAct.Begin, by, at, null);
        return plan;
    }

    /// <param name="sheet">A sound one.</param>
    /// <exception cref="Refusal">The latest version has been sent: a change makes the next one.</exception>
    public void Write(PlanSheet sheet, DateTime at)
    {
        if (State is not BusinessPlanState.Drafted) throw BusinessPlanRefusals.NotDrafted;

        Latest.Write(sheet, at.OfficeDay);
        Follow(sheet);
    }

    public void Send(Actor by, DateTime at) => Do(BusinessPlanAct.Send, by, at, null, () => Latest.Send(at.OfficeDay));

    /// <summary>One side says what it thinks of the version that was sent.</summary>
    /// <exception cref="Refusal">This side has read it already, the reader sent it, or it goes back without a word.</exception>
    public void Review(ReviewSide side, bool content, string? remark, Actor by, DateTime at)
    {
        var here = _reviews.Where(r => r.VersionNo == Latest.No).ToList();
        var act = !content ? BusinessPlanAct.Return : here.Any(r => r.Side != side && r.Content) ? BusinessPlanAct.Accept : BusinessPlanAct.Approve;
        Do(act, by, at, remark, () =>
        {
            if (here.Any(r => r.Side == side)) throw BusinessPlanRefusals.ReadAlready;
            if (here.Any(r => r.By == by.Id) || _history.Any(e => e.By == by.Id && e.VersionNo == Latest.No && e.Act is BusinessPlanAct.Send)) throw BusinessPlanRefusals.SamePerson;
            if (!content && string.IsNullOrWhiteSpace(remark)) throw BusinessPlanRefusals.RemarkMissing;
            _reviews.Add(new(_reviews.Count + 1, Latest.No, side, content, Wording.OrNone(remark, NoteMax), by.Id, by.Name, at.OfficeDay));
            if (act is BusinessPlanAct.Accept) AcceptedNo = Latest.No;
        });
    }

    public void Revise(string? why, Actor by, DateTime at) => Do(BusinessPlanAct.Revise, by, at, why, () => _versions.Add(new(Latest.No + 1, Latest.Sheet, at.OfficeDay)));

    /// <summary>The person gives it up; another may be begun.</summary>
    public void Withdraw(string why, Actor by, DateTime at) => Do(BusinessPlanAct.Withdraw, by, at, Wording.Of(why, NoteMax), () => (RunningKey, AcceptedNo) = (null, null));

    /// <param name="why">Why another than the mentor of a pair reads it.</param>
    /// <exception cref="Refusal">No reason is given, or the state is another.</exception>
    public void AskMentor(Mentor mentor, string? why, Actor by, DateTime at)
    {
        var words = Wording.Of(why, NoteMax / 2);
        Do(BusinessPlanAct.AskMentor, by, at, $"{mentor.Name}: {words}", () => (AskedMentorId, AskedBusinessId) = (mentor.Id, mentor.BusinessId));
    }

    void Follow(PlanSheet sheet) => (Name, Sector, CapitalNeed) = (sheet.Name, sheet.Sector, PlanFigures.Of(sheet).CapitalNeed);

    void Do(BusinessPlanAct act, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (BusinessPlanLifecycle.Table.After(State, act), Wording.OrNone(note, NoteMax));
        change();
        State = next;
        Record(act, by, at, words);
    }

    void Record(BusinessPlanAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, Latest.No, by.Id, by.Name, at.OfficeDay, at, note));
}
