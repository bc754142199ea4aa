using System.Globalization;

namespace Semai.Modules.Partners.Importing;

/// <summary>Reads decimal degrees into millionths, within Indonesia: what lies outside is a slip.</summary>
public static class GeoReader
{
    public static int? Latitude(string text) => Read(text, -12, 7);

    public static int? Longitude(string text) => Read(text, 94, 142);

    static int? Read(string text, int least, int most) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees) && degrees >= least && degrees <= most
            ? (int)decimal.Round(degrees * 1_000_000)
            : null;
}
