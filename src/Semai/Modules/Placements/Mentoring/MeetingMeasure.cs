using Semai.Data;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>A meeting that counts for a commitment.</summary>
public sealed record CountedMeeting
{
    public Id<Commitment> CommitmentId { get; init; }
    public Id<MentoringPair> PairId { get; init; }
    public int No { get; init; }
    public DateOnly On { get; init; }
    public int Minutes { get; init; }
    public string Place { get; init; } = "";
    public Id<Partners.Mentors.Mentor> MentorId { get; init; }
    public Id<Partners.Business> BusinessId { get; init; }
}

/// <summary>
/// Meetings that were held, one definition for number, list and export. The number of a commitment is the same for all
/// who may read it, so it is counted over every pair, also those that this reader may not open.
/// </summary>
public sealed class MeetingFigures(Db db)
{
    public IQueryable<CountedMeeting> Held(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        from pair in db.Pairs.IgnoreQueryFilters()
        where pair.CommitmentId != null && commitments.Contains(pair.CommitmentId.Value)
        from meeting in pair.Meetings
        where meeting.InErrorWhy == null && meeting.On <= until
        select new CountedMeeting
        {
            CommitmentId = pair.CommitmentId!.Value,
            PairId = pair.Id,
            No = meeting.No,
            On = meeting.On,
            Minutes = meeting.Minutes,
            Place = meeting.Place,
            MentorId = pair.MentorId,
            BusinessId = pair.BusinessId,
        };
}

/// <summary>Mentor meetings held.</summary>
sealed class MeetingMeasure(MeetingFigures figures) : IMeasure
{
    public string Code => MeasureCodes.MentorMeetings;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await figures.Held(commitments, until).GroupBy(c => c.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => PairLinks.RowsOf(commitment);
}
