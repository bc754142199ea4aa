namespace Semai.Modules.Participants;

public enum Looked { Profile, Journey, Offence, Identity, Export }

/// <summary>Someone looked at a person's file: who, when, at what and, where it was protected, why (UU 27/2022 art. 31).</summary>
public sealed class Look
{
    public const int WhyMax = 300;

    /// <summary>How long what was revealed stays open to the one who asked.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(15);

    Look() { }

    public Look(Id<Participant> participantId, int unit, Looked at, string? why, Actor by, DateTime on)
    {
        (ParticipantId, Unit, What, Why, ById, By, At) = (participantId, unit, at, why, by.Id, by.Name, on);
        Until = at is Looked.Offence or Looked.Identity ? on + OpenFor : null;
    }

    public long Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public Looked What { get; private init; }
    public string? Why { get; private init; }
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <summary>For what is protected: shown to this reader until then.</summary>
    public DateTime? Until { get; private init; }
}
