using System.Globalization;

namespace Semai.Modules.Reference;

public enum RegionLevel { Province, Regency, District, Village }

/// <summary>
/// A province, regency, district or village by its code of the Ministry of Home Affairs (Kepmendagri
/// 300.2.2-2430/2025): <c>15.06.02.1004</c>. The statistics office has codes of its own; they are never mixed.
/// </summary>
public sealed class Region
{
    public const int CodeMax = 13;
    public const int NameMax = 100;

    public string Code { get; private init; }
    public string Name { get; private init; }
    public RegionLevel Level { get; private init; }

    /// <summary>The region around it; null for a province.</summary>
    public string? ParentCode { get; private init; }

    /// <summary>For search.</summary>
    public string Folded { get; private init; }

    Region(string code, string name, RegionLevel level, string? parentCode, string folded)
    {
        (Code, Name, Level, ParentCode, Folded) = (code, name, level, parentCode, folded);
    }

    public static Region Of(string code, string name)
    {
        var level = (RegionLevel)code.Count(c => c == '.');
        var parent = level is RegionLevel.Province ? null : code[..code.LastIndexOf('.')];
        var written = level < RegionLevel.District ? Titled(name) : name;
        return new(code, written, level, parent, Kernel.Folded.Of(written));
    }

    /// <summary>The official list shouts provinces and regencies; people do not.</summary>
    static string Titled(string name) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()).Replace("Dki ", "DKI ", StringComparison.Ordinal);
}
