using System.Text.Json.Serialization;
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
/// <param name="KeptFrom">Ids of places where somebody is already from whom the person is kept apart; null in runs that did not look.</param>
public sealed record PersonTraits(
    string Id, string Sex, Sector? Interest, IReadOnlyDictionary<Sector, SkillLevel> Skills, string? HomeRegion,
    DateOnly? ReleaseOn, int WaitingMonths, string? Languages, bool HasDisability, int NeedShare, IReadOnlyList<string> Needs,
    DateOnly? FitFrom, IReadOnlyList<string>? KeptFrom = null);

/// <summary>What an offer of a business, or a class, asks for and gives; frozen with the run.</summary>
/// <param name="Id">Of the offer or the class.</param>
/// <param name="Business">Null for a class.</param>
/// <param name="Sector">Null for a class that serves every sector.</param>
/// <param name="Free">Places that nobody held when the run began.</param>
/// <param name="Minimum">People that have to come, where anybody does.</param>
/// <param name="Region">Null for a class: it is in the prison.</param>
/// <param name="Safeguards">None for a class: its safety is in the prison's own hands.</param>
/// <param name="PactEnds">Last day of the agreement on which it rests; null where it needs none.</param>
public sealed record PlaceTraits(
    string Id, string Title, string? Business, RunKind Kind, Sector? Sector, int Free, int Minimum, DateOnly Starts, DateOnly Ends,
    string? Region, string? District, SkillLevel Skill, string? Languages, IReadOnlyList<string> Safeguards, DateOnly? PactEnds)
{
    [JsonIgnore]
    public Id<PlaceTraits> Key => Id<PlaceTraits>.Parse(Id, null);

    /// <summary>The business and what it offers, or the class.</summary>
    [JsonIgnore]
    public string Name => Business is null ? Title : $"{Business}: {Title}";

    /// <summary>The business, or the class.</summary>
    [JsonIgnore]
    public string Giver => Business ?? Title;
}

/// <summary>Why a person may not go to a place, from what only time or a decision changes to what another place would.</summary>
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

    /// <summary>The agreement on which the place rests ends before the place does.</summary>
    AgreementEnds,

    /// <summary>Somebody from whom the person is kept apart is there already.</summary>
    KeptApart,
}
