using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>What a rule of eligibility may ask of a person beside the dates of the sentence.</summary>
public enum FactKind
{
    /// <summary>Litmas for training or early guidance.</summary>
    InquiryGuidance,

    /// <summary>Litmas for assimilation.</summary>
    InquiryAssimilation,

    /// <summary>Litmas for integration (PB, CB, CMB).</summary>
    InquiryIntegration,

    /// <summary>RRI, the Indonesian scale of recidivism risk.</summary>
    RecidivismRisk,

    /// <summary>The risk has gone down since the last assessment (UU 22/2022 art. 10(2)c).</summary>
    RiskDecreased,

    /// <summary>Fit for work, by the clinic.</summary>
    Health,

    /// <summary>Another criminal case is open.</summary>
    OpenCase,

    /// <summary>A guarantor of the family, known by the village head.</summary>
    Guarantor,

    /// <summary>The business or body that takes the person has given its guarantee.</summary>
    HostGuarantee,

    /// <summary>Fine and restitution are paid.</summary>
    FinePaid,

    /// <summary>Takes part in the programme, with a good report.</summary>
    GoodConduct,

    /// <summary>Assimilation or leave was revoked once for each such entry (PP 99/2012 art. 39).</summary>
    Revocation,

    /// <summary>The person's life is threatened.</summary>
    LifeThreatened,

    /// <summary>Deradicalisation followed and the pledge of loyalty given.</summary>
    Deradicalised,

    /// <summary>Consents, in writing, to work.</summary>
    WorkConsent,
}

public enum FactValue { Yes, No, Low, Medium, High, Recommended, NotRecommended, Fit, FitWithLimits, Unfit }

public static class FactKinds
{
    static readonly FactValue[] Recommendation = [FactValue.Recommended, FactValue.NotRecommended];
    static readonly FactValue[] YesOrNo = [FactValue.Yes, FactValue.No];

    /// <summary>The values that make sense for a kind.</summary>
    public static IReadOnlyList<FactValue> ValuesOf(FactKind kind) => kind switch
    {
        FactKind.InquiryGuidance or FactKind.InquiryAssimilation or FactKind.InquiryIntegration => Recommendation,
        FactKind.RecidivismRisk => [FactValue.Low, FactValue.Medium, FactValue.High],
        FactKind.Health => [FactValue.Fit, FactValue.FitWithLimits, FactValue.Unfit],
        FactKind.RiskDecreased or FactKind.OpenCase or FactKind.Guarantor or FactKind.HostGuarantee or FactKind.FinePaid
            or FactKind.GoodConduct or FactKind.Revocation or FactKind.LifeThreatened or FactKind.Deradicalised or FactKind.WorkConsent => YesOrNo,
    };

    /// <summary>Risk, health and threats: shown only after a reason is given.</summary>
    public static bool IsProtected(FactKind kind) =>
        kind is FactKind.RecidivismRisk or FactKind.RiskDecreased or FactKind.Health or FactKind.LifeThreatened or FactKind.Deradicalised;
}

/// <summary>
/// One such fact, of one day. The latest that is not in error counts. Its value and note are sealed at rest, all kinds
/// alike, so that the file tells nothing of anyone's risk or health.
/// </summary>
public sealed class CustodyFact : Entry
{
    CustodyFact() { }

    CustodyFact(Participant participant, FactKind kind, FactValue value, string? note, DateOnly happenedOn, Vault vault, Actor by, DateTime at)
        : base(participant, happenedOn, by, at)
    {
        Kind = kind;
        ValueSealed = vault.Seal(value.ToString(), Purpose);
        NoteSealed = note is null ? null : vault.Seal(note, Purpose);
    }

    public FactKind Kind { get; private init; }
    public string ValueSealed { get; private init; } = "";

    /// <summary>Number of the report, who wrote it.</summary>
    public string? NoteSealed { get; private init; }

    /// <exception cref="Refusal">The value does not fit the kind, or the day lies in the future.</exception>
    public static CustodyFact Of(
        Participant participant, FactKind kind, FactValue value, DateOnly happenedOn, string? note, Vault vault, Actor by, DateTime at) =>
        FactKinds.ValuesOf(kind).Contains(value)
            ? new(participant, kind, value, note, happenedOn, vault, by, at)
            : throw ParticipantRefusals.ValueDoesNotFit;

    public FactValue Open(Vault vault) => Enum.Parse<FactValue>(vault.Open(ValueSealed, Purpose));

    public string? OpenNote(Vault vault) => NoteSealed is null ? null : vault.Open(NoteSealed, Purpose);

    string Purpose => $"fact.{Kind}:{ParticipantId}";
}
