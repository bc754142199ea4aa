namespace Semai.Modules.Placements.Internships.Evaluations;

/// <summary>Every way evaluations say no.</summary>
public static class EvaluationRefusals
{
    public static Refusal OffTheScale => new("evaluation.off-the-scale", Say(
        id: $"Nilai dari {EvaluationScores.Least} sampai {EvaluationScores.Most}.",
        en: $"Scores run from {EvaluationScores.Least} to {EvaluationScores.Most}."));
}
