using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>A path in a list.</summary>
/// <param name="Next">What is next, as a sentence.</param>
/// <param name="There">How many of the steps are there or not needed.</param>
public sealed record LicencePathLine(Id<LicencePath> Id, Id<Participant> ParticipantId, string Person, string Name, string Kind, PathState State, int There, int Steps, string Next);

/// <summary>A document of a step, and whether it is there.</summary>
public sealed record TickedDocument(string Code, string Name, bool There);

/// <summary>A step as an officer sees it.</summary>
/// <param name="WaitsFor">Names of the steps that must be there first and are not.</param>
/// <param name="Agency">Who usually helps.</param>
/// <param name="Days">How long it usually takes.</param>
/// <param name="Numbered">Its paper has a number that is kept.</param>
/// <param name="Doubted">The number looks unusual; it may be right all the same.</param>
/// <param name="Acts">What this reader may do now.</param>
public sealed record StepFile(
    int No, string Code, string Name, LicenceState State, LicenceStanding Standing, IReadOnlyList<string> WaitsFor, IReadOnlyList<TickedDocument> Documents, string Agency, int? Days, int? Years,
    bool Numbered, bool Optional, DateOnly? SubmittedOn, string? Number, bool Doubted, DateOnly? GrantedOn, DateOnly? ExpiresOn, string? Note, Guid? HelperOffice, string? HelperOfficeName, string? Helper,
    string Source, Certainty Certainty, IReadOnlyList<LicenceAct> Acts);

/// <summary>A path as an officer sees it.</summary>
/// <param name="Newer">Number of a version of the data that is newer than the path's; null where there is none.</param>
/// <param name="SuggestedName">The kind that was suggested where the officer chose another; null where they agree or none fitted.</param>
/// <param name="NextNo">The step to see to now; null where all are there.</param>
/// <param name="PapersSettledOn">The day on which the release plan's identity papers were settled; null where they are not.</param>
/// <param name="Owned">Ventures of the person that this reader's office keeps.</param>
public sealed record LicencePathFile(
    Id<LicencePath> Id, Id<Participant> ParticipantId, string Person, string Name, string Kind, string KindName, string? SuggestedName, int RuleVersion, int? Newer, PathState State,
    Id<BusinessPlan>? PlanId, Id<Venture>? VentureId, IReadOnlyList<StepFile> Steps, string Next, int? NextNo, DateOnly? PapersSettledOn, IReadOnlyList<OwnedVenture> Owned,
    IReadOnlyList<LicenceEvent> History, IReadOnlyList<PathAct> Acts, bool MayWrite);

/// <summary>A venture for which a granted NIB may be evidence.</summary>
/// <param name="Linked">It is already.</param>
public sealed record OwnedVenture(Id<Venture> Id, string Name, bool Linked);

/// <summary>What a path may be begun from.</summary>
public sealed record PathStart(string Name, Sector Sector, Partners.BusinessKbli? Kbli, Id<BusinessPlan>? PlanId, Id<Venture>? VentureId);
