using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Gate;

namespace Semai.Modules.Placements.Runs;

/// <summary>A pair that is accepted becomes a proposed internship: the place is held, and the gate of documents begins.</summary>
sealed class MatchedInternships(Placing placing, Db db) : IPlacePeople, IHoldPlaces
{
    public bool Takes(RunKind kind) => kind is RunKind.InternshipInside or RunKind.InternshipOutside;

    public async Task PlaceAsync(DecidedPair decided, Actor by, CancellationToken cancel)
    {
        var offer = await OpenOffers.FreeAsync(db, decided.Place, cancel);
        await placing.ProposeAsync(offer.Id, decided.Person, null, by, cancel);
    }

    public async Task<IReadOnlyCollection<Held>> HoldingAsync(int unit, RunKind kind, CancellationToken cancel) => Takes(kind)
        ? (await db.Placements.Where(p => p.Unit == unit && p.HolderId != null).Select(p => new { p.ParticipantId, p.OfferId }).ToListAsync(cancel))
            .ConvertAll(p => new Held(p.ParticipantId, p.OfferId.Value))
        : [];
}

/// <summary>Whoever is kept apart from somebody gets no place where that person holds one, by whichever way the place is asked for.</summary>
sealed class KeepApart(Db db, TimeProvider time) : IGuardPlaces
{
    public async Task MayTakeAsync(Offer offer, Id<Participant> participant, CancellationToken cancel)
    {
        var others = await db.KeptFromAsync(participant, time.Today, cancel);
        if (others.Count > 0 && await db.Placements.AnyAsync(p => p.OfferId == offer.Id && p.HolderId != null && others.Contains(p.ParticipantId), cancel)) throw RunRefusals.KeptApart;
    }
}

/// <summary>The safeguards on record, for the gate of an internship.</summary>
sealed class NeedsOnRecord(Db db, TimeProvider time) : ISafeguardNeeds
{
    public async Task<IReadOnlyList<string>> OfAsync(Id<Participant> participant, CancellationToken cancel)
    {
        var today = time.Today;
        return await db.SafeguardNeeds.Where(n => n.ParticipantId == participant && (n.Until == null || n.Until >= today)).Select(n => n.Code).Distinct().ToListAsync(cancel);
    }
}
