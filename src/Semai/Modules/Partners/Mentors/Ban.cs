using Semai.Modules.Agreements;

namespace Semai.Modules.Partners.Mentors;

/// <summary>Someone who may not enter a prison, with the reason that stays inside it. Never deleted: it ends, or was entered in error.</summary>
public sealed class Ban : IVersioned
{
    Ban() { }

    public Id<Ban> Id { get; private init; }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>To compare with the names of those who ask to enter.</summary>
    public string NameFolded { get; private init; } = "";

    public string Reason { get; private init; } = "";
    public DateOnly From { get; private init; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <summary>Why it ended before its day, or was never right; null while it stands.</summary>
    public string? LiftedWhy { get; private set; }

    public DateTime? LiftedAt { get; private set; }
    public string? LiftedBy { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">It ends before it begins.</exception>
    public static Ban Place(int unit, string name, string reason, DateOnly from, DateOnly? until, Actor by, DateTime at) =>
        until < from
            ? throw MentorRefusals.EndsBeforeItStarts
            : new() { Id = Id<Ban>.New(at), Unit = unit, Name = Wording.Of(name, Mentor.NameMax), NameFolded = Folded.Of(name), Reason = Wording.Of(reason, Clearance.TextMax), From = from, Until = until, By = by.Id, ByName = by.Name, At = at };

    public void Lift(string why, Actor by, DateTime at)
    {
        if (LiftedAt is not null) throw MentorRefusals.AlreadyLifted;
        (LiftedWhy, LiftedAt, LiftedBy) = (Wording.Of(why, Clearance.TextMax), at, by.Name);
    }

    public bool IsOn(DateOnly day) => LiftedAt is null && From <= day && (Until is null || day <= Until);
}
