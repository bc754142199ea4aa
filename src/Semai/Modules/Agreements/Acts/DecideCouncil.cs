using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>Someone answers the two questions of PP 28/2018 art. 6(2): whether the council must approve.</summary>
public static class DecideCouncil
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/council", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/council", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/council", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/council";

    static async Task<IResult> Show(Id<Agreement> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), YesOrNo(form, "burdens"), YesOrNo(form, "funded"), form.Text("reason", CouncilDecision.ReasonMax), form.TextOrNone("evidence", CouncilDecision.EvidenceMax));
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
        agreement.DecideCouncil(request.BurdensPublicOrRegion, request.FundedInCurrentBudget, request.Reason, request.Evidence, Occasion.Of(request.On, by, time));
        return db.SaveChangesAsync(cancel);
    }

    static bool YesOrNo(Form form, string field) => form.Typed(field) switch
    {
        "yes" => true,
        "no" => false,
        _ => form.Note(field, Say(id: "Pilih salah satu.", en: "Choose one."), false),
    };

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<DecideCouncilView>(new { Agreement = agreement, Form = form }, form.Status);

    /// <param name="Evidence">Such as the budget line; asked for before the council is passed over.</param>
    public sealed record Request(DateOnly On, bool BurdensPublicOrRegion, bool FundedInCurrentBudget, string Reason, string? Evidence);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
