using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>A plan as an officer sees it, with one of its versions and all that is computed of it.</summary>
/// <param name="No">The version shown.</param>
/// <param name="Acts">What this reader may do now.</param>
/// <param name="MayReview">It waits for this reader's agency.</param>
/// <param name="HasMentor">A mentor guides the person or was asked instead, so that the plan can be sent.</param>
/// <param name="MayAskMentor">No mentor guides the person any more, and this reader's agency may ask another.</param>
public sealed record BusinessPlanFile(
    Id<BusinessPlan> Id, Id<Participant> ParticipantId, string Person, BusinessPlanState State, int? AcceptedNo, int No, IReadOnlyList<int> Versions, PlanSheet Sheet, PlanFigures Figures,
    IReadOnlyList<PlanReview> Reviews, IReadOnlyList<BusinessPlanEvent> History, IReadOnlyList<BusinessPlanAct> Acts, bool MayWrite, bool MayReview, bool HasMentor, bool MayAskMentor);

/// <summary>A plan in a list.</summary>
/// <param name="CapitalNeed">Whole rupiah.</param>
public sealed record BusinessPlanLine(Id<BusinessPlan> Id, Id<Participant> ParticipantId, string Person, string Name, Sector Sector, BusinessPlanState State, int Versions, long CapitalNeed);

/// <summary>What the slices read of business plans, within the reader's scope.</summary>
public sealed class BusinessPlanReading(Db db, Standing standing)
{
    static readonly BusinessPlanAct[] Moves = [BusinessPlanAct.Send, BusinessPlanAct.Revise, BusinessPlanAct.Withdraw];

    public Task<BusinessPlan?> FindAsync(Id<BusinessPlan> id, CancellationToken cancel) => db.BusinessPlans.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>The latest plan of a person, the running one first; null where there is none or it is not the reader's to see.</summary>
    public async Task<BusinessPlanLine?> OfPersonAsync(Id<Participant> person, CancellationToken cancel) =>
        standing.Can(BusinessPlanPermissions.Read)
        && await LinesAsync(db.BusinessPlans.Where(p => p.ParticipantId == person).OrderBy(p => p.RunningKey == null).ThenByDescending(p => p.Id).Take(1), cancel) is [var line] ? line : null;

    /// <summary>Null where it has no such version.</summary>
    public async Task<BusinessPlanFile?> FileOfAsync(BusinessPlan plan, int? no, CancellationToken cancel)
    {
        if (plan.Versions.FirstOrDefault(v => v.No == (no ?? plan.Latest.No)) is not { } version) return null;

        var (sheet, mayWrite) = (version.Sheet, standing.Can(BusinessPlanPermissions.Write));
        return new(
            plan.Id, plan.ParticipantId, await NameAsync(plan.ParticipantId, cancel), plan.State, plan.AcceptedNo, version.No, [.. plan.Versions.Select(v => v.No)], sheet, PlanFigures.Of(sheet),
            plan.Reviews, plan.History, mayWrite ? [.. Moves.Where(a => BusinessPlanLifecycle.Table.Allows(plan.State, a))] : [], mayWrite && plan.State is BusinessPlanState.Drafted,
            Awaits(plan, ReviewSide.Agency) && standing.Can(BusinessPlanPermissions.Review), await HasReaderAsync(plan, cancel),
            standing.Can(BusinessPlanPermissions.Review) && BusinessPlanLifecycle.Table.Allows(plan.State, BusinessPlanAct.AskMentor) && !await HasMentorAsync(plan.ParticipantId, cancel));
    }

    /// <summary>The version that was sent has not been read by this side.</summary>
    public static bool Awaits(BusinessPlan plan, ReviewSide side) =>
        plan.State is BusinessPlanState.Sent && !plan.Reviews.Any(r => r.VersionNo == plan.Latest.No && r.Side == side);

    /// <summary>Mentors may be of businesses that the reader does not see; that there is one is all that is told.</summary>
    public Task<bool> HasMentorAsync(Id<Participant> person, CancellationToken cancel) =>
        db.Pairs.IgnoreQueryFilters().AnyAsync(p => p.ParticipantId == person && (p.State == PairState.Active || p.State == PairState.Paused), cancel);

    /// <summary>Somebody reads it: the mentor of a pair, or one whom the agency asked and whose business may still take part.</summary>
    public async Task<bool> HasReaderAsync(BusinessPlan plan, CancellationToken cancel)
    {
        if (await HasMentorAsync(plan.ParticipantId, cancel)) return true;

        var (asked, mentors, businesses) = (plan.AskedMentorId, db.Mentors, db.Businesses);
        return asked is not null && await (
            from mentor in mentors.IgnoreQueryFilters()
            where mentor.Id == asked && mentor.Until == null
            join business in businesses.IgnoreQueryFilters() on mentor.BusinessId equals business.Id
            where business.State == BusinessState.Approved
            select mentor.Id).AnyAsync(cancel);
    }

    /// <summary>Whoever sees the plan may know whose it is: the plan is in their scope, though the person need not be.</summary>
    public async Task<string> NameAsync(Id<Participant> person, CancellationToken cancel) => (await NamesAsync([person], cancel)).GetValueOrDefault(person) ?? "";

    public async Task<IReadOnlyList<BusinessPlanLine>> LinesAsync(IQueryable<BusinessPlan> plans, CancellationToken cancel)
    {
        var read = await plans.AsNoTracking().IgnoreAutoIncludes()
            .Select(p => new { p.Id, p.ParticipantId, p.Name, p.Sector, p.State, Versions = p.Versions.Count, p.CapitalNeed }).ToListAsync(cancel);
        var names = await NamesAsync([.. read.Select(p => p.ParticipantId)], cancel);
        return [.. read.Select(p => new BusinessPlanLine(p.Id, p.ParticipantId, names.GetValueOrDefault(p.ParticipantId) ?? "", p.Name, p.Sector, p.State, p.Versions, p.CapitalNeed))];
    }

    async Task<Dictionary<Id<Participant>, string>> NamesAsync(IReadOnlyList<Id<Participant>> ids, CancellationToken cancel)
    {
        var people = db.Participants;
        return (await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .ToDictionary(p => p.Id, p => ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex));
    }
}
