using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training.Figures;

namespace Semai.Modules.Training.Certificates;

/// <summary>Counts the certificates of the classes that serve a commitment, those that count on that day: issued, and not revoked by then.</summary>
sealed class CertifiedMeasure(Db db, TrainingFigures figures) : IMeasure
{
    public string Code => MeasureCodes.Certified;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await (from certificate in Counting(db.Certificates.IgnoreQueryFilters(), until) // one number for all who may read the commitment
               join served in figures.Serving(commitments) on certificate.ClassId equals served.ClassId
               select served)
            .GroupBy(c => c.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => ListCertificates.Of(commitment);

    /// <summary>Those that count on a day; the list behind the number asks the same.</summary>
    internal static IQueryable<Certificate> Counting(IQueryable<Certificate> certificates, DateOnly until) =>
        certificates.Where(c => c.IssuedOn <= until && (c.RevokedOn == null || c.RevokedOn > until));
}
