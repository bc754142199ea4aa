using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// A safeguard that a person needs wherever they are placed. The reason stays in the prison; a business learns the
/// safeguard alone. Never deleted: it ends, or was entered in error.
/// </summary>
public sealed class SafeguardNeed
{
    public const int CodeMax = 40;
    public const int ReasonMax = 300;

    SafeguardNeed() { }

    public Id<SafeguardNeed> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Of the rule set <c>safeguards</c>.</summary>
    public string Code { get; private init; } = "";

    public string Reason { get; private init; } = "";
    public DateOnly From { get; private init; }

    /// <summary>The last day; null while it is needed.</summary>
    public DateOnly? Until { get; private set; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }
    public string? EndedWhy { get; private set; }
    public string? EndedBy { get; private set; }

    public static SafeguardNeed Record(Id<Participant> person, int unit, string code, string reason, DateOnly from, Actor by, DateTime at) =>
        new() { Id = Id<SafeguardNeed>.New(at), ParticipantId = person, Unit = unit, Code = code, Reason = reason, From = from, By = by.Id, ByName = by.Name, At = at };

    /// <exception cref="Refusal">It has ended before.</exception>
    public void End(DateOnly on, string why, Actor by)
    {
        if (EndedWhy is not null) throw RunRefusals.AlreadyEnded;
        (Until, EndedWhy, EndedBy) = (on, why, by.Name);
    }
}

/// <summary>Two people who may not be at the same place. The reason stays in the prison.</summary>
public sealed class Separation
{
    Separation() { }

    public Id<Separation> Id { get; private init; }
    public int Unit { get; private init; }
    public Id<Participant> One { get; private init; }
    public Id<Participant> Other { get; private init; }
    public string Reason { get; private init; } = "";
    public DateOnly From { get; private init; }

    /// <summary>The last day; null while it holds.</summary>
    public DateOnly? Until { get; private set; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }
    public string? EndedWhy { get; private set; }
    public string? EndedBy { get; private set; }

    /// <exception cref="Refusal">A person apart from themselves.</exception>
    public static Separation Keep(Id<Participant> one, Id<Participant> other, int unit, string reason, DateOnly from, Actor by, DateTime at)
    {
        if (one == other) throw RunRefusals.ApartFromSelf;
        var (first, second) = one < other ? (one, other) : (other, one);
        return new() { Id = Id<Separation>.New(at), Unit = unit, One = first, Other = second, Reason = reason, From = from, By = by.Id, ByName = by.Name, At = at };
    }

    /// <exception cref="Refusal">It has ended before.</exception>
    public void End(DateOnly on, string why, Actor by)
    {
        if (EndedWhy is not null) throw RunRefusals.AlreadyEnded;
        (Until, EndedWhy, EndedBy) = (on, why, by.Name);
    }
}
