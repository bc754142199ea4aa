using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Savings;
using Semai.Modules.Production.Settlements;

namespace Semai.Modules.Production.Payslips;

/// <summary>
/// Reads the pay of a month in one prison: what was settled and what was taken back in it, whenever the work was done. A slip
/// is not stored; it is read anew from rows that are never changed (shares of settlements, entries of the books), each counted
/// in the month in which it was written down. So an old slip reads the same for ever.
/// </summary>
public sealed class PayslipReading(Db db, Standing standing)
{
    /// <param name="person">Only this one; everybody where null.</param>
    public async Task<IReadOnlyList<Payslip>> OfAsync(int unit, PayMonth month, Id<Participant>? person, CancellationToken cancel)
    {
        var lines = await LinesAsync(unit, month, person, cancel);
        var people = lines.Select(l => l.Person).Distinct().ToList();
        var names = standing.Can(ParticipantPermissions.Read) ? await PeopleHold.SaversAsync(db, people, cancel) : new Dictionary<Id<Participant>, string>();
        var (saved, rules) = (await SavedAsync(unit, people, month, cancel), await RulesAsync(month, cancel));
        return
        [
            .. lines.GroupBy(l => l.Person)
                .Select(g => new Payslip(g.Key, names.GetValueOrDefault(g.Key), month, [.. g.Select(l => l.Line)], saved.GetValueOrDefault(g.Key).Before, saved.GetValueOrDefault(g.Key).After, rules.MayUse(saved.GetValueOrDefault(g.Key).After, 0)))
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

    /// <summary>How much may be taken out, by the rules of the month's last day.</summary>
    public Task<SavingsRules> RulesAsync(PayMonth month, CancellationToken cancel) => SavingsRules.OnAsync(month.Last, db, cancel);

    async Task<List<(Id<Participant> Person, PayslipLine Line)>> LinesAsync(int unit, PayMonth month, Id<Participant>? person, CancellationToken cancel)
    {
        var turns = await TurnsAsync(unit, month, cancel);
        var ids = turns.Select(t => t.Settlement).Distinct().ToList();
        var shares = db.Settlements.AsNoTracking().Where(s => ids.Contains(s.Id)).SelectMany(s => s.Shares, (s, share) => new { Settlement = s.Id, Share = share });
        var all = await shares.GroupBy(s => s.Settlement)
            .Select(g => new { g.Key, People = g.Count(), Pieces = g.Sum(s => (long)s.Share.Pieces), Minutes = g.Sum(s => (long)s.Share.Minutes) }).ToDictionaryAsync(g => g.Key, cancel);
        var own = (await shares.Where(s => person == null || s.Share.ParticipantId == person).Select(s => new { s.Settlement, s.Share.ParticipantId, s.Share.Days, s.Share.Minutes, s.Share.Pieces, s.Share.Amount }).ToListAsync(cancel))
            .ToLookup(s => s.Settlement);
        return
        [
            .. from turn in turns
               from share in own[turn.Settlement]
               let sum = all[turn.Settlement]
               let sign = turn.TakenBackOn is null ? 1 : -1
               select (share.ParticipantId, new PayslipLine(
                   turn.Order, turn.PaidOn, turn.TakenBackOn, turn.Reward, turn.Rule, turn.Pool,
                   turn.Rule switch { DistributionRule.ByPieces => share.Pieces, DistributionRule.ByHours => share.Minutes, DistributionRule.Equally => 1 },
                   turn.Rule switch { DistributionRule.ByPieces => sum.Pieces, DistributionRule.ByHours => sum.Minutes, DistributionRule.Equally => sum.People },
                   sign * share.Days, sign * share.Minutes, sign * share.Pieces, sign * share.Amount)),
        ];
    }

    /// <summary>Approved in the month, whatever became of it later; and taken back in the month, whenever it was approved.</summary>
    async Task<List<Turn>> TurnsAsync(int unit, PayMonth month, CancellationToken cancel)
    {
        var (first, last) = (month.First, month.Last);
        var paid = await (
            from s in db.Settlements.AsNoTracking()
            where s.Unit == unit && s.ApprovedOn >= first && s.ApprovedOn <= last
            join order in db.Orders.IgnoreQueryFilters() on s.OrderId equals order.Id
            select new Turn(s.Id, order.Number, s.ApprovedOn!.Value, null, s.Reward, s.Rule, s.Work)).ToListAsync(cancel);
        var takenBack = await (
            from s in db.Settlements.AsNoTracking()
            where s.Unit == unit && s.Standing == SettlementState.TakenBack
            join entry in db.LedgerEntries on s.EntryId equals entry.Reverses
            where entry.On >= first && entry.On <= last
            join order in db.Orders.IgnoreQueryFilters() on s.OrderId equals order.Id
            select new Turn(s.Id, order.Number, s.ApprovedOn!.Value, entry.On, s.Reward, s.Rule, s.Work)).ToListAsync(cancel);
        return [.. paid.Concat(takenBack).OrderBy(t => t.TakenBackOn ?? t.PaidOn).ThenBy(t => t.Settlement.Value).ThenBy(t => t.TakenBackOn)];
    }

    /// <summary>
    /// What lay in each person's savings on the evening before the month and on its last evening, by the lines that stood in the
    /// books by then: a withdrawal of the 30th that is written down on the 2nd belongs to the next slip.
    /// </summary>
    async Task<IReadOnlyDictionary<Id<Participant>, (long Before, long After)>> SavedAsync(int unit, List<Id<Participant>> people, PayMonth month, CancellationToken cancel)
    {
        var holders = people.ConvertAll(p => p.Value);
        var (begins, ends) = (month.First.OfficeMorning, month.Last.AddDays(1).OfficeMorning);
        return (await (
            from account in db.LedgerAccounts.AsNoTracking()
            where account.Unit == unit && account.Kind == AccountKind.Savings && holders.Contains(account.Holder)
            join line in db.LedgerLines on account.Id equals line.AccountId
            join entry in db.LedgerEntries.IgnoreAutoIncludes() on line.EntryId equals entry.Id
            where entry.RecordedAt < ends
            group new { line.Amount, entry.RecordedAt } by account.Holder into saved
            select new { saved.Key, Before = -saved.Sum(l => l.RecordedAt < begins ? l.Amount : 0), After = -saved.Sum(l => l.Amount) })
            .ToListAsync(cancel)).ToDictionary(s => new Id<Participant>(s.Key), s => (s.Before, s.After));
    }

    /// <summary>A settlement as it counts in one month: shared out, or taken back.</summary>
    sealed record Turn(Id<Settlement> Settlement, string Order, DateOnly PaidOn, DateOnly? TakenBackOn, Reward Reward, DistributionRule Rule, long Pool);
}

/// <summary>An hour at the minimum wage, in whole rupiah.</summary>
public sealed record MinimumHour(long Amount, int Year, string Source);
