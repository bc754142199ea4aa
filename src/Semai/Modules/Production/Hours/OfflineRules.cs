using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Hours;

/// <summary>How long a sheet may lie on a device that has no network, by the rules in force on a day.</summary>
/// <param name="Days">After so many days the device wipes the sheet by itself.</param>
/// <param name="Back">So many past days the sheet holds, to be typed from paper.</param>
public sealed record OfflineRules(int Days, int Back)
{
    public const string Code = "offline-rules";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="Refusal">No such rules are loaded for that day: nothing is taken along.</exception>
    public static async Task<OfflineRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await ReferenceFacts.RulesInForceAsync(db, Code, day, cancel) is { } set
            ? JsonSerializer.Deserialize<OfflineRules>(set.Rules, Json)!
            : throw HoursRefusals.NotTakenAlong;
}
