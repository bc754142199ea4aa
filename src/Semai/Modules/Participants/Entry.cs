namespace Semai.Modules.Participants;

/// <summary>
/// Something that happened to a person and was written down, perhaps later. Never altered and never deleted: what was
/// wrong is marked as entered in error, with a reason, and that mark can be taken back.
/// </summary>
public abstract class Entry : IVersioned
{
    public const int NoteMax = 500;
    public const int WhyMax = Change.WhyMax;

    private protected Entry() { }

    private protected Entry(Participant participant, DateOnly happenedOn, Actor by, DateTime at)
    {
        if (happenedOn > at.OfficeDay) throw ParticipantRefusals.HappensInTheFuture;
        (ParticipantId, Unit, HappenedOn, RecordedAt, ById, By) = (participant.Id, participant.Unit, happenedOn, at, by.Id, by.Name);
    }

    public long Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly HappenedOn { get; private init; }
    public DateTime RecordedAt { get; private init; }
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";

    /// <summary>Set where this was entered in error; such an entry counts for nothing.</summary>
    public DateTime? ErrorAt { get; private set; }

    public string? ErrorWhy { get; private set; }
    public string? ErrorBy { get; private set; }
    public int Version { get; private set; }

    public bool IsInError => ErrorAt is not null;

    /// <exception cref="Refusal">Marked already, or no reason.</exception>
    public void MarkEnteredInError(string why, Actor by, DateTime at)
    {
        if (IsInError) throw ParticipantRefusals.AlreadyInError;
        (ErrorAt, ErrorWhy, ErrorBy) = (at, why, by.Name);
    }

    /// <exception cref="Refusal">Not marked.</exception>
    public void Restore()
    {
        if (!IsInError) throw ParticipantRefusals.NotInError;
        (ErrorAt, ErrorWhy, ErrorBy) = (null, null, null);
    }
}
