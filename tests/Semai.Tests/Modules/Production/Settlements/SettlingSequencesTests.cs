using System.Globalization;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Settlements;

/// <summary>
/// Whatever officers do with two paid orders, in whatever order: debits are credits, nobody's savings fall below nought, and
/// nobody is paid twice for an hour.
/// </summary>
public class SettlingSequencesTests
{
    static readonly Actor[] Officers = [.. Enumerable.Range(0, 3).Select(n => new Actor($"officer-{n}", $"Petugas {n}"))];

    [Theory, EachEngine]
    public async Task After_any_sequence_the_books_agree_and_each_hour_is_paid_once(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        Id<Participant>[] people = [.. await Task.WhenAll(Enumerable.Range(0, 3).Select(async n => (await world.PersonAsync($"Orang {n}")).Id))];
        Id<Order>[] orders = [await PaidAsync(world, 1, people), await PaidAsync(world, 2, people)];

        await Gen.Select(Gen.Frequency((4, Gen.Const(0)), (4, Gen.Const(1)), (1, Gen.Const(2)), (3, Gen.Const(3)), (2, Gen.Const(4)), (1, Gen.Const(5))), Gen.Int[0, 1], Gen.Int[0, 2], Gen.Int[1, 400_000]).Array[1, 25].SampleAsync(async acts =>
        {
            foreach (var (act, which, who, amount) in acts) await TryAsync(() => ActAsync(world, act, orders[which], who, people[who], amount));

            Assert.Empty(await world.FaultsAsync());
            await world.App.WithDbAsync(AgreesAsync);
        }, iter: 8, threads: 1);
    }

    static Task<bool> ActAsync(WorkWorld world, int act, Id<Order> id, int who, Id<Participant> person, int amount) => world.App.InScopeAsync(async services =>
    {
        var (db, books) = (services.GetRequiredService<Db>(), services.GetRequiredService<Books>());
        var settling = new Settling(db, books, services.GetRequiredService<OrderReading>(), Officers[who], world.App.Time);
        var (order, running) = (await db.Orders.AsSplitQuery().SingleAsync(o => o.Id == id), await settling.RunningAsync(id, default));
        await (act switch
        {
            0 when running is null => settling.ProposeAsync(order, default),
            1 when running is not null => settling.ApproveAsync(running, order, default),
            2 when running is not null => settling.RefuseAsync(running, "keliru", default),
            3 when running is not null => settling.TakeBackAsync(running, order, "keliru", default),
            4 => books.PostAsync(new(1, MoneyMove.Withdrawal, WorkWorld.Today, "sabun", Guid.CreateVersion7(),
                [PostingLine.Debit(AccountRef.SavingsOf(person), amount), PostingLine.Credit(AccountRef.Bank, amount)]), Officers[who], default),
            5 => WorkedAsync(db, id, person, amount),
            _ => Task.CompletedTask,
        });
        return true;
    });

    static async Task AgreesAsync(Db db)
    {
        var accounts = await db.LedgerAccounts.AsNoTracking().ToListAsync();
        Assert.Equal(0, accounts.Sum(a => a.Balance));
        Assert.All(accounts.Where(a => a.Kind.NeverBelowNought), a => Assert.True(a.Worth >= 0));

        var settlements = await db.Settlements.AsNoTracking().ToListAsync();
        var standing = settlements.Where(s => s.Standing is SettlementState.Approved).ToList();
        Assert.Equal(standing.Count, standing.DistinctBy(s => s.OrderId).Count());
        foreach (var order in await db.Orders.AsNoTracking().ToListAsync()) Assert.Equal(order.State is OrderState.Settled, standing.Any(s => s.OrderId == order.Id));
        foreach (var settlement in settlements)
        {
            var paid = await db.WorkEntries.CountAsync(e => e.SettlementId == settlement.Id.Value);
            Assert.Equal(settlement.Standing is SettlementState.Approved ? settlement.Shares.Sum(s => s.Entries) : 0, paid);
        }

        var withdrawn = (await db.LedgerEntries.AsNoTracking().Where(e => e.Kind == MoneyMove.Withdrawal).ToListAsync()).Sum(e => e.Amount);
        Assert.Equal(standing.Sum(s => s.Work) - withdrawn, accounts.Where(a => a.Kind is AccountKind.Savings).Sum(a => a.Worth));
    }

    /// <summary>One more day of somebody's work, on paper that came late.</summary>
    static async Task WorkedAsync(Db db, Id<Order> id, Id<Participant> person, int amount)
    {
        var batch = await db.Batches.SingleAsync(b => b.OrderId == id);
        var days = await db.WorkEntries.CountAsync(e => e.BatchId == batch.Id);
        db.Add(WorkEntry.Of(batch, new(person, new DateOnly(2026, 1, 6).AddDays(days), 60, 1 + amount % 9), Some.Officer, Some.Instant));
        await db.SaveChangesAsync();
    }

    static async Task<Id<Order>> PaidAsync(WorkWorld world, int no, Id<Participant>[] people)
    {
        string Number(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}/2026/{no:0000}");
        var order = Some.RunningOrder(number: Number("PP"));
        var batch = Some.GoodBatch(order, number: Number("BT"));
        await world.App.WithDbAsync(async db =>
        {
            db.AddRange(order, batch);
            await db.SaveChangesAsync();
            db.AddRange(people.Select((p, at) => WorkEntry.Of(batch, new(p, new(2026, 1, 5), 300, 20 + 10 * at), Some.Officer, Some.Instant)));
            db.Add(Delivery.HandOver(Number("SJ"), order, [new(1, 100)], "Bu Melati", null, WorkWorld.Today, Some.Officer, world.App.Time.Now));
            await db.SaveChangesAsync();
        });
        await world.App.InScopeAsync(async services =>
        {
            var invoicing = services.GetRequiredService<Invoicing>();
            var invoice = await invoicing.MakeAsync(await services.GetRequiredService<Db>().Orders.SingleAsync(o => o.Id == order.Id), WorkWorld.Today, default);
            await invoicing.PayAsync(invoice, invoice.Amount, WorkWorld.Today, null, default);
            return true;
        });
        return order.Id;
    }

    static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Refusal)
        {
            // leaves no trace, which is what is looked at afterwards
        }
    }
}
