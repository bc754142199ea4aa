using Semai.Data;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production.Earnings;

/// <summary>Reads what was earned in each workshop of a prison by what was settled in a year, whenever the work was done.</summary>
public sealed class EarningReading(Db db, WorkReading reading)
{
    public async Task<IReadOnlyList<WorkshopEarning>> WorkshopsAsync(int unit, int year, CancellationToken cancel) =>
    [
        .. (await EarningsAsync(unit, year, cancel)).GroupBy(e => e.Workshop, StringComparer.OrdinalIgnoreCase)
            .Select(g => new WorkshopEarning(g.Key, g.Select(e => e.Order).Distinct().Count(), g.Select(e => e.Person).Distinct().Count(), g.Sum(e => e.Minutes), g.Sum(e => e.Earned)))
            .OrderBy(w => w.Workshop, StringComparer.OrdinalIgnoreCase),
    ];

    public async Task<IReadOnlyList<PersonEarning>> PeopleAsync(int unit, int year, string workshop, CancellationToken cancel)
    {
        var there = (await EarningsAsync(unit, year, cancel)).Where(e => string.Equals(e.Workshop, workshop, StringComparison.OrdinalIgnoreCase)).ToList();
        var names = await reading.NamesAsync([.. there.Select(e => e.Person).Distinct()], cancel);
        return
        [
            .. there.GroupBy(e => e.Person)
                .Select(g => new PersonEarning(g.Key, names.GetValueOrDefault(g.Key), [.. g.Select(e => e.Order).Distinct().Order(StringComparer.Ordinal)], g.Sum(e => e.Minutes), g.Sum(e => e.Earned)))
                .OrderBy(p => p.Name is null).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Person.Value),
        ];
    }

    async Task<List<Earning>> EarningsAsync(int unit, int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var settled = db.Settlements.AsNoTracking().Where(s => s.Unit == unit && s.Standing == SettlementState.Approved && s.ApprovedOn >= first && s.ApprovedOn <= last);
        var shares = await (
            from settlement in settled
            join order in db.Orders.IgnoreQueryFilters() on settlement.OrderId equals order.Id
            from share in settlement.Shares
            select new { Settlement = settlement.Id, order.Number, Person = share.ParticipantId, share.Amount }).ToListAsync(cancel);
        var ids = shares.Select(s => (Guid?)s.Settlement.Value).Distinct().ToList();
        var worked = await (
            from entry in db.WorkEntries.AsNoTracking()
            where entry.ErrorAt == null && ids.Contains(entry.SettlementId)
            join batch in db.Batches on entry.BatchId equals batch.Id
            group entry.Minutes by new { entry.SettlementId, entry.ParticipantId, batch.Workshop } into minutes
            select new { minutes.Key.SettlementId, minutes.Key.ParticipantId, minutes.Key.Workshop, Minutes = minutes.Sum(m => (long)m) }).ToListAsync(cancel);

        var where = worked.ToLookup(w => (w.SettlementId!.Value, w.ParticipantId), w => (w.Workshop, w.Minutes));
        return [.. shares.SelectMany(s => Spread(s.Number, s.Person, s.Amount, [.. where[(s.Settlement.Value, s.Person)].OrderBy(w => w.Workshop, StringComparer.Ordinal)]))];
    }

    static IEnumerable<Earning> Spread(string order, Id<Participants.Participant> person, long amount, (string Workshop, long Minutes)[] worked)
    {
        var parts = Sharing.ByWeights(amount, [.. worked.Select(w => w.Minutes)]);
        return worked.Select((w, at) => new Earning(w.Workshop, order, person, w.Minutes, parts[at]));
    }
}
