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

/// <summary>
/// What one order gave one person, and how that was worked out; or, where the settlement was taken back, that it is taken off
/// again. Then amount, days, minutes and pieces are below nought, so that sums stay sums.
/// </summary>
/// <param name="PaidOn">The day on which it was shared out.</param>
/// <param name="TakenBackOn">The day on which that was taken back; null where this line is the pay itself.</param>
/// <param name="Pool">The part of all who worked on it, in whole rupiah.</param>
/// <param name="Own">By the order's rule: the person's pieces, minutes, or 1.</param>
/// <param name="All">The same of everybody.</param>
/// <param name="Amount">In whole rupiah.</param>
public sealed record PayslipLine(string Order, DateOnly PaidOn, DateOnly? TakenBackOn, Reward Reward, DistributionRule Rule, long Pool, long Own, long All, int Days, int Minutes, int Pieces, long Amount);

/// <summary>
/// One person's pay of one month, with what became of their savings. Nobody else's money, and nothing of an offence.
/// Once its month is over a slip never changes, for it has been handed out: what is recorded later stands on a later one. A
/// settlement that is taken back stays on the slip of its own month and is taken off on the slip of the month in which it
/// was taken back, and savings are counted by the evening on which a movement was written down, whatever day it bears.
/// </summary>
/// <param name="Name">Null where the reader may not see it.</param>
/// <param name="Before">Savings on the evening before the month, in whole rupiah.</param>
/// <param name="After">Savings on its last evening.</param>
/// <param name="MayTake">Of them, what may be used inside in a month by the rules of that evening.</param>
public sealed record Payslip(Id<Participant> Person, string? Name, PayMonth Month, IReadOnlyList<PayslipLine> Lines, long Before, long After, long MayTake)
{
    public long Earned => Lines.Sum(l => l.Amount);
    public long Minutes => Lines.Sum(l => (long)l.Minutes);
    public int Pieces => Lines.Sum(l => l.Pieces);

    /// <summary>What else moved the savings: withdrawals, a transfer, a mistake taken back. Below nought where it went out.</summary>
    public long Moved => After - Before - Earned;

    /// <summary>Effective earning of an hour, in whole rupiah, rounded down; null where no minute is recorded or more was taken off than earned.</summary>
    public long? Hourly => HourlyOf(Earned, Minutes);

    public static long? HourlyOf(long earned, long minutes) => minutes > 0 && earned >= 0 ? earned * 60 / minutes : null;
}
