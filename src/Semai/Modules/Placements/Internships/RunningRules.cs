using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships;

/// <summary>How a running internship is watched over, by the rules in force on a day.</summary>
/// <param name="VisitEveryDays">Work outside is visited by prison and probation office at least so often.</param>
/// <param name="HostLogbookDays">So many days back the business may still write.</param>
/// <param name="PrisonLogbookDays">So many days back the prison may still write from paper.</param>
public sealed record RunningRules(int VisitEveryDays, int HostLogbookDays, int PrisonLogbookDays)
{
    public const string Code = "internship-running";

    public static RunningRules Of(RuleSet set) => JsonSerializer.Deserialize<RunningRules>(set.Rules, JsonSerializerOptions.Web)!;

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<RunningRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw InternshipRefusals.RulesMissing;

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<RunningRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? Of(set) : null;
}
