namespace Semai.Modules.Placements.Internships.Evaluations;

/// <summary>Who says how it went.</summary>
public enum EvaluationSide
{
    /// <summary>An officer of the prison.</summary>
    Prison,

    /// <summary>The business.</summary>
    Host,
}

/// <summary>Scores from 1 (not yet) to 4 (very good).</summary>
/// <param name="Presence">Comes on the days and in time.</param>
/// <param name="Diligence">Works with care.</param>
/// <param name="Skill">Masters the work.</param>
/// <param name="Manners">Gets on with people.</param>
/// <param name="Safety">Works safely.</param>
public sealed record EvaluationScores(int Presence, int Diligence, int Skill, int Manners, int Safety)
{
    public const int Least = 1;
    public const int Most = 4;

    /// <summary>In the order of the criteria.</summary>
    public IReadOnlyList<int> All => [Presence, Diligence, Skill, Manners, Safety];

    /// <summary>Each is within the scale.</summary>
    public bool IsSound => All.All(s => s is >= Least and <= Most);
}

/// <summary>How an internship went, by one side. A later one of the same side counts in its place; none is altered.</summary>
public sealed class Evaluation
{
    public const int WordsMax = 600;

    Evaluation() { }

    public Id<Evaluation> Id { get; private init; }
    public Id<Placement> PlacementId { get; private init; }
    public EvaluationSide Side { get; private init; }
    public DateOnly On { get; private init; }
    public int Presence { get; private init; }
    public int Diligence { get; private init; }
    public int Skill { get; private init; }
    public int Manners { get; private init; }
    public int Safety { get; private init; }
    public string? Words { get; private init; }
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>The five scores as one value.</summary>
    public EvaluationScores Scores => new(Presence, Diligence, Skill, Manners, Safety);

    /// <exception cref="Refusal">It had not begun, a score is off the scale, or the day lies in the future.</exception>
    public static Evaluation Of(Placement placement, EvaluationSide side, EvaluationScores scores, DateOnly on, string? words, Actor by, DateTime at)
    {
        if (on > at.OfficeDay) throw InternshipRefusals.InTheFuture;
        if (placement.StartedOn is not { } began || on < began) throw InternshipRefusals.NotBegun;
        if (!scores.IsSound) throw EvaluationRefusals.OffTheScale;

        return new()
        {
            Id = Id<Evaluation>.New(at),
            PlacementId = placement.Id,
            Side = side,
            On = on,
            Presence = scores.Presence,
            Diligence = scores.Diligence,
            Skill = scores.Skill,
            Manners = scores.Manners,
            Safety = scores.Safety,
            Words = words,
            ById = by.Id,
            By = by.Name,
            RecordedAt = at,
        };
    }
}
