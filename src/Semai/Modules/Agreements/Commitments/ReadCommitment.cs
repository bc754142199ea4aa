using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>The chain seen from one commitment: the clause that promises it, the number it has come to, and the rows behind the number.</summary>
public static class ReadCommitment
{
    /// <summary>The newest entries that a page shows.</summary>
    const int EntriesMax = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/commitments/{id:guid}", Show).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet("/api/v1/agreements/commitments/{id:guid}", Call).RequireAuthorization(AgreementPermissions.Read);
    }

    public static string Path(Id<Commitment> id) => $"/agreements/commitments/{id}";

    static async Task<IResult> Show(
        Id<Commitment> id, Db db, CommitmentReader commitments, AgreementFacts facts, Standing standing, CancellationToken cancel) =>
        await FindAsync(id, db, commitments, facts, cancel) is { } sheet
            ? Views.Show<ReadCommitmentView>(new { Sheet = sheet, Standing = standing })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Sheet>, NotFound>> Call(
        Id<Commitment> id, Db db, CommitmentReader commitments, AgreementFacts facts, CancellationToken cancel) =>
        await FindAsync(id, db, commitments, facts, cancel) is { } sheet ? TypedResults.Ok(sheet) : TypedResults.NotFound();

    static async Task<Sheet?> FindAsync(Id<Commitment> id, Db db, CommitmentReader commitments, AgreementFacts facts, CancellationToken cancel)
    {
        if (await commitments.FindAsync(id, cancel) is not { } row || await facts.CommitmentAsync(id, cancel) is not { } brief) return null;

        var clause = await db.Clauses.Where(c => c.Id == row.ClauseId).Select(c => new ClauseLine(c.Id, c.No, c.Label, c.Heading, c.Text)).SingleAsync(cancel);
        var entries = await db.ProgressEntries.AsNoTracking().Where(e => e.CommitmentId == id)
            .OrderByDescending(e => e.On).ThenByDescending(e => e.Id).Take(EntriesMax).ToListAsync(cancel);
        var history = await db.Commitments.AsNoTracking().Where(c => c.Id == id).SelectMany(c => c.History).OrderBy(e => e.No).ToListAsync(cancel);
        return new(row, brief.AgreementId, brief.AgreementTitle, clause, MeasureWords.Of(row.MeasureCode),
            [.. entries.Select(e => new Entry(e.Id, e.On, e.Amount, e.Evidence, e.Standing, [.. e.History.OrderBy(h => h.No)]))], history);
    }

    /// <param name="Entries">Progress entered by hand, the newest first.</param>
    public sealed record Sheet(
        CommitmentRow Commitment, Id<Agreement> AgreementId, string AgreementTitle, ClauseLine Clause, MeasureDefinition Measure,
        IReadOnlyList<Entry> Entries, IReadOnlyList<CommitmentEvent> History);

    public sealed record Entry(
        Id<ProgressEntry> Id, DateOnly On, long Amount, string Evidence, ProgressStanding Standing, IReadOnlyList<ProgressEvent> History);
}
