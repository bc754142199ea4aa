using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>The agreement ends, for one of the lawful reasons; what it opened closes that night.</summary>
public static class EndAgreement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/end", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/end", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/end", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/end";

    static async Task<IResult> Show(Id<Agreement> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), form.Choice<EndReason>("reason"), form.TextOrNone("note", Occasion.NoteMax));
        var done = await form.TryAsync(() => DoAsync(agreement, request, db, by, time, cancel));
        return done ? Views.Went(ReadAgreement.Path(id), ShellWords.Saved) : Page(agreement, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        await DoAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, agreement.Stage));
    }

    static Task DoAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        agreement.End(request.Reason, Occasion.Of(request.On, by, time, request.Note));
        return db.SaveChangesAsync(cancel);
    }

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<EndAgreementView>(new { Agreement = agreement, Form = form }, form.Status);

    /// <param name="On">The last day in force.</param>
    public sealed record Request(DateOnly On, EndReason Reason, string? Note);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
