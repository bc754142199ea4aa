using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>The next stage of an agreement, where a day is all that must be told; or its withdrawal, with the reason.</summary>
public static class MoveAgreement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/stage/{act}", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/stage/{act}", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/stage", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id, AgreementAct act) => $"/agreements/{id}/stage/{act}";

    static async Task<IResult> Show(Id<Agreement> id, string act, Db db, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await FindAsync(id, db, cancel) is { } agreement
            ? Page(agreement, parsed, Form.Of(("on", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Agreement> id, string act, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(parsed, form.Date("on"), form.TextOrNone("note", Occasion.NoteMax));
        var done = await form.TryAsync(() => DoAsync(agreement, request, db, by, time, cancel));
        return done ? Views.Went(ReadAgreement.Path(id), ShellWords.Saved) : Page(agreement, parsed, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        await DoAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, agreement.Stage));
    }

    static Task DoAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var occasion = Occasion.Of(request.On, by, time, request.Note);
        if (request.Act is AgreementAct.Withdraw) agreement.Withdraw(occasion);
        else agreement.Move(request.Act, occasion);
        return db.SaveChangesAsync(cancel);
    }

    static AgreementAct? Parse(string act) =>
        Enum.TryParse<AgreementAct>(act, out var parsed) && parsed.ToString() == act ? parsed : null;

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, AgreementAct act, Form form) =>
        Views.Show<MoveAgreementView>(new { Agreement = agreement, Act = act, Form = form }, form.Status);

    /// <param name="Act">SendOffer, BeginMemorandum, SubmitToCouncil, BeginAgreement, Begin, Administer, Report or Withdraw.</param>
    /// <param name="Note">Needed to withdraw.</param>
    public sealed record Request(AgreementAct Act, DateOnly On, string? Note);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
