using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Settlements;

/// <summary>Wherever a settlement breaks off, nothing of it stays: neither in the books nor on the sheets of hours nor on the order.</summary>
public class SettlingBreaksOffTests
{
    /// <summary>In the order in which a settlement writes to them; the last is the very end of it.</summary>
    static readonly string[] Tables = ["production_orders", "work_entries", "ledger_books", "ledger_accounts", "ledger_entries", "ledger_lines", "ledger_totals", "settlements"];

    [Theory, EachEngine]
    public async Task An_approval_that_dies_anywhere_leaves_nothing_half_booked(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await SettlementPagesTests.PaidAsync(world);
        (await world.Officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        var before = await StateAsync(world, order.Id, people);

        foreach (var table in Tables)
        {
            await DyingAsync(world, table, () => ActAsync(world, order.Id, (settling, proposed, whole) => settling.ApproveAsync(proposed, whole, default)));
            Assert.Equal((table, before), (table, await StateAsync(world, order.Id, people)));
            Assert.Empty(await world.FaultsAsync());
        }

        await ActAsync(world, order.Id, (settling, proposed, whole) => settling.ApproveAsync(proposed, whole, default));
        Assert.Equal(690_000, (await StateAsync(world, order.Id, people)).First);
    }

    [Theory, EachEngine]
    public async Task Taking_it_back_that_dies_anywhere_leaves_it_settled(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await SettlementPagesTests.PaidAsync(world);
        (await world.Officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        (await world.Head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Approve", new { })).EnsureSuccessStatusCode();
        var before = await StateAsync(world, order.Id, people);

        foreach (var table in Tables)
        {
            await DyingAsync(world, table, () => ActAsync(world, order.Id, (settling, settled, whole) => settling.TakeBackAsync(settled, whole, "keliru", default)));
            Assert.Equal((table, before), (table, await StateAsync(world, order.Id, people)));
            Assert.Empty(await world.FaultsAsync());
        }

        await ActAsync(world, order.Id, (settling, settled, whole) => settling.TakeBackAsync(settled, whole, "keliru", default));
        Assert.Equal(0, (await StateAsync(world, order.Id, people)).First);
    }

    static Task ActAsync(WorkWorld world, Id<Order> id, Func<Settling, Settlement, Order, Task> act) => world.App.InScopeAsync(async services =>
    {
        var (db, settling) = (services.GetRequiredService<Db>(), services.GetRequiredService<Settling>());
        var order = await db.Orders.AsSplitQuery().SingleAsync(o => o.Id == id);
        await act(settling, (await settling.RunningAsync(id, default))!, order);
        return true;
    });

    /// <summary>From the first row that is written to the table, the database answers nothing but an error.</summary>
#pragma warning disable EF1002 // the names of tables stand in this class; a trigger takes no parameters
    static async Task DyingAsync(WorkWorld world, string table, Func<Task> act)
    {
        await world.App.WithDbAsync(async db =>
        {
            if (db.Database.IsSqlite())
            {
                foreach (var verb in new[] { "INSERT", "UPDATE" })
                    await db.Database.ExecuteSqlRawAsync($"CREATE TRIGGER dies_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'The process dies.'); END");
                return;
            }

            await db.Database.ExecuteSqlRawAsync("CREATE OR REPLACE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''The process dies.''; END'");
            await db.Database.ExecuteSqlRawAsync($"CREATE TRIGGER dies BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION dies()");
        });

        var thrown = await Assert.ThrowsAnyAsync<Exception>(act);
        Assert.Contains("The process dies.", $"{thrown}", StringComparison.Ordinal);

        await world.App.WithDbAsync(async db =>
        {
            foreach (var drop in db.Database.IsSqlite() ? new[] { "DROP TRIGGER dies_INSERT", "DROP TRIGGER dies_UPDATE" } : [$"DROP TRIGGER dies ON {table}"])
                await db.Database.ExecuteSqlRawAsync(drop);
        });
    }

#pragma warning restore EF1002

    static Task<State> StateAsync(WorkWorld world, Id<Order> id, Id<Participant>[] people) => world.App.WithDbAsync(async db => new State(
        (await db.Orders.AsNoTracking().SingleAsync(o => o.Id == id)).State,
        (await db.Settlements.AsNoTracking().SingleAsync(s => s.OrderId == id)) is var s ? (s.Standing, s.EntryId) : default,
        await db.WorkEntries.CountAsync(e => e.SettlementId == null),
        -await db.LedgerAccounts.Where(a => a.Holder == people[0].Value).SumAsync(a => a.Balance),
        await db.LedgerEntries.IgnoreAutoIncludes().CountAsync(), await db.LedgerLines.CountAsync(),
        await db.LedgerTotals.SumAsync(t => t.Debits), await db.LedgerAccounts.CountAsync()));

    /// <param name="First">Savings of the first person.</param>
    sealed record State(OrderState Order, (SettlementState, long?) Settlement, int Unpaid, long First, int Entries, int Lines, long Debits, int Accounts);
}
