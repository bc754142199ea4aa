using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>A clause is written down as it was signed.</summary>
public static class WriteClause
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/clauses/new", Show).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost("/agreements/{id:guid}/clauses/new", Submit).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost("/api/v1/agreements/{id:guid}/clauses", Call).RequireAuthorization(AgreementPermissions.Draft);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}/clauses/new";

    static async Task<IResult> Show(Id<Agreement> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement ? Page(agreement, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Text("label", Clause.LabelMax), form.Text("heading", Clause.HeadingMax), form.Text("text", Clause.TextMax));
        var written = await form.TryAsync(() => WriteAsync(agreement, request, db, by, time, cancel));
        return written ? Views.Went($"{ReadAgreement.Path(id)}#pasal", ShellWords.Saved) : Page(agreement, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var clause = await WriteAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(clause.Id, clause.No));
    }

    static async Task<Clause> WriteAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var last = await db.Clauses.Where(c => c.AgreementId == agreement.Id).MaxAsync(c => (int?)c.No, cancel) ?? 0;
        var clause = Clause.Write(agreement, last + 1, request.Label, request.Heading, request.Text, by, time.Now);
        db.Add(clause);
        await db.SaveChangesAsync(cancel);
        return clause;
    }

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static IResult Page(Agreement agreement, Form form) => Views.Show<WriteClauseView>(new { Agreement = agreement, Form = form }, form.Status);

    /// <param name="Label">As it is cited: "Pasal 3 ayat 1"; at most 60 characters.</param>
    /// <param name="Text">Word for word; at most 4,000 characters.</param>
    public sealed record Request(string Label, string Heading, string Text);

    public sealed record Answer(Id<Clause> Id, int No);
}
