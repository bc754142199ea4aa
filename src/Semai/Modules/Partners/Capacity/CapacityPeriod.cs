namespace Semai.Modules.Partners.Capacity;

/// <summary>What a business is willing to do with people of the programme.</summary>
public enum Undertaking
{
    /// <summary>Guides a person in trade and business.</summary>
    Mentoring,

    /// <summary>Teaches work within the wall.</summary>
    InternshipInside,

    /// <summary>Takes people in at its own place.</summary>
    InternshipOutside,

    /// <summary>Orders goods made in the prison.</summary>
    Production,
}

/// <summary>How many places a business has for one undertaking, over whole months. Months of one kind never overlap.</summary>
public sealed class CapacityPeriod
{
    public const int PlacesMax = 200;

    /// <summary>Three years.</summary>
    public const int MonthsMax = 36;

    readonly List<CapacityMonth> _months = [];

    CapacityPeriod() { }

    internal CapacityPeriod(int no, Undertaking kind, DateOnly from, DateOnly to, int places)
    {
        (No, Kind, From, To, Places) = (no, kind, from, to, places);
        _months.AddRange(MonthsOf(from, to).Select(m => new CapacityMonth(kind, m)));
    }

    /// <summary>Among the periods of its business; never used again.</summary>
    public int No { get; private init; }

    public Undertaking Kind { get; private init; }

    /// <summary>The first day of a month.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day of a month.</summary>
    public DateOnly To { get; private init; }

    public int Places { get; private set; }

    public IReadOnlyCollection<CapacityMonth> Months => _months;

    public bool Covers(DateOnly day) => From <= day && day <= To;

    internal void Hold(int places) => Places = places;

    static IEnumerable<int> MonthsOf(DateOnly from, DateOnly to)
    {
        for (var month = from; month <= to; month = month.AddMonths(1)) yield return month.Year * 100 + month.Month;
    }
}

/// <summary>One month of a period. The database keeps one of each for a kind, so that no two periods overlap.</summary>
/// <param name="Month">202603 for March 2026.</param>
public sealed record CapacityMonth(Undertaking Kind, int Month);
