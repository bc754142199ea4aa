using Semai.Data;

namespace Semai.Modules.Partners;

/// <summary>What other parts may ask of businesses.</summary>
public static class PartnerFacts
{
    /// <summary>A business of a regency that the reader serves, to change it; null for one that they may only look at.</summary>
    public static Task<Business?> OwnBusinessAsync(this Db db, Id<Business> id, CancellationToken cancel) =>
        db.Businesses.SingleOrDefaultAsync(b => b.Id == id && (db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode)), cancel);
}
