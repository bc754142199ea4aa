using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>
/// A plan as the mentor's business reads it. It has no field for offence, risk, health, identity number, prison, sentence
/// or what an office noted, so that none can reach the page of a business.
/// </summary>
/// <param name="Person">First name as written, without alias or father.</param>
/// <param name="Mine">What this side said, of every version.</param>
/// <param name="Awaits">The version waits for this side.</param>
public sealed record HostPlan(Id<BusinessPlan> Id, string Person, BusinessPlanState State, int No, PlanSheet Sheet, PlanFigures Figures, IReadOnlyList<HostRemark> Mine, bool Awaits);

/// <summary>What the mentor's side said of a version.</summary>
public sealed record HostRemark(int No, bool Content, string? Remark, string By, DateOnly On);

/// <summary>Finds the plans of the people whom mentors of the reader's business guide, or which one of them was asked to read; a plan that nobody sent is nobody's to read.</summary>
public sealed class HostPlans(Db db, OwnBusinesses own)
{
    const int Most = 100;

    /// <summary>Null where the reader has no business.</summary>
    public async Task<IReadOnlyList<HostPlan>?> ListAsync(CancellationToken cancel)
    {
        if (await ReadableAsync(cancel) is not { } readable) return null;

        var plans = await readable.AsNoTracking().AsSplitQuery().OrderByDescending(p => p.Id).Take(Most).ToListAsync(cancel);
        var ids = plans.ConvertAll(p => p.ParticipantId);
        var people = db.Participants;
        var names = await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        return plans.ConvertAll(p => Of(p, names.GetValueOrDefault(p.ParticipantId) ?? ""));
    }

    public async Task<HostPlan?> FindAsync(Id<BusinessPlan> id, CancellationToken cancel) => (await ListAsync(cancel))?.FirstOrDefault(p => p.Id == id);

    /// <summary>To review it.</summary>
    public async Task<BusinessPlan?> ToReviewAsync(Id<BusinessPlan> id, CancellationToken cancel) =>
        await ReadableAsync(cancel) is { } readable ? await readable.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, cancel) : null;

    /// <summary>The scope of plans is of prisons and offices; a business reads by its pairs, and what it was asked to read.</summary>
    async Task<IQueryable<BusinessPlan>?> ReadableAsync(CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return null;

        var guided = db.Pairs.Where(p => p.BusinessId == business.Id && (p.State == PairState.Active || p.State == PairState.Paused)).Select(p => p.ParticipantId);
        var people = await guided.ToListAsync(cancel);
        return db.BusinessPlans.IgnoreQueryFilters().Where(p => (people.Contains(p.ParticipantId) || p.AskedBusinessId == business.Id)
            && (p.State == BusinessPlanState.Sent || p.State == BusinessPlanState.Returned || p.State == BusinessPlanState.Accepted));
    }

    static HostPlan Of(BusinessPlan plan, string name)
    {
        var (version, sheet) = (plan.Latest, plan.Latest.Sheet);
        return new(
            plan.Id, name, plan.State, version.No, sheet, PlanFigures.Of(sheet),
            [.. plan.Reviews.Where(r => r.Side is ReviewSide.Mentor).Select(r => new HostRemark(r.VersionNo, r.Content, r.Remark, r.ByName, r.On))],
            BusinessPlanReading.Awaits(plan, ReviewSide.Mentor));
    }
}
