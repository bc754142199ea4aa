namespace Semai.Modules.Reference;

/// <summary>
/// The five sectors of the agreement of 8 October 2025, and the rest. A person's interest, a business and a
/// curriculum each belong to one.
/// </summary>
public enum Sector
{
    /// <summary>Growing crops, and food or goods made from farm products: tempe, chips, flour, spices.</summary>
    Farming,

    /// <summary>Fish and seafood, fresh, dried or ornamental.</summary>
    Fisheries,

    /// <summary>Other goods made at home or in a small workshop: cakes, sewing, batik, crafts, furniture, soap.</summary>
    HomeIndustry,

    /// <summary>Coconut, coffee, areca, rubber, palm sugar, and what is mainly made of them.</summary>
    Plantation,

    /// <summary>Livestock, poultry, eggs, milk, honey, feed.</summary>
    Livestock,

    /// <summary>Trade and services.</summary>
    Other,
}

/// <summary>The sectors as files, addresses and other systems write them.</summary>
public static class SectorCodes
{
    static readonly Dictionary<string, Sector> ByCode = new()
    {
        ["pertanian"] = Sector.Farming,
        ["perikanan"] = Sector.Fisheries,
        ["industri-rumah-tangga"] = Sector.HomeIndustry,
        ["perkebunan"] = Sector.Plantation,
        ["peternakan"] = Sector.Livestock,
        ["lainnya"] = Sector.Other,
    };

    public static string CodeOf(Sector sector) => ByCode.First(s => s.Value == sector).Key;

    public static Sector? Find(string? code) => ByCode.TryGetValue(code ?? "", out var sector) ? sector : null;
}

public static class SectorWords
{
    public static string Sector => Say(id: "Sektor", en: "Sector");

    public static string Of(Sector sector) => sector switch
    {
        Reference.Sector.Farming => Say(id: "Pertanian dan olahannya", en: "Farm products"),
        Reference.Sector.Fisheries => Say(id: "Perikanan", en: "Fisheries"),
        Reference.Sector.HomeIndustry => Say(id: "Industri rumah tangga", en: "Home industry"),
        Reference.Sector.Plantation => Say(id: "Perkebunan", en: "Plantation"),
        Reference.Sector.Livestock => Say(id: "Peternakan", en: "Livestock"),
        Reference.Sector.Other => Say(id: "Lainnya", en: "Other"),
    };
}
