namespace Semai.Modules.Partners.Size;

/// <summary>How large a business is (PP 7/2021 art. 35).</summary>
public enum SizeClass { Micro, Small, Medium, Large }

/// <summary>The figure that decided.</summary>
public enum SizeBasis
{
    /// <summary>Of a business that already sells.</summary>
    YearlySales,

    /// <summary>Of one that is new: capital without land and building of the place of business.</summary>
    Capital,
}

/// <summary>How large a business is, and by which figure.</summary>
/// <param name="Rupiah">The figure.</param>
/// <param name="Year">In which it was asked for; null where nobody wrote that down.</param>
/// <param name="RulesVersion">Of the rules that drew the lines.</param>
public sealed record BusinessSize(SizeClass Class, SizeBasis Basis, long Rupiah, int? Year, int RulesVersion);

public static class SizeWords
{
    public static string Size => Say(id: "Ukuran usaha", en: "Size");

    public static string Of(SizeClass size) => size switch
    {
        SizeClass.Micro => Say(id: "Mikro", en: "Micro"),
        SizeClass.Small => Say(id: "Kecil", en: "Small"),
        SizeClass.Medium => Say(id: "Menengah", en: "Medium"),
        SizeClass.Large => Say(id: "Besar", en: "Large"),
    };

    /// <summary>Which figure decided, and of which year.</summary>
    public static string Because(BusinessSize size)
    {
        var year = size.Year is { } asked ? Say(id: $" menurut pendataan {asked}", en: $" by the survey of {asked}") : "";
        return size.Basis switch
        {
            SizeBasis.YearlySales => Say(id: $"dari penjualan setahun Rp {Written.Number(size.Rupiah)}{year}", en: $"by yearly sales of Rp {Written.Number(size.Rupiah)}{year}"),
            SizeBasis.Capital => Say(id: $"dari modal Rp {Written.Number(size.Rupiah)}{year}, penjualan belum diketahui", en: $"by capital of Rp {Written.Number(size.Rupiah)}{year}, sales being unknown"),
        };
    }
}
