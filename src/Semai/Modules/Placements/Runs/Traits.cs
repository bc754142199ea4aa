using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Runs;

/// <summary>What speaks for or against a person in a run; frozen with it. Nothing of the offence, of risk or of health.</summary>
/// <param name="Skills">How far the person has come in each sector.</param>
/// <param name="HomeRegion">District to return to, by code; null where it is not known.</param>
/// <param name="ReleaseOn">Expected last day in custody.</param>
/// <param name="FitFrom">The first day on which the rules say yes; null where they say so already.</param>
/// <param name="Needs">Codes of the safeguards that the person needs.</param>
/// <param name="NeedShare">0 to 100: no work before, no schooling, no certificate.</param>
public sealed record PersonTraits(
    string Id, string Sex, Sector? Interest, IReadOnlyDictionary<Sector, SkillLevel> Skills, string? HomeRegion,
    DateOnly? ReleaseOn, int WaitingMonths, string? Languages, bool HasDisability, int NeedShare, IReadOnlyList<string> Needs,
    DateOnly? FitFrom);

/// <summary>What an offer asks for and gives; frozen with the run.</summary>
/// <param name="Free">Places that nobody held when the run began.</param>
/// <param name="PactEnds">Last day of the agreement on which it rests; null where it needs none.</param>
public sealed record OfferTraits(
    string Id, string Title, string Business, OfferKind Kind, Sector Sector, int Free, int Minimum, DateOnly Starts, DateOnly Ends,
    string? Region, string? District, SkillLevel Skill, string? Languages, IReadOnlyList<string> Safeguards, DateOnly? PactEnds);

/// <summary>Why a person may not go to an offer, from what only time or a decision changes to what another offer would.</summary>
public enum OutReason
{
    /// <summary>The rules say not yet on the first day.</summary>
    NotYet,

    /// <summary>Released before the first day.</summary>
    LeavesBefore,

    /// <summary>Released in the middle.</summary>
    LeavesDuring,

    /// <summary>More skill is asked for than the person has.</summary>
    SkillMissing,

    /// <summary>A safeguard that the person needs is not in place.</summary>
    SafeguardMissing,

    /// <summary>The agreement on which the offer rests ends before the offer does.</summary>
    AgreementEnds,
}
