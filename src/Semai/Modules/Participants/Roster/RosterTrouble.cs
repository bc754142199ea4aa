using Semai.Shell.Lists;

namespace Semai.Modules.Participants.Roster;

/// <summary>One thing in a roster that an officer should look at.</summary>
/// <param name="Outcome">What becomes of its row.</param>
public sealed record RosterTrouble(RosterOutcome Outcome, int Line, string? Name, string Cell, RosterField Field, string Content, string Why, string Remedy)
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<RosterTrouble> Of(IEnumerable<RosterStep> steps) => [.. steps.SelectMany(Of)];

    static IEnumerable<RosterTrouble> Of(RosterStep step)
    {
        var row = step.Row;
        if (step.Reason is { } reason)
            yield return new(step.Outcome, row.Line, row.Name, $"{row.Line}", RosterField.Unused, row.Register ?? "", reason, step.Remedy ?? "");
        foreach (var problem in row.Problems)
            yield return new(step.Outcome, row.Line, row.Name, problem.Cell, problem.Field, problem.Code == "row.duplicate" ? row.Register ?? "" : problem.Content, problem.Message, problem.Remedy);
    }

    public static IReadOnlyList<Column<RosterTrouble>> Columns =>
    [
        new(Say(id: "Baris", en: "Row"), t => t.Line),
        new(Say(id: "Nama", en: "Name"), t => t.Name),
        new(Say(id: "Sel", en: "Cell"), t => t.Cell),
        new(Say(id: "Isi", en: "Content"), t => RosterTimes.Cell(t.Content)),
        new(Say(id: "Masalah", en: "Problem"), t => t.Why),
        new(Say(id: "Cara memperbaiki", en: "What to do"), t => t.Remedy),
        new(Say(id: "Akibat", en: "Outcome"), t => RosterWords.Of(t.Outcome)),
    ];
}
