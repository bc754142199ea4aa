using Semai.Modules.Partners.Offers;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Placements.Runs;

/// <summary>Where the pages of matching are.</summary>
public static class RunLinks
{
    public const string List = "/matching";
    public const string New = $"{List}/new";
    public const string Api = "/api/v1/matching";

    public static string Of(Id<MatchRun> id) => $"{List}/{id}";

    public static string Pair(Id<MatchRun> id, int no) => $"{List}/{id}/pairs/{no}";

    /// <summary>The page of the offer or the class.</summary>
    public static string Place(PlaceTraits place) => place.Kind is RunKind.ClassPlaces ? ClassLinks.Of(new Id<TrainingClass>(place.Key.Value)) : OfferLinks.Of(new Id<Offer>(place.Key.Value));

    public static string WhatIf(Id<MatchRun> id) => $"{List}/{id}/what-if";
}
