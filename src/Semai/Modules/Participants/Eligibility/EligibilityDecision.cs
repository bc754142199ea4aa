using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// What people decided on one person and purpose, frozen with the advice and every input it rested on, so that a later
/// change of facts or rules never rewrites it. The inputs are sealed: they hold what is protected.
/// </summary>
public sealed class EligibilityDecision
{
    public const int MinutesMax = 60;
    public const int WhyMax = 500;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    EligibilityDecision() { }

    public Id<EligibilityDecision> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public Purpose Purpose { get; private init; }

    /// <summary>The team agreed that this person goes.</summary>
    public bool Granted { get; private init; }

    /// <summary>What the system had advised.</summary>
    public Outcome Advised { get; private init; }

    public DateOnly? AdvisedFrom { get; private init; }
    public int RuleVersion { get; private init; }

    /// <summary>Number of the minutes of the team's sitting (Berita Acara Sidang TPP).</summary>
    public string MinutesNumber { get; private init; } = "";

    public DateOnly DecidedOn { get; private init; }

    /// <summary>Needed where the decision differs from the advice.</summary>
    public string? Why { get; private init; }

    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Facts and findings of that day, as JSON, sealed.</summary>
    public string SnapshotSealed { get; private init; } = "";

    /// <exception cref="Refusal">No minutes, a day to come, or against the advice without a reason.</exception>
    public static EligibilityDecision Freeze(
        Id<Participant> participant, int unit, Verdict advice, PersonFacts facts, bool granted, string minutesNumber, DateOnly decidedOn, string? why,
        Vault vault, Actor by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(minutesNumber)) throw EligibilityRefusals.MinutesMissing;
        if (decidedOn > at.OfficeDay) throw EligibilityRefusals.DecidedInTheFuture;
        if (granted && advice.Outcome > Outcome.WithConditions && string.IsNullOrWhiteSpace(why)) throw EligibilityRefusals.AgainstAdviceNeedsReason;

        var id = Id<EligibilityDecision>.New(at);
        return new()
        {
            Id = id,
            ParticipantId = participant,
            Unit = unit,
            Purpose = advice.Purpose,
            Granted = granted,
            Advised = advice.Outcome,
            AdvisedFrom = advice.From,
            RuleVersion = advice.RuleVersion,
            MinutesNumber = minutesNumber.Trim(),
            DecidedOn = decidedOn,
            Why = string.IsNullOrWhiteSpace(why) ? null : why.Trim(),
            ById = by.Id,
            By = by.Name,
            RecordedAt = at,
            SnapshotSealed = vault.Seal(JsonSerializer.Serialize(Snapshot(facts, advice), Json), SealFor(id)),
        };
    }

    /// <summary>Facts and findings in clear, for those who may see what is protected.</summary>
    public string OpenSnapshot(Vault vault) => vault.Open(SnapshotSealed, SealFor(Id));

    static object Snapshot(PersonFacts facts, Verdict advice) => new
    {
        facts,
        advice.On,
        advice.Outcome,
        advice.From,
        advice.RuleVersion,
        Findings = advice.Findings.Select(f => new { f.Rule.No, f.Outcome, f.Reason, f.From, f.Seen, f.Source, f.AsOf, f.Sentence, Article = f.Rule.Source }),
    };

    static string SealFor(Id<EligibilityDecision> id) => $"eligibility.decision:{id}";
}
