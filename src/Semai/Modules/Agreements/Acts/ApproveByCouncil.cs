using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>The council's approval is recorded, with its number.</summary>
public static class ApproveByCouncil
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/council-approval", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/council-approval", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/council-approval", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/council-approval";

    static async Task<IResult> Show(Id<Agreement> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), form.Text("number", CouncilDecision.NumberMax));
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
        agreement.ApproveByCouncil(request.Number, Occasion.Of(request.On, by, time));
        return db.SaveChangesAsync(cancel);
    }

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<ApproveByCouncilView>(new { Agreement = agreement, Form = form }, form.Status);

    public sealed record Request(DateOnly On, string Number);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
