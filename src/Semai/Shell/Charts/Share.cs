namespace Semai.Shell.Charts;

/// <summary>How far one promise has come: "60 sertifikat terbit", 16 of 60 lembar, 8 by today.</summary>
/// <param name="Due">How many there should be by today; null where that is no longer the question.</param>
/// <param name="Href">The rows that make up the number.</param>
/// <param name="Page">Where the promise itself is told.</param>
public sealed record Share(string Label, long Done, long All, string Unit, long? Due, string Href, string Page)
{
    /// <summary>A part of the target in thousandths, never beyond the whole.</summary>
    public long Of(long part) => All <= 0 ? 0 : Math.Clamp(part, 0, All) * 1000 / All;
}
