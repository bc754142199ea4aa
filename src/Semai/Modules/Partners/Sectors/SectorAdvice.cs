using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>The suggestion as a regency has it today: the words in force, the classification as it is loaded, and what its officers taught.</summary>
public sealed class SectorAdvice(Db db, TimeProvider time)
{
    public async Task<SectorSuggester> OfAsync(string regency, CancellationToken cancel)
    {
        var words = SectorWordData.Of((await db.RulesInForceAsync(SectorWordData.Code, time.Today, cancel))?.Rules);
        var titles = await db.KbliClasses.AsNoTracking().Select(k => new { k.Version, k.Code, k.Folded }).ToListAsync(cancel);
        return new(words, null, new(titles.Select(t => (t.Version, t.Code, t.Folded))));
    }
}
