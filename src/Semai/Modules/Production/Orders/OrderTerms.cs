using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;

namespace Semai.Modules.Production.Orders;

/// <summary>Patterns of partnership by UU 20/2008 art. 26, by the names that the law gives them.</summary>
public enum PartnershipPattern
{
    /// <summary>Art. 27: the partner gives seed, feed or tools, and buys what comes of it.</summary>
    IntiPlasma,

    /// <summary>Art. 28: made to the partner's order (makloon).</summary>
    Subkontrak,
    Waralaba,

    /// <summary>Art. 30: the partner buys and sells on.</summary>
    PerdaganganUmum,
    DistribusiKeagenan,

    /// <summary>Art. 26 f and 32, as the four that follow.</summary>
    BagiHasil,
    KerjaSamaOperasional,
    UsahaPatungan,
    Penyumberluaran,
}

/// <summary>How what the work has earned is shared out among those who did it.</summary>
public enum DistributionRule { ByPieces, ByHours, Equally }

/// <summary>Who brings a material.</summary>
public enum SuppliedBy { Prison, Partner }

/// <summary>What an order says.</summary>
/// <param name="BusinessId">Of the register; null for a public buyer.</param>
/// <param name="Buyer">The public buyer's name; for a business its own name is taken.</param>
/// <param name="Margin">On top of material and work, in basis points, for the suggested price.</param>
/// <param name="SplitCode">Of the rule set <c>proceeds-split</c>; frozen with its version when the order is agreed.</param>
public sealed record OrderTerms(
    Id<Business>? BusinessId, string? Buyer, Id<Agreement>? AgreementId, Id<Commitment>? CommitmentId, PartnershipPattern Pattern, DateOnly DueOn,
    DistributionRule Rule, string SplitCode, int Margin, IReadOnlyList<OrderItemTerms> Items, IReadOnlyList<OrderMaterial> Materials, string? Note = null);

/// <summary>One thing that is ordered.</summary>
/// <param name="UnitWord">Buah, bungkus, meter.</param>
/// <param name="Price">Of a piece, in whole rupiah.</param>
/// <param name="Minutes">Of work on a piece, as planned.</param>
public sealed record OrderItemTerms(string Product, int Quantity, string UnitWord, long Price, int Minutes);

/// <summary>A line of the bill of materials.</summary>
/// <param name="ForItem">Number of the item that it goes into.</param>
/// <param name="UnitCost">In whole rupiah; nought where the partner brings it.</param>
public sealed record OrderMaterial(int No, int ForItem, string Name, int Quantity, string UnitWord, long UnitCost, SuppliedBy By)
{
    /// <summary>What it costs the prison.</summary>
    public long Cost => By is SuppliedBy.Prison ? Quantity * UnitCost : 0;
}
