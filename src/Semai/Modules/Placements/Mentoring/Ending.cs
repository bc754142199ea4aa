using Microsoft.EntityFrameworkCore.ChangeTracking;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>How pairs end, by an officer or with what they rest on; each time it stands in the person's journey.</summary>
static class Ending
{
    public static async Task EndAsync(Db db, MentoringPair pair, PairReason reason, DateOnly on, string? note, Actor by, DateTime at, CancellationToken cancel)
    {
        pair.End(reason, on, note, by, at);
        await TellAsync(db, pair, JourneyKind.MentoringEnded, on, by, at, cancel);
    }

    public static async Task TellAsync(Db db, MentoringPair pair, JourneyKind kind, DateOnly on, Actor by, DateTime at, CancellationToken cancel)
    {
        var mentor = await db.Mentors.IgnoreQueryFilters().Where(m => m.Id == pair.MentorId).Select(m => m.Name).SingleAsync(cancel);
        Journey.Record(db, pair.ParticipantId, pair.Unit, kind, on, by, at, PairLinks.Of(pair.Id), pair.AgreementId, mentor);
    }

    /// <summary>Ends every pair that runs among these, no earlier than it began.</summary>
    public static async Task EndAllAsync(Db db, IQueryable<MentoringPair> pairs, PairReason reason, DateOnly on, Actor by, DateTime at, CancellationToken cancel)
    {
        foreach (var pair in await pairs.Where(p => PairLifecycle.Running.Contains(p.State)).ToListAsync(cancel))
        {
            var began = pair.StartedOn ?? pair.RecordedAt.OfficeDay;
            await EndAsync(db, pair, reason, on > at.OfficeDay ? at.OfficeDay : on < began ? began : on, null, by, at, cancel);
        }
    }
}

/// <summary>
/// Whoever leaves the prison meets no mentor there any more. Who is missed on a roster may be found again, so that pair
/// only pauses: nobody is expected at the gate, and an officer resumes it.
/// </summary>
sealed class PairsOfPeople : IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel)
    {
        foreach (var move in moves)
        {
            var pairs = db.Pairs.IgnoreQueryFilters().Where(p => p.ParticipantId == move.ParticipantId);
            switch (move.Presence)
            {
                case Presence.Released: await Ending.EndAllAsync(db, pairs, PairReason.Released, move.On, move.By, move.At, cancel); break;
                case Presence.Transferred: await Ending.EndAllAsync(db, pairs, PairReason.Transferred, move.On, move.By, move.At, cancel); break;
                case Presence.Absent:
                    foreach (var pair in await pairs.Where(p => p.State == PairState.Active).ToListAsync(cancel)) pair.Pause(PairReason.Missed, null, move.By, move.At);
                    break;
                case Presence.Present: break; // back, and an officer decides whether they meet again
            }
        }
    }
}

/// <summary>A mentor who stops guides nobody any more.</summary>
sealed class PairsOfMentor(Db db) : IWhenMentorStops
{
    public Task StoppedAsync(Mentor mentor, Actor by, DateTime at, CancellationToken cancel) => Ending.EndAllAsync(
        db, db.Pairs.IgnoreQueryFilters().Where(p => p.MentorId == mentor.Id), PairReason.MentorStopped, mentor.Until ?? at.OfficeDay, by, at, cancel);
}

/// <summary>People of a business that was stopped do not enter: their pairs end.</summary>
sealed class PairsOfBusiness(Db db) : IWhenBusinessStops
{
    public Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel) => Ending.EndAllAsync(
        db, db.Pairs.IgnoreQueryFilters().Where(p => p.BusinessId == business.Id), PairReason.BusinessStopped, at.OfficeDay, by, at, cancel);
}

/// <summary>The place of an offer that a pair took comes free in the save in which the pair ends, however it ends.</summary>
sealed class PlacesOfPairs : ActsAlong
{
    protected override bool Concerns(ChangeTracker changes) => Over(changes).Any();

    protected override async Task ActAsync(Db db, CancellationToken cancel)
    {
        foreach (var pair in Over(db.ChangeTracker).ToList())
        {
            var (offer, last) = (await db.Set<Offer>().IgnoreQueryFilters().SingleAsync(o => o.Id == pair.OfferId, cancel), pair.History[^1]);
            offer.Release(new(last.By, last.ByName), last.At);
        }
    }

    static IEnumerable<MentoringPair> Over(ChangeTracker changes) => changes.Entries<MentoringPair>()
        .Where(e => e.State is EntityState.Modified && e.Entity is { OfferId: not null, RunningKey: null } && e.Property(p => p.RunningKey).OriginalValue is not null)
        .Select(e => e.Entity);
}
