using Semai.Modules.Participants;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Payslips;

/// <summary>One calendar month, written 2026-11.</summary>
public readonly record struct PayMonth(int Year, int Month)
{
    public DateOnly First => new(Year, Month, 1);
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public static PayMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Null where it is no month.</summary>
    public static PayMonth? Parse(string? text) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var first) ? Of(first) : null;

    public override string ToString() => $"{Year:0000}-{Month:00}";
}

/// <summary>What one order gave one person, and how that was worked out.</summary>
/// <param name="Pool">The part of all who worked on it, in whole rupiah.</param>
/// <param name="Own">By the order's rule: the person's pieces, minutes, or 1.</param>
/// <param name="All">The same of everybody.</param>
/// <param name="Amount">In whole rupiah.</param>
public sealed record PayslipLine(string Order, DateOnly PaidOn, Reward Reward, DistributionRule Rule, long Pool, long Own, long All, int Days, int Minutes, int Pieces, long Amount);

/// <summary>One person's pay of one month, with what became of their savings. Nobody else's money, and nothing of an offence.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
/// <param name="Before">Savings on the evening before the month, in whole rupiah.</param>
/// <param name="After">Savings on its last evening.</param>
public sealed record Payslip(Id<Participant> Person, string? Name, PayMonth Month, IReadOnlyList<PayslipLine> Lines, long Before, long After)
{
    public long Earned => Lines.Sum(l => l.Amount);
    public long Minutes => Lines.Sum(l => (long)l.Minutes);
    public int Pieces => Lines.Sum(l => l.Pieces);

    /// <summary>What else moved the savings: withdrawals, a transfer, a mistake taken back. Below nought where it went out.</summary>
    public long Moved => After - Before - Earned;

    /// <summary>Effective earning of an hour, in whole rupiah, rounded down; null where no minute is recorded.</summary>
    public long? Hourly => HourlyOf(Earned, Minutes);

    public static long? HourlyOf(long earned, long minutes) => minutes > 0 ? earned * 60 / minutes : null;
}
