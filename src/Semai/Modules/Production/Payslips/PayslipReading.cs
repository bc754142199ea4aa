using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Modules.Production.Payslips;

/// <summary>Reads the pay of a month in one prison: what was settled in it, whenever the work was done.</summary>
public sealed class PayslipReading(Db db, Standing standing)
{
    /// <param name="person">Only this one; everybody where null.</param>
    public async Task<IReadOnlyList<Payslip>> OfAsync(int unit, PayMonth month, Id<Participant>? person, CancellationToken cancel)
    {
        var lines = await LinesAsync(unit, month, person, cancel);
        var people = lines.Select(l => l.Person).Distinct().ToList();
        var names = standing.Can(ParticipantPermissions.Read) ? await PeopleHold.SaversAsync(db, people, cancel) : new Dictionary<Id<Participant>, string>();
        var (before, after) = (await SavedAsync(unit, people, month.First.AddDays(-1), cancel), await SavedAsync(unit, people, month.Last, cancel));
        return
        [
            .. lines.GroupBy(l => l.Person)
                .Select(g => new Payslip(g.Key, names.GetValueOrDefault(g.Key), month, [.. g.Select(l => l.Line)], before.GetValueOrDefault(g.Key), after.GetValueOrDefault(g.Key)))
                .OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Person.Value),
        ];
    }

    /// <summary>Of an hour, by the minimum wage of the prison's regency; null where it is not loaded.</summary>
    public async Task<MinimumHour?> MinimumAsync(int unit, PayMonth month, CancellationToken cancel)
    {
        var region = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.RegionCode).SingleOrDefaultAsync(cancel);
        return await MinimumWages.FindAsync(month.Last, db, cancel) is { } wages && wages.Of(region is { Length: >= 5 } ? region[..5] : region, month.Year) is { } wage
            ? new(wage.Hourly(wages.HoursPerMonth), wage.Year, wage.Source)
            : null;
    }

    async Task<List<(Id<Participant> Person, PayslipLine Line)>> LinesAsync(int unit, PayMonth month, Id<Participant>? person, CancellationToken cancel)
    {
        var (first, last) = (month.First, month.Last);
        var read = await (
            from settlement in db.Settlements.AsNoTracking()
            where settlement.Unit == unit && settlement.Standing == SettlementState.Approved && settlement.ApprovedOn >= first && settlement.ApprovedOn <= last
            join order in db.Orders.IgnoreQueryFilters() on settlement.OrderId equals order.Id
            from share in settlement.Shares
            where person == null || share.ParticipantId == person
            orderby settlement.ApprovedOn, settlement.Id
            select new
            {
                Share = share,
                order.Number,
                settlement.ApprovedOn,
                settlement.Reward,
                settlement.Rule,
                settlement.Work,
                People = settlement.Shares.Count,
                Pieces = settlement.Shares.Sum(s => s.Pieces),
                Minutes = settlement.Shares.Sum(s => s.Minutes),
            }).ToListAsync(cancel);
        return read.ConvertAll(r => (r.Share.ParticipantId, new PayslipLine(
            r.Number, r.ApprovedOn!.Value, r.Reward, r.Rule, r.Work,
            r.Rule switch { DistributionRule.ByPieces => r.Share.Pieces, DistributionRule.ByHours => r.Share.Minutes, DistributionRule.Equally => 1 },
            r.Rule switch { DistributionRule.ByPieces => r.Pieces, DistributionRule.ByHours => r.Minutes, DistributionRule.Equally => r.People },
            r.Share.Days, r.Share.Minutes, r.Share.Pieces, r.Share.Amount)));
    }

    /// <summary>What lay in each person's savings on the evening of a day, by the lines of the books.</summary>
    async Task<IReadOnlyDictionary<Id<Participant>, long>> SavedAsync(int unit, List<Id<Participant>> people, DateOnly evening, CancellationToken cancel)
    {
        var holders = people.ConvertAll(p => p.Value);
        return (await (
            from account in db.LedgerAccounts.AsNoTracking()
            where account.Unit == unit && account.Kind == AccountKind.Savings && holders.Contains(account.Holder)
            join line in db.LedgerLines on account.Id equals line.AccountId
            where line.On <= evening
            group line.Amount by account.Holder into saved
            select new { saved.Key, Worth = -saved.Sum() }).ToListAsync(cancel)).ToDictionary(s => new Id<Participant>(s.Key), s => s.Worth);
    }
}

/// <summary>An hour at the minimum wage, in whole rupiah.</summary>
public sealed record MinimumHour(long Amount, int Year, string Source);
