using System.Text.RegularExpressions;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// The sector that an interest in free words belongs to. What lives in water or a stable decides first, then what a
/// workshop makes, then processing of farm products, then plantations, then fields: "olahan kelapa" is processing,
/// "kebun sayur" a plantation, "ikan asin" fish.
/// </summary>
public static partial class SectorReader
{
    public static Sector? Of(string interest)
    {
        var words = Folded.Of(interest);
        return words switch
        {
            "" => null,
            _ when Nothing().IsMatch(words) => null,
            _ when Fish().IsMatch(words) => Sector.Fisheries,
            _ when Animals().IsMatch(words) => Sector.Livestock,
            _ when Workshop().IsMatch(words) => Sector.HomeIndustry,
            _ when Processing().IsMatch(words) => Sector.Farming,
            _ when Plantation().IsMatch(words) => Sector.Plantation,
            _ when Fields().IsMatch(words) => Sector.Farming,
            _ when Coconut().IsMatch(words) => Sector.Plantation,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(tidak|belum|tdk|blm) (tahu|ada|punya)|^nihil$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(per)?ikan(an)?\b|lele|\bnila\b|gurame|gurami|patin|\bmas koki\b|udang|nelayan|tambak|kepiting|rumput laut|kerang|\blaut\b|terasi|bandeng|belut|kolam|cumi")]
    private static partial Regex Fish();

    [GeneratedRegex(@"ternak|ayam|kambing|\bsapi\b|kerbau|bebek|\bitik\b|domba|petelur|telur|puyuh|burung|\bmadu\b|lebah|kelinci|unggas|susu")]
    private static partial Regex Animals();

    [GeneratedRegex(@"tempe|\btahu\b|\bkue\b|roti|jahit|mebel|meubel|furnitur|kayu|ukir|sablon|batik|anyam|bordir|rajut|sabun|kerajinan|souvenir|\blas\b|percetakan|industri rumah|rumah tangga|katering|catering|tata boga|memasak|masakan|konveksi|sepatu|tukang|batako|paving|tenun|kriya")]
    private static partial Regex Workshop();

    [GeneratedRegex(@"olah|keripik|kripik|kerupuk|tepung|dodol|sirup|selai|jamu|bumbu")]
    private static partial Regex Processing();

    [GeneratedRegex(@"kebun|karet|sawit|pinang|kakao|coklat|cokelat|\btebu\b|\blada\b|cengkeh|\baren\b|nilam|vanili|tembakau|\bteh\b")]
    private static partial Regex Plantation();

    [GeneratedRegex(@"kopi|hortikultura|tani|sayur|padi|sawah|cabai|cabe|jamur|jagung|singkong|\bubi\b|hidroponik|buah|bunga|tanaman|pisang|kedelai|semangka|bawang|palawija|kompos|pupuk")]
    private static partial Regex Fields();

    [GeneratedRegex(@"kelapa|kopra")]
    private static partial Regex Coconut();
}
