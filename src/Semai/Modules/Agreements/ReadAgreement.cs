using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;

namespace Semai.Modules.Agreements;

/// <summary>One agreement whole: who signed, where it stands, and from each clause to its results.</summary>
public static class ReadAgreement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}", Show).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet("/api/v1/agreements/{id:guid}", Call).RequireAuthorization(AgreementPermissions.Read);
    }

    public static string Path(Id<Agreement> id) => $"/agreements/{id}";

    static async Task<IResult> Show(Id<Agreement> id, AgreementSheets sheets, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await sheets.FindAsync(id, cancel) is { } sheet
            ? Views.Show<ReadAgreementView>(new { Sheet = sheet, Today = time.Today, Standing = standing })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, AgreementSheets sheets, CancellationToken cancel) =>
        await sheets.FindAsync(id, cancel) is { } sheet ? TypedResults.Ok(Answer.Of(sheet)) : TypedResults.NotFound();

    public sealed record Answer(
        Id<Agreement> Id, int No, AgreementKind Kind, string DocumentLabel, string Title, AgreementStage Stage, AgreementStanding Standing,
        DateOnly? SignedOn, string? SignedAt, DateOnly Starts, DateOnly Ends, DateOnly? BegunOn, DateOnly? EndedOn, EndReason? EndReason,
        Id<Agreement>? ParentId, Id<Agreement>? ExtendsId, IReadOnlyList<PartyLine> Parties, CouncilDecision? Council,
        IReadOnlyList<ClauseLine> Clauses, IReadOnlyList<CommitmentRow> Commitments, IReadOnlyList<AgreementWarning> Warnings)
    {
        public static Answer Of(AgreementSheet sheet)
        {
            var a = sheet.Agreement;
            return new(
                a.Id, a.No, a.Kind, a.DocumentLabel, a.Title, a.Stage, sheet.Standing, a.SignedOn, a.SignedAt, a.Starts, a.Ends, a.BegunOn,
                a.EndedOn, a.EndReason, a.ParentId, a.ExtendsId, sheet.Parties, a.Council, sheet.Clauses, sheet.Commitments, sheet.Warnings);
        }
    }
}
