using Semai.Modules.Participants.Roster;

namespace Semai.Modules.Participants;

public enum ChangeAct { Recorded, Changed, EnteredInError, Restored, Moved }

/// <summary>One field that differs.</summary>
public readonly record struct FieldChange(string Field, string? Old, string? New)
{
    public static IReadOnlyList<FieldChange> Between(
        IReadOnlyList<(string Field, string? Value)> old, IReadOnlyList<(string Field, string? Value)> now) =>
        [.. old.Zip(now).Where(z => z.First.Value != z.Second.Value).Select(z => new FieldChange(z.First.Field, z.First.Value, z.Second.Value))];
}

/// <summary>Who changed what, when, why, and from what to what. Written once, never altered.</summary>
public abstract class Change
{
    public const int ValueMax = 1000;
    public const int WhyMax = 300;

    private protected Change() { }

    private protected Change(int unit, ChangeAct act, string? field, string? old, string? now, bool isSealed, string why, Actor by, DateTime at)
    {
        (Unit, Act, Field, Old, New, IsSealed) = (unit, act, field, old, now, isSealed);
        (Why, ById, By, At) = (why, by.Id, by.Name, at);
    }

    public long Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public ChangeAct Act { get; private init; }

    /// <summary>Null for the whole record.</summary>
    public string? Field { get; private init; }

    public string? Old { get; private init; }
    public string? New { get; private init; }

    /// <summary>Old and new are sealed: the field is protected.</summary>
    public bool IsSealed { get; private init; }

    /// <summary>The roster that brought it; null for what an officer wrote down by hand.</summary>
    public Id<RosterImport>? ImportId { get; private set; }

    public string Why { get; private init; } = "";
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <summary>Says that it came with a roster, in the same save.</summary>
    internal void BroughtBy(Id<RosterImport> import) => ImportId = import;
}

public sealed class ParticipantChange : Change
{
    ParticipantChange() { }

    internal ParticipantChange(int unit, ChangeAct act, string? field, string? old, string? now, bool isSealed, string why, Actor by, DateTime at)
        : base(unit, act, field, old, now, isSealed, why, by, at) { }
}

public sealed class CustodyChange : Change
{
    CustodyChange() { }

    internal CustodyChange(int unit, ChangeAct act, string? field, string? old, string? now, string why, Actor by, DateTime at)
        : base(unit, act, field, old, now, false, why, by, at) { }
}

/// <summary>Kept with the offence, under the offence's permission; old and new are always sealed.</summary>
public sealed class OffenceChange : Change
{
    OffenceChange() { }

    internal OffenceChange(int unit, ChangeAct act, string? field, string? old, string? now, string why, Actor by, DateTime at)
        : base(unit, act, field, old, now, true, why, by, at) { }
}
