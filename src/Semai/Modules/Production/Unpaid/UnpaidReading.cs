using Semai.Data;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production.Unpaid;

/// <summary>Reads recorded work that no settlement has paid, within the reader's prisons.</summary>
public sealed class UnpaidReading(Db db, WorkReading reading)
{
    /// <param name="before">Only what was worked before this day; all of it where null.</param>
    public async Task<IReadOnlyList<UnpaidOrder>> OrdersAsync(DateOnly? before, CancellationToken cancel)
    {
        var work = await Entries(before).GroupBy(e => e.OrderId)
            .Select(g => new { Order = g.Key, Oldest = g.Min(e => e.Day), People = g.Select(e => e.ParticipantId).Distinct().Count(), Minutes = g.Sum(e => (long)e.Minutes), Pieces = g.Sum(e => e.Pieces) })
            .ToListAsync(cancel);
        var orders = work.ConvertAll(w => w.Order);
        var facts = await FactsAsync(orders, cancel);
        return [.. work.Where(w => facts.ContainsKey(w.Order)).Select(w => new UnpaidOrder(w.Order, facts[w.Order].Number, facts[w.Order].Buyer, facts[w.Order].Why, w.Oldest, w.People, w.Minutes, w.Pieces))
            .OrderBy(w => w.Oldest).ThenBy(w => w.Order, StringComparer.Ordinal)];
    }

    /// <summary>Null where there is no such order in the reader's prisons.</summary>
    public async Task<UnpaidOrder?> OrderAsync(Id<Order> order, DateOnly? before, CancellationToken cancel) =>
        (await OrdersAsync(before, cancel)).SingleOrDefault(o => o.OrderId == order);

    public async Task<IReadOnlyList<UnpaidPerson>> PeopleAsync(Id<Order> order, DateOnly? before, CancellationToken cancel)
    {
        var people = await Entries(before).Where(e => e.OrderId == order).GroupBy(e => e.ParticipantId)
            .Select(g => new { Person = g.Key, Oldest = g.Min(e => e.Day), Latest = g.Max(e => e.Day), Days = g.Select(e => e.Day).Distinct().Count(), Minutes = g.Sum(e => (long)e.Minutes), Pieces = g.Sum(e => e.Pieces) })
            .ToListAsync(cancel);
        var names = await reading.NamesAsync(people.ConvertAll(p => p.Person), cancel);
        return [.. people.Select(p => new UnpaidPerson(p.Person, names.GetValueOrDefault(p.Person), p.Oldest, p.Latest, p.Days, p.Minutes, p.Pieces))
            .OrderBy(p => p.Name is null).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Person.Value)];
    }

    IQueryable<WorkEntry> Entries(DateOnly? before) =>
        db.WorkEntries.AsNoTracking().Where(e => e.ErrorAt == null && e.SettlementId == null && (before == null || e.Day < before));

    async Task<Dictionary<Id<Order>, (string Number, string Buyer, UnpaidWhy Why)>> FactsAsync(List<Id<Order>> orders, CancellationToken cancel)
    {
        var (deliveries, invoices, settlements) = (db.Deliveries, db.Invoices, db.Settlements);
        var read = await db.Orders.AsNoTracking().IgnoreAutoIncludes().Where(o => orders.Contains(o.Id)).Select(o => new
        {
            o.Id,
            o.Number,
            o.Buyer,
            o.State,
            NotInvoiced = deliveries.Any(d => d.OrderId == o.Id && d.InvoiceId == null && d.Lines.Any(l => l.Returned < l.Quantity)) || !invoices.Any(i => i.OrderId == o.Id),
            Owes = invoices.Any(i => i.OrderId == o.Id && i.Amount - i.Credited - i.Paid > 0),
            Proposed = settlements.Any(s => s.OrderId == o.Id && s.Standing == SettlementState.Proposed),
        }).ToListAsync(cancel);
        return read.ToDictionary(o => o.Id, o => (o.Number, o.Buyer, WhyOf(o.State, o.NotInvoiced, o.Owes, o.Proposed)));
    }

    static UnpaidWhy WhyOf(OrderState state, bool notInvoiced, bool owes, bool proposed) => state switch
    {
        OrderState.Draft or OrderState.Agreed or OrderState.Running => UnpaidWhy.BeingMade,
        OrderState.Cancelled => UnpaidWhy.Cancelled,
        OrderState.Settled => UnpaidWhy.NothingLeft,
        OrderState.Delivered when notInvoiced => UnpaidWhy.NotInvoiced,
        OrderState.Delivered when owes => UnpaidWhy.BuyerOwes,
        OrderState.Delivered => proposed ? UnpaidWhy.NotApproved : UnpaidWhy.NotShared,
    };
}
