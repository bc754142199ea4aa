using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>The numbers by which a person's own door is opened and guarded, in force on a day.</summary>
/// <param name="BeforeDays">An invitation may be printed so many days before the release.</param>
/// <param name="CodeDays">So many days a code holds.</param>
/// <param name="MostTries">After so many wrong codes or PINs the door is locked until a new invitation.</param>
/// <param name="PauseTries">So many tries at one number within the pause, and it must wait.</param>
/// <param name="AddressTries">So many tries from one address within the pause, and it must wait.</param>
/// <param name="PauseMinutes">How long that is.</param>
/// <param name="AnswerHours">So many hours a request of the person may wait, weekends included.</param>
public sealed record DoorRules(
    RuleFigure BeforeDays, RuleFigure CodeDays, RuleFigure MostTries, RuleFigure PauseTries, RuleFigure AddressTries, RuleFigure PauseMinutes, RuleFigure AnswerHours)
{
    public const string Code = "own-door";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<DoorRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        JsonSerializer.Deserialize<DoorRules>(
            (await db.RulesInForceAsync(Code, day, cancel) ?? throw DoorRefusals.RulesMissing).Rules, JsonSerializerOptions.Web)!;
}
