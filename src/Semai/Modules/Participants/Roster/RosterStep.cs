namespace Semai.Modules.Participants.Roster;

/// <summary>What one row would do, compared with what Semai holds now.</summary>
/// <param name="Person">Whom it concerns; null for a new person.</param>
/// <param name="Changes">Old and new, for a person who is known. NIK and offence say only that they differ.</param>
/// <param name="Reason">Why it conflicts or is rejected, beyond the problems of its cells.</param>
public sealed record RosterStep(
    RosterRow Row, RosterOutcome Outcome, Id<Participant>? Person, IReadOnlyList<FieldChange> Changes, string? Reason = null, string? Remedy = null)
{
    /// <summary>Of the changes, those that a person must decide on.</summary>
    public IReadOnlyList<FieldChange> Disputed { get; init; } = [];

    /// <summary>The person is not in doubt, only some facts: the others come in whatever is chosen.</summary>
    public bool IsAboutFields { get; init; }

    /// <summary>There is somebody whose facts the roster's could replace.</summary>
    public bool CanTake => Outcome is RosterOutcome.Conflicting && Disputed.Count > 0;

    /// <summary>The state of the record compared with: another once anyone has changed it.</summary>
    public string Seen { get; init; } = "";
}

/// <summary>What is held of one person, as a roster may change it.</summary>
sealed record Held(Participant Person, Custody Custody, Offence? Offence)
{
    public string Seen => FormattableString.Invariant($"{Person.Version}.{Custody.Version}.{Offence?.Version}");

    /// <summary>Marks what was just written as a roster's word. Of people in the middle of a change only new entries are in memory.</summary>
    public void BroughtBy(Id<RosterImport> import)
    {
        foreach (var change in Person.Changes.Concat<Change>(Custody.Changes).Concat(Offence?.Changes ?? [])) change.BroughtBy(import);
    }
}
