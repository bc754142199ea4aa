using Semai.Data;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Training.Certificates;

/// <summary>Counts the certificates issued under a commitment that count on that day: issued, and not revoked by then.</summary>
sealed class CertifiedMeasure(Db db) : IMeasure
{
    public string Code => MeasureCodes.Certified;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await Counting(db.Certificates.IgnoreQueryFilters(), until) // one number for all who may read the commitment
            .Where(c => commitments.Contains(c.CommitmentId))
            .GroupBy(c => c.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => ListCertificates.Of(commitment);

    /// <summary>Those that count on a day; the list behind the number asks the same.</summary>
    internal static IQueryable<Certificate> Counting(IQueryable<Certificate> certificates, DateOnly until) =>
        certificates.Where(c => c.IssuedOn <= until && (c.RevokedOn == null || c.RevokedOn > until));
}
