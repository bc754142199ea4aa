using Semai.Matching;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Runs;

/// <summary>A person whom a run gave no place, why, and what would change it.</summary>
public sealed class MatchMiss
{
    MatchMiss() { }

    /// <summary>Place of the person in the run.</summary>
    public int No { get; private init; }

    public Id<Participant> ParticipantId { get; private init; }
    public UnmatchedReason Reason { get; private init; }

    /// <summary>Where no place is allowed: what stands in the way at the nearest to being allowed.</summary>
    public OutReason? Out { get; private init; }

    /// <summary>The place where the reason holds; null where it holds for all alike.</summary>
    public Id<PlaceTraits>? At { get; private init; }

    /// <summary>Who is there from whom this person is kept apart.</summary>
    public Id<Participant>? ApartFrom { get; private init; }

    /// <summary>Where one more place would help most.</summary>
    public Id<PlaceTraits>? OnePlaceMore { get; private init; }

    /// <summary>By how much the sum would rise with that place.</summary>
    public long Gain { get; private init; }

    public FigureIs GainIs { get; private init; }

    internal static MatchMiss Of(Unmatched miss, RunInput input)
    {
        var person = input.People[miss.Person];
        return new()
        {
            No = miss.Person,
            ParticipantId = Id<Participant>.Parse(person.Id, null),
            Reason = miss.Reason,
            Out = miss.Reason is UnmatchedReason.NoOfferAllowed ? input.NearestBar(person) : null,
            At = PlaceAt(miss.At),
            ApartFrom = miss.ApartFrom < 0 ? null : Id<Participant>.Parse(input.People[miss.ApartFrom].Id, null),
            OnePlaceMore = PlaceAt(miss.OnePlaceMore),
            Gain = miss.Gain,
            GainIs = miss.GainIs,
        };

        Id<PlaceTraits>? PlaceAt(int at) => at < 0 ? null : input.Places[at].Key;
    }
}
