namespace Semai.Modules.Participants;

/// <summary>
/// A person is open to the parties of an agreement because of one thing done under it, such as a class. While it is
/// open and the agreement in force, those parties see the minimum: name, unit, sector, and what concerns that thing.
/// </summary>
public sealed class Disclosure
{
    public const int LabelMax = 200;

    Disclosure() { }

    public Id<Disclosure> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public Guid AgreementId { get; private init; }

    /// <summary>The one party to whom it is open, where the person consented to that one alone; null for every party.</summary>
    public Guid? OrganisationId { get; private init; }

    /// <summary>The class, placement, order or hand-over.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>As it is called: "Olahan Kelapa 2".</summary>
    public string Label { get; private init; } = "";

    public DateOnly Opened { get; private init; }
    public DateTime OpenedAt { get; private init; }
    public string OpenedBy { get; private init; } = "";
    public DateOnly? Closed { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? ClosedBy { get; private set; }
    public string? ClosedWhy { get; private set; }

    /// <param name="organisationId">Given where one party alone may see the person.</param>
    public static Disclosure Open(
        Id<Participant> participantId, int unit, Guid agreementId, Guid subjectId, string label, DateOnly on, Actor by, DateTime at,
        Guid? organisationId = null) => new()
        {
            Id = Id<Disclosure>.New(at),
            ParticipantId = participantId,
            Unit = unit,
            AgreementId = agreementId,
            OrganisationId = organisationId,
            SubjectId = subjectId,
            Label = label,
            Opened = on,
            OpenedAt = at,
            OpenedBy = by.Name,
        };

    /// <summary>Shuts it at once. Shutting twice changes nothing.</summary>
    public void Close(DateOnly on, string why, Actor by, DateTime at)
    {
        if (Closed is not null) return;
        (Closed, ClosedWhy, ClosedBy, ClosedAt) = (on, why, by.Name, at);
    }
}
