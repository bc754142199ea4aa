using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>Records why nobody takes a released person over, or that this was recorded in error.</summary>
public static class ExcuseDeparture
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/alarms/{id:guid}/reason", Show).RequireAuthorization(ReleasePermissions.Send);
        app.MapPost("/releases/alarms/{id:guid}/reason", Submit).RequireAuthorization(ReleasePermissions.Send);
        app.MapPost("/api/v1/releases/alarms/{id:guid}/reason", Call).RequireAuthorization(ReleasePermissions.Send);
    }

    static async Task<IResult> Show(Id<Departure> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } found ? await ViewAsync(found, Form.Blank, db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Departure> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(found.State is DepartureState.Excused ? null : form.Choice<DepartureReason>("reason"), form.Text("note", Departure.TextMax));
        return await form.TryAsync(() => SettleAsync(found, request, db, by, time, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(found.ParticipantId), ShellWords.Saved)
            : await ViewAsync(found, form, db, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Departure> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } found) return TypedResults.NotFound();

        await SettleAsync(found, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State));
    }

    static Task SettleAsync(Departure found, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.Reason is { } reason) found.Excuse(reason, request.Note, by, time.Now);
        else found.Restore(request.Note, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<Departure?> FindAsync(Id<Departure> id, Db db, CancellationToken cancel) =>
        await db.Departures.SingleOrDefaultAsync(d => d.Id == id, cancel) is { } found && db.IsInside(found.Unit) ? found : null;

    static async Task<IResult> ViewAsync(Departure found, Form form, Db db, CancellationToken cancel) => Views.Show<ExcuseDepartureView>(new
    {
        Form = form,
        Departure = found,
        Name = (await ParticipantFacts.NamesAsync(db, [found.ParticipantId], cancel)).GetValueOrDefault(found.ParticipantId)?.FullName ?? "",
    }, form.Status);

    /// <param name="Reason">Null to take back a reason that was recorded in error.</param>
    public sealed record Request(DepartureReason? Reason, string Note);

    public sealed record Answer(Id<Departure> Id, DepartureState State);
}
