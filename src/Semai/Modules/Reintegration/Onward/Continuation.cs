using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Onward;

/// <summary>
/// Something that a person began in prison goes on outside: with whom, as the officer was told. A note and no more: what
/// runs outside is kept where it runs. Never deleted; what is wrong is marked as entered in error.
/// </summary>
public sealed class Continuation : IVersioned
{
    public const int WithMax = 300;

    Continuation() { }

    public Id<Continuation> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that keeps the record.</summary>
    public int Unit { get; private init; }

    /// <summary>The pair, the enrolment or the internship.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>With whom and how: "Bu Melati, tiap Sabtu di kedainya".</summary>
    public string With { get; private init; } = "";

    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }
    public string? InErrorWhy { get; private set; }
    public string? InErrorBy { get; private set; }
    public int Version { get; private set; }

    public static Continuation Note(Id<Participant> person, int unit, Guid subject, string with, Actor by, DateTime at) => new()
    {
        Id = Id<Continuation>.New(at),
        ParticipantId = person,
        Unit = unit,
        SubjectId = subject,
        With = Wording.Of(with, WithMax),
        ByName = by.Name,
        RecordedAt = at,
    };

    /// <exception cref="Refusal">Marked already.</exception>
    public void MarkInError(string why, Actor by)
    {
        if (InErrorWhy is not null) throw OnwardRefusals.AlreadyInError;
        (InErrorWhy, InErrorBy) = (Wording.Of(why, WithMax), by.Name);
    }
}
