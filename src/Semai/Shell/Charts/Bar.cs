namespace Semai.Shell.Charts;

/// <summary>One bar, or two that are compared: "Perikanan", 29 trained, 24 certified, of 40 promised.</summary>
/// <param name="Second">Of the second series, drawn hollow; null where there is one series only.</param>
/// <param name="Target">Where the bar should end, drawn as an upright line.</param>
/// <param name="Href">The rows that make up the number.</param>
public sealed record Bar(string Label, long Value, long? Second = null, long? Target = null, string? Href = null);
