using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Runs;

/// <summary>Where places come from: offers of businesses, classes of the prison. Each kind of place brings its own.</summary>
public interface IGivePlaces
{
    bool Gives(RunKind kind);

    /// <summary>Everything of the kind with a free place, as it is frozen with a run; the first to start comes first.</summary>
    Task<List<PlaceTraits>> OpenAsync(RunRequest request, CancellationToken cancel);

    /// <summary>How much is open, by prison and kind.</summary>
    Task<IReadOnlyList<OpenPlaces>> CountAsync(CancellationToken cancel);
}

/// <param name="Unit">Number of the prison.</param>
/// <param name="Open">Offers or classes with a free place.</param>
/// <param name="Free">Free places in all of them.</param>
public sealed record OpenPlaces(int Unit, RunKind Kind, int Open, int Free);

/// <summary>Who holds a place already, so that a run does not place them twice. Each kind of placement answers for its own.</summary>
public interface IHoldPlaces
{
    Task<IReadOnlyCollection<Held>> HoldingAsync(int unit, RunKind kind, CancellationToken cancel);
}

/// <param name="Place">Where; null where it is at none that a run could give.</param>
public sealed record Held(Id<Participant> Person, Guid? Place);

/// <summary>Puts somebody in a place once it is decided. Each kind of placement brings its own; in the same save as the decision.</summary>
public interface IPlacePeople
{
    bool Takes(RunKind kind);

    /// <exception cref="Refusal">The place is no longer free, or a rule of that kind says no.</exception>
    Task PlaceAsync(DecidedPair decided, Actor by, CancellationToken cancel);
}

/// <summary>A pair that has been decided on, with what its run knew of the two.</summary>
public sealed record DecidedPair(MatchRun Run, RunInput Input, MatchPair Pair, PlaceTraits Place)
{
    public Id<Participant> Person => Pair.ParticipantId;

    /// <summary>Of the person at that place, which is not always the one advised.</summary>
    public PairPoints Points => new Scoring(Input.Weights).Points(Input.People[Pair.No], Place);
}
