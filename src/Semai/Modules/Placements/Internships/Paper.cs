namespace Semai.Modules.Placements.Internships;

/// <summary>
/// A paper of the gate: a decision, a guarantee, a notice, a letter that names a supervisor. Never altered; what was
/// wrong is marked as entered in error, with the reason, and counts for nothing.
/// </summary>
public sealed class Paper
{
    public const int NumberMax = 80;
    public const int WhoMax = 150;
    public const int WhereMax = 150;
    public const int WhyMax = 300;

    Paper() { }

    internal Paper(int no, PaperEntry entry, Actor by, DateTime at)
    {
        (No, Item, Number, On, Who, Where, Affirmed) = (no, entry.Item, entry.Number, entry.On, entry.Who, entry.Where, entry.Affirmed);
        (ById, By, RecordedAt) = (by.Id, by.Name, at);
    }

    /// <summary>Counted from 1 within the internship.</summary>
    public int No { get; private init; }

    /// <summary>Which item of the gate it is for, by code.</summary>
    public string Item { get; private init; } = "";

    /// <summary>The number on it.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The day on it.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Who signed it, or whom it names.</summary>
    public string Who { get; private init; } = "";

    /// <summary>Where it is kept.</summary>
    public string? Where { get; private init; }

    /// <summary>It says what the item asks: recommends, is known by the village head.</summary>
    public bool Affirmed { get; private init; }

    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Set where it was entered in error.</summary>
    public DateTime? ErrorAt { get; private set; }

    public string? ErrorWhy { get; private set; }
    public string? ErrorBy { get; private set; }

    /// <summary>It counts.</summary>
    public bool Stands => ErrorAt is null;

    internal void MarkEnteredInError(string why, Actor by, DateTime at)
    {
        if (!Stands) throw InternshipRefusals.AlreadyInError;
        (ErrorAt, ErrorWhy, ErrorBy) = (at, why, by.Name);
    }
}

/// <summary>What is written down of a paper.</summary>
/// <param name="Item">Code of the gate's item.</param>
/// <param name="On">The day on the paper.</param>
/// <param name="Affirmed">It says what the item asks; where the item asks nothing, true.</param>
public sealed record PaperEntry(string Item, string Number, DateOnly On, string Who, string? Where, bool Affirmed);
