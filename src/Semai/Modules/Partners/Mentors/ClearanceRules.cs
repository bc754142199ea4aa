using System.Text.Json;
using Semai.Data;

namespace Semai.Modules.Partners.Mentors;

/// <summary>How leave to enter is given, by the rules in force on a day.</summary>
/// <param name="MostDays">The longest that one may hold.</param>
/// <param name="RenewDays">So many days before its end it is reminded of, and the next may be asked for.</param>
/// <param name="AlikePercent">From this likeness on two words of a name count as alike.</param>
public sealed record ClearanceRules(int MostDays, int RenewDays, int AlikePercent)
{
    public const string Code = "clearance";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<ClearanceRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw MentorRefusals.RulesMissing;

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<ClearanceRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await Reference.ReferenceFacts.RulesInForceAsync(db, Code, day, cancel) is { } rules
            ? JsonSerializer.Deserialize<ClearanceRules>(rules.Rules, JsonSerializerOptions.Web)
            : null;
}
