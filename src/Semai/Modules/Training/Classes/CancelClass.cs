using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Classes;

/// <summary>A class that will not be held, or not to its end. Who was in it is free for another; what was opened closes.</summary>
public static class CancelClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/cancel", Show).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/classes/{id:guid}/cancel", Submit).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/api/v1/classes/{id:guid}/cancel", Call).RequireAuthorization(TrainingPermissions.Plan);
    }

    static async Task<IResult> Show(Guid id, ClassReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? View(found, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Enrolment.NoteMax);
        return await form.TryAsync(() => CancelAsync(found, reason, db, by, time, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: "Kelas dibatalkan.", en: "The class is cancelled."))
            : View(found, form);
    }

    static async Task<IResult> Call(Guid id, Request request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await CancelAsync(found, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State));
    }

    static async Task CancelAsync(TrainingClass found, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.Cancel(reason, by, time.Now);
        var subject = found.Id.Value;
        foreach (var enrolment in await db.Enrolments.Where(e => e.ClassId == found.Id && EnrolmentLifecycle.Current.Contains(e.State)).ToListAsync(cancel))
        {
            enrolment.Leave(LeaveReason.ClassCancelled, time.Today, reason, by, time.Now);
            Journey.Record(db, enrolment.ParticipantId, found.Unit, JourneyKind.Withdrawn, time.Today, by, time.Now, ClassLinks.Of(found.Id), null, found.Title, reason);
        }

        foreach (var disclosure in await db.Disclosures.Where(d => d.SubjectId == subject && d.Closed == null).ToListAsync(cancel))
            disclosure.Close(time.Today, reason, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static IResult View(TrainingClass found, Form form) => Views.Show<CancelClassView>(new { Class = found, Form = form }, form.Status);

    public sealed record Request(string Reason);

    public sealed record Answer(Id<TrainingClass> Id, ClassState State);
}
