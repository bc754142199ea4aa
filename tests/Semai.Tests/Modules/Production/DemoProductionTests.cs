using Microsoft.Extensions.DependencyInjection;
using Semai.Commands;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Work;

namespace Semai.Tests.Modules.Production;

public class DemoProductionTests
{
    static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Theory, EachEngine]
    public async Task The_demonstration_s_promise_opens_its_orders_the_books_add_up_and_a_second_run_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(Tuesday.ToDateTime(new(3, 0)), TimeSpan.Zero));
        await LoadAsync(app);
        await LoadAsync(app);
        var officer = app.Stranger();
        await officer.SignInAsync("giatja", Demo.Password);
        var commitment = await app.WithDbAsync(db => db.Commitments.SingleAsync(c => c.MeasureCode == MeasureCodes.OrdersDelivered));

        var count = (await app.InScopeAsync(s => s.GetRequiredService<Measures>().CountAsync([(commitment.Id, commitment.MeasureCode)], Tuesday, default)))[commitment.Id];

        Assert.Equal(7, count);
        Assert.Equal(7, (await officer.OpenAsync(OrderLinks.RowsOf(commitment.Id))).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal((10, 7), await app.WithDbAsync(async db => (await db.Orders.CountAsync(), await db.Workers.CountAsync())));
        Assert.Empty(await app.InScopeAsync(s => s.GetRequiredService<VerifyBooks>().FaultsAsync(default)));
    }

    [Fact]
    public async Task Nobody_works_longer_than_the_rules_allow()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        app.Time.SetUtcNow(new(Tuesday.ToDateTime(new(3, 0)), TimeSpan.Zero));
        await LoadAsync(app);

        var longest = await app.WithDbAsync(db => db.WorkEntries.GroupBy(e => new { e.ParticipantId, e.Day }).Select(g => g.Sum(e => e.Minutes)).MaxAsync());

        Assert.InRange(longest, 300, 400);
    }

    static Task<bool> LoadAsync(TestApp app) => app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
}
