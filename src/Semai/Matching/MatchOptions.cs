namespace Semai.Matching;

/// <summary>How long and how closely a run searches where side rules make it hard; a run without side rules always ends at the optimum.</summary>
/// <param name="Seconds">It stops with the best it has found by then.</param>
/// <param name="Gap">It stops once no answer can be better by more than this share: 0.02 is two of a hundred.</param>
/// <param name="Seed">The same question with the same seed gets the same answer.</param>
public sealed record MatchOptions(double Seconds = 30, double Gap = 0, int Seed = 1)
{
    /// <summary>
    /// Work a second, in the solver's own unit, that a small machine with two cores surely does. A limit in work ends the same
    /// everywhere; a limit in seconds does not.
    /// </summary>
    internal const double WorkPerSecond = 0.2;
}
