using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Reintegration.Onward;

public enum BegunKind { Mentoring, Class, Internship }

/// <summary>What a person began in prison and what became of it.</summary>
/// <param name="Title">The mentor, the class, the work and its host.</param>
/// <param name="State">In words; the reason of an end is not told to those outside the prison.</param>
/// <param name="Path">Where more is told, for those who serve in the prison.</param>
/// <param name="Runs">It has not ended.</param>
/// <param name="GoesOn">With whom it goes on outside, as officers noted.</param>
public sealed record Begun(BegunKind Kind, Guid Id, string Title, string State, DateOnly? EndedOn, bool Runs, string? Path, IReadOnlyList<GoesOn> GoesOn);

/// <summary>A note that something goes on.</summary>
public sealed record GoesOn(Id<Continuation> Id, string With, string By, DateOnly On);

/// <summary>
/// What was running in the last half year before a release, or runs now: pairs, classes, internships. Asked for only once
/// the reader may read the person's release, so it goes past the filters of those modules; it tells no note and no reason.
/// </summary>
public sealed class BegunThings(Db db)
{
    const int Months = 6;

    public async Task<IReadOnlyList<Begun>> OfAsync(Id<Participant> person, DateOnly until, bool inside, CancellationToken cancel)
    {
        var since = until.AddMonths(-Months);
        var notes = (await db.Continuations.IgnoreQueryFilters().AsNoTracking().Where(c => c.ParticipantId == person && c.InErrorWhy == null).OrderBy(c => c.Id).ToListAsync(cancel))
            .ToLookup(c => c.SubjectId, c => new GoesOn(c.Id, c.With, c.ByName, c.RecordedAt.OfficeDay));
        return
        [
            .. await PairsAsync(person, since, inside, notes, cancel),
            .. await ClassesAsync(person, since, inside, notes, cancel),
            .. await InternshipsAsync(person, since, inside, notes, cancel),
        ];
    }

    async Task<IEnumerable<Begun>> PairsAsync(Id<Participant> person, DateOnly since, bool inside, ILookup<Guid, GoesOn> notes, CancellationToken cancel)
    {
        var mentors = db.Set<Partners.Mentors.Mentor>();
        var pairs = await (
            from pair in db.Pairs.IgnoreQueryFilters().AsNoTracking()
            where pair.ParticipantId == person && pair.StartedOn != null && (pair.EndedOn == null || pair.EndedOn >= since)
            join mentor in mentors on pair.MentorId equals mentor.Id
            orderby pair.Id
            select new { pair.Id, pair.State, pair.EndedOn, mentor.Name }).ToListAsync(cancel);
        return pairs.Select(p => new Begun(
            BegunKind.Mentoring, p.Id.Value, p.Name, PairWords.Of(p.State), p.EndedOn, p.State is not PairState.Ended, inside ? PairLinks.Of(p.Id) : null, [.. notes[p.Id.Value]]));
    }

    async Task<IEnumerable<Begun>> ClassesAsync(Id<Participant> person, DateOnly since, bool inside, ILookup<Guid, GoesOn> notes, CancellationToken cancel)
    {
        var classes = db.TrainingClasses;
        var enrolments = await (
            from enrolment in db.Enrolments.IgnoreQueryFilters().AsNoTracking()
            where enrolment.ParticipantId == person && enrolment.Began != null && (enrolment.LeftOn == null || enrolment.LeftOn >= since)
            join taught in classes on enrolment.ClassId equals taught.Id
            orderby enrolment.Id
            select new { enrolment.Id, enrolment.ClassId, enrolment.State, enrolment.LeftOn, taught.Title }).ToListAsync(cancel);
        return enrolments.Select(e => new Begun(
            BegunKind.Class, e.Id.Value, e.Title, TrainingWords.Of(e.State), e.LeftOn, EnrolmentLifecycle.Current.Contains(e.State), inside ? ClassLinks.Of(e.ClassId) : null, [.. notes[e.Id.Value]]));
    }

    async Task<IEnumerable<Begun>> InternshipsAsync(Id<Participant> person, DateOnly since, bool inside, ILookup<Guid, GoesOn> notes, CancellationToken cancel) =>
        (await db.Placements.IgnoreQueryFilters().AsNoTracking().Where(p => p.ParticipantId == person && p.StartedOn != null && (p.EndedOn == null || p.EndedOn >= since)).OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Title, p.Host, p.State, p.EndedOn }).ToListAsync(cancel))
        .Select(p => new Begun(
            BegunKind.Internship, p.Id.Value, $"{p.Title}, {p.Host}", InternshipWords.Of(p.State), p.EndedOn, PlacementLifecycle.Live.Contains(p.State), inside ? PlacementLinks.Of(p.Id) : null, [.. notes[p.Id.Value]]));
}
