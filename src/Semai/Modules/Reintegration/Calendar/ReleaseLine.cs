using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>One person who will leave: the next way that is open, and its day. Each person stands once.</summary>
public sealed class ReleaseLine
{
    public Id<Participant> Id { get; init; }
    public int Unit { get; init; }
    public DateOnly Day { get; init; }

    /// <summary>A <see cref="ReleaseWay"/>, as a number that both engines compute.</summary>
    public int Way { get; init; }

    public bool IsEstimate { get; init; }

    /// <summary>The home district as written; null where none is recorded.</summary>
    public string? District { get; init; }
}

/// <summary>
/// The calendar as a query over the custody of today: nothing is stored, so a date that moves moves here in the same
/// moment. It walks the people present in the prisons asked for, some thousands in a province; a whole nation would ask
/// for a table kept in step.
/// </summary>
/// <remarks>
/// A leave is foreseen at its earliest day and stays so for <see cref="ReleaseRules.LeaveOpenDays"/>, since the decision
/// often comes late; after that the next way is. Who has life or death, or no sentence yet, never stands here.
/// </remarks>
static class ReleaseLines
{
    /// <summary>The query goes by its own units and not by the reader's scope: a probation office sees prisons that are not its units, an agency only counts.</summary>
    public static IQueryable<ReleaseLine> Of(Db db, IReadOnlyList<int> units, ReleaseRules rules, DateOnly today)
    {
        var open = today.AddDays(-rules.LeaveOpenDays.Value);
        var (served, shortMonths) = (rules.ServedDays.Value, rules.ShortMonths.Value);
        var (conditional, before, month) = (rules.ConditionalLeaveDays.Value, rules.PreReleaseLeaveDays.Value, rules.RemissionMonthDays.Value);
        var people = db.Participants;

        var dated = db.Custodies.IgnoreQueryFilters().AsNoTracking()
            .Where(c => units.Contains(c.Unit) && c.Presence == Presence.Present && !c.Life && !c.Death
                && (c.LegalStatus == LegalStatus.Convict || c.LegalStatus == LegalStatus.Juvenile))
            .Select(c => new
            {
                c.ParticipantId,
                c.Unit,
                c.DatesEstimated,
                End = c.ExpirationDate,
                Part = c.LegalStatus == LegalStatus.Juvenile ? c.OneHalfDate : c.TwoThirdsDate,
                Served = c.DetainedFrom == null ? (DateOnly?)null : c.DetainedFrom.Value.AddDays(served),
                IsShort = c.SentenceMonths < shortMonths || (c.SentenceMonths == shortMonths && (c.SentenceDays == null || c.SentenceDays == 0)) || (c.SentenceMonths == null && c.SentenceDays != null),
                Last = c.ExpirationDate == null ? (DateOnly?)null : c.ExpirationDate.Value.AddDays(-conditional),
                Before = c.ExpirationDate == null || c.RemissionMonths == null || c.RemissionMonths == 0 ? (DateOnly?)null
                    : c.ExpirationDate.Value.AddDays(-(c.RemissionMonths.Value * month < before ? c.RemissionMonths.Value * month : before)),
            })
            .Select(c => new
            {
                c.ParticipantId,
                c.Unit,
                c.DatesEstimated,
                c.End,
                c.Part,
                c.IsShort,
                Leave = c.Part == null ? null
                    : c.IsShort ? (c.Last == null ? null : c.Last > c.Part ? c.Last : c.Part)
                    : c.Served > c.Part ? c.Served : c.Part,
                Before = c.Part == null || c.IsShort || c.Before == null ? null
                    : c.Before >= c.Part && (c.Served == null || c.Before >= c.Served) ? c.Before
                    : c.Served > c.Part ? c.Served : c.Part,
            })
            .Select(c => new
            {
                c.ParticipantId,
                c.Unit,
                c.DatesEstimated,
                c.End,
                c.Part,
                c.Leave,
                c.Before,
                Way = c.Leave != null && c.Leave >= open && (c.End == null || c.Leave < c.End) ? (c.IsShort ? (int)ReleaseWay.ConditionalLeave : (int)ReleaseWay.Parole)
                    : c.Before != null && c.Before >= open && c.Before < c.End ? (int)ReleaseWay.PreReleaseLeave
                    : (int)ReleaseWay.Expiry,
            })
            .Select(c => new
            {
                c.ParticipantId,
                c.Unit,
                c.Way,
                Day = c.Way == (int)ReleaseWay.Expiry ? c.End : c.Way == (int)ReleaseWay.PreReleaseLeave ? c.Before : c.Leave,
                IsEstimate = c.DatesEstimated || c.Way == (int)ReleaseWay.PreReleaseLeave || (c.Way != (int)ReleaseWay.Expiry && c.Leave != c.Part),
            });

        return from c in dated
               where c.Day != null
               join person in people.IgnoreQueryFilters().IgnoreAutoIncludes() on c.ParticipantId equals person.Id
               select new ReleaseLine
               {
                   Id = c.ParticipantId,
                   Unit = c.Unit,
                   Day = c.Day!.Value,
                   Way = c.Way,
                   IsEstimate = c.IsEstimate,
                   District = person.HomeDistrict == null || person.HomeDistrict == "" ? null : person.HomeDistrict,
               };
    }
}
