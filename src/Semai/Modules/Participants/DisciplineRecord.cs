namespace Semai.Modules.Participants;

public enum DisciplineLevel { Light, Medium, Severe }

/// <summary>One line of register F: a breach of discipline and the sanction for it.</summary>
public sealed class DisciplineRecord : Entry
{
    DisciplineRecord() { }

    DisciplineRecord(Participant participant, DisciplineLevel level, DateOnly? sanctionUntil, string? note, DateOnly happenedOn, Actor by, DateTime at)
        : base(participant, happenedOn, by, at) => (Level, SanctionUntil, Note) = (level, sanctionUntil, note);

    public DisciplineLevel Level { get; private init; }

    /// <summary>Last day of the sanction; null where there was none beyond a reprimand.</summary>
    public DateOnly? SanctionUntil { get; private init; }

    public string? Note { get; private init; }

    public static DisciplineRecord Of(
        Participant participant, DisciplineLevel level, DateOnly happenedOn, DateOnly? sanctionUntil, string? note, Actor by, DateTime at) =>
        sanctionUntil < happenedOn
            ? throw ParticipantRefusals.SanctionEndsBeforeBreach
            : new(participant, level, sanctionUntil, note, happenedOn, by, at);
}
