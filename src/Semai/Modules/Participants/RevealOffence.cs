using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Shows a person's offence, risk and health to one who says why, for fifteen minutes.</summary>
public static class RevealOffence
{
    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/offence";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/offence", Show).RequireAuthorization(ParticipantPermissions.Offence);
        app.MapPost("/participants/{id:guid}/offence", Submit).RequireAuthorization(ParticipantPermissions.Offence);
        app.MapPost("/api/v1/participants/{id:guid}/offence", Call).RequireAuthorization(ParticipantPermissions.Offence);
    }

    static async Task<IResult> Show(Id<Participant> id, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel) =>
        await ShowAsync(id, Form.Blank, http, db, standing, vault, time, cancel);

    static async Task<IResult> Submit(
        Id<Participant> id, IFormCollection posted, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await UnitAsync(id, db, cancel) is not { } unit) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Choice<RevealReason>("reason");
        return await form.TryAsync(() => Revealing.OpenAsync(db, id, unit, Looked.Offence, reason, standing.Actor, time.Now, cancel))
            ? TypedResults.LocalRedirect(PathOf(id))
            : await ShowAsync(id, form, http, db, standing, vault, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Participant> id, Request request, HttpContext http, Db db, Actor by, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await UnitAsync(id, db, cancel) is not { } unit) return TypedResults.NotFound();

        await Revealing.OpenAsync(db, id, unit, Looked.Offence, request.Reason, by, time.Now, cancel);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await AnswerAsync(id, db, vault, cancel));
    }

    static async Task<IResult> ShowAsync(
        Id<Participant> id, Form form, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.FileAsync(id, vault, time.Today, cancel) is not { Own: not null } file) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store"; // it shall not lie about on a shared computer
        var until = await Revealing.OpenUntilAsync(db, id, Looked.Offence, standing.Actor, time.Now, cancel);
        return Views.Show<RevealOffenceView>(new
        {
            File = file,
            Form = form,
            Until = until,
            Opened = until is null ? null : await AnswerAsync(id, db, vault, cancel),
            LastOpened = await Revealing.LastAsync(db, id, Looked.Offence, cancel),
        }, form.Status);
    }

    /// <summary>Null for a reader outside the unit.</summary>
    static async Task<int?> UnitAsync(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.Participants.Where(p => p.Id == id).Select(p => (int?)p.Unit).SingleOrDefaultAsync(cancel) is { } unit
        && ParticipantFiles.IsOwn(db.Scope, unit) ? unit : null;

    static async Task<Answer> AnswerAsync(Id<Participant> id, Db db, Vault vault, CancellationToken cancel)
    {
        var offence = await db.Offences.AsNoTracking().SingleOrDefaultAsync(o => o.ParticipantId == id, cancel);
        var text = offence?.Open(vault);
        var lines = await ParticipantFiles.LinesAsync(db, id, vault, withProtected: true, cancel);
        return new(text?.Crime, text?.Article, offence?.Group, [.. lines.Where(l => l.Fact is { } fact && FactKinds.IsProtected(fact))]);
    }

    public sealed record Request(RevealReason Reason);

    /// <param name="Facts">Of risk, health and safety, newest first.</param>
    public sealed record Answer(string? Crime, string? Article, OffenceGroup? Group, IReadOnlyList<FactLine> Facts);
}
