using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Offers;

/// <summary>What an offer says: agreed before it is published.</summary>
/// <param name="Unit">Number of the prison whose people it is for.</param>
/// <param name="AgreementId">The agreement between the prison and the business or its agency on which it rests; null while there is none.</param>
/// <param name="Serves">The promises whose progress its placements move; empty where it serves none.</param>
/// <param name="Places">People at a time.</param>
/// <param name="Minimum">A smaller group than this makes no sense; 0 where any number does.</param>
/// <param name="Weekdays">Monday to Saturday; never Sunday.</param>
/// <param name="TravelMinutes">From the prison's gate and back, together.</param>
/// <param name="Venue">Where it is, as a person would find it.</param>
/// <param name="RegionCode">District of the place, by code; null where it is not known.</param>
/// <param name="Skills">What the work asks for, in words.</param>
/// <param name="Languages">Spoken there besides Indonesian.</param>
/// <param name="Safeguards">Codes of the safeguards that are in place there.</param>
public sealed record OfferTerms(
    OfferKind Kind, string Title, Sector Sector, int Unit, Id<Agreement>? AgreementId, IReadOnlyList<Id<Commitment>> Serves,
    int Places, int Minimum, DateOnly Starts, DateOnly Ends, IReadOnlyList<DayOfWeek> Weekdays, TimeOnly From, TimeOnly To, int TravelMinutes,
    string Venue, string? RegionCode, SkillLevel Skill, string? Skills, string? Languages, IReadOnlyList<string> Safeguards)
{
    /// <summary>Minutes away on a day, travel included.</summary>
    public int MinutesAway => (int)(To - From).TotalMinutes + TravelMinutes;
}
