namespace Semai.Modules.Agreements;

/// <summary>
/// When a thing happened, who wrote it down, when, and why. Paper comes late: <see cref="On"/> may lie before
/// <see cref="At"/>, never after it.
/// </summary>
public sealed record Occasion
{
    public const int NoteMax = 1000;

    public DateOnly On { get; }
    public Actor By { get; }
    public DateTime At { get; }
    public string? Note { get; }

    Occasion(DateOnly on, Actor by, DateTime at, string? note) => (On, By, At, Note) = (on, by, at, note);

    /// <exception cref="Refusal">The day is still to come.</exception>
    public static Occasion Of(DateOnly on, Actor by, TimeProvider time, string? note = null) =>
        on > time.Today
            ? throw AgreementRefusals.NotYetHappened(on)
            : new(on, by, time.Now, Wording.OrNone(note, NoteMax));
}
