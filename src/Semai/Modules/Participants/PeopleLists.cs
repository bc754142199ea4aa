using System.Linq.Expressions;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell.Lists;
using static Semai.Modules.Participants.ListParticipants;

namespace Semai.Modules.Participants;

/// <summary>A list of people as one kind of reader sees it.</summary>
interface IPeopleList
{
    /// <param name="names">For each word typed, who has it.</param>
    Task<Page<Row>> ReadAsync(IReadOnlyList<IQueryable<Id<Participant>>> names, int size, CancellationToken cancel);

    Task<int?> AllAsync(CancellationToken cancel);
}

static class Counting
{
    /// <summary>Beyond it nobody counts row by row.</summary>
    const int Most = 20_000;

    /// <param name="listed">The list's own order, so that its index is walked and not sorted.</param>
    public static async Task<int?> CountedAsync<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> listed, CancellationToken cancel) =>
        await rows.OrderBy(listed).Take(Most + 1).CountAsync(cancel) is var count and <= Most ? count : null;
}

/// <summary>The people of the reader's own units, who leave soonest first.</summary>
sealed class OwnList(Db db, Query query, DateOnly today) : IPeopleList
{
    public async Task<Page<Row>> ReadAsync(IReadOnlyList<IQueryable<Id<Participant>>> names, int size, CancellationToken cancel)
    {
        var matching = Matching(names);
        var from = Cursor.Parse(query.After, keys: 1);
        var total = await matching.CountedAsync(c => c.ReleaseKey, cancel);
        if (from.Keys is [var key]) matching = matching.Where(c => string.Compare(c.ReleaseKey, key) > 0);

        var people = db.Participants;
        var read = await (
            from custody in matching
            orderby custody.ReleaseKey
            join person in people on custody.ParticipantId equals person.Id
            select new
            {
                custody.ReleaseKey,
                person.Id,
                person.Unit,
                person.Name,
                person.Alias,
                person.Patronym,
                person.Sex,
                person.Interest,
                custody.RegisterNumber,
                custody.LegalStatus,
                custody.Presence,
                custody.OneThirdDate,
                custody.OneHalfDate,
                custody.TwoThirdsDate,
                custody.ExpirationDate,
                custody.DatesEstimated,
            }).OrderBy(r => r.ReleaseKey).Take(size + 1).ToListAsync(cancel);

        var keys = read.ToDictionary(r => r.Id, r => r.ReleaseKey);
        return Page.Of(read.ConvertAll(r => new Row(
            r.Id, ParticipantWords.FullName(r.Name, r.Alias, r.Patronym, r.Sex), r.Unit, r.Interest, [],
            new(r.RegisterNumber, r.LegalStatus, r.Presence, TreatmentStages.On(today, r.OneThirdDate, r.OneHalfDate, r.TwoThirdsDate),
                r.ExpirationDate, r.DatesEstimated))), from, r => [keys[r.Id]], total, size);
    }

    public Task<int?> AllAsync(CancellationToken cancel) => InReach().Where(c => c.Presence == Presence.Present).CountedAsync(c => c.ReleaseKey, cancel);

    IQueryable<Custody> Matching(IReadOnlyList<IQueryable<Id<Participant>>> names)
    {
        var (presence, people) = (query.Presence ?? Presence.Present, db.Participants);
        var matching = InReach().Where(c => c.Presence == presence).WithRegister(query.Q ?? "");
        if (query.Unit is { } unit) matching = matching.Where(c => c.Unit == unit);
        if (query.Status is { } status) matching = matching.Where(c => c.LegalStatus == status);
        if (query.Before is { } day)
        {
            var before = day.Iso;
            matching = matching.Where(c => string.Compare(c.ReleaseKey, before) < 0);
        }

        if (SectorCodes.Find(query.Sector) is { } sector)
            matching = matching.Where(c => people.Any(p => p.Id == c.ParticipantId && p.Interest == sector));
        foreach (var who in names) matching = matching.Where(c => who.Contains(c.ParticipantId));
        return matching;
    }

    /// <summary>The scope said once more as an equation, so that the index of one unit is used.</summary>
    IQueryable<Custody> InReach()
    {
        var custodies = db.Custodies.AsNoTracking();
        return db.Scope is { Everything: false, Units: [var unit] } ? custodies.Where(c => c.Unit == unit) : custodies;
    }
}

/// <summary>The people disclosed to the reader by an agreement in force, by name.</summary>
sealed class DisclosedList(Db db, Query query) : IPeopleList
{
    public async Task<Page<Row>> ReadAsync(IReadOnlyList<IQueryable<Id<Participant>>> names, int size, CancellationToken cancel)
    {
        var matching = InReach();
        if (query.Unit is { } unit) matching = matching.Where(p => p.Unit == unit);
        if (SectorCodes.Find(query.Sector) is { } sector) matching = matching.Where(p => p.Interest == sector);
        foreach (var who in names) matching = matching.Where(p => who.Contains(p.Id));

        var from = Cursor.Parse(query.After, keys: 1);
        var total = await matching.CountedAsync(p => p.NameKey, cancel);
        if (from.Keys is [var key]) matching = matching.Where(p => string.Compare(p.NameKey, key) > 0);

        var read = await matching.OrderBy(p => p.NameKey).Take(size + 1)
            .Select(p => new { p.NameKey, p.Id, p.Unit, p.Name, p.Alias, p.Patronym, p.Sex, p.Interest }).ToListAsync(cancel);
        var (keys, because) = (read.ToDictionary(r => r.Id, r => r.NameKey), await BecauseAsync([.. read.Select(r => r.Id)], cancel));
        return Page.Of(read.ConvertAll(r => new Row(
            r.Id, ParticipantWords.FullName(r.Name, r.Alias, r.Patronym, r.Sex), r.Unit, r.Interest, [.. because[r.Id]], null)),
            from, r => [keys[r.Id]], total, size);
    }

    public Task<int?> AllAsync(CancellationToken cancel) => InReach().CountedAsync(p => p.NameKey, cancel);

    IQueryable<Participant> InReach()
    {
        var (open, disclosures) = (db.Scope.Agreements, db.Disclosures);
        return db.Participants.AsNoTracking().Where(p => disclosures
            .Where(d => d.Closed == null && open.Contains(d.AgreementId)).Select(d => d.ParticipantId).Contains(p.Id));
    }

    async Task<ILookup<Id<Participant>, string>> BecauseAsync(IReadOnlyList<Id<Participant>> people, CancellationToken cancel) =>
        (await db.Disclosures.Where(d => d.Closed == null && people.Contains(d.ParticipantId)).OrderBy(d => d.Opened)
            .Select(d => new { d.ParticipantId, d.Label }).ToListAsync(cancel)).ToLookup(d => d.ParticipantId, d => d.Label);
}
