using System.Text.Json;
using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>What may stand in a person's journey. The words of each are in <see cref="JourneyWords"/>, with its data filled in.</summary>
public enum JourneyKind
{
    /// <summary>Data: source.</summary>
    Admitted,

    /// <summary>Data: source.</summary>
    DetailsChanged,

    /// <summary>Data: source.</summary>
    CustodyChanged,

    Transferred,
    Released,
    Missed,
    Returned,

    /// <summary>Data: level.</summary>
    Disciplined,

    /// <summary>Data: kind of fact.</summary>
    FactRecorded,

    /// <summary>Data: what, why.</summary>
    EnteredInError,

    /// <summary>Data: what, why.</summary>
    Restored,

    /// <summary>Data: purpose, outcome in Indonesian, outcome in English.</summary>
    EligibilityDecided,

    /// <summary>Data: class.</summary>
    Proposed,

    /// <summary>Data: class.</summary>
    Waitlisted,

    /// <summary>Data: class, minutes number.</summary>
    Approved,

    /// <summary>Data: class, why.</summary>
    NotApproved,

    /// <summary>Data: class.</summary>
    Enrolled,

    /// <summary>Data: class, why.</summary>
    Withdrawn,

    /// <summary>Data: class.</summary>
    ClassStarted,

    /// <summary>Data: class, unit of competency.</summary>
    Competent,

    /// <summary>Data: class, unit of competency.</summary>
    NotYetCompetent,

    /// <summary>Data: class, hours present, hours in all.</summary>
    ClassCompleted,

    /// <summary>Data: class.</summary>
    ClassNotCompleted,

    /// <summary>Data: number.</summary>
    Certified,

    /// <summary>Data: number, why.</summary>
    CertificateRevoked,

    /// <summary>Data: work.</summary>
    Placed,

    /// <summary>Data: work, first day.</summary>
    InternshipStarted,

    /// <summary>Data: work, reason.</summary>
    InternshipSuspended,

    /// <summary>Data: work, minutes number.</summary>
    InternshipResumed,

    /// <summary>Data: work.</summary>
    InternshipCompleted,

    /// <summary>Data: work, reason.</summary>
    InternshipEnded,

    /// <summary>Data: mentor.</summary>
    Paired,

    /// <summary>Data: mentor.</summary>
    MetMentor,

    /// <summary>Data: mentor.</summary>
    MentoringEnded,

    /// <summary>No data: it does not say what at.</summary>
    WorkStarted,

    /// <summary>No data: why stays on the page of the work.</summary>
    WorkEnded,

    ReleasePlanned,

    /// <summary>Data: receiver.</summary>
    HandedOver,

    /// <summary>Data: business.</summary>
    VentureStarted,

    /// <summary>Data: business. Why stays on the page of the business.</summary>
    VentureClosed,
}

/// <summary>One event of one person's journey, from intake to livelihood. Written by the act itself, never altered.</summary>
public sealed class JourneyEvent
{
    public const int DataMax = 1000;
    public const int LinkMax = 200;

    JourneyEvent() { }

    internal JourneyEvent(Id<Participant> participantId, int unit, JourneyKind kind, DateOnly happenedOn, Actor by, DateTime at, string? link, Guid? agreementId, string[] data)
    {
        (ParticipantId, Unit, Kind, HappenedOn, RecordedAt) = (participantId, unit, kind, happenedOn, at);
        (ById, By, Link, AgreementId, Data) = (by.Id, by.Name, link, agreementId, JsonSerializer.Serialize(data));
    }

    public long Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public JourneyKind Kind { get; private init; }
    public DateOnly HappenedOn { get; private init; }
    public DateTime RecordedAt { get; private init; }
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";

    /// <summary>Fillings of the sentence, a JSON list of texts.</summary>
    public string Data { get; private init; } = "[]";

    /// <summary>Where more is told; an address of this program.</summary>
    public string? Link { get; private init; }

    /// <summary>The agreement under which it happened: its parties may read this event while it is in force.</summary>
    public Guid? AgreementId { get; private init; }
}

/// <summary>How every module writes into a person's journey, in the same save as the act.</summary>
public static class Journey
{
    /// <param name="db">Where the act itself is saved.</param>
    /// <param name="agreementId">Given for what happens under an agreement; then its parties may read the event.</param>
    /// <param name="data">Fillings of the sentence, in the order that the kind names.</param>
    public static JourneyEvent Record(
        Db db, Id<Participant> participant, int unit, JourneyKind kind, DateOnly happenedOn, Actor by, DateTime at,
        string? link = null, Guid? agreementId = null, params string[] data)
    {
        var happened = new JourneyEvent(participant, unit, kind, happenedOn, by, at, link, agreementId, data);
        db.Add(happened);
        return happened;
    }
}
