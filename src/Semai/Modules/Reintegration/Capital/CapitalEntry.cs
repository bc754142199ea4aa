namespace Semai.Modules.Reintegration.Capital;

public enum CapitalEntryKind
{
    /// <summary>Money that came to the person.</summary>
    Disbursed,

    /// <summary>Money paid back.</summary>
    Paid,
}

/// <summary>Money as it moved.</summary>
/// <param name="Evidence">Number of the transfer or receipt.</param>
public sealed record MoneyMoved(long Amount, DateOnly On, string Evidence);

/// <summary>One act on an application; never edited.</summary>
public sealed record CapitalEvent(int No, CapitalAct Act, DateOnly On, string By, string ByName, DateTime RecordedAt, string? Note);

/// <summary>One line of the money of an application. Never altered: what was wrong is undone by a line with the opposite amount.</summary>
public sealed class CapitalEntry
{
    public const int EvidenceMax = 60;

    CapitalEntry() { }

    internal CapitalEntry(int no, CapitalEntryKind kind, long amount, DateOnly on, string evidence, int? counters, Actor by, DateTime at) =>
        (No, Kind, Amount, On, Evidence, Counters, By, ByName, RecordedAt) = (no, kind, amount, on, evidence, counters, by.Id, by.Name, at);

    public int No { get; private init; }
    public CapitalEntryKind Kind { get; private init; }

    /// <summary>Whole rupiah; below nought for a line that undoes another.</summary>
    public long Amount { get; private init; }

    public DateOnly On { get; private init; }
    public string Evidence { get; private init; } = "";

    /// <summary>Number of the line that this one undoes; null for an ordinary one.</summary>
    public int? Counters { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>The second person, for money that came; null until one has looked, and for all else.</summary>
    public string? ConfirmedByName { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    internal void Confirm(Actor by, DateTime at) => (ConfirmedByName, ConfirmedOn) = (by.Name, at.OfficeDay);
}
