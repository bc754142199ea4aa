using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Training.Curricula;

namespace Semai.Modules.Training.Figures;

/// <summary>A person who counts for a commitment.</summary>
public sealed record Counted
{
    public Id<Commitment> CommitmentId { get; init; }
    public Id<Participant> ParticipantId { get; init; }
}

/// <summary>A class that counts for a commitment.</summary>
public sealed record HeldFor
{
    public Id<Commitment> CommitmentId { get; init; }
    public Id<TrainingClass> ClassId { get; init; }
}

/// <summary>How many people were trained in one sector; null is the entrepreneurship core.</summary>
public sealed record TrainedInSector(Sector? Sector, long People);

/// <summary>
/// Who counts as trained and who as competent: one definition each, from which numbers, lists and exports are made.
/// A person counts once for a commitment, in however many of its classes. A commitment's number is the same for all who
/// may read the commitment, so it is counted over every class, also those that this reader may not open.
/// </summary>
public sealed class TrainingFigures(Db db)
{
    /// <summary>Had a place and was there at one session at least, up to that day. What was entered in error does not count.</summary>
    public IQueryable<Counted> Trained(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        (from mark in Attended(until)
         join held in Serving(commitments) on mark.ClassId equals held.ClassId
         select new Counted { CommitmentId = held.CommitmentId, ParticipantId = mark.ParticipantId }).Distinct();

    /// <summary>Judged competent in every required unit of a class, by the latest result up to that day.</summary>
    public async Task<IReadOnlyList<Counted>> CompetentAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel)
    {
        var results = await (
            from result in db.AssessmentResults
            where result.On <= until
            join served in Serving(commitments) on result.ClassId equals served.ClassId
            join held in db.TrainingClasses.IgnoreQueryFilters() on result.ClassId equals held.Id
            join enrolment in db.Enrolments.Where(Counts) on new { result.ClassId, result.ParticipantId } equals new { enrolment.ClassId, enrolment.ParticipantId }
            select new { served.CommitmentId, held.CurriculumId, result.ClassId, result.ParticipantId, result.UnitCode, result.Attempt, result.Competence })
            .ToListAsync(cancel);
        var ids = results.Select(r => r.CurriculumId).Distinct().ToList();
        var required = (await db.Curricula.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(cancel))
            .ToDictionary(c => c.Id, c => c.Units.Where(u => u.Required).Select(u => u.Code).ToHashSet());

        return
        [
            .. results.GroupBy(r => new { r.CommitmentId, r.CurriculumId, r.ClassId, r.ParticipantId })
                .Where(person => required[person.Key.CurriculumId].IsSubsetOf(
                    person.GroupBy(r => r.UnitCode).Where(u => u.MaxBy(r => r.Attempt)!.Competence is Competence.Competent).Select(u => u.Key)))
                .Select(person => new Counted { CommitmentId = person.Key.CommitmentId, ParticipantId = person.Key.ParticipantId }).Distinct(),
        ];
    }

    /// <summary>Classes that came to their end, up to that day.</summary>
    public IQueryable<HeldFor> Held(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        from served in Serving(commitments)
        join held in db.TrainingClasses.IgnoreQueryFilters() on served.ClassId equals held.Id
        where held.State == ClassState.Completed && held.CompletedOn <= until
        select served;

    /// <summary>Every class that counts for one of them, whoever reads.</summary>
    public IQueryable<HeldFor> Serving(IReadOnlyCollection<Id<Commitment>> commitments) =>
        from held in db.TrainingClasses.IgnoreQueryFilters()
        from served in held.Serves
        where commitments.Contains(served.CommitmentId)
        select new HeldFor { CommitmentId = served.CommitmentId, ClassId = held.Id };

    /// <summary>People trained per sector of the class, within the reader's scope; the sector with most first.</summary>
    public async Task<IReadOnlyList<TrainedInSector>> TrainedPerSectorAsync(CancellationToken cancel) =>
        [.. (await (
            from mark in Attended(DateOnly.MaxValue)
            join held in db.TrainingClasses on mark.ClassId equals held.Id
            select new { held.Sector, mark.ParticipantId }).Distinct()
            .GroupBy(p => p.Sector).Select(g => new { Sector = g.Key, People = g.LongCount() }).ToListAsync(cancel))
        .Select(s => new TrainedInSector(s.Sector, s.People)).OrderByDescending(s => s.People).ThenBy(s => s.Sector)];

    /// <summary>The people behind one number of <see cref="TrainedPerSectorAsync"/>.</summary>
    public IQueryable<Id<Participant>> TrainedIn(Sector? sector) =>
        (from mark in Attended(DateOnly.MaxValue)
         join held in db.TrainingClasses on mark.ClassId equals held.Id
         where held.Sector == sector
         select mark.ParticipantId).Distinct();

    IQueryable<AttendanceMark> Attended(DateOnly until) =>
        from mark in db.AttendanceMarks
        where (mark.Mark == Mark.Present || mark.Mark == Mark.Late) && mark.HappenedOn <= until
        join enrolment in db.Enrolments.Where(Counts) on new { mark.ClassId, mark.ParticipantId } equals new { enrolment.ClassId, enrolment.ParticipantId }
        select mark;

    static readonly System.Linq.Expressions.Expression<Func<Enrolment, bool>> Counts = e => e.LeaveReason != LeaveReason.EnteredInError;
}
