using Semai.Modules.Insights.Statistics;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Returns;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Insights.Cohorts;

/// <summary>What one follow-up brought.</summary>
/// <param name="Told">The answer that counts; null without one.</param>
/// <param name="IsLost">Given up, or its window closed without an answer.</param>
public sealed record Asked(Id<FollowUp> Id, bool IsLost, ToldFacts? Told);

/// <summary>What of an answer goes into figures.</summary>
public sealed record ToldFacts(DateOnly On, bool Works, DateOnly? WorkSince, long? NetIncome, ReturnKind? Returned, DateOnly? ReturnedOn);

/// <summary>A return to prison by the register.</summary>
/// <param name="Reason">Null while nobody has said it.</param>
public sealed record CameBack(DateOnly On, ReturnReason? Reason);

/// <summary>
/// One person of a cohort: counted once, by the first release that was none in error, and frozen at its day, whatever comes after.
/// </summary>
/// <param name="ByMonths">What was asked so many months after that release.</param>
/// <param name="Back">The return after it, by the register; null without one.</param>
/// <param name="StartedOn">The day on which the person's own business started, confirmed; null without one.</param>
public sealed record Case(Id<Participant> ParticipantId, Id<Departure> DepartureId, int Unit, DateOnly ReleasedOn, IReadOnlyDictionary<int, Asked> ByMonths, CameBack? Back, DateOnly? StartedOn)
{
    public Asked? After(int months) => ByMonths.GetValueOrDefault(months);
}

/// <summary>A business of somebody of the cohort, and how long it has lasted.</summary>
/// <param name="Lifetime">To its end, or to today.</param>
public sealed record BusinessLife(Id<Venture> Id, int Unit, DateOnly StartedOn, DateOnly? ClosedOn, Lifetime Lifetime);
