using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training.Curricula;
using Semai.Shell;

namespace Semai.Modules.Training.Classes;

/// <summary>One class: what it serves, its sessions, its people, and the step that is next.</summary>
public static class ShowClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}", Show).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet("/api/v1/classes/{id:guid}", Find).RequireAuthorization(TrainingPermissions.Read);
    }

    static async Task<IResult> Show(Guid id, ClassReading reading, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        return Views.Show<ShowClassView>(new
        {
            Class = found,
            Curriculum = await reading.CurriculumAsync(found, cancel),
            Serves = await reading.ServesAsync(found, cancel),
            Unit = await reading.UnitNameAsync(found.Unit, cancel),
            People = await reading.PeopleAsync(found, cancel),
            Minutes = await db.SelectionMinutes.AsNoTracking().Where(m => m.ClassId == found.Id).OrderBy(m => m.HeldOn).ToListAsync(cancel),
            standing.May,
            time.Today,
        });
    }

    static async Task<IResult> Find(Guid id, ClassReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var (curriculum, people) = (await reading.CurriculumAsync(found, cancel), await reading.PeopleAsync(found, cancel));
        return TypedResults.Ok(new Answer(
            found.Id, found.Code, found.Title, found.State, curriculum.Id, found.CommitmentId, [.. found.Serves.Select(s => s.CommitmentId)], found.AgreementId, found.Unit, found.Venue,
            found.Instructors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), found.Capacity, found.Hours, found.Starts, found.Ends,
            [.. found.Sessions.Select(s => new SessionRow(s.No, s.Date, s.Starts, s.Ends, s.Hours, s.Module, s.Venue, s.State))],
            [.. people.Select(p => new PersonRow(p.Id, p.ParticipantId, p.Name, p.State, p.Attendance.Attended, p.Attendance.Sessions, p.UnitsCompetent))]));
    }

    /// <param name="CommitmentId">For which it was planned.</param>
    /// <param name="Serves">Every commitment that it counts for.</param>
    /// <param name="Hours">Lesson hours (JP) of sessions that are not cancelled.</param>
    public sealed record Answer(
        Id<TrainingClass> Id, string Code, string Title, ClassState State, Id<Curriculum> CurriculumId, Id<Commitment> CommitmentId, IReadOnlyList<Id<Commitment>> Serves, Guid AgreementId,
        int Unit, string Venue, IReadOnlyList<string> Instructors, int Capacity, int Hours, DateOnly Starts, DateOnly Ends,
        IReadOnlyList<SessionRow> Sessions, IReadOnlyList<PersonRow> People);

    public sealed record SessionRow(
        int No, DateOnly Date, TimeOnly Starts, TimeOnly Ends, int Hours, string Module, string Venue, SessionState State);

    /// <param name="Id">Of the enrolment.</param>
    /// <param name="Name">Null where the reader may not see it.</param>
    public sealed record PersonRow(
        Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, EnrolmentState State, int Attended, int SessionsHeld, int UnitsCompetent);
}
