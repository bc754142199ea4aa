using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>One time after the release at which the programme asks how somebody is.</summary>
/// <param name="Months">After the day of release.</param>
/// <param name="BeforeDays">So many days before its day it may be asked.</param>
/// <param name="AfterDays">So many days after its day it may still be asked; then the person is lost to follow-up.</param>
public sealed record FollowUpPoint(int Months, int BeforeDays, int AfterDays)
{
    public DateOnly Due(DateOnly released) => released.AddMonths(Months);

    public DateOnly Opens(DateOnly released) => Due(released).AddDays(-BeforeDays);

    public DateOnly Closes(DateOnly released) => Due(released).AddDays(AfterDays);
}

/// <summary>When those who were released are asked how they are, and how often one tries; in force on a day.</summary>
/// <param name="Attempts">So many attempts before somebody may be called lost ahead of the end of the window.</param>
/// <param name="PaperDays">So long after the day paper may still come.</param>
/// <param name="HelpDays">Help is seen to within so many days, unless told.</param>
public sealed record FollowUpRules(IReadOnlyList<FollowUpPoint> Points, RuleFigure Attempts, RuleFigure PaperDays, RuleFigure HelpDays)
{
    public const string Code = "follow-up";

    /// <summary>Of the set as it was loaded.</summary>
    public int Version { get; init; }

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<FollowUpRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw FollowUpRefusals.RulesMissing;

    /// <summary>Null where none are loaded: then nobody is asked.</summary>
    public static async Task<FollowUpRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set
            ? JsonSerializer.Deserialize<FollowUpRules>(set.Rules, JsonSerializerOptions.Web)! with { Version = set.Version }
            : null;
}
