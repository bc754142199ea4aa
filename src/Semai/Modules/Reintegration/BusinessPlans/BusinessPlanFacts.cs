using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>The version of a business plan that mentor and agency accepted.</summary>
public sealed record AcceptedPlan(Id<BusinessPlan> Id, int No, PlanSheet Sheet, PlanFigures Figures);

/// <summary>What other parts may ask about business plans; the asker must have made sure that the reader may know the person.</summary>
public static class BusinessPlanFacts
{
    /// <summary>Null where none stands accepted.</summary>
    public static async Task<AcceptedPlan?> AcceptedAsync(Db db, Id<Participant> person, CancellationToken cancel) =>
        await db.BusinessPlans.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(p => p.ParticipantId == person && p.RunningKey != null, cancel) is { AcceptedNo: { } no } plan
        && plan.Versions.Single(v => v.No == no).Sheet is var sheet
            ? new(plan.Id, no, sheet, PlanFigures.Of(sheet))
            : null;
}
