using Semai.Modules.Agreements;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>What the gate asks of the records beside the papers.</summary>
/// <param name="Days">The days of the internship that are still to come, or all of them.</param>
/// <param name="Cover">First and last day of the host agreement; null where none covers this unit.</param>
/// <param name="Host">How the business stands, and the last day of its approval.</param>
/// <param name="Eligibility">What the rules say on each of the days; empty where the person is not in custody here.</param>
/// <param name="Known">What the person's file says, yes or no.</param>
/// <param name="MissingSafeguards">What the person needs and the offer has not, in words.</param>
/// <param name="IsPresent">The prison's register has the person as present: neither missed, released nor transferred.</param>
public sealed record GateFacts(
    IReadOnlyList<DateOnly> Days, AgreementCover? Cover, HostStanding Host, IReadOnlyList<DayVerdict> Eligibility,
    IReadOnlyDictionary<FactName, bool> Known, IReadOnlyList<Both> MissingSafeguards, bool IsPresent);

/// <summary>How the business stands.</summary>
public sealed record HostStanding(BusinessState State, DateOnly? ApprovedUntil);

/// <summary>The advice on one day.</summary>
/// <param name="From">Where a date must come first: that date.</param>
public sealed record DayVerdict(DateOnly Day, Outcome Outcome, DateOnly? From);
