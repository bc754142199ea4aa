using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Modules.Reintegration.Ventures;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

public class OwnBookTests
{
    [Theory, EachEngine]
    public async Task Three_taps_write_a_line_that_only_the_owner_sees_until_they_share_it(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var id = await world.OfAsync(person, "Keripik Pinang");
        var own = await world.EnterAsync(person);

        var page = await own.SubmitAsync(await own.OpenAsync(DoorLinks.Own), DoorLinks.Book(id), ("kind", "Income"), ("amount", "125.000"));

        Assert.Equal((302, DoorLinks.Book(id)), (page.Status, page.RedirectsTo));
        var book = await own.OpenAsync(DoorLinks.Own);
        Assert.Contains("Rp 125.000", book.TextOf("h1").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Jualan langsung", book.Text, StringComparison.Ordinal);
        Assert.Contains("Hanya Anda yang melihat buku ini", book.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Agency.OpenAsync(VentureLinks.Book(id))).Status);

        await PlanPagesTests.Press(own, DoorLinks.Me, DoorLinks.Share);
        Assert.Equal(200, (await world.Agency.OpenAsync(VentureLinks.Book(id))).Status);
        await PlanPagesTests.Press(own, DoorLinks.Me, DoorLinks.Share);
        Assert.Equal(404, (await world.Agency.OpenAsync(VentureLinks.Book(id))).Status);
        await PlanPagesTests.Press(own, DoorLinks.Own, DoorLinks.Wrong(id, 1));
        Assert.Contains("Rp 0", (await own.OpenAsync(DoorLinks.Own)).TextOf("h1").Replace('\u00a0', ' '), StringComparison.Ordinal);
        await PlanPagesTests.Press(own, DoorLinks.Own, DoorLinks.Wrong(id, 1));
        Assert.Contains("Rp 125.000", (await own.OpenAsync(DoorLinks.Own)).TextOf("h1").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task A_line_that_waited_on_the_phone_is_sent_again_and_counts_once(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var id = await world.OfAsync(person, "Keripik Pinang");
        var own = await world.EnterAsync(person);
        var line = VentureWorld.Line("Consignment", 90_000, key: Guid.CreateVersion7());

        for (var no = 0; no < 3; no++)
            Assert.Equal(1, (await (await own.CallAsync(DoorLinks.ApiBook(id), line)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("no").GetInt32());

        Assert.Equal(90_000, (await own.Http.GetFromJsonAsync<JsonElement>(new Uri(DoorLinks.ApiBook(id), UriKind.Relative))).GetProperty("balance").GetInt64());
        Assert.Equal("cash.day-to-come", await PlanPagesTests.RuleOf(await own.CallAsync(DoorLinks.ApiBook(id), VentureWorld.Line("Consignment", 1, "2026-06-02"))));
        Assert.True(await world.App.WithDbAsync(db => db.Set<Semai.Modules.Reintegration.CashBooks.CashEntry>().AllAsync(e => e.ByOwner)));
    }

    [Theory, EachEngine]
    public async Task Another_person_s_business_and_every_page_of_officers_are_not_there(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var (budi, ahmad) = (await world.LeavesAsync("Budi"), await world.LeaverAsync());
        var (mine, theirs) = (await world.OfAsync(ahmad, "Keripik Pinang"), await world.OfAsync(budi, "Tempe Budi"));
        var own = await world.EnterAsync(ahmad);

        Assert.Equal(200, (await own.OpenAsync(DoorLinks.Book(mine))).Status);
        Assert.Equal(404, (await own.OpenAsync(DoorLinks.Book(theirs))).Status);
        Assert.Equal(404, (int)(await own.CallAsync(DoorLinks.ApiBook(theirs), VentureWorld.Line("DirectSale", 1))).StatusCode);
        Assert.Equal(404, (int)(await own.Http.GetAsync(new Uri(DoorLinks.ApiBook(theirs), UriKind.Relative))).StatusCode);
        foreach (var action in new[] { DoorLinks.Book(theirs), DoorLinks.Wrong(theirs, 1) })
        {
            var token = (await own.OpenAsync(DoorLinks.Own)).Html.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("kind", "Income"), new("amount", "5"), new("forIncome", "DirectSale"), new("on", "2026-05-01"), new("key", $"{Guid.CreateVersion7()}")]);
            Assert.Equal((action, 404), (action, (int)(await own.Http.PostAsync(new Uri(action, UriKind.Relative), content)).StatusCode));
        }

        foreach (var path in new[] { "/", "/ventures", VentureLinks.Of(mine), "/participants", $"/participants/{ahmad.Id}", "/releases", "/api/v1/ventures", "/api/v1/me" })
            Assert.NotEqual((path, 200), (path, (int)(await own.Http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.Set<Semai.Modules.Reintegration.CashBooks.CashEntry>().CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Who_has_no_book_opens_one_and_an_officer_alone_confirms_it(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var own = await world.EnterAsync(person);

        var page = await own.SubmitAsync(await own.OpenAsync(DoorLinks.Begin), ("name", "Kue Lapis"), ("activity", ""), ("sector", "HomeIndustry"), ("region", "15.06.02"), ("on", "2026-05-01"), ("what", "tetangga"));
        Assert.Equal((422, "Kue Lapis"), (page.Status, page.Html.QuerySelector("#name")!.GetAttribute("value")));
        await PlanPagesTests.Press(own, DoorLinks.Begin, null, ("name", "Kue Lapis"), ("activity", "kue lapis"), ("sector", "HomeIndustry"), ("region", "15.06.02"), ("on", "2026-05-01"), ("what", "tetangga"));

        var id = await world.App.WithDbAsync(db => db.Ventures.Select(v => v.Id).SingleAsync());
        Assert.Contains("Kue Lapis", (await own.OpenAsync(DoorLinks.Own)).TextOf("header"), StringComparison.Ordinal);
        Assert.True((await world.Agency.CallAsync($"{VentureLinks.Api}/{id}/evidence/1/confirm", new { })).IsSuccessStatusCode);
        Assert.Equal(VentureState.Running, (await world.App.ReloadAsync(id)).State);
    }

    [Theory, EachEngine]
    public async Task A_consent_is_withdrawn_by_a_request_with_a_clock_that_is_answered_once_the_office_reads_no_more(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var own = await world.EnterAsync(person);
        var me = await own.OpenAsync(DoorLinks.Me);
        Assert.Contains(world.Releases.Agency.Name, me.TextOf("#persetujuan"), StringComparison.Ordinal);

        await PlanPagesTests.Press(own, DoorLinks.Me, DoorLinks.Ask); // the first form that asks is the consent's
        var request = await world.App.WithDbAsync(db => db.DoorRequests.SingleAsync());
        Assert.Equal((RequestKind.WithdrawConsent, TimeSpan.FromHours(72)), (request.Kind, request.DueAt - request.AskedAt));
        Assert.Contains("Sedang dicabut", (await own.OpenAsync(DoorLinks.Me)).Text, StringComparison.Ordinal);
        Assert.Equal("door.asked-already", await PlanPagesTests.RuleOf(await own.CallAsync($"{DoorLinks.Api}/requests", new { kind = "WithdrawConsent", subjectId = request.SubjectId })));

        var guidance = world.Guidance();
        Assert.Contains(await PlanPagesTests.TasksAsync(guidance), t => t.GetProperty("path").GetString() == DoorLinks.Request(request.Id));
        Assert.Equal("door.consent-still-holds", await PlanPagesTests.RuleOf(await guidance.CallAsync($"/api/v1/releases/requests/{request.Id}", new { answer = "selesai" })));
        await ReleaseWorld.StageAsync(guidance, new(request.SubjectId!.Value), "End", "persetujuan dicabut");
        await PlanPagesTests.Press(guidance, DoorLinks.Request(request.Id), null, ("answer", "Sudah ditutup hari ini."));

        Assert.Contains("Sudah ditutup hari ini.", (await own.OpenAsync(DoorLinks.Me)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(DoorLinks.Request(request.Id))).Status);
        Assert.True((await own.CallAsync($"{DoorLinks.Api}/requests", new { kind = "Copy" })).IsSuccessStatusCode);
        world.App.Time.Advance(TimeSpan.FromHours(73));
        Assert.Contains(await PlanPagesTests.TasksAsync(world.Guidance()), t => t.GetProperty("kind").GetString() == "Late" && t.GetProperty("title").GetString()!.StartsWith("Ahmad", StringComparison.Ordinal));
    }
}
