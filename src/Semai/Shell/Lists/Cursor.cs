using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Semai.Shell.Lists;

/// <summary>Where a page of a list begins: after the row with these keys. Opaque to those who pass it on; a broken one begins at the start.</summary>
/// <param name="Row">The number of the page's first row, from 1, only to be shown.</param>
/// <param name="Keys">Of the last row before it, in the order in which the list is sorted; empty at the start.</param>
public sealed record Cursor(int Row, IReadOnlyList<string> Keys)
{
    public static readonly Cursor Start = new(1, []);

    public bool IsStart => Keys.Count == 0;

    /// <param name="keys">How many keys this list goes by.</param>
    public static Cursor Parse(string? text, int keys)
    {
        if (string.IsNullOrEmpty(text)) return Start;

        try
        {
            var parts = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(text)) ?? [];
            return parts.Length == keys + 1 && int.TryParse(parts[0], out var row) && row > 1 ? new(row, parts[1..]) : Start;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return Start;
        }
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonSerializer.Serialize((string[])[Row.ToString(System.Globalization.CultureInfo.InvariantCulture), .. Keys])));
}
