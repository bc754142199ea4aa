using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>Reads commitments as pages show them: with names, with the count, and how they stand today. One query for tile, list and chain.</summary>
public sealed class CommitmentReader(Db db, Measures measures, TimeProvider time)
{
    /// <summary>All commitments of these agreements, in the order of the text.</summary>
    public Task<IReadOnlyList<CommitmentRow>> OfAsync(IReadOnlyCollection<Id<Agreement>> agreements, CancellationToken cancel) =>
        ReadAsync(db.Commitments.Where(c => agreements.Contains(c.AgreementId)), cancel);

    public async Task<CommitmentRow?> FindAsync(Id<Commitment> commitment, CancellationToken cancel) =>
        (await ReadAsync(db.Commitments.Where(c => c.Id == commitment), cancel)).SingleOrDefault();

    async Task<IReadOnlyList<CommitmentRow>> ReadAsync(IQueryable<Commitment> commitments, CancellationToken cancel)
    {
        var read = await (
            from c in commitments.AsNoTracking()
            join o in db.Organisations on c.ResponsibleId equals o.Id
            orderby c.AgreementId, c.No
            select new
            {
                c.Id,
                c.AgreementId,
                c.ClauseId,
                c.No,
                c.Title,
                c.MeasureCode,
                c.Target,
                c.UnitWord,
                c.Starts,
                c.Due,
                c.Funding,
                c.Standing,
                c.ResponsibleId,
                Responsible = o.ShortName,
                Supporting = c.Supporting.Select(s => s.OrganisationId).ToList(),
            }).ToListAsync(cancel);
        var counts = await measures.CountAsync([.. read.Select(c => (c.Id, c.MeasureCode))], time.Today, cancel);
        var helping = read.SelectMany(c => c.Supporting).Distinct().ToList();
        var names = await db.Organisations.Where(o => helping.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, cancel);

        return
        [
            .. from c in read
               select new CommitmentRow(
                   c.Id, c.AgreementId, c.ClauseId, c.No, c.Title, c.UnitWord, c.MeasureCode, c.Starts, c.Due, c.Funding,
                   c.ResponsibleId, c.Responsible, [.. c.Supporting.Select(s => names[s])],
                   CommitmentProgress.Of(counts[c.Id], c.Target, c.Starts, c.Due, c.Standing, time.Today),
                   measures.Find(c.MeasureCode)?.RowsPath(c.Id)),
        ];
    }
}

/// <summary>A commitment as it is shown.</summary>
/// <param name="Responsible">Short name.</param>
/// <param name="RowsPath">The list whose rows add up to the count; null where it is entered by hand.</param>
public sealed record CommitmentRow(
    Id<Commitment> Id, Id<Agreement> AgreementId, Id<Clause> ClauseId, int No, string Title, string UnitWord, string MeasureCode,
    DateOnly Starts, DateOnly Due, CommitmentFunding Funding, Id<Organisation> ResponsibleId, string Responsible,
    IReadOnlyList<string> Supporting, CommitmentProgress Progress, string? RowsPath)
{
    /// <summary>A register of the work counts it, so nothing is entered by hand.</summary>
    public bool CountsItself => RowsPath is not null;

    /// <summary>"APBD Kab., DIPA Lapas": names of the budgets, never a transfer between them.</summary>
    public string Budgets => string.Join(", ", new[] { Funding.RegencyLine, Funding.StateLine }.Where(l => l is not null));
}
