using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>A sector with how sure it is, in words.</summary>
public static class SectorSaid
{
    public static string Of(SectorSuggestion suggestion) => Of(suggestion.Sector, SectorOrigin.Suggested, suggestion.Percent);

    public static string Of(Sector? sector, SectorOrigin origin, int? percent) => (sector, origin) switch
    {
        (null, _) => Say(id: "Belum diketahui", en: "Not known"),
        ({ } said, SectorOrigin.Suggested) => Say(id: $"{SectorWords.Of(said)}, saran {percent}\u00a0%", en: $"{SectorWords.Of(said)}, suggested {percent}\u00a0%"),
        ({ } said, _) => SectorWords.Of(said),
    };
}
