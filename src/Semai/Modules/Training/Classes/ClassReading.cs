using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Training.Curricula;

namespace Semai.Modules.Training.Classes;

/// <summary>One person's place in a class, as pages and the API show it.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
public sealed record PersonInClass(
    Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, EnrolmentState State, int Points, string Reasons, string ProposedBy,
    DateOnly? Began, DateOnly? LeftOn, LeaveReason? LeaveReason, string? Note, Attendance Attendance, int UnitsCompetent)
{
    /// <summary>Stands for the name where it is closed.</summary>
    public string Shown => Name ?? TrainingWords.NameClosed;

    public bool IsPlaced => EnrolmentLifecycle.Placed.Contains(State);
}

/// <summary>What the slices read of a class: its people with their totals, its promise, its prison. All within the reader's scope.</summary>
public sealed class ClassReading(Db db, Standing standing, AgreementFacts agreements)
{
    public bool NamesAreOpen => standing.Can(ParticipantPermissions.Read);

    /// <summary>The reader serves in that prison, or watches over it.</summary>
    public bool IsInside(int unit) => db.Scope.Everything || db.Scope.Units.Contains(unit);

    /// <summary>Null where there is none, or it is not the reader's to see.</summary>
    public Task<TrainingClass?> FindAsync(Guid id, CancellationToken cancel) =>
        db.TrainingClasses.SingleOrDefaultAsync(c => c.Id == new Id<TrainingClass>(id), cancel);

    public Task<Curriculum> CurriculumAsync(TrainingClass @class, CancellationToken cancel) =>
        db.Curricula.AsNoTracking().SingleAsync(c => c.Id == @class.CurriculumId, cancel);

    /// <summary>Every promise the class counts for that the reader may see, the one it was planned for first.</summary>
    public async Task<IReadOnlyList<CommitmentBrief>> ServesAsync(TrainingClass @class, CancellationToken cancel) =>
        [.. (await agreements.CommitmentsAsync([.. @class.Serves.Select(s => s.CommitmentId)], cancel)).Values
            .OrderByDescending(c => c.Id == @class.CommitmentId).ThenBy(c => c.No)];

    public async Task<string> UnitNameAsync(int unit, CancellationToken cancel) =>
        await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.ShortName).SingleOrDefaultAsync(cancel) ?? $"{unit}";

    /// <summary>Names of those whom the reader may see; none where names are not theirs at all.</summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> people, CancellationToken cancel) =>
        NamesAreOpen
            ? (await ParticipantFacts.NamesAsync(db, people, cancel)).ToDictionary(n => n.Key, n => n.Value.FullName)
            : new Dictionary<Id<Participant>, string>();

    /// <summary>Everyone who was ever proposed, with what their marks and results come to, by name.</summary>
    public async Task<IReadOnlyList<PersonInClass>> PeopleAsync(TrainingClass @class, CancellationToken cancel)
    {
        var enrolments = await db.Enrolments.AsNoTracking().Where(e => e.ClassId == @class.Id)
            .Select(e => new { e.Id, e.ParticipantId, e.State, e.Points, e.Reasons, e.ProposedByName, e.Began, e.LeftOn, e.LeaveReason, e.Note })
            .ToListAsync(cancel);
        var names = await NamesAsync([.. enrolments.Select(e => e.ParticipantId)], cancel);
        var marks = await MarksAsync(@class.Id, cancel);
        var results = await ResultsAsync(@class.Id, cancel);
        var inside = IsInside(@class.Unit); // why somebody was chosen or left is the prison's own business

        return
        [
            .. enrolments.Select(e => new PersonInClass(
                e.Id, e.ParticipantId, names.GetValueOrDefault(e.ParticipantId), e.State, e.Points, inside ? e.Reasons : "", e.ProposedByName,
                e.Began, e.LeftOn, inside ? e.LeaveReason : null, inside || e.State is EnrolmentState.Incomplete ? e.Note : null,
                Attendance.Of(HeldFor(@class, e.Began, e.LeftOn), marks[e.ParticipantId]),
                results[e.ParticipantId].Count(r => r.Competence is Competence.Competent)))
              .OrderBy(p => p.Name is null).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id.Value),
        ];
    }

    /// <summary>Sessions that counted for somebody who began and left on these days.</summary>
    public static IReadOnlyList<HeldSession> HeldFor(TrainingClass @class, DateOnly? began, DateOnly? left) =>
        began is not { } from
            ? []
            : [.. @class.Sessions.Where(s => s.State is SessionState.Held && s.Date >= from && (left is null || s.Date < left))
                .Select(s => new HeldSession(s.No, s.Date, s.Minutes))];

    public async Task<ILookup<Id<Participant>, SessionMark>> MarksAsync(Id<TrainingClass> @class, CancellationToken cancel) =>
        (await db.AttendanceMarks.AsNoTracking().Where(m => m.ClassId == @class)
            .Select(m => new { m.ParticipantId, m.SessionNo, m.Mark, m.LateMinutes }).ToListAsync(cancel))
        .ToLookup(m => m.ParticipantId, m => new SessionMark(m.SessionNo, m.Mark, m.LateMinutes));

    /// <summary>The latest result of each person in each unit.</summary>
    public async Task<ILookup<Id<Participant>, LatestResult>> ResultsAsync(Id<TrainingClass> @class, CancellationToken cancel) =>
        (await db.AssessmentResults.AsNoTracking().Where(r => r.ClassId == @class)
            .Select(r => new { r.ParticipantId, Result = new LatestResult(r.UnitCode, r.Attempt, r.Competence, r.Evidence, r.Assessor, r.On) }).ToListAsync(cancel))
        .GroupBy(r => (r.ParticipantId, r.Result.UnitCode)).Select(g => g.MaxBy(r => r.Result.Attempt)!)
        .ToLookup(r => r.ParticipantId, r => r.Result);

    /// <summary>Whether each person would complete today, by the rule.</summary>
    public async Task<IReadOnlyDictionary<Id<Enrolment>, Completion>> JudgeAsync(
        TrainingClass @class, Curriculum curriculum, IEnumerable<PersonInClass> people, TrainingRules rules, CancellationToken cancel)
    {
        var required = curriculum.Units.Where(u => u.Required).Select(u => (u.Code, Say(id: u.Title, en: u.TitleEn))).ToList();
        var results = await ResultsAsync(@class.Id, cancel);
        return people.ToDictionary(p => p.Id, p => CompletionRule.Judge(
            p.Attendance, required, results[p.ParticipantId].ToDictionary(r => r.UnitCode, r => r.Competence), rules));
    }
}

/// <summary>The result that counts: the last attempt.</summary>
public sealed record LatestResult(string UnitCode, int Attempt, Competence Competence, string? Evidence, string Assessor, DateOnly On);
