namespace Semai.Modules.Participants.Roster;

/// <summary>What an officer decides where a roster contradicts what Semai holds.</summary>
public enum ConflictChoice
{
    /// <summary>What stands here stays; whatever else the row brings is taken.</summary>
    Keep,

    /// <summary>The roster is right.</summary>
    Take,
}

/// <summary>The choice for one row.</summary>
/// <param name="Seen">The state of the person's record that the officer saw (<see cref="RosterStep.Seen"/>); null where it was not shown.</param>
public sealed record RowChoice(ConflictChoice Choice, string? Seen = null);

/// <summary>An officer's choices for a whole import.</summary>
/// <param name="Otherwise">For every row without a choice of its own.</param>
/// <param name="Rows">By <see cref="RosterRow.Key"/>.</param>
public sealed record ConflictChoices(ConflictChoice Otherwise, IReadOnlyDictionary<string, RowChoice> Rows)
{
    public static readonly ConflictChoices KeepAll = ForAll(ConflictChoice.Keep);

    public static ConflictChoices ForAll(ConflictChoice choice) => new(choice, new Dictionary<string, RowChoice>());

    /// <exception cref="Refusal">The roster is to be taken over a record that has changed since the officer looked.</exception>
    public ConflictChoice Of(RosterStep step)
    {
        if (!step.CanTake) return ConflictChoice.Keep;
        if (!Rows.TryGetValue(step.Row.Key, out var own)) return Otherwise;
        return own is { Choice: ConflictChoice.Take, Seen: { } seen } && seen != step.Seen ? throw RosterRefusals.ConflictMoved(step.Row.Line) : own.Choice;
    }
}
