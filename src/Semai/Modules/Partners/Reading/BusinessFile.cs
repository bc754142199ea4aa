using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Size;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Reading;

/// <summary>A business as its page shows it.</summary>
/// <param name="Region">Name of the district or village of <paramref name="RegionCode"/>.</param>
/// <param name="Size">Null where neither sales nor capital is known.</param>
/// <param name="IsApproved">Approved, and the approval holds today.</param>
/// <param name="Keeping">What only the offices of its regency see; null for everyone else.</param>
public sealed record BusinessFile(
    Id<Business> Id, string RegencyCode, string Name, string Activity, string? OwnerName, string? Nib, string? RegionCode, string? Region,
    string? District, string? Address, string? Phone, string? Products, int? Workers, Sector? Sector, SectorOrigin SectorOrigin,
    int? SectorConfidence, string? SectorBecause, IReadOnlyList<KbliLine> Kbli, SizeClass? Size, BusinessState State, DateOnly? ApprovedUntil,
    bool IsApproved, DateOnly? StoppedOn, IReadOnlyList<LicenceLine> Licences, IReadOnlyList<CapacityLine> Capacity, IReadOnlyList<VettingStep> Steps,
    BusinessKeeping? Keeping);

/// <param name="Title">Null where the classification of that version is not loaded.</param>
public sealed record KbliLine(int Version, string Code, string? Title);

/// <param name="Name">Of the kind, in the reader's language.</param>
/// <param name="Doubted">The number does not look as numbers of this kind do.</param>
/// <param name="ErrorWhy">Why it was entered in error; null where it was not.</param>
public sealed record LicenceLine(int No, string Kind, string Name, string Number, DateOnly? IssuedOn, DateOnly? ExpiresOn, bool Doubted, string? ErrorWhy)
{
    public bool CountsOn(DateOnly day) => ErrorWhy is null && (ExpiresOn is null || day <= ExpiresOn);
}

public sealed record CapacityLine(int No, Undertaking Kind, DateOnly From, DateOnly To, int Places);

/// <summary>What a regency keeps of a business and shows to its own offices.</summary>
public sealed record BusinessKeeping(
    long? Capital, long? YearlySales, int? SurveyYear, BusinessSize? Size, IReadOnlyList<ChecklistLine> Checklist,
    IReadOnlyList<BusinessEvent> History, IReadOnlyList<RequestLine> Requests, bool HasDoor, BusinessRenewal? Renewal);

/// <summary>When an approval may go on.</summary>
/// <param name="From">The first day on which it may be renewed.</param>
/// <param name="IsLookedAt">What is asked anew has been looked at since the last approval.</param>
public sealed record BusinessRenewal(DateOnly From, bool IsLookedAt);

/// <summary>One item of the checklist with its last answer.</summary>
/// <param name="Verdict">Null where nobody has looked yet.</param>
public sealed record ChecklistLine(ChecklistItem Item, ChecklistVerdict? Verdict, DateOnly? On, string? Note, string? ByName);

public sealed record RequestLine(int No, string Text, string By, DateTime At, string? Answer, string? AnsweredBy);
