namespace Semai.Shell.Parts;

/// <summary>One step of the way to a page.</summary>
/// <param name="Href">Null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
