using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Returns;

/// <summary>Somebody of the prison says what a return was; said wrongly, it is said anew.</summary>
public static class ExplainReturn
{
    public static string PathOf(Id<PrisonReturn> id) => $"{ReleaseLinks.List}/returns/{id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/returns/{id:guid}", Show).RequireAuthorization(FollowUpPermissions.Explain);
        app.MapPost("/releases/returns/{id:guid}", Submit).RequireAuthorization(FollowUpPermissions.Explain);
        app.MapPost("/api/v1/prison-returns/{id:guid}", Call).RequireAuthorization(FollowUpPermissions.Explain);
    }

    static async Task<IResult> Show(Id<PrisonReturn> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } found ? await ViewAsync(found, Form.Of(("reason", found.Reason)), db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<PrisonReturn> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<ReturnReason>("reason"), form.Text("note", PrisonReturn.TextMax));
        return await form.TryAsync(() => ExplainAsync(found, request, db, by, time, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(found.ParticipantId), ShellWords.Saved)
            : await ViewAsync(found, form, db, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<PrisonReturn> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } found) return TypedResults.NotFound();

        await ExplainAsync(found, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State, found.Reason));
    }

    static async Task ExplainAsync(PrisonReturn found, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.Explain(request.Reason, request.Note, by, time.Now);
        await FollowUpSchedule.FollowAsync(found, by, time.Now, db, cancel);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<PrisonReturn?> FindAsync(Id<PrisonReturn> id, Db db, CancellationToken cancel) =>
        await db.PrisonReturns.SingleOrDefaultAsync(r => r.Id == id, cancel) is { } found && db.IsInside(found.Unit) ? found : null;

    static async Task<IResult> ViewAsync(PrisonReturn found, Form form, Db db, CancellationToken cancel) => Views.Show<ExplainReturnView>(new
    {
        Form = form,
        Return = found,
        Name = (await ParticipantFacts.NamesAsync(db, [found.ParticipantId], cancel)).GetValueOrDefault(found.ParticipantId)?.FullName ?? "",
    }, form.Status);

    /// <param name="Note">The paper that says so; no offence.</param>
    public sealed record Request(ReturnReason Reason, string Note);

    public sealed record Answer(Id<PrisonReturn> Id, ReturnState State, ReturnReason? Reason);
}
