using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Acts;

/// <summary>A party's own number of the paper is written down; it often comes weeks after the signatures.</summary>
public static class RecordNumber
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/number", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/{id:guid}/number", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/{id:guid}/number", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/number";

    static async Task<IResult> Show(Id<Agreement> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Of(("party", agreement.Parties.Where(p => p.Number is null).Min(p => (int?)p.Ordinal)))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Whole("party", 1, 99), form.Text("number", AgreementParty.NumberMax));
        var done = await form.TryAsync(() => DoAsync(agreement, request, db, by, time, cancel));
        return done ? Views.Went(ReadAgreement.Path(id), ShellWords.Saved) : Page(agreement, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        await DoAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, agreement.Stage));
    }

    static async Task DoAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        agreement.RecordNumber(request.Party, request.Number, Occasion.Of(time.Today, by, time));
        var party = agreement.Parties.Single(p => p.Ordinal == request.Party);
        var number = party.Number!;
        if (await db.AgreementParties.AnyAsync(p => p.OrganisationId == party.OrganisationId && p.Number == number && p.AgreementId != agreement.Id, cancel))
            throw AgreementRefusals.NumberTaken(number);

        await db.SaveChangesAsync(cancel);
    }

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<RecordNumberView>(new { Agreement = agreement, Form = form }, form.Status);

    /// <param name="Party">1 for Pihak I.</param>
    public sealed record Request(int Party, string Number);

    public sealed record Answer(Id<Agreement> Id, AgreementStage Stage);
}
