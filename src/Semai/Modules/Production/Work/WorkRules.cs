using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Production.Work;

/// <summary>Who may work for pay in a prison and for how long, by the rules in force on a day.</summary>
/// <param name="MinimumAge">In full years on the day of the work.</param>
/// <param name="MinutesPerDay">Of one person, in all batches together.</param>
/// <param name="MinutesPerWeek">Monday to Sunday, in all batches together.</param>
/// <param name="PaperDays">So many days paper may follow without a reason.</param>
/// <param name="Statuses">Those who may work for pay at all.</param>
public sealed record WorkRules(int MinimumAge, int MinutesPerDay, int MinutesPerWeek, int PaperDays, IReadOnlyList<LegalStatus> Statuses)
{
    public const string Code = "work-rules";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<WorkRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw WorkRefusals.RulesMissing;

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<WorkRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await Reference.ReferenceFacts.RulesInForceAsync(db, Code, day, cancel) is { } set ? JsonSerializer.Deserialize<WorkRules>(set.Rules, Json)! : null;

    /// <exception cref="Refusal">A child, a person of a status that does not work for pay, or one whose birth nobody has recorded.</exception>
    public void MustAllow(LegalStatus status, DateOnly? born, DateOnly on)
    {
        if (status is LegalStatus.Juvenile) throw WorkRefusals.NoChild(MinimumAge);
        if (!Statuses.Contains(status)) throw WorkRefusals.StatusExcluded;
        if (born is null) throw WorkRefusals.BirthUnknown;
        if (born.Value.AddYears(MinimumAge) > on) throw WorkRefusals.NoChild(MinimumAge);
    }
}
