using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Training.Classes;

/// <summary>Moves a session that has not been held, or cancels it. It keeps its number.</summary>
public static class ChangeSession
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/sessions/{no:int}/change", Show).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/classes/{id:guid}/sessions/{no:int}/change", Submit).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/api/v1/classes/{id:guid}/sessions/{no:int}/move", Move).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost("/api/v1/classes/{id:guid}/sessions/{no:int}/cancel", Cancel).RequireAuthorization(TrainingPermissions.Plan);
    }

    static async Task<IResult> Show(Guid id, int no, ClassReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found && found.FindSession(no) is { } session
            ? View(found, session, Form.Of(("date", session.Date), ("startsAt", session.Starts), ("venue", session.Venue)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, int no, IFormCollection posted, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found || found.FindSession(no) is not { } session) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Session.ReasonMax);
        var changed = form.Typed("act") == "cancel"
            ? await form.TryAsync(() => CancelAsync(found, session, reason, db, by, time, cancel))
            : await MoveAsync(form);

        return changed ? Views.Went(ClassLinks.Of(found.Id), Say(id: $"Sesi {no} diubah.", en: $"Session {no} was changed.")) : View(found, session, form);

        Task<bool> MoveAsync(Form form)
        {
            var (date, startsAt, venue) = (form.Date("date"), form.Hour("startsAt"), form.Text("venue", Session.VenueMax));
            return form.TryAsync(() => ChangeSession.MoveAsync(found, session, new(date, startsAt, venue, reason), db, by, time, cancel));
        }
    }

    static async Task<IResult> Move(Guid id, int no, Request request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found || found.FindSession(no) is not { } session) return TypedResults.NotFound();

        await MoveAsync(found, session, request, db, by, time, cancel);
        return TypedResults.Ok(Answered(session));
    }

    static async Task<IResult> Cancel(Guid id, int no, WhyRequest request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found || found.FindSession(no) is not { } session) return TypedResults.NotFound();

        await CancelAsync(found, session, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(Answered(session));
    }

    static async Task MoveAsync(TrainingClass found, Session session, Request to, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (to.Date.DayOfWeek is DayOfWeek.Sunday) throw TrainingRefusals.SundayOrHoliday(to.Date.WithWeekday);
        var calendar = await db.HolidaysAsync(to.Date, to.Date, cancel);
        if (calendar.IsHoliday(to.Date)) throw TrainingRefusals.SundayOrHoliday($"{to.Date.Long}: {calendar.Name(to.Date)}");

        found.Reschedule(session.No, to.Date, to.StartsAt, to.Venue, to.Reason, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static async Task CancelAsync(TrainingClass found, Session session, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.CancelSession(session.No, reason, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static Answer Answered(Session session) => new(session.No, session.Date, session.Starts, session.Ends, session.Venue, session.State);

    static IResult View(TrainingClass found, Session session, Form form) =>
        Views.Show<ChangeSessionView>(new { Class = found, Session = session, Form = form }, form.Status);

    public sealed record Request(DateOnly Date, TimeOnly StartsAt, string Venue, string Reason);

    public sealed record WhyRequest(string Reason);

    public sealed record Answer(int No, DateOnly Date, TimeOnly Starts, TimeOnly Ends, string Venue, SessionState State);
}
