using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>The parties no longer hold each other to a commitment, or do again; the reason stays.</summary>
public static class WaiveCommitment
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/commitments/{id:guid}/waive", Show).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/agreements/commitments/{id:guid}/waive", Submit).RequireAuthorization(AgreementPermissions.Sign);
        app.MapPost("/api/v1/agreements/commitments/{id:guid}/waive", Call).RequireAuthorization(AgreementPermissions.Sign);
    }

    public static string Path(Id<Commitment> id) => $"/agreements/commitments/{id}/waive";

    static async Task<IResult> Show(Id<Commitment> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } commitment ? Page(commitment, Form.Of(("waived", commitment.Standing is CommitmentStanding.Open))) : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Commitment> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } commitment) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Occasion.NoteMax);
        var waived = form.Typed("waived") is "True";
        var done = await form.TryAsync(() => DoAsync(commitment, new(waived, reason), db, by, time, cancel));
        return done ? Views.Went(ReadCommitment.Path(id), ShellWords.Saved) : Page(commitment, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Commitment> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } commitment) return TypedResults.NotFound();

        await DoAsync(commitment, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, commitment.Standing));
    }

    static Task DoAsync(Commitment commitment, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.Waived) commitment.Waive(request.Reason, by, time.Now);
        else commitment.Reinstate(request.Reason, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static Task<Commitment?> FindAsync(Id<Commitment> id, Db db, CancellationToken cancel) =>
        db.Commitments.SingleOrDefaultAsync(c => c.Id == id, cancel);

    static IResult Page(Commitment commitment, Form form) => Views.Show<WaiveCommitmentView>(new { Commitment = commitment, Form = form }, form.Status);

    /// <param name="Waived">True to waive, false to reinstate.</param>
    public sealed record Request(bool Waived, string Reason);

    public sealed record Answer(Id<Commitment> Id, CommitmentStanding Standing);
}
