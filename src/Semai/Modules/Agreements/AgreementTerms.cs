using Semai.Modules.Reference;

namespace Semai.Modules.Agreements;

/// <summary>What an agreement says of itself. Its clauses and commitments are kept apart.</summary>
/// <param name="DocumentLabel">What the paper is called, free: "Kesepakatan Bersama", "Nota Kesepakatan".</param>
/// <param name="Starts">First day of the period.</param>
/// <param name="Ends">Last day of the period.</param>
/// <param name="PlanningReference">Where it stands in RPJMD or RKPD, PP 28/2018 art. 4(2).</param>
/// <param name="Funding">From which budgets; each level pays from its own, art. 46(3).</param>
/// <param name="Units">Numbers of the correctional units in scope.</param>
public sealed record AgreementTerms(
    AgreementKind Kind, string DocumentLabel, string Title, DateOnly Starts, DateOnly Ends,
    IReadOnlyList<PartyTerms> Parties, IReadOnlyList<int> Units, IReadOnlyList<Sector> Sectors,
    Id<Agreement>? ParentId = null, string? PlanningReference = null, string? Funding = null, string? LegalBases = null);
