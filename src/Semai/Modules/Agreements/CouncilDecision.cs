namespace Semai.Modules.Agreements;

/// <summary>
/// Whether the council (DPRD) must approve. It must where the plan burdens the people or the region, or where its money
/// is not yet in this year's budget (PP 28/2018 art. 6(2)). "No" needs a reason and evidence such as the budget line.
/// </summary>
public sealed record CouncilDecision(
    bool BurdensPublicOrRegion, bool FundedInCurrentBudget, string Reason, string? Evidence, DateOnly DecidedOn,
    DateOnly? ApprovedOn = null, string? ApprovalNumber = null)
{
    public const int ReasonMax = 500;
    public const int EvidenceMax = 300;
    public const int NumberMax = 100;

    public bool IsRequired => BurdensPublicOrRegion || !FundedInCurrentBudget;
}
