using System.Text.Encodings.Web;
using System.Text.Json;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Roster;

/// <summary>A reading as data, for other programs: every row, what is wrong with it, and how many of each.</summary>
public static class RosterJson
{
    /// <param name="counts">How many rows of each outcome; only of those that are known.</param>
    public static void Write(Stream to, string file, RosterReading reading, IReadOnlyDictionary<string, int> counts)
    {
        using var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteStartArray("rows");
        foreach (var row in reading.Rows) Write(json, row);
        json.WriteEndArray();
        json.WriteStartArray("columns");
        foreach (var column in reading.Columns) Write(json, column);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("rows", reading.Rows.Count);
        json.WriteNumber("rejected", reading.Rows.Count(r => r.IsRejected));
        foreach (var (name, count) in counts) json.WriteNumber(name, count);
        json.WriteStartObject("problems");
        foreach (var code in reading.Rows.SelectMany(r => r.Problems).GroupBy(p => p.Code).OrderBy(g => g.Key, StringComparer.Ordinal)) json.WriteNumber(code.Key, code.Count());
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, RosterRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("line", row.Line);
        json.WriteString("sheet", row.Sheet);
        json.WriteString("register", row.Register);
        json.WriteString("name", row.Name);
        json.WriteString("alias", row.Alias);
        json.WriteString("patronym", row.Patronym);
        json.WriteString("sex", row.Sex);
        json.WriteString("birthPlace", row.BirthPlace);
        json.WriteString("born", row.Born?.Iso);
        json.WriteString("nik", row.Nik);
        json.WriteString("crime", row.Crime);
        json.WriteString("article", row.Article);
        Number(json, "months", row.Months);
        Number(json, "days", row.Days);
        json.WriteBoolean("life", row.Life);
        json.WriteString("start", row.Start?.Iso);
        json.WriteString("third", row.Third?.Iso);
        json.WriteString("half", row.Half?.Iso);
        json.WriteString("twoThirds", row.TwoThirds?.Iso);
        json.WriteString("end", row.End?.Iso);
        Number(json, "remissionMonths", row.RemissionMonths);
        json.WriteString("education", row.Education);
        json.WriteString("sector", row.Sector is { } sector ? SectorCodes.CodeOf(sector) : null);
        json.WriteString("district", row.District);
        json.WriteStartArray("problems");
        foreach (var problem in row.Problems)
        {
            json.WriteStartObject();
            json.WriteString("field", RosterFields.Code(problem.Field));
            json.WriteString("code", problem.Code);
            json.WriteString("cell", problem.Cell);
            json.WriteString("message", $"{problem.Message} {problem.Remedy}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        if (json.BytesPending > 64 * 1024) json.Flush();
    }

    static void Write(Utf8JsonWriter json, RosterColumn column)
    {
        json.WriteStartObject();
        json.WriteString("sheet", column.Sheet);
        json.WriteString("column", column.Letters);
        json.WriteString("heading", column.Heading);
        json.WriteString("field", column.Field is RosterField.Unused ? null : RosterFields.Code(column.Field));
        json.WriteBoolean("sure", column.Sure);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
