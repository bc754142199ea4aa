using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Participants;

/// <summary>
/// A part of a file that is closed until a reader of the same unit says why, then open to them for fifteen minutes.
/// The look is written down before anything is shown.
/// </summary>
/// <param name="name">Its word in the address: <c>/participants/{id}/offence</c>.</param>
/// <param name="read">What is shown once it is open.</param>
/// <param name="view">The page; what it shows is null while the part is closed.</param>
sealed class ProtectedPart<TAnswer>(
    string name, Looked what, string permission,
    Func<Db, Id<Participant>, Vault, CancellationToken, Task<TAnswer>> read, Func<RevealPage, TAnswer?, int, IResult> view)
    where TAnswer : class
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"/participants/{{id:guid}}/{name}", Show).RequireAuthorization(permission);
        app.MapPost($"/participants/{{id:guid}}/{name}", Submit).RequireAuthorization(permission);
        app.MapPost($"/api/v1/participants/{{id:guid}}/{name}", Call).RequireAuthorization(permission);
    }

    Task<IResult> Show(Id<Participant> id, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel) =>
        ShowAsync(id, Form.Blank, http, db, standing, vault, time, cancel);

    async Task<IResult> Submit(
        Id<Participant> id, IFormCollection posted, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await UnitAsync(id, db, cancel) is not { } unit) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Choice<RevealReason>("reason");
        return await form.TryAsync(() => Revealing.OpenAsync(db, id, unit, what, reason, standing.Actor, time.Now, cancel))
            ? TypedResults.LocalRedirect(PathOf(id))
            : await ShowAsync(id, form, http, db, standing, vault, time, cancel);
    }

    async Task<Results<Ok<TAnswer>, NotFound>> Call(
        Id<Participant> id, RevealRequest request, HttpContext http, Db db, Actor by, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await UnitAsync(id, db, cancel) is not { } unit) return TypedResults.NotFound();

        await Revealing.OpenAsync(db, id, unit, what, request.Reason, by, time.Now, cancel);
        http.Response.KeepNowhere();
        return TypedResults.Ok(await read(db, id, vault, cancel));
    }

    async Task<IResult> ShowAsync(
        Id<Participant> id, Form form, HttpContext http, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.FileAsync(id, vault, time.Today, cancel) is not { Own: not null } file) return TypedResults.NotFound();

        http.Response.KeepNowhere();
        var until = await Revealing.OpenUntilAsync(db, id, what, standing.Actor, time.Now, cancel);
        var page = new RevealPage(file, form, PathOf(id), until, await Revealing.LastAsync(db, id, what, cancel));
        return view(page, until is null ? null : await read(db, id, vault, cancel), form.Status);
    }

    string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/{name}";

    /// <summary>Null for a reader outside the unit.</summary>
    static async Task<int?> UnitAsync(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.Participants.Where(p => p.Id == id).Select(p => (int?)p.Unit).SingleOrDefaultAsync(cancel) is { } unit
        && ParticipantFiles.IsOwn(db.Scope, unit) ? unit : null;
}

public sealed record RevealRequest(RevealReason Reason);

/// <summary>What every page of a protected part knows.</summary>
/// <param name="Until">UTC; null while it is closed to this reader.</param>
/// <param name="LastOpened">When, by whom and why, in words; null where nobody has.</param>
public sealed record RevealPage(ParticipantFile File, Form Form, string Action, DateTime? Until, string? LastOpened);
