using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Evaluations;

/// <summary>An evaluation as it is typed, at either door.</summary>
static class EvaluationForm
{
    public static EvaluateRequest Read(Form form)
    {
        return new(new(Score("presence"), Score("diligence"), Score("skill"), Score("manners"), Score("safety")), form.Date("on"), form.TextOrNone("words", Evaluation.WordsMax));

        int Score(string field) => form.Whole(field, EvaluationScores.Least, EvaluationScores.Most);
    }

    public static async Task<Evaluation> SaveAsync(Db db, Placement found, EvaluationSide side, EvaluateRequest it, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var made = Evaluation.Of(found, side, it.Scores, it.On, it.Words?[..Math.Min(it.Words.Length, Evaluation.WordsMax)], by, time.Now);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        return made;
    }
}

/// <param name="Scores">From 1 to 4.</param>
public sealed record EvaluateRequest(EvaluationScores Scores, DateOnly On, string? Words);
