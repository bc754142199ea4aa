using Semai.Data;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Selection;

/// <summary>Somebody leaves a class before its end, for one of the known reasons; or a place that came free is given on.</summary>
public static class LeaveClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/people/{enrolment:guid}/leave", Show).RequireAuthorization(TrainingPermissions.Propose);
        app.MapPost("/classes/{id:guid}/people/{enrolment:guid}/leave", Submit).RequireAuthorization(TrainingPermissions.Propose);
        app.MapPost("/api/v1/classes/{id:guid}/people/{enrolment:guid}/leave", Call).RequireAuthorization(TrainingPermissions.Propose);
    }

    static async Task<IResult> Show(Guid id, Guid enrolment, ClassReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, enrolment, reading, db, cancel) is var (found, who)
            ? await ViewAsync(found, who, Form.Of(("on", time.Today)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, Guid enrolment, IFormCollection posted, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, enrolment, reading, db, cancel) is not var (found, who)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<LeaveReason>("reason"), form.Date("on"), form.TextOrNone("note", Enrolment.NoteMax));
        return await form.TryAsync(() => LeaveAsync(found, who, request, db, by, time, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: "Tersimpan: ia tidak lagi di kelas ini.", en: "Saved: they are no longer in this class."))
            : await ViewAsync(found, who, form, reading, cancel);
    }

    static async Task<IResult> Call(
        Guid id, Guid enrolment, Request request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, enrolment, reading, db, cancel) is not var (found, who)) return TypedResults.NotFound();

        await LeaveAsync(found, who, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(who.Id, who.State, who.LeftOn));
    }

    internal static async Task<(TrainingClass Class, Enrolment Who)?> FindAsync(Guid id, Guid enrolment, ClassReading reading, Db db, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
        && await db.Enrolments.SingleOrDefaultAsync(e => e.Id == new Id<Enrolment>(enrolment) && e.ClassId == found.Id, cancel) is { } who
            ? (found, who)
            : null;

    static async Task LeaveAsync(TrainingClass found, Enrolment who, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.On > time.Today) throw TrainingRefusals.LeftBeforeItBegan;

        await Leaving.LeaveAsync(db, found, who, request.Reason, request.On, request.Note, by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(TrainingClass found, Enrolment who, Form form, ClassReading reading, CancellationToken cancel) =>
        Views.Show<LeaveClassView>(new
        {
            Class = found,
            Enrolment = who,
            Name = (await reading.NamesAsync([who.ParticipantId], cancel)).GetValueOrDefault(who.ParticipantId) ?? TrainingWords.NameClosed,
            Form = form,
        }, form.Status);

    public sealed record Request(LeaveReason Reason, DateOnly On, string? Note = null);

    public sealed record Answer(Id<Enrolment> Id, EnrolmentState State, DateOnly? LeftOn);
}
