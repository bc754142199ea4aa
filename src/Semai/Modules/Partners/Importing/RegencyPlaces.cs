using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Importing;

/// <summary>The districts and villages of one regency, found by name as people spell them.</summary>
public sealed class RegencyPlaces
{
    readonly Dictionary<string, Region> _districts;
    readonly ILookup<string, Region> _villages;

    RegencyPlaces(Region regency, IEnumerable<Region> within)
    {
        Regency = regency;
        var all = within.ToList();
        _districts = all.Where(r => r.Level is RegionLevel.District).DistinctBy(r => Bare(r.Name)).ToDictionary(r => Bare(r.Name));
        _villages = all.Where(r => r.Level is RegionLevel.Village).ToLookup(r => Bare(r.Name));
    }

    public Region Regency { get; }

    /// <exception cref="Refusal">There is no such regency.</exception>
    public static async Task<RegencyPlaces> OfAsync(Db db, string code, CancellationToken cancel) =>
        Of(code, await db.RegionsWithinAsync(code, cancel));

    /// <param name="within">The regency and everything in it.</param>
    /// <exception cref="Refusal">There is no such regency.</exception>
    public static RegencyPlaces Of(string code, IReadOnlyList<Region> within) =>
        within.FirstOrDefault(r => r.Code == code && r.Level is RegionLevel.Regency) is { } regency ? new(regency, within) : throw PartnerImportRefusals.NoSuchRegency(code);

    /// <summary>Another regency is named. A town and the regency of its name are not told apart.</summary>
    public bool IsElsewhere(string regency) => Bare(regency) is { Length: > 2 } bare && Apart(bare, Bare(Regency.Name)) > 1;

    public bool IsRegency(string text) => !IsElsewhere(text);

    public Region? District(string text) => Near(_districts, Bare(text));

    /// <summary>A village by name, in the district where that is known; null where several have the name.</summary>
    public Region? Village(string text, Region? district)
    {
        var found = _villages[Bare(text)].Where(v => district is null || v.ParentCode == district.Code).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The name without what it is, blanks and marks: "Kec. Tungkal-Ilir" is "tungkalilir".</summary>
    static string Bare(string name)
    {
        var words = Folded.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words is ["kecamatan" or "kec" or "kelurahan" or "kel" or "desa" or "ds" or "kabupaten" or "kab" or "kota", .., _] ? words[1..] : words);
    }

    static Region? Near(Dictionary<string, Region> places, string bare)
    {
        if (bare.Length == 0) return null;
        if (places.TryGetValue(bare, out var same)) return same;
        var near = bare.Length < 5 ? [] : places.Where(p => Apart(bare, p.Key) == 1).Take(2).ToList();
        return near.Count == 1 ? near[0].Value : null;
    }

    /// <summary>How many letters differ, 2 for two or more.</summary>
    static int Apart(string one, string other)
    {
        if (one == other) return 0;
        if (Math.Abs(one.Length - other.Length) > 1) return 2;
        var start = 0;
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start]) start++;
        return one.AsSpan(start + (one.Length >= other.Length ? 1 : 0)).SequenceEqual(other.AsSpan(start + (other.Length >= one.Length ? 1 : 0))) ? 1 : 2;
    }
}
