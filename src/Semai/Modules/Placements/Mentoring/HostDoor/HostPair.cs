using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.OwnDoor;

namespace Semai.Modules.Placements.Mentoring.HostDoor;

/// <summary>
/// A person whom a mentor of the business guides, as the business sees them. It has no field for offence, risk, health,
/// identity number, sentence, officer's note or any reason of the prison, so that none can reach the page of a business.
/// </summary>
/// <param name="Name">First name as written, without alias or father.</param>
/// <param name="Mentor">Who of the business guides them.</param>
/// <param name="State">Never <see cref="PairState.Proposed"/>: who has not signed yet is nobody here.</param>
/// <param name="Next">The next meeting that is planned; null where none is, or the two do not meet.</param>
/// <param name="LastOn">The day on which they last met; null where they never did.</param>
/// <param name="Meetings">So many were held.</param>
/// <param name="Safeguards">What the business has in place where they meet, in words; those of its own offer.</param>
public sealed record HostPair(
    Id<MentoringPair> Id, string Name, string Mentor, PairState State, DateOnly StartedOn, DateOnly? EndedOn, HostMeeting? Next, DateOnly? LastOn, int Meetings,
    IReadOnlyList<HostGoal> Goals, IReadOnlyList<string> Safeguards);

/// <summary>A meeting to come.</summary>
public sealed record HostMeeting(DateOnly On, TimeOnly Starts, TimeOnly Ends, string Place);

/// <summary>What the person wants to reach with the mentor.</summary>
/// <param name="ReachedOn">Null while it is not reached.</param>
public sealed record HostGoal(string Text, DateOnly Due, DateOnly? ReachedOn);

/// <summary>Everybody whom the mentors of a business guide.</summary>
/// <param name="HasMentor">The business has a mentor at all.</param>
public sealed record HostMentoring(bool HasMentor, IReadOnlyList<HostPair> Pairs);

/// <summary>Reads the pairs of the mentors of the business at whose door the reader signs in.</summary>
public sealed class HostPairs(Db db, OwnBusinesses own, TimeProvider time)
{
    /// <summary>So long after its end a pair is still shown.</summary>
    const int DaysAfter = 30;

    const int Most = 100;

    /// <summary>Null where the reader has no business.</summary>
    public async Task<HostMentoring?> ListAsync(CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return null;

        var since = time.Today.AddDays(-DaysAfter);
        var pairs = await db.Pairs.AsNoTracking().AsSplitQuery()
            .Where(p => p.BusinessId == business.Id && p.StartedOn != null && (p.EndedOn == null || p.EndedOn >= since))
            .OrderByDescending(p => p.Id).Take(Most).ToListAsync(cancel);
        return new(pairs.Count > 0 || await db.Mentors.AnyAsync(m => m.BusinessId == business.Id, cancel), await ShownAsync(pairs, cancel));
    }

    async Task<IReadOnlyList<HostPair>> ShownAsync(List<MentoringPair> pairs, CancellationToken cancel)
    {
        if (pairs.Count == 0) return [];

        var (people, mentorIds) = (pairs.ConvertAll(p => p.ParticipantId), pairs.ConvertAll(p => p.MentorId));
        var names = await db.Participants.IgnoreQueryFilters().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var mentors = await db.Mentors.Where(m => mentorIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, cancel);
        var safeguards = await SafeguardsAsync([.. pairs.Select(p => p.OfferId).OfType<Id<Offer>>().Distinct()], cancel);
        return
        [
            .. pairs.Select(p => Of(p, names[p.ParticipantId], mentors[p.MentorId], p.OfferId is { } offer ? safeguards[offer] : []))
                .OrderBy(p => p.State).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id.Value),
        ];
    }

    HostPair Of(MentoringPair pair, string name, string mentor, IEnumerable<string> safeguards)
    {
        var held = pair.Meetings.Where(m => m.Counts).Select(m => m.On).ToHashSet();
        var next = pair.State is not PairState.Active ? null : pair.Planned.Where(p => p.CancelledWhy is null && p.On >= time.Today && !held.Contains(p.On)).OrderBy(p => p.On).ThenBy(p => p.Starts).FirstOrDefault();
        return new(
            pair.Id, name, mentor, pair.State, pair.StartedOn!.Value, pair.EndedOn, next is null ? null : new(next.On, next.Starts, next.Ends, next.Place),
            held.Count == 0 ? null : held.Max(), held.Count, [.. pair.Goals.Select(g => new HostGoal(g.Text, g.Due, g.ReachedOn))], [.. safeguards]);
    }

    async Task<ILookup<Id<Offer>, string>> SafeguardsAsync(List<Id<Offer>> offers, CancellationToken cancel)
    {
        var there = from offer in db.Offers where offers.Contains(offer.Id) from safeguard in offer.Safeguards select new { offer.Id, safeguard.Code };
        var codes = offers.Count == 0 ? [] : await there.ToListAsync(cancel);
        var words = codes.Count == 0 ? [] : (await OfferLimits.OnAsync(time.Today, db, cancel)).Safeguards.ToDictionary(s => s.Code, s => s.Said);
        return codes.OrderBy(c => c.Code, StringComparer.Ordinal).ToLookup(c => c.Id, c => words.GetValueOrDefault(c.Code) ?? c.Code);
    }
}
