using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Tests.Modules.Reintegration;

public class BusinessPlanPagesTests
{
    static readonly DateOnly Today = ReleaseWorld.Today;

    [Theory, EachEngine]
    public async Task A_plan_grows_from_an_example_until_mentor_and_agency_accept_it(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, owner) = await GuidedAsync(world);
        var writer = Writer(world);
        var path = ReleaseLinks.OfPerson(person.Id);

        await PlanPagesTests.Press(writer, path, BusinessPlanLinks.Begin(person.Id), ("example", "tempe"));
        var plan = await world.App.WithDbAsync(db => db.BusinessPlans.SingleAsync());
        Assert.Equal(new DateOnly(2026, 6, 1), plan.Latest.Sheet.StartsOn);
        await PlanPagesTests.Press(writer, BusinessPlanLinks.Write(plan.Id), null, ("name", "Tempe Ahmad"), ("p1-price", "5.000"));
        Assert.Contains("Tempe Ahmad", (await writer.OpenAsync(path)).TextOf("#rencana-usaha"), StringComparison.Ordinal);
        Assert.Equal(404, (await owner.OpenAsync(BusinessPlanLinks.AtHost(plan.Id))).Status);
        await PlanPagesTests.Press(writer, BusinessPlanLinks.Stage(plan.Id, BusinessPlanAct.Send), null);

        Assert.Contains(await PlanPagesTests.TasksAsync(owner), t => t.GetProperty("title").GetString()!.StartsWith("Ahmad meminta pendapat", StringComparison.Ordinal));
        await PlanPagesTests.Press(owner, BusinessPlanLinks.AtHost(plan.Id), null, ("verdict", "Accept"), ("remark", "Bagus"));
        Assert.Equal(404, (await Agency(world).OpenAsync(BusinessPlanLinks.Of(plan.Id))).Status);
        await AcceptedByAgencyAsync(world, person);
        Assert.Contains(await PlanPagesTests.TasksAsync(Agency(world)), t => t.GetProperty("title").GetString()!.Contains("menunggu penilaian dinas", StringComparison.Ordinal));
        await PlanPagesTests.Press(Agency(world), BusinessPlanLinks.Review(plan.Id), null, ("verdict", "Accept"));

        var accepted = await world.App.WithDbAsync(db => BusinessPlanFacts.AcceptedAsync(db, person.Id, default));
        Assert.Equal((1, "Tempe Ahmad", 5_000L), (accepted!.No, accepted.Sheet.Name, accepted.Sheet.Products[0].Price));
        var list = await writer.OpenAsync($"{BusinessPlanLinks.List}?state=Accepted&sector=Farming");
        Assert.Contains(Written.Number(accepted.Figures.CapitalNeed), list.TextOf("tfoot"), StringComparison.Ordinal);
        Assert.Contains($"Jumlah;;;;;{accepted.Figures.CapitalNeed}", await writer.Http.GetStringAsync(new Uri($"{BusinessPlanLinks.List}/export?as=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_change_after_sending_makes_the_next_version_and_both_stand_side_by_side(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, owner) = await GuidedAsync(world);
        var (writer, id) = (Writer(world), await SentAsync(world, person));
        var api = $"{BusinessPlanLinks.Api}/{id}";

        Assert.Equal("business-plan.not-drafted", await PlanPagesTests.RuleOf(await writer.Http.PutAsJsonAsync($"{api}/sheet", Some.PlanSheet, ReleaseWorld.Json)));
        Assert.Equal("business-plan.remark-missing", await PlanPagesTests.RuleOf(await owner.CallAsync($"{BusinessPlanLinks.HostApi}/{id}/review", new { content = false })));
        await owner.CallAsync($"{BusinessPlanLinks.HostApi}/{id}/review", new { content = false, remark = "Harga bahan naik" });
        Assert.Contains(await PlanPagesTests.TasksAsync(writer), t => t.GetProperty("title").GetString() == "Rencana usaha Ahmad dikembalikan dengan catatan");
        await writer.CallAsync($"{api}/stage", new { act = "Revise" });
        var put = await writer.Http.PutAsJsonAsync($"{api}/sheet", Some.PlanSheet with { Name = "Keripik Baru" }, ReleaseWorld.Json);

        Assert.Equal(2_400_000, (await put.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("capitalNeed").GetInt64());
        var compared = await writer.OpenAsync(BusinessPlanLinks.Compare(new(Guid.Parse(id))));
        Assert.Contains("Keripik Baru", compared.Text, StringComparison.Ordinal);
        Assert.Contains("Tempe bungkus daun", compared.Text, StringComparison.Ordinal);
        Assert.Contains("Harga bahan naik", (await writer.OpenAsync($"{BusinessPlanLinks.List}/{id}?no=1")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await writer.OpenAsync($"{BusinessPlanLinks.List}/{id}?no=9")).Status);
    }

    [Theory, EachEngine]
    public async Task It_computes_on_a_button_and_for_the_script_alike_and_what_was_typed_wrong_comes_back(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, _) = await GuidedAsync(world);
        var (writer, id) = (Writer(world), await BegunAsync(world, person));
        var path = BusinessPlanLinks.Write(new(Guid.Parse(id)));
        var page = await writer.OpenAsync(path);

        var computed = await writer.SubmitAsync(page, ("hourPay", "24.000"), ("compute", "1"));
        Assert.Equal(200, computed.Status);
        var form = page.Html.QuerySelectorAll("form[data-live] input, form[data-live] select, form[data-live] textarea").OfType<AngleSharp.Html.Dom.IHtmlElement>()
            .Where(e => e.GetAttribute("name") is not (null or "hourPay"))
            .ToDictionary(e => e.GetAttribute("name")!, e => e switch { AngleSharp.Html.Dom.IHtmlInputElement i => i.Value, AngleSharp.Html.Dom.IHtmlSelectElement s => s.Value ?? "", _ => e.TextContent });
        using var typed = new FormUrlEncodedContent([.. form, new("hourPay", "24.000")]);
        var live = await (await writer.Http.PostAsync(new Uri(BusinessPlanLinks.Figures, UriKind.Relative), typed)).Content.ReadAsStringAsync();
        Assert.Equal(Plain(computed.TextOf("#hitungan")), Plain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(live).Body!.TextContent));
        Assert.Equal(12_000, await world.App.WithDbAsync(async db => (await db.BusinessPlans.SingleAsync()).Latest.Sheet.HourPay));

        var wrong = await writer.SubmitAsync(page, ("p1-price", "murah"), ("name", ""), ("idea", "Gagasan saya"));
        Assert.Equal(422, wrong.Status);
        Assert.Contains("Gagasan saya", wrong.TextOf("#idea"), StringComparison.Ordinal);
        Assert.Equal(400, await writer.PostWithoutTokenAsync(path, ("name", "x")));
    }

    [Theory, EachEngine]
    public async Task Who_may_not_sees_nothing_and_a_mentor_of_another_business_neither(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, owner) = await GuidedAsync(world);
        var stranger = await OwnerAsync(world, await world.App.GivenAsync(Some.ApprovedBusiness("Roti Lain")), "lain");
        var id = await SentAsync(world, person);

        foreach (var visitor in new[] { world.Foreigner, Agency(world), Probation(world) })
        {
            Assert.Equal(404, (await visitor.OpenAsync($"{BusinessPlanLinks.List}/{id}")).Status);
            Assert.DoesNotContain("Tempe", (await visitor.OpenAsync(BusinessPlanLinks.List)).Text, StringComparison.Ordinal);
        }

        Assert.Equal(404, (int)(await Probation(world).CallAsync($"/api/v1/releases/people/{person.Id}/business-plan", new { example = "tempe" })).StatusCode);
        Assert.Equal(404, (await stranger.OpenAsync(BusinessPlanLinks.AtHost(new(Guid.Parse(id))))).Status);
        Assert.Equal(404, (int)(await stranger.CallAsync($"{BusinessPlanLinks.HostApi}/{id}/review", new { content = true })).StatusCode);
        var shown = await owner.Http.GetFromJsonAsync<JsonElement>(new Uri($"{BusinessPlanLinks.HostApi}/{id}", UriKind.Relative));
        Assert.Equal(["id", "person", "state", "no", "sheet", "figures", "mine", "awaits"], shown.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Ahmad", shown.GetProperty("person").GetString());
        Assert.DoesNotContain("Lapas", (await owner.OpenAsync(BusinessPlanLinks.AtHost(new(Guid.Parse(id))))).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EachEngine]
    public async Task A_person_has_one_plan_from_an_example_that_is_there_and_sends_it_to_a_mentor_only(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        var (writer, begin) = (Writer(world), $"/api/v1/releases/people/{person.Id}/business-plan");

        Assert.Equal("business-plan.no-such-example", await PlanPagesTests.RuleOf(await writer.CallAsync(begin, new { example = "emas" })));
        var id = await BegunAsync(world, person);
        Assert.Equal("business-plan.already-there", await PlanPagesTests.RuleOf(await writer.CallAsync(begin, new { example = "tempe" })));
        Assert.Equal("business-plan.no-mentor", await PlanPagesTests.RuleOf(await writer.CallAsync($"{BusinessPlanLinks.Api}/{id}/stage", new { act = "Send" })));
        await writer.CallAsync($"{BusinessPlanLinks.Api}/{id}/stage", new { act = "Withdraw", note = "Ikut kakak" });
        Assert.Equal(201, (int)(await writer.CallAsync(begin, new { example = "lele" })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task Once_the_pair_has_ended_the_agency_asks_another_mentor_who_reads_it_at_their_own_door(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        var (business, other) = (await world.App.GivenAsync(Some.ApprovedBusiness("Roti Lain")), await world.App.GivenAsync(Some.ApprovedBusiness("Kue Lain")));
        var mentor = await world.App.GivenAsync(Some.Mentor(business));
        var (asked, stranger) = (await OwnerAsync(world, business, "lain"), await OwnerAsync(world, other, "asing"));
        var id = await BegunAsync(world, person);
        await AcceptedByAgencyAsync(world, person);
        var (agency, writer, api) = (AgencyOfRegency(world), Writer(world), $"{BusinessPlanLinks.Api}/{id}");
        Assert.Equal("business-plan.no-mentor", await PlanPagesTests.RuleOf(await writer.CallAsync($"{api}/stage", new { act = "Send" })));

        var wrong = await agency.SubmitAsync(await agency.OpenAsync(BusinessPlanLinks.AskMentor(new(Guid.Parse(id)))), ("mentor", ""), ("why", "Pasangannya berakhir"));
        Assert.Equal((422, "Pasangannya berakhir"), (wrong.Status, wrong.TextOf("#why")));
        Assert.Equal("business-plan.no-such-mentor", await PlanPagesTests.RuleOf(await agency.CallAsync($"{api}/mentor", new { mentorId = Guid.CreateVersion7(), why = "x" })));
        await PlanPagesTests.Press(agency, BusinessPlanLinks.AskMentor(new(Guid.Parse(id))), null, ("mentor", $"{mentor.Id}"), ("why", "Pasangannya berakhir"));
        Assert.True((await writer.CallAsync($"{api}/stage", new { act = "Send" })).IsSuccessStatusCode);
        Assert.Contains("Pasangannya berakhir", (await writer.OpenAsync($"{BusinessPlanLinks.List}/{id}")).Text, StringComparison.Ordinal);

        Assert.Equal(404, (await stranger.OpenAsync(BusinessPlanLinks.AtHost(new(Guid.Parse(id))))).Status);
        await PlanPagesTests.Press(asked, BusinessPlanLinks.AtHost(new(Guid.Parse(id))), null, ("verdict", "Accept"));
        await PlanPagesTests.Press(agency, BusinessPlanLinks.Review(new(Guid.Parse(id))), null, ("verdict", "Accept"));
        Assert.NotNull(await world.App.WithDbAsync(db => BusinessPlanFacts.AcceptedAsync(db, person.Id, default)));
    }

    [Theory, EachEngine]
    public async Task While_the_person_s_own_mentor_goes_on_no_other_is_asked_and_only_the_agency_that_has_them_asks(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, _) = await GuidedAsync(world);
        var mentor = await world.App.GivenAsync(Some.Mentor(await world.App.GivenAsync(Some.ApprovedBusiness("Roti Lain"))));
        var id = await BegunAsync(world, person);

        Assert.Equal(404, (int)(await AgencyOfRegency(world).CallAsync($"{BusinessPlanLinks.Api}/{id}/mentor", new { mentorId = mentor.Id, why = "x" })).StatusCode);
        await AcceptedByAgencyAsync(world, person);
        Assert.Equal("business-plan.pair-goes-on", await PlanPagesTests.RuleOf(await AgencyOfRegency(world).CallAsync($"{BusinessPlanLinks.Api}/{id}/mentor", new { mentorId = mentor.Id, why = "x" })));
        Assert.DoesNotContain("Minta mentor lain", (await AgencyOfRegency(world).OpenAsync($"{BusinessPlanLinks.List}/{id}")).Text, StringComparison.Ordinal);
    }

    /// <summary>Of the agency, with the businesses of its regency in sight.</summary>
    static Visitor AgencyOfRegency(ReleaseWorld world) => world.App.Visitor(
        new Scope(false, [], [world.Agency.Id.Value], [world.Agreement.Id.Value]) { Regencies = ["15.06"] },
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, BusinessPlanPermissions.Read, BusinessPlanPermissions.Review);

    static Visitor Writer(ReleaseWorld world) => world.App.Visitor(
        new Scope(false, [1], [world.Prison.Id.Value, world.Office.Id.Value], [world.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Plan, BusinessPlanPermissions.Read, BusinessPlanPermissions.Write);

    static Visitor Agency(ReleaseWorld world) => world.App.Visitor(
        new Scope(false, [], [world.Agency.Id.Value], [world.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, BusinessPlanPermissions.Read, BusinessPlanPermissions.Review);

    static Visitor Probation(ReleaseWorld world) => world.App.Visitor(
        new Scope(false, [2], [world.Probation.Id.Value, world.Office.Id.Value], []),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, BusinessPlanPermissions.Read, BusinessPlanPermissions.Write);

    /// <summary>Ahmad, guided by a mentor of a business whose owner signs in.</summary>
    static async Task<(Participant Person, Visitor Owner)> GuidedAsync(ReleaseWorld world)
    {
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        var business = await world.App.GivenAsync(Some.ApprovedBusiness());
        await world.App.GivenAsync(Some.Pair(await world.App.GivenAsync(Some.Mentor(business)), person.Id));
        return (person, await OwnerAsync(world, business, "melati"));
    }

    static async Task<Visitor> OwnerAsync(ReleaseWorld world, Business business, string userName)
    {
        var opened = await world.App.InScopeAsync(async s => await s.GetRequiredService<BusinessDoors>().OpenAsync(
            await s.GetRequiredService<Db>().Businesses.SingleAsync(b => b.Id == business.Id), new("Melati Kusuma", userName, "Pemilik"), Some.Officer, default));
        var owner = world.App.Stranger();
        await owner.SignInAsync(userName, opened.Password);
        return owner;
    }

    static async Task<string> BegunAsync(ReleaseWorld world, Participant person) =>
        (await (await Writer(world).CallAsync($"/api/v1/releases/people/{person.Id}/business-plan", new { example = "tempe" })).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;

    static async Task<string> SentAsync(ReleaseWorld world, Participant person)
    {
        var id = await BegunAsync(world, person);
        await Writer(world).CallAsync($"{BusinessPlanLinks.Api}/{id}/stage", new { act = "Send" });
        return id;
    }

    static async Task AcceptedByAgencyAsync(ReleaseWorld world, Participant person) =>
        await ReleaseWorld.StageAsync(world.AgencyOfficer, await world.SentAsync(person, world.Agency), "Accept");

    static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
