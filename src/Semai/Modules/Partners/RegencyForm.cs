using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>In which regency's register a business is listed: the officer's own, or a chosen one where there are several.</summary>
static class RegencyForm
{
    public const string Field = "regency";

    /// <summary>Those whose offices the reader serves; none for who watches over all of them and must name one.</summary>
    public static async Task<IReadOnlyList<Region>> OwnAsync(Db db, CancellationToken cancel)
    {
        var codes = db.Scope.Regencies;
        if (codes.Count == 0) return [];
        var named = await db.Regions.AsNoTracking().Where(r => codes.Contains(r.Code)).OrderBy(r => r.Name).ToListAsync(cancel);
        return [.. named, .. codes.Except(named.Select(r => r.Code)).Select(c => Region.Of(c, c))];
    }

    /// <summary>The code that is meant; null where it is not the reader's.</summary>
    public static async Task<string?> OwnAsync(string? code, Db db, CancellationToken cancel)
    {
        if (db.Scope.Everything) return code is { Length: > 0 } given && (await db.RegionsWithinAsync(given, cancel)).Any(r => r.Code == given && r.Level is RegionLevel.Regency) ? given : null;
        return code is null or "" ? db.Scope.Regencies.Count == 1 ? db.Scope.Regencies[0] : null : db.Scope.Regencies.Contains(code) ? code : null;
    }

    public static async Task<string> ReadAsync(Form form, Db db, CancellationToken cancel) =>
        await OwnAsync(form.Typed(Field), db, cancel)
        ?? form.Note(Field, Say(id: "Isi kode kabupaten yang Anda layani, misalnya 15.06.", en: "Give the code of the regency that you serve, such as 15.06."), "");
}
