using System.Net;
using Semai.Modules.Partners;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Requests;
using Semai.Tests.Modules.Placements.Internships;

namespace Semai.Tests.Modules.Production.Requests;

public class OrderRequestTests
{
    static readonly (string, string)[] Mats =
        [("unit", "1"), ("product", "Keset sabut"), ("quantity", "200"), ("unitWord", "buah"), ("wantedBy", "2026-04-01"), ("price", "25.000"), ("note", "Pinggir hijau")];

    static readonly (string, string)[] Priced =
        [("split", "premi-1990"), ("item-1-minutes", "45"), ("material-1-name", "Sabut"), ("material-1-quantity", "100"), ("material-1-word", "kg"), ("material-1-cost", "4000"), ("material-1-by", "Prison")];

    [Theory, EachEngine]
    public async Task A_business_asks_the_prison_writes_the_order_of_it_and_the_business_sees_how_far_it_is(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var owner = await OwnerAsync(world);

        await WorkWorld.Press(owner, RequestLinks.Ask, Mats);
        Assert.Contains("Satu permintaan menunggu jawaban", (await owner.OpenAsync(RequestLinks.Own)).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains($"{world.Business.Name} meminta pesanan", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        var asked = await world.App.WithDbAsync(db => db.OrderRequests.SingleAsync());
        Assert.Contains("Pinggir hijau", (await world.Officer.OpenAsync(RequestLinks.Of(asked.Id))).Text, StringComparison.Ordinal);
        await WorkWorld.Press(world.Officer, RequestLinks.WriteOrder(asked.Id), Priced);

        var order = await world.App.WithDbAsync(db => db.Orders.SingleAsync());
        asked = await world.App.ReloadAsync(asked.Id);
        Assert.Equal((RequestState.TakenUp, order.Id, world.Business.Id), (asked.State, asked.OrderId, order.BusinessId));
        Assert.Equal((5_000_000, new DateOnly(2026, 4, 1), "Pinggir hijau"), (order.Total, order.DueOn, order.Note));
        var seen = await owner.OpenAsync(RequestLinks.Own);
        Assert.Contains(order.Number, seen.TextOf("#pesanan"), StringComparison.Ordinal);
        Assert.Contains("Disiapkan lapas", seen.TextOf("#pesanan"), StringComparison.Ordinal);
        await WorkWorld.Press(world.Head, OrderLinks.Stage(order.Id, OrderAct.Agree));
        await WorkWorld.Press(world.Head, OrderLinks.Stage(order.Id, OrderAct.Run));
        Assert.Contains("Satu pesanan sedang dikerjakan", (await owner.OpenAsync(RequestLinks.Own)).TextOf("h1"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Its_own_door_tells_nothing_of_those_who_make_it_nor_of_what_it_costs_the_prison(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var owner = await OwnerAsync(world);
        await world.WorkerAsync("Syahrul");
        await WorkWorld.Press(world.Officer, OrderLinks.New, [("unit", "1"), ("business", $"{world.Business.Id}"), ("due", "2026-04-01"), ("item-1-product", "Keset"), ("item-1-quantity", "10"), ("item-1-word", "buah"), ("item-1-price", "25000"), .. Priced, ("note", "Untung tipis")]);

        var (page, json) = ((await owner.OpenAsync(RequestLinks.Own)).Text, await owner.Http.GetStringAsync(new Uri(RequestLinks.OwnApi, UriKind.Relative)));

        Assert.Contains("Rp 25.000", page, StringComparison.Ordinal);
        foreach (var secret in new[] { "Syahrul", "Sabut", "4.000", "4000", "Untung tipis", "premi" })
            Assert.DoesNotContain(secret, page + json, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(403, (await owner.OpenAsync(OrderLinks.List)).Status);
    }

    [Theory, EachEngine]
    public async Task A_request_is_answered_once_and_the_business_reads_why_not(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (owner, officer) = (await OwnerAsync(world), world.Officer);
        await WorkWorld.Press(owner, RequestLinks.Ask, Mats);
        var asked = await world.App.WithDbAsync(db => db.OrderRequests.SingleAsync());
        var writing = await officer.OpenAsync(RequestLinks.WriteOrder(asked.Id));

        var silent = await officer.SubmitAsync(await officer.OpenAsync(RequestLinks.Of(asked.Id)), ("why", ""));
        Assert.Equal((422, "Belum diisi."), (silent.Status, silent.TextOf("#why-e")));
        await WorkWorld.Press(officer, RequestLinks.Of(asked.Id), ("why", "Bengkel penuh sampai Mei"));

        Assert.Contains("Bengkel penuh sampai Mei", (await owner.OpenAsync(RequestLinks.Own)).TextOf("#permintaan"), StringComparison.Ordinal);
        var late = await officer.SubmitAsync(writing, Priced);
        Assert.Equal(422, late.Status);
        Assert.Equal(0, await world.App.WithDbAsync(db => db.Orders.CountAsync()));
        Assert.Equal("order-request.withdraw-not-allowed", await WorkWorld.RuleOf(await owner.CallAsync($"{RequestLinks.OwnApi}/requests/{asked.Id}/withdraw", new { })));
    }

    [Theory, EachEngine]
    public async Task What_was_typed_wrong_comes_back_and_a_sixth_that_waits_is_refused(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var owner = await OwnerAsync(world);

        var wrong = await owner.SubmitAsync(await owner.OpenAsync(RequestLinks.Ask), [.. Mats.Where(m => m.Item1 is not ("quantity" or "wantedBy")), ("quantity", "banyak"), ("wantedBy", "2026-02-31")]);
        Assert.Equal((422, "banyak"), (wrong.Status, wrong.Html.QuerySelector("#quantity")!.GetAttribute("value")));
        Assert.Contains("ada di kalender", wrong.TextOf("#wantedBy-e"), StringComparison.Ordinal);
        for (var no = 0; no < OrderRequest.WaitingMax; no++) await WorkWorld.Press(owner, RequestLinks.Ask, Mats);
        var many = await owner.SubmitAsync(await owner.OpenAsync(RequestLinks.Ask), Mats);
        Assert.Contains("5 permintaan menunggu", many.TextOf("[role=alert]"), StringComparison.Ordinal);

        var first = await world.App.WithDbAsync(db => db.OrderRequests.OrderBy(r => r.Id).FirstAsync());
        await owner.SubmitAsync(await owner.OpenAsync(RequestLinks.Own), $"{first.Id}/withdraw");
        await WorkWorld.Press(owner, RequestLinks.Ask, Mats);
    }

    [Theory, EachEngine]
    public async Task Only_a_prison_that_it_may_ask_is_asked_and_only_an_approved_business_asks(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var far = await world.App.GivenAsync(Semai.Modules.Access.Organisation.Found("LSR", "Lapas Sarolangun", "Lapas Sarolangun", Semai.Modules.Access.OrganisationKind.Prison, null, 9, "15.03", Some.Instant));
        var owner = await OwnerAsync(world);
        var terms = new RequestTerms(1, "Keset", 10, "buah", new(2026, 4, 1));

        Assert.Equal(HttpStatusCode.NotFound, (await owner.CallAsync(RequestLinks.OwnApi, terms with { Unit = far.UnitNo!.Value })).StatusCode);
        Assert.Equal("order.due-passed", await WorkWorld.RuleOf(await owner.CallAsync(RequestLinks.OwnApi, terms with { WantedBy = new(2026, 2, 28) })));
        Assert.Equal("order.out-of-range", await WorkWorld.RuleOf(await owner.CallAsync(RequestLinks.OwnApi, terms with { Price = 0 })));
        (await owner.CallAsync(RequestLinks.OwnApi, terms)).EnsureSuccessStatusCode();

        var asked = await world.App.WithDbAsync(db => db.OrderRequests.SingleAsync());
        Assert.Equal(404, (await world.Foreigner.OpenAsync(RequestLinks.Of(asked.Id))).Status);
        await world.App.WithDbAsync(async db =>
        {
            (await db.Businesses.SingleAsync()).Suspend(Some.On(new(2026, 2, 28), "pemeriksaan ulang"));
            await db.SaveChangesAsync();
        });
        Assert.Equal("order.business-not-approved", await WorkWorld.RuleOf(await owner.CallAsync(RequestLinks.OwnApi, terms)));
    }

    internal static async Task<Visitor> OwnerAsync(WorkWorld world)
    {
        var opened = await world.App.InScopeAsync(async s => await s.GetRequired<BusinessDoors>().OpenAsync(
            await s.GetRequired<Semai.Data.Db>().Businesses.SingleAsync(), new("Melati Kusuma", "melati", "Pemilik"), Some.Officer, default));
        var owner = world.App.Stranger();
        await owner.SignInAsync("melati", opened.Password);
        return owner;
    }
}
