using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>An officer answers what a released person asked for at the door, within three times twenty-four hours.</summary>
public static class AnswerRequest
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/requests/{id:guid}", Show).RequireAuthorization(DoorPermissions.Answer);
        app.MapPost("/releases/requests/{id:guid}", Submit).RequireAuthorization(DoorPermissions.Answer);
        app.MapPost("/api/v1/releases/requests/{id:guid}", Call).RequireAuthorization(DoorPermissions.Answer);
    }

    static async Task<IResult> Show(Id<DoorRequest> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } request ? await ViewAsync(request, Form.Blank, db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<DoorRequest> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } request) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var answer = form.Text("answer", DoorRequest.TextMax);
        return await form.TryAsync(() => AnswerAsync(request, answer, db, by, time, cancel)) ? Views.Went("/", ShellWords.Saved) : await ViewAsync(request, form, db, cancel);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<DoorRequest> id, Request body, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } request) return TypedResults.NotFound();

        await AnswerAsync(request, body.Answer, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static async Task AnswerAsync(DoorRequest request, string answer, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.Kind is RequestKind.WithdrawConsent && await HandOverAsync(request, db, cancel) is { State: not HandOverState.Ended }) throw DoorRefusals.ConsentStillHolds;

        request.AnswerWith(answer, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static Task<DoorRequest?> FindAsync(Id<DoorRequest> id, Db db, CancellationToken cancel) => db.DoorRequests.SingleOrDefaultAsync(r => r.Id == id, cancel);

    static Task<HandOver?> HandOverAsync(DoorRequest request, Db db, CancellationToken cancel)
    {
        var subject = new Id<HandOver>(request.SubjectId ?? Guid.Empty);
        return db.HandOvers.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(h => h.Id == subject, cancel);
    }

    static async Task<IResult> ViewAsync(DoorRequest request, Form form, Db db, CancellationToken cancel)
    {
        var people = db.Participants; // whoever may see the request may see whose it is
        var name = await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => p.Id == request.ParticipantId).Select(p => new { p.Name, p.Alias, p.Patronym, p.Sex }).SingleAsync(cancel);
        return Views.Show<AnswerRequestView>(new
        {
            Request = request,
            Name = ParticipantWords.FullName(name.Name, name.Alias, name.Patronym, name.Sex),
            Form = form,
            HandOver = (await HandOverAsync(request, db, cancel))?.Id,
        }, form.Status);
    }

    public sealed record Request(string Answer);
}
