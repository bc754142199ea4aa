using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Modules.Placements.Runs;

/// <summary>A pair that is accepted becomes a proposed mentoring pair with the mentor of the business who guides the fewest, and takes a place of the offer.</summary>
sealed class MatchedMentoring(Db db, AgreementFacts agreements, TimeProvider time) : IPlacePeople, IHoldPlaces
{
    public bool Takes(OfferKind kind) => kind is OfferKind.Mentoring;

    public async Task PlaceAsync(Offer offer, Id<Participant> person, Actor by, CancellationToken cancel)
    {
        var mentor = await FreestAsync(offer, cancel) ?? throw RunRefusals.NoMentor;
        _ = await ProposePair.ProposeAsync(new(person, mentor, offer.CommitmentId), db, agreements, by, time, cancel, offer) ?? throw RunRefusals.PlaceNoLongerFree;
    }

    /// <summary>Who meets a mentor already waits for no other.</summary>
    public async Task<IReadOnlyCollection<Id<Participant>>> HoldingAsync(int unit, OfferKind kind, CancellationToken cancel) => Takes(kind)
        ? await db.Pairs.Where(p => p.Unit == unit && p.RunningKey != null).Select(p => p.ParticipantId).ToListAsync(cancel)
        : [];

    async Task<Id<Mentor>?> FreestAsync(Offer offer, CancellationToken cancel)
    {
        var running = db.Pairs.Where(p => p.RunningKey != null);
        return await ProposePair.Approved(db, time.Today).Where(m => m.BusinessId == offer.BusinessId)
            .OrderBy(m => running.Count(p => p.MentorId == m.Id)).ThenBy(m => m.NameKey)
            .Select(m => (Id<Mentor>?)m.Id).FirstOrDefaultAsync(cancel);
    }
}
