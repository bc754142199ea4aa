using Semai.Data;

namespace Semai.Modules.Reintegration.Plans;

public enum StepStanding
{
    Open,
    Done,

    /// <summary>Looked at, and nothing needs to be done; says why.</summary>
    NotNeeded,
}

/// <summary>What a step says; null where it is closed to the reader.</summary>
/// <param name="Need">What the person needs: "KTP hilang".</param>
/// <param name="Act">What is done about it.</param>
/// <param name="Note">Why it is not needed, or what came of it.</param>
public sealed record StepText(string Need, string? Act, string? Note);

/// <summary>One need of a pathway, what is done about it, by whom, until when, and what became of it.</summary>
public sealed class PlanStep
{
    public const int SealedMax = 2400;
    public const int WhoMax = 200;

    PlanStep() { }

    internal PlanStep(Id<ReleasePlan> plan, int no, Pathway pathway, string need, string act, string responsible, DateOnly due, Vault vault)
    {
        (PlanId, No, Pathway, Responsible, Due) = (plan, no, pathway, responsible, due);
        (Need, Act) = (Kept(need, nameof(Need), vault), Kept(act, nameof(Act), vault));
    }

    public Id<ReleasePlan> PlanId { get; private init; }
    public int No { get; private init; }
    public Pathway Pathway { get; private init; }

    /// <summary>Sealed where it is about health, like the act and the note; read by <see cref="Open"/>.</summary>
    public string Need { get; private init; } = "";

    public string Act { get; private init; } = "";

    /// <summary>Who sees to it: a person or an office.</summary>
    public string Responsible { get; private init; } = "";

    public DateOnly Due { get; private init; }
    public StepStanding Standing { get; private set; }
    public DateOnly? SettledOn { get; private set; }
    public string? Note { get; private set; }
    public string? SettledBy { get; private set; }

    public StepText Open(Vault vault) => new(Shown(Need, nameof(Need), vault), Shown(Act, nameof(Act), vault), Note is null ? null : Shown(Note, nameof(Note), vault));

    internal void Settle(StepStanding standing, DateOnly on, string? note, Vault vault, Actor by) =>
        (Standing, SettledOn, Note, SettledBy) = (standing, on, note is null ? null : Kept(note, nameof(Note), vault), by.Name);

    internal void Unsettle() => (Standing, SettledOn, Note, SettledBy) = (StepStanding.Open, null, null, null);

    string Kept(string text, string what, Vault vault) => Pathway is Pathway.Health ? vault.Seal(text, PurposeOf(what)) : text;

    string Shown(string text, string what, Vault vault) => Pathway is Pathway.Health ? vault.Open(text, PurposeOf(what)) : text;

    string PurposeOf(string what) => $"plan.{what}:{PlanId}:{No}";
}
