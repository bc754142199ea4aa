using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>An application in a list.</summary>
/// <param name="Owed">Still to be paid back; whole rupiah.</param>
public sealed record CapitalLine(
    Id<CapitalApplication> Id, Id<Participant> ParticipantId, string Person, string Source, string Purpose, CapitalState State, RepaymentStanding Repayment, long Amount, long? Granted, long Disbursed, long Paid, long Owed,
    DateOnly SubmittedOn);

/// <summary>A line of money as an officer sees it.</summary>
/// <param name="Stands">It undoes nothing and is not undone.</param>
/// <param name="MayConfirm">It waits for this reader as the second person.</param>
public sealed record CapitalEntryFile(
    int No, CapitalEntryKind Kind, long Amount, DateOnly On, string Evidence, int? Counters, string By, string? ConfirmedBy, DateOnly? ConfirmedOn, bool Stands, bool MayConfirm, bool MayCounter);

/// <summary>An application as an officer sees it.</summary>
/// <param name="Acts">What this reader may do now.</param>
/// <param name="RefusedWhy">As the one who gives told it.</param>
public sealed record CapitalFile(
    Id<CapitalApplication> Id, Id<Participant> ParticipantId, string Person, CapitalSource Source, long Amount, string Purpose, Id<BusinessPlan>? PlanId, int? PlanNo, DateOnly SubmittedOn, CapitalState State,
    long? Granted, DateOnly? DecidedOn, string? DecisionNumber, int? Months, DateOnly? FirstDue, long Cost, string? DecidedBy, string? ConfirmedBy, string? RefusedWhy, long Disbursed, long Paid, bool FromSavingsBook,
    RepaymentStanding Repayment, IReadOnlyList<Instalment> Instalments, long Owed, string Next, IReadOnlyList<CapitalEntryFile> Entries, IReadOnlyList<CapitalEvent> History, IReadOnlyList<CapitalAct> Acts);

/// <summary>What the slices read of applications for capital, within the reader's scope.</summary>
public sealed class CapitalReading(Db db, Standing standing, VentureReading ventures, TimeProvider time)
{
    public Task<CapitalApplication?> FindAsync(Id<CapitalApplication> id, CancellationToken cancel) => db.CapitalApplications.AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>Those of a person, the latest first; none where they are not the reader's to see.</summary>
    public async Task<IReadOnlyList<CapitalLine>> OfPersonAsync(Id<Participant> person, CancellationToken cancel) =>
        standing.Can(CapitalPermissions.Read) ? await LinesAsync(db.CapitalApplications.Where(c => c.ParticipantId == person).OrderByDescending(c => c.Id), cancel) : [];

    public async Task<IReadOnlyList<CapitalLine>> LinesAsync(IQueryable<CapitalApplication> applications, CancellationToken cancel)
    {
        var (today, read, sources) = (time.Today, await applications.AsNoTracking().AsSplitQuery().ToListAsync(cancel), await CapitalSources.AllAsync(db, cancel));
        var names = await ventures.NamesAsync([.. read.Select(c => c.ParticipantId)], cancel);
        return read.ConvertAll(c => new CapitalLine(
            c.Id, c.ParticipantId, names.GetValueOrDefault(c.ParticipantId) ?? "", sources[c.RuleVersion].Find(c.Source)!.Said, c.Purpose, c.State, c.RepaymentOn(today), c.Amount, c.Granted, c.Disbursed, c.Paid,
            c.State is CapitalState.WrittenOff ? 0 : c.Schedule.Open, c.SubmittedOn));
    }

    public async Task<CapitalSource> SourceOfAsync(CapitalApplication one, CancellationToken cancel) => (await CapitalSources.AllAsync(db, cancel))[one.RuleVersion].Find(one.Source)!;

    public async Task<CapitalFile> FileOfAsync(CapitalApplication one, CancellationToken cancel)
    {
        var (today, schedule, keeps) = (time.Today, one.Schedule, standing.Can(CapitalPermissions.Keep));
        return new(
            one.Id, one.ParticipantId, (await ventures.NamesAsync([one.ParticipantId], cancel))[one.ParticipantId], await SourceOfAsync(one, cancel), one.Amount, one.Purpose, one.PlanId, one.PlanNo, one.SubmittedOn, one.State,
            one.Granted, one.DecidedOn, one.DecisionNumber, one.Months, one.FirstDue, one.Cost, one.DecidedByName, one.ConfirmedByName,
            one.State is CapitalState.Refused ? one.History.Last(e => e.Act is CapitalAct.Refuse).Note : null, one.Disbursed, one.Paid, one.WithdrawalId is not null,
            one.RepaymentOn(today), schedule.Instalments, schedule.Open, CapitalWords.Next(one.State is CapitalState.Running ? schedule.Next : null, today),
            [.. one.Entries.Select(e => Of(e, one, keeps))], one.History, keeps ? [.. ActsOf(one)] : []);
    }

    CapitalEntryFile Of(CapitalEntry entry, CapitalApplication one, bool keeps)
    {
        var (stands, mine) = (one.Stands(entry), entry.By == standing.Actor.Id);
        return new(
            entry.No, entry.Kind, entry.Amount, entry.On, entry.Evidence, entry.Counters, entry.ByName, entry.ConfirmedByName, entry.ConfirmedOn, stands,
            keeps && stands && !mine && entry is { Kind: CapitalEntryKind.Disbursed, ConfirmedOn: null } && CapitalLifecycle.Table.Allows(one.State, CapitalAct.ConfirmPart),
            keeps && stands && !(mine && entry.ConfirmedOn is not null) && CapitalLifecycle.Table.Allows(one.State, CapitalAct.Counter));
    }

    /// <summary>What stands as a button of the whole application, without what cannot succeed.</summary>
    IEnumerable<CapitalAct> ActsOf(CapitalApplication one) => CapitalLifecycle.Table.ActsFrom(one.State).Where(act => act switch
    {
        CapitalAct.ConfirmPart or CapitalAct.Counter or CapitalAct.Settle => false,
        CapitalAct.Grant or CapitalAct.Refuse => one.Kind is not SourceKind.Own,
        CapitalAct.Cover => one.Kind is SourceKind.Own,
        CapitalAct.Confirm => one.DecidedBy != standing.Actor.Id,
        CapitalAct.Disburse => one.Disbursed < one.Granted,
        CapitalAct.Pay or CapitalAct.WriteOff => one.Schedule.Open > 0,
        CapitalAct.Withdraw => one.Disbursed == 0,
        _ => true,
    });
}
