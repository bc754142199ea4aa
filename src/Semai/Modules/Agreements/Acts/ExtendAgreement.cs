using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>A new agreement is prepared that goes on from the day after this one's last; the old one leads to it.</summary>
public static class ExtendAgreement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/extend", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/extend", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/extend", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/extend";

    static async Task<IResult> Show(Id<Agreement> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Of(("until", agreement.Ends.AddYears(1)), ("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("until"), form.Date("on"), form.TextOrNone("note", Occasion.NoteMax));
        var done = await form.TryAsync(() => DoAsync(agreement, request, db, by, time, cancel));
        return done ? Views.Went(ReadAgreement.Path(id), ShellWords.Saved) : Page(agreement, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        await DoAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, agreement.Stage));
    }

    static Task DoAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var next = await RegisterNumber.NextAsync(db, cancel);
        var successor = agreement.Extend(next, request.Until, Occasion.Of(request.On, by, time, request.Note));
        db.Add(successor);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<ExtendAgreementView>(new { Agreement = agreement, Form = form }, form.Status);

    /// <param name="Until">The new last day.</param>
    /// <param name="On">The day of the decision to extend.</param>
    public sealed record Request(DateOnly Until, DateOnly On, string? Note);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
