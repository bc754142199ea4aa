namespace Semai.Modules.Insights.Cohorts;

/// <summary>How many people have each outcome. The parts of the denominator add up to it.</summary>
public sealed record Tally(int Yes, int No, int Breach, int Lost, int Unknown, int Censored)
{
    /// <summary>Whose day or window has come.</summary>
    public int Denominator => Yes + No + Breach + Lost + Unknown;

    /// <summary>Of them, those of whom nothing is known.</summary>
    public int Missing => Lost + Unknown;

    public static Tally Of(IEnumerable<Outcome> outcomes)
    {
        var by = outcomes.CountBy(o => o).ToDictionary();
        int Count(Outcome outcome) => by.GetValueOrDefault(outcome);
        return new(Count(Outcome.Yes), Count(Outcome.No), Count(Outcome.Breach), Count(Outcome.Lost), Count(Outcome.Unknown), Count(Outcome.Censored));
    }

    public int Count(Outcome outcome) => outcome switch
    {
        Outcome.Yes => Yes,
        Outcome.No => No,
        Outcome.Breach => Breach,
        Outcome.Lost => Lost,
        Outcome.Unknown => Unknown,
        Outcome.Censored => Censored,
    };

    /// <summary>
    /// Some part is so small that it would tell on somebody. Then none of the parts is shown, since the others and the sum
    /// would give it away.
    /// </summary>
    public bool TellsOnSomebody(int smallest) => new[] { Yes, No, Breach, Lost, Unknown }.Any(c => c > 0 && c < smallest);
}
