namespace Semai.Shell.Charts;

/// <summary>A curve that falls in steps comes down to a share, and stays there until the next step.</summary>
/// <param name="At">How far along.</param>
/// <param name="Share">From 0 to 1; so are the bounds of its interval.</param>
public sealed record ChartStep(int At, double Share, double Lower, double Upper);
