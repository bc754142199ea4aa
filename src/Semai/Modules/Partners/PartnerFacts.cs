using Semai.Data;

namespace Semai.Modules.Partners;

/// <summary>What other parts may ask of businesses.</summary>
public static class PartnerFacts
{
    /// <summary>A business of a regency that the reader serves, to change it; null for one that they may only look at.</summary>
    public static Task<Business?> OwnBusinessAsync(this Db db, Id<Business> id, CancellationToken cancel) =>
        db.Businesses.SingleOrDefaultAsync(b => b.Id == id && (db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode)), cancel);

    /// <summary>An NIB is one actor's alone, whichever regency keeps it.</summary>
    /// <param name="own">The business that may hold it already; null for one that is new.</param>
    /// <exception cref="Refusal">Another business holds it.</exception>
    public static async Task MustBeFreeAsync(this Db db, string? nib, Id<Business>? own, CancellationToken cancel)
    {
        if (nib is not null && await db.Businesses.IgnoreQueryFilters().AnyAsync(b => b.Nib == nib && b.Id != own, cancel)) throw PartnerRefusals.NibTaken;
    }
}
