using System.Text.Encodings.Web;
using System.Text.Json;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Importing;

/// <summary>A reading as data, for other programs: every row, its suggested sector, what is wrong with it, and how many of each.</summary>
public static class PartnerJson
{
    public static void Write(Stream to, string file, PartnerPlan plan)
    {
        var reading = plan.Reading;
        using var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteStartArray("rows");
        foreach (var step in plan.Steps) Write(json, step);
        json.WriteEndArray();
        json.WriteStartArray("columns");
        foreach (var column in reading.Columns) Write(json, column);
        json.WriteEndArray();
        Counts(json, reading, plan.CountsByName);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, PartnerStep step)
    {
        var row = step.Row;
        var (details, suggestion) = (row.Details, row.Suggestion);
        json.WriteStartObject();
        json.WriteNumber("line", row.Line);
        json.WriteString("name", NullIfEmpty(details.Name));
        json.WriteString("activity", NullIfEmpty(details.Activity));
        json.WriteString("sector", suggestion.Sector is { } sector ? SectorCodes.CodeOf(sector) : null);
        if (suggestion.Sector is null) json.WriteNull("confidence");
        else json.WriteNumber("confidence", suggestion.Confidence);
        json.WriteStartArray("because");
        foreach (var word in suggestion.Because) json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteStartArray("kbli");
        foreach (var kbli in suggestion.Kbli) Write(json, kbli);
        json.WriteEndArray();
        Facts(json, details);
        json.WriteString("outcome", step.Outcome.ToString().ToLowerInvariant());
        Number(json, "likeRow", step.LikeRow);
        json.WriteString("likeBusiness", step.Like?.ToString());
        json.WriteStartArray("problems");
        foreach (var problem in row.Problems) Write(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
        if (json.BytesPending > 64 * 1024) json.Flush();
    }

    static void Write(Utf8JsonWriter json, BusinessKbli kbli)
    {
        json.WriteStartObject();
        json.WriteNumber("version", kbli.KbliVersion);
        json.WriteString("code", kbli.Code);
        json.WriteEndObject();
    }

    static void Facts(Utf8JsonWriter json, BusinessDetails details)
    {
        json.WriteString("owner", details.OwnerName);
        json.WriteString("nib", details.Nib);
        json.WriteString("region", details.RegionCode);
        json.WriteString("district", details.District);
        json.WriteString("address", details.Address);
        Number(json, "capital", details.Capital);
        Number(json, "yearlySales", details.YearlySales);
        Number(json, "workers", details.Workers);
        Number(json, "surveyYear", details.SurveyYear);
        Degrees(json, "latitude", details.LatitudeE6);
        Degrees(json, "longitude", details.LongitudeE6);
    }

    static void Write(Utf8JsonWriter json, PartnerProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("field", PartnerFields.Code(problem.Field));
        json.WriteString("code", problem.Code);
        json.WriteString("cell", problem.Cell);
        json.WriteString("message", $"{problem.Message} {problem.Remedy}");
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, PartnerColumn column)
    {
        json.WriteStartObject();
        json.WriteString("column", column.Letters);
        json.WriteString("heading", column.Heading);
        json.WriteString("field", column.Field is PartnerField.Unused ? null : PartnerFields.Code(column.Field));
        json.WriteBoolean("sure", column.Sure);
        json.WriteEndObject();
    }

    static void Counts(Utf8JsonWriter json, PartnerReading reading, IReadOnlyDictionary<string, int> counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("rows", reading.Rows.Count);
        json.WriteNumber("rejected", reading.Rows.Count(r => r.IsRejected));
        foreach (var (name, count) in counts) json.WriteNumber(name, count);
        json.WriteStartObject("sectors");
        foreach (var sector in Enum.GetValues<Sector>()) json.WriteNumber(SectorCodes.CodeOf(sector), reading.Rows.Count(r => r.Suggestion.Sector == sector));
        json.WriteEndObject();
        json.WriteStartObject("problems");
        foreach (var code in reading.Rows.SelectMany(r => r.Problems).GroupBy(p => p.Code).OrderBy(g => g.Key, StringComparer.Ordinal)) json.WriteNumber(code.Key, code.Count());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    static void Degrees(Utf8JsonWriter json, string name, int? millionths)
    {
        if (millionths is { } number) json.WriteNumber(name, number / 1_000_000m);
        else json.WriteNull(name);
    }
}
