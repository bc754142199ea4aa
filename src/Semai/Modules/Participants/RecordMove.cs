using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Writes down that a person was released, was transferred, is missed, or is back. What hangs on being here follows in the same save.</summary>
public static class RecordMove
{
    public static string Title => Say(id: "Catat bebas, pindah, atau kembali", en: "Record a release, a transfer or a return");

    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/move";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/move", Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/participants/{id:guid}/move", Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants/{id:guid}/move", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    static async Task<IResult> Show(Id<Participant> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is var (person, custody) ? View(person, custody, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not var (person, custody)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<PresenceAct>("act"), form.Date("on"), form.Text("why", Change.WhyMax));
        return await form.TryAsync(() => MoveAsync(db, custody, request, by, time, cancel))
            ? Views.Went(OpenProfile.PathOf(id), Say(id: "Tersimpan.", en: "Saved."))
            : View(person, custody, form);
    }

    static async Task<Results<Ok<Answer>, NotFound, ValidationProblem>> Call(Id<Participant> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not var (_, custody)) return TypedResults.NotFound();
        if (string.IsNullOrWhiteSpace(request.Why) || request.Why.Length > Change.WhyMax)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["why"] = [Say(id: "Sebutkan alasannya.", en: "Say why.")] });

        await MoveAsync(db, custody, request, by, time, cancel);
        return TypedResults.Ok(new Answer(id, custody.Presence, custody.PresentSince));
    }

    static async Task MoveAsync(Db db, Custody custody, Request request, Actor by, TimeProvider time, CancellationToken cancel)
    {
        custody.Move(request.Act, request.On, request.Why, by, time.Now);
        Journey.Record(db, custody.ParticipantId, custody.Unit, KindOf(request.Act), request.On, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static JourneyKind KindOf(PresenceAct act) => act switch
    {
        PresenceAct.Transfer => JourneyKind.Transferred,
        PresenceAct.Release => JourneyKind.Released,
        PresenceAct.Miss => JourneyKind.Missed,
        PresenceAct.Return => JourneyKind.Returned,
    };

    static async Task<(Participant, Custody)?> FindAsync(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.OwnParticipantAsync(id, cancel) is { } person && await db.Custodies.SingleOrDefaultAsync(c => c.ParticipantId == id, cancel) is { } custody
            ? (person, custody)
            : null;

    static IResult View(Participant person, Custody custody, Form form) =>
        Views.Show<RecordMoveView>(new { Person = person, Custody = custody, Form = form }, form.Status);

    /// <param name="On">The day it happened.</param>
    /// <param name="Why">The paper that says so, or the reason.</param>
    public sealed record Request(PresenceAct Act, DateOnly On, string Why);

    /// <param name="Since">The day of the last move.</param>
    public sealed record Answer(Id<Participant> Id, Presence Presence, DateOnly Since);
}
