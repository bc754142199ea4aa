using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Papers;

namespace Semai.Modules.Production;

/// <summary>How a prison's work unit names itself on the papers that it issues.</summary>
/// <param name="Above">The office above it; null where there is none.</param>
/// <param name="Place">The regency in which it is; null where that is not known.</param>
public sealed record Letterhead(string? Above, string Name, string? Place)
{
    internal void On(Paper paper) => paper.Letterhead(Above, Name, Place is null ? "Unit kegiatan kerja" : $"Unit kegiatan kerja, {Place}");
}

static class Letterheads
{
    /// <summary>Of a prison, by its number.</summary>
    public static async Task<Letterhead> LetterheadAsync(this Db db, int unit, CancellationToken cancel)
    {
        var prison = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => new { o.Name, o.ParentId, o.RegionCode }).SingleAsync(cancel);
        var above = await db.Organisations.Where(o => o.Id == prison.ParentId).Select(o => o.Name).SingleOrDefaultAsync(cancel);
        var place = prison.RegionCode is { Length: >= 5 } code ? await Place(db, code[..5]).SingleOrDefaultAsync(cancel) : null;
        return new(above, prison.Name, place);
    }

    static IQueryable<string> Place(Db db, string regency) => db.Regions.Where(r => r.Code == regency).Select(r => r.Name);
}
