using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Classes;

/// <summary>The class begins: those with a place take part from its first session.</summary>
public static class StartClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/classes/{id:guid}/start", Submit).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/api/v1/classes/{id:guid}/start", Call).RequireAuthorization(TrainingPermissions.Plan);
    }

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var begun = await StartAsync(found, db, by, time, cancel);
        return Views.Went(ClassLinks.Of(found.Id), Say(id: $"Kelas dimulai dengan {begun} orang.", en: $"The class has started with {begun} people."));
    }

    static async Task<IResult> Call(Guid id, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var begun = await StartAsync(found, db, by, time, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State, begun));
    }

    static async Task<int> StartAsync(TrainingClass found, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var enrolled = await db.Enrolments.Where(e => e.ClassId == found.Id && e.State == EnrolmentState.Enrolled).ToListAsync(cancel);
        found.Start(enrolled.Count, by, time.Now);
        foreach (var enrolment in enrolled)
        {
            enrolment.Begin(found.Starts, by, time.Now);
            Journey.Record(db, enrolment.ParticipantId, found.Unit, JourneyKind.ClassStarted, found.Starts, by, time.Now, ClassLinks.Of(found.Id), found.AgreementId, found.Title);
        }

        await db.SaveChangesAsync(cancel);
        return enrolled.Count;
    }

    /// <param name="People">How many take part.</param>
    public sealed record Answer(Id<TrainingClass> Id, ClassState State, int People);
}
