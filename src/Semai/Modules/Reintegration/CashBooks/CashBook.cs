using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>
/// The cash book of one venture: counts its entries, knows the money in the box, and whether its owner lets those who go
/// along look into it. It is the owner's: nobody else reads it unless they said so.
/// </summary>
public sealed class CashBook
{
    CashBook() { }

    public Id<Venture> VentureId { get; private init; }

    /// <summary>Number of the latest entry.</summary>
    public int LastNo { get; private init; }

    /// <summary>Everything that came in less everything that went out, in whole rupiah.</summary>
    public long Balance { get; private init; }

    /// <summary>Since when its owner shares it; null while they do not.</summary>
    public DateOnly? SharedOn { get; private set; }

    /// <param name="sharedOn">The day on which the owner agreed to share it, on paper; null where they did not.</param>
    public static CashBook Open(Id<Venture> venture, DateOnly? sharedOn) => new() { VentureId = venture, SharedOn = sharedOn };

    /// <exception cref="Refusal">The day of the consent is to come.</exception>
    public void Share(DateOnly on, DateOnly today) => SharedOn = on > today ? throw CashRefusals.DayToCome : on;

    public void KeepToOneself() => SharedOn = null;
}

/// <summary>One month of a cash book, kept in step with its entries.</summary>
public sealed class CashMonth
{
    CashMonth() { }

    public Id<Venture> VentureId { get; private init; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private init; }

    /// <summary>What the trade brought.</summary>
    public long Income { get; private init; }

    /// <summary>What the trade cost, without goods and material.</summary>
    public long Cost { get; private init; }

    /// <summary>Goods and material.</summary>
    public long Stock { get; private init; }

    /// <summary>The owner's own money and loans.</summary>
    public long PaidIn { get; private init; }

    /// <summary>For the household, and paid back on loans.</summary>
    public long TakenOut { get; private init; }

    /// <summary>How many entries count.</summary>
    public int Entries { get; private init; }

    /// <summary>Profit; below nought a loss.</summary>
    public long Profit => Income - Cost - Stock;

    internal static CashMonth Of(Id<Venture> venture, DateOnly month, CashSums sums) => new()
    {
        VentureId = venture,
        Month = month,
        Income = sums.Income,
        Cost = sums.Cost,
        Stock = sums.Stock,
        PaidIn = sums.PaidIn,
        TakenOut = sums.TakenOut,
        Entries = sums.Entries,
    };

    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>What entries add to a month.</summary>
public sealed record CashSums(long Income, long Cost, long Stock, long PaidIn, long TakenOut, int Entries)
{
    internal CashSums And(CashSums other) =>
        new(Income + other.Income, Cost + other.Cost, Stock + other.Stock, PaidIn + other.PaidIn, TakenOut + other.TakenOut, Entries + other.Entries);

    /// <param name="times">1 for an entry that comes to count, −1 for one that no longer does.</param>
    internal static CashSums Of(CashEntry entry, int times)
    {
        var (amount, trade) = (entry.Amount * times, CashPurposes.IsTrade(entry.Purpose));
        return new(
            trade && entry.Kind is CashKind.Income ? amount : 0, trade && entry.Kind is CashKind.Cost ? amount : 0, entry.Kind is CashKind.Stock ? amount : 0,
            !trade && entry.Kind is CashKind.Income ? amount : 0, !trade && entry.Kind is CashKind.Cost ? amount : 0, times);
    }
}
