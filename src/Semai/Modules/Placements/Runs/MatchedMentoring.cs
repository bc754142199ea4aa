using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Modules.Placements.Runs;

/// <summary>A pair that is accepted becomes a proposed mentoring pair with the mentor of the business who guides the fewest, and takes a place of the offer.</summary>
sealed class MatchedMentoring(Db db, AgreementFacts agreements, TimeProvider time) : IPlacePeople, IHoldPlaces
{
    public bool Takes(RunKind kind) => kind is RunKind.Mentoring;

    public async Task PlaceAsync(DecidedPair decided, Actor by, CancellationToken cancel)
    {
        var offer = await OpenOffers.FreeAsync(db, decided.Place, cancel);
        var mentor = await FreestAsync(offer, cancel) ?? throw RunRefusals.NoMentor;
        _ = await ProposePair.ProposeAsync(new(decided.Person, mentor, offer.Serves is [var served, ..] ? served.CommitmentId : null), db, agreements, by, time, cancel, offer) ?? throw RunRefusals.PlaceNoLongerFree;
    }

    /// <summary>Who meets a mentor already waits for no other.</summary>
    public async Task<IReadOnlyCollection<Held>> HoldingAsync(int unit, RunKind kind, CancellationToken cancel) => Takes(kind)
        ? (await db.Pairs.Where(p => p.Unit == unit && p.RunningKey != null).Select(p => new { p.ParticipantId, p.OfferId }).ToListAsync(cancel))
            .ConvertAll(p => new Held(p.ParticipantId, p.OfferId?.Value))
        : [];

    async Task<Id<Mentor>?> FreestAsync(Offer offer, CancellationToken cancel)
    {
        var running = db.Pairs.Where(p => p.RunningKey != null);
        return await ProposePair.Approved(db, time.Today).Where(m => m.BusinessId == offer.BusinessId)
            .OrderBy(m => running.Count(p => p.MentorId == m.Id)).ThenBy(m => m.NameKey)
            .Select(m => (Id<Mentor>?)m.Id).FirstOrDefaultAsync(cancel);
    }
}
