using System.Text;
using CsvHelper;
using UtfUnknown;

namespace Semai.Sheets;

/// <summary>Reads text with any delimiter and encoding: what Excel, SDP and other programs call CSV.</summary>
public static class CsvBook
{
    static readonly char[] Delimiters = [';', ',', '\t', '|'];

    static CsvBook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="Refusal">It is not text.</exception>
    public static Sheet Open(byte[] file, string name)
    {
        if (IsBinary(file)) throw SheetRefusals.NotASheet;
        var encoding = EncodingOf(file);
        var sample = encoding.GetString(file, 0, Math.Min(file.Length, 64 * 1024));
        if (sample.TrimStart('\ufeff', ' ', '\r', '\n', '\t') is ['<' or '{' or '%', ..]) throw SheetRefusals.NotASheet;
        return new(name, Hidden: false, Typed: false, Since1904: false, Lines(file, encoding, DelimiterOf(sample), name));
    }

    static IEnumerable<SheetLine> Lines(byte[] file, Encoding encoding, char delimiter, string sheet)
    {
        using var text = new StreamReader(new MemoryStream(file, writable: false), encoding, detectEncodingFromByteOrderMarks: true);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { HasHeader = false, Separator = delimiter, SkipEmptyLines = false, TrackLineNumbers = true });

        for (var line = 1; csv.Read(); line++)
        {
            List<SheetCell> cells = [];
            for (var column = 0; column < csv.FieldCount; column++)
            {
                var cell = Spaces.Single(csv.GetString(column));
                if (cell.Length > 0 && column >= SheetBook.ColumnsMax) throw SheetRefusals.TooWide(sheet, SheetBook.ColumnsMax);
                cells.Add(new(cell, false));
            }

            yield return new(line, cells) { FileLine = (int)csv.LineNumber };
        }
    }

    static bool IsBinary(byte[] file) =>
        file is not [0xff, 0xfe, ..] and not [0xfe, 0xff, ..] && file.AsSpan(0, Math.Min(file.Length, 8192)).Contains((byte)0);

    /// <summary>
    /// UTF-8 where every byte agrees with it; else the mark at its start; else Windows-1252, which every office
    /// here has, unless the guess is confident of another.
    /// </summary>
    static Encoding EncodingOf(byte[] file)
    {
        if (file is [0xff, 0xfe, ..]) return Encoding.Unicode;
        if (file is [0xfe, 0xff, ..]) return Encoding.BigEndianUnicode;
        if (IsUtf8(file)) return Encoding.UTF8;
        return CharsetDetector.DetectFromBytes(file).Detected is { Confidence: > 0.9f, Encoding: { } sure } ? sure : Encoding.GetEncoding(1252);
    }

    static bool IsUtf8(byte[] file)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(file);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The one that cuts most lines into the same number of parts, three or more.</summary>
    static char DelimiterOf(string sample)
    {
        var lines = sample.Split('\n').Take(60).ToList();
        return Delimiters
            .Select(d => (Delimiter: d, Agreeing: Agreeing(lines, d)))
            .MaxBy(d => d.Agreeing).Delimiter;
    }

    static int Agreeing(List<string> lines, char delimiter)
    {
        var usual = lines.Select(l => Outside(l, delimiter)).Where(n => n > 1).GroupBy(n => n).MaxBy(g => g.Count());
        return usual is null ? 0 : usual.Count() * Math.Min(usual.Key, 40);
    }

    static int Outside(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == delimiter && !quoted) count++;
        }

        return count;
    }
}
