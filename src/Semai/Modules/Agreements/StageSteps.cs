using Semai.Shell.Parts;
using static Semai.Modules.Agreements.AgreementStage;

namespace Semai.Modules.Agreements;

/// <summary>One stage as the furrow draws it.</summary>
/// <param name="Day">When it was reached.</param>
/// <param name="Note">Why it was passed over, or what it waits for.</param>
/// <param name="Quote">The reason in the words of whoever gave it.</param>
public sealed record StageStep(AgreementStage Stage, StepState State, DateOnly? Day, string? Note, string? Quote = null);

/// <summary>The way of one agreement through the stages: those behind it, the one it is in, those to come, the one it may skip.</summary>
public static class StageSteps
{
    public static IReadOnlyList<StageStep> Of(Agreement agreement)
    {
        var reached = agreement.History.GroupBy(e => e.Stage).ToDictionary(g => g.Key, g => g.MinBy(e => e.No)!.On);
        return [.. Way(agreement, reached.Keys).Select(stage => Step(agreement, stage, reached))];
    }

    static IEnumerable<AgreementStage> Way(Agreement agreement, IReadOnlyCollection<AgreementStage> reached)
    {
        AgreementStage[] memorandum = [Offer, DraftingMemorandum, MemorandumSigned, CouncilApproval];
        AgreementStage[] contract = [DraftingAgreement, AgreementSigned];

        return from stage in Enum.GetValues<AgreementStage>()
               where reached.Contains(stage)
                     || (agreement.Stage is not (Ended or Withdrawn) && stage switch
                     {
                         _ when memorandum.Contains(stage) => agreement.FollowsRegionalCooperation,
                         _ when contract.Contains(stage) => !agreement.FollowsRegionalCooperation,
                         Ended or Withdrawn => false,
                         _ => true,
                     })
               select stage;
    }

    static StageStep Step(Agreement agreement, AgreementStage stage, Dictionary<AgreementStage, DateOnly> reached)
    {
        if (stage == agreement.Stage) return new(stage, StepState.Now, reached[stage], null);
        if (reached.TryGetValue(stage, out var day)) return new(stage, StepState.Done, day, null);
        if (stage is CouncilApproval && agreement.Council is { IsRequired: false } council)
            return new(stage, StepState.Pass, null, Say(id: "Tidak perlu:", en: "Not needed:"), council.Reason);
        return new(stage, stage < agreement.Stage ? StepState.Pass : StepState.Todo, null, null);
    }
}
