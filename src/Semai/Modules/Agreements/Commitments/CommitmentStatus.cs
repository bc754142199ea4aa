namespace Semai.Modules.Agreements.Commitments;

public enum CommitmentStatus { Upcoming, OnTrack, AtRisk, Late, Met, Waived }

/// <summary>
/// How a commitment stands on a day, by one rule: what is counted against what a straight line from its first day to its
/// due date would have brought by then, rounded down.
/// </summary>
public sealed record CommitmentProgress(long Counted, long Target, long Expected, CommitmentStatus Status, int DaysToDue)
{
    public static CommitmentProgress Of(
        long counted, long target, DateOnly starts, DateOnly due, CommitmentStanding standing, DateOnly today)
    {
        var expected = ExpectedBy(target, starts, due, today);
        var status = standing is CommitmentStanding.Waived ? CommitmentStatus.Waived
            : counted >= target ? CommitmentStatus.Met
            : today > due ? CommitmentStatus.Late
            : counted == 0 && expected == 0 ? CommitmentStatus.Upcoming
            : counted >= expected ? CommitmentStatus.OnTrack
            : CommitmentStatus.AtRisk;
        return new(counted, target, expected, status, due.DayNumber - today.DayNumber);
    }

    public static long ExpectedBy(long target, DateOnly starts, DateOnly due, DateOnly today)
    {
        var all = due.DayNumber - starts.DayNumber;
        var gone = Math.Clamp(today.DayNumber - starts.DayNumber, 0, all);
        return (long)((Int128)target * gone / all);
    }
}
