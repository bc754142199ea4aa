using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Orders;

/// <summary>The least that a month of work is worth in a regency in one year.</summary>
/// <param name="Region">Region code of the regency: 15.06.</param>
/// <param name="Monthly">In whole rupiah.</param>
public sealed record MinimumWage(string Region, int Year, long Monthly, Certainty Certainty, string Source)
{
    /// <summary>Of an hour, rounded up.</summary>
    public long Hourly(int hoursPerMonth) => (Monthly + hoursPerMonth - 1) / hoursPerMonth;
}

/// <summary>Minimum wages of regencies, as dated data.</summary>
public sealed record MinimumWages(int HoursPerMonth, IReadOnlyList<MinimumWage> Wages)
{
    public const string Code = "minimum-wages";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<MinimumWages?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? JsonSerializer.Deserialize<MinimumWages>(set.Rules, Json) : null;

    /// <summary>Of the newest year up to this one; null where the regency is not on the list.</summary>
    public MinimumWage? Of(string? region, int year) => Wages.Where(w => w.Region == region && w.Year <= year).MaxBy(w => w.Year);
}
