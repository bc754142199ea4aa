namespace Semai.Modules.Partners;

/// <summary>The simple facts of a business, as a form or a survey row gives them. What is not known is null.</summary>
public sealed record BusinessDetails(
    string Name,
    string Activity = "",
    string? OwnerName = null,
    string? Nib = null,
    string? RegionCode = null,
    string? District = null,
    string? Address = null,
    string? Phone = null,
    string? Products = null,
    long? Capital = null,
    long? YearlySales = null,
    int? Workers = null,
    int? SurveyYear = null,
    int? LatitudeE6 = null,
    int? LongitudeE6 = null)
{
    public const int NameMax = 200;
    public const int ActivityMax = 500;
    public const int ShortMax = 150;
    public const int TextMax = 500;
    public const int NibLength = 13;

    /// <summary>Thirteen digits (OSS, PP 5/2021 and its successor PP 28/2025). They carry no check digit.</summary>
    public static bool IsNib(string text) => text.Length == NibLength && text.All(char.IsAsciiDigit);
}
