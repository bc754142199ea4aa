using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>The suggestion as a regency has it today: the words in force, the classification as it is loaded, and what its officers taught.</summary>
public sealed class SectorAdvice(Db db, TimeProvider time)
{
    public async Task<SectorSuggester> OfAsync(string regency, CancellationToken cancel) => (await KnowledgeAsync(regency, cancel)).Suggester();

    public async Task<SectorKnowledge> KnowledgeAsync(string regency, CancellationToken cancel)
    {
        var words = SectorWordData.Of((await db.RulesInForceAsync(SectorWordData.Code, time.Today, cancel))?.Rules);
        var titles = await db.KbliClasses.AsNoTracking().Select(k => new { k.Version, k.Code, k.Folded }).ToListAsync(cancel);
        var taught = await db.SectorCorrections.AsNoTracking().Where(c => c.RegencyCode == regency && c.UndoneAt == null).OrderBy(c => c.Id)
            .Select(c => new { c.Text, c.Sector }).ToListAsync(cancel);
        return new(words, new(titles.Select(t => (t.Version, t.Code, t.Folded))), [.. taught.Select(t => (t.Text, t.Sector))]);
    }
}

/// <summary>What a suggestion draws on.</summary>
/// <param name="Taught">Text and sector of every correction that stands, the oldest first.</param>
public sealed record SectorKnowledge(SectorWordData Words, KbliTitles Titles, IReadOnlyList<(string Text, Sector Sector)> Taught)
{
    public SectorSuggester Suggester() => new(Words, new(Taught, Words), Titles);

    /// <summary>As it would be with one more correction.</summary>
    public SectorSuggester With(string text, Sector sector) => new(Words, new([.. Taught, (text, sector)], Words), Titles);
}
