using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.LicencePaths;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>What is known of a venture, as a form gives it.</summary>
/// <param name="Activity">What it makes or sells, in plain words.</param>
/// <param name="Kbli">Its class with the version of the list; null while nobody looked it up.</param>
/// <param name="RegionCode">Of the district or village where it works: 15.06.02.</param>
public sealed record VentureDetails(string Name, string Activity, Sector Sector, BusinessKbli? Kbli, string RegionCode, string? Place);

/// <summary>The promise that a venture counts for.</summary>
public sealed record VentureServes(Guid AgreementId, Id<Commitment> CommitmentId);

/// <summary>
/// A business of a released person's own. It has started once a second person confirmed what shows it: a first sale, an
/// NIB, another paper. Only then is it counted.
/// </summary>
public sealed class Venture : IVersioned
{
    public const int NameMax = 120;
    public const int TextMax = 300;
    public const int JobsMax = 500;
    public const int NibLength = 13;

    readonly List<VentureEvidence> _evidence = [];
    readonly List<JobsCounted> _jobs = [];
    readonly List<VentureEvent> _history = [];

    Venture() { }

    public Id<Venture> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that kept the person's record. Shown on no page of the venture.</summary>
    public int Unit { get; private init; }

    public string Name { get; private set; } = "";
    public string Activity { get; private set; } = "";
    public Sector Sector { get; private set; }
    public int? KbliVersion { get; private set; }
    public string? KbliCode { get; private set; }
    public string RegionCode { get; private set; } = "";
    public string? Place { get; private set; }

    /// <summary>The day on which the person left; nothing before it shows a business of their own.</summary>
    public DateOnly ReleasedOn { get; private init; }

    /// <summary>The day of the earliest evidence that is confirmed; until then, of the first.</summary>
    public DateOnly StartedOn { get; private set; }

    public VentureState State { get; private set; }
    public VentureStanding Standing { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The agreement of the promise, under which it is counted.</summary>
    public Guid? AgreementId { get; private init; }

    /// <summary>The promise whose number it moves; null where it serves none.</summary>
    public Id<Commitment>? CommitmentId { get; private init; }

    /// <summary>The mentor who goes along, with whom the person agreed; null where nobody does.</summary>
    public Id<Mentor>? MentorId { get; private set; }

    public Id<Business>? MentorBusinessId { get; private set; }

    /// <summary>Person and name while the entry holds. Unlike any other.</summary>
    public string? NameKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<VentureEvidence> Evidence => [.. _evidence.OrderBy(e => e.No)];

    /// <summary>By day, the latest last.</summary>
    public IReadOnlyList<JobsCounted> Jobs => [.. _jobs.OrderBy(j => j.On).ThenBy(j => j.No)];

    public IReadOnlyList<VentureEvent> History => [.. _history.OrderBy(e => e.No)];

    public BusinessKbli? Kbli => KbliCode is { } code ? new(KbliVersion!.Value, code) : null;

    public VentureDetails Details => new(Name, Activity, Sector, Kbli, RegionCode, Place);

    /// <summary>Works or rests, and the entry holds.</summary>
    public bool IsAlive => Standing is VentureStanding.Counted && State is not VentureState.Closed;

    /// <param name="releasedOn">The day on which the person left.</param>
    /// <exception cref="Refusal">The evidence is of a day before the release or still to come, or is no NIB.</exception>
    public static Venture Report(Id<Participant> person, int unit, DateOnly releasedOn, VentureDetails details, EvidenceGiven evidence, VentureServes? serves, Actor by, DateTime at)
    {
        var venture = new Venture
        {
            Id = Id<Venture>.New(at),
            ParticipantId = person,
            Unit = unit,
            ReleasedOn = releasedOn,
            StartedOn = evidence.On,
            AgreementId = serves?.AgreementId,
            CommitmentId = serves?.CommitmentId,
            RecordedAt = at,
        };
        venture.Describe(details);
        venture.Show(evidence, by, at);
        venture.Record(VentureAct.Report, null, evidence.On, by, at, null);
        return venture;
    }

    /// <summary>Corrects or completes what is known.</summary>
    public void Describe(VentureDetails details)
    {
        (Name, Activity, Sector) = (Wording.Of(details.Name, NameMax), Wording.Of(details.Activity, TextMax), details.Sector);
        (KbliVersion, KbliCode) = (details.Kbli?.KbliVersion, details.Kbli?.Code);
        (RegionCode, Place) = (Wording.Of(details.RegionCode, Region.CodeMax), Wording.OrNone(details.Place, TextMax));
        NameKey = KeyOf();
    }

    /// <summary>Another thing that shows the start, such as the NIB that came after the first sale.</summary>
    public VentureEvidence Show(EvidenceGiven given, Actor by, DateTime at)
    {
        MustHold();
        if (given.On > at.OfficeDay) throw VentureRefusals.DayToCome;
        if (given.On < ReleasedOn) throw VentureRefusals.BeforeRelease;
        if (given.Kind is EvidenceKind.Nib && (given.What.Trim().Length != NibLength || !given.What.Trim().All(char.IsAsciiDigit))) throw VentureRefusals.NibMalformed;

        var shown = new VentureEvidence(_evidence.Count + 1, given with { What = Wording.Of(given.What, TextMax) }, by, at);
        _evidence.Add(shown);
        return shown;
    }

    /// <summary>An NIB that was granted on a licence path of the same person. It is pointed to, not copied.</summary>
    public VentureEvidence ShowLicence(LicencePath path, LicenceStep step, Actor by, DateTime at)
    {
        MustHold();
        if (step.GrantedOn < ReleasedOn) throw VentureRefusals.BeforeRelease;

        var shown = new VentureEvidence(_evidence.Count + 1, path, step, by, at);
        _evidence.Add(shown);
        return shown;
    }

    /// <summary>A second person has looked at what shows the start. The first confirmation makes it a business that has started.</summary>
    /// <exception cref="Refusal">Nothing is there to be confirmed, or it is by the one who wrote it down.</exception>
    public void Confirm(int no, Actor by, DateTime at)
    {
        MustHold();
        if (_evidence.SingleOrDefault(e => e.No == no) is not { ConfirmedOn: null } shown) throw VentureRefusals.NothingToConfirm;
        if (shown.By == by.Id) throw VentureRefusals.SamePerson;

        shown.Confirm(by, at);
        StartedOn = _evidence.Where(e => e.ConfirmedOn is not null).Min(e => e.On);
        if (State is VentureState.Reported)
            (State, ConfirmedOn) = (VentureLifecycle.Table.After(State, VentureAct.Confirm), at.OfficeDay);

        Record(VentureAct.Confirm, null, at.OfficeDay, by, at, null);
    }

    public void Pause(VentureReason reason, DateOnly on, string? note, Actor by, DateTime at) => Do(VentureAct.Pause, reason, on, by, at, note, () => { });

    public void Resume(DateOnly on, string? note, Actor by, DateTime at) => Do(VentureAct.Resume, null, on, by, at, note, () => { });

    public void Close(VentureReason reason, DateOnly on, string? note, Actor by, DateTime at) => Do(VentureAct.Close, reason, on, by, at, note, () => ClosedOn = on);

    /// <summary>It goes on after all, or the end was written down wrongly.</summary>
    public void Reopen(DateOnly on, string? note, Actor by, DateTime at) => Do(VentureAct.Reopen, null, on, by, at, Wording.Of(note, TextMax), () => ClosedOn = null);

    public void MarkInError(string why, Actor by, DateTime at)
    {
        Standing = VentureLifecycle.Entry.After(Standing, VentureAct.MarkInError);
        NameKey = null;
        Record(VentureAct.MarkInError, null, at.OfficeDay, by, at, Wording.Of(why, TextMax));
    }

    public void Restore(string why, Actor by, DateTime at)
    {
        Standing = VentureLifecycle.Entry.After(Standing, VentureAct.Restore);
        NameKey = KeyOf();
        Record(VentureAct.Restore, null, at.OfficeDay, by, at, Wording.Of(why, TextMax));
    }

    /// <summary>Counts who works there besides the owner, as of a day.</summary>
    /// <exception cref="Refusal">The day is to come or before the start, or nobody counts so many.</exception>
    public void CountJobs(DateOnly on, int jobs, Actor by, DateTime at)
    {
        MustHold();
        if (on > at.OfficeDay) throw VentureRefusals.DayToCome;
        if (on < StartedOn) throw VentureRefusals.BeforeStart;
        if (jobs is < 0 or > JobsMax) throw VentureRefusals.TooManyJobs;
        _jobs.Add(new(_jobs.Count + 1, on, jobs, by.Name, at));
    }

    /// <summary>How many worked there on that day, by the latest count until then; null where nobody counted.</summary>
    public int? JobsOn(DateOnly day) => _jobs.Where(j => j.On <= day).OrderBy(j => j.On).ThenBy(j => j.No).LastOrDefault()?.Jobs;

    /// <param name="mentor">Null where nobody goes along any more.</param>
    public void GoAlong(Mentor? mentor) => (MentorId, MentorBusinessId) = (mentor?.Id, mentor?.BusinessId);

    /// <summary>The day from which it works, rests or is closed.</summary>
    public DateOnly StateSince => _history.Where(e => e.Act is not (VentureAct.Confirm or VentureAct.MarkInError or VentureAct.Restore)).Max(e => e.On);

    void Do(VentureAct act, VentureReason? reason, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        MustHold();
        var (next, words) = (VentureLifecycle.Table.After(State, act), Wording.OrNone(note, TextMax));
        if (on > at.OfficeDay) throw VentureRefusals.DayToCome;
        if (on < StateSince) throw VentureRefusals.BeforeStart;
        change();
        State = next;
        Record(act, reason, on, by, at, words);
    }

    void MustHold()
    {
        if (Standing is VentureStanding.InError) throw VentureRefusals.InError;
    }

    string KeyOf() => $"{ParticipantId.Value:n} {Folded.Of(Name)}";

    void Record(VentureAct act, VentureReason? reason, DateOnly on, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, reason, on, by.Id, by.Name, at, note));
}
