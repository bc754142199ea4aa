using Semai.Shell.Parts;
using static Semai.Modules.Partners.BusinessState;

namespace Semai.Modules.Partners.Vetting;

/// <summary>One stage of vetting as the furrow draws it.</summary>
/// <param name="Day">When it was reached.</param>
public sealed record VettingStep(BusinessState Stage, StepState State, DateOnly? Day);

/// <summary>The way of a business through its present application: behind it, where it is, what is to come.</summary>
public static class VettingSteps
{
    static readonly BusinessState[] Way = [Listed, Applied, Checked, Approved];

    public static IReadOnlyList<VettingStep> Of(Business business)
    {
        var began = business.History.Where(e => e.Act is BusinessAct.Apply).Select(e => e.No).DefaultIfEmpty(0).Max();
        var reached = business.History.Where(e => e.No >= began || e.Act is BusinessAct.List)
            .Select(e => (Stage: StageOf(e.Act), e.Day)).Where(e => e.Stage is not null)
            .GroupBy(e => e.Stage!.Value).ToDictionary(g => g.Key, g => g.Last().Day);

        var stages = Way.Contains(business.State) ? Way : [.. Way.Where(reached.ContainsKey), business.State];
        return [.. stages.Select(s => new VettingStep(s, StateOf(s, business.State, reached.ContainsKey(s)), reached.TryGetValue(s, out var day) ? day : null))];
    }

    static StepState StateOf(BusinessState stage, BusinessState now, bool reached) =>
        stage == now ? StepState.Now : reached && (stage < now || !Way.Contains(now)) ? StepState.Done : StepState.Todo;

    static BusinessState? StageOf(BusinessAct act) => act switch
    {
        BusinessAct.List => Listed,
        BusinessAct.Apply => Applied,
        BusinessAct.Check => Checked,
        BusinessAct.Approve => Approved,
        BusinessAct.Refuse => Refused,
        BusinessAct.Suspend => Suspended,
        BusinessAct.End => Ended,
        _ => null,
    };
}
