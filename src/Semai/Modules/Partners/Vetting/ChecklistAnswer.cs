namespace Semai.Modules.Partners.Vetting;

/// <summary>What an officer found.</summary>
public enum ChecklistVerdict
{
    Yes,
    No,

    /// <summary>Not needed of this business, for the reason in the note.</summary>
    Waived,
}

/// <summary>What was found about one item on one day. A later answer takes its place; the earlier one stays.</summary>
/// <param name="Round">Which application of the business it belongs to, the first is 1.</param>
/// <param name="Item">Code of the <see cref="ChecklistItem"/>.</param>
/// <param name="On">The day it was looked at.</param>
/// <param name="RulesVersion">Of the rules that asked.</param>
public sealed record ChecklistAnswer(
    int No, int Round, string Item, ChecklistVerdict Verdict, DateOnly On, string? Note, int RulesVersion, string By, string ByName, DateTime At)
{
    public const int NoteMax = 400;
}

/// <summary>What an officer says about one item.</summary>
/// <param name="Note">Needed for no and for waived.</param>
public sealed record ChecklistEntry(string Item, ChecklistVerdict Verdict, string? Note);
