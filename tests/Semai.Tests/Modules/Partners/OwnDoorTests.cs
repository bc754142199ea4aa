using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Production.Requests;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Tests.Modules.Partners;

public partial class OwnDoorTests
{
    static readonly string[] Vets = [AccessPermissions.Self, PartnerPermissions.Read, PartnerPermissions.Vet];

    [Theory, EachEngine]
    public async Task An_officer_opens_the_door_and_the_owner_signs_in_and_sees_their_own_business(Engine engine)
    {
        await using var app = await VettingPagesTests.WithRulesAsync(engine);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        await app.GivenAsync(Some.ApprovedBusiness("Usaha Tetangga"));

        var owner = await EnterAsync(app, business);
        var home = await owner.OpenAsync("/");
        var page = await owner.OpenAsync(MyBusiness.Path);

        Assert.Contains("Usaha Anda", home.Text, StringComparison.Ordinal);
        Assert.Equal(["/", MyBusiness.Path, ShowHostPeople.List, RequestLinks.Own, BusinessPlanLinks.Host, OfferLinks.List], home.Html.QuerySelectorAll(".rail nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Keripik Bunda Melati", page.TextOf("h1"));
        Assert.Contains("NIB belum ada", page.TextOf("#kurang"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tetangga", page.Text, StringComparison.Ordinal);
        Assert.Equal("Approved", (await owner.Http.GetFromJsonAsync<JsonElement>("/api/v1/my-business")).GetProperty("state").GetString());
    }

    [Theory, EachEngine]
    public async Task The_owner_says_what_they_are_willing_to_do_and_asks_for_a_change_that_an_officer_answers(Engine engine)
    {
        await using var app = await VettingPagesTests.WithRulesAsync(engine);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var (owner, officer) = (await EnterAsync(app, business), app.Visitor(Vets));

        Assert.Equal(302, (await owner.SubmitAsync(await owner.OpenAsync(MyBusiness.CapacityPath), "/capacity", ("kind", "Mentoring"), ("from", "2026-03"), ("to", "2026-08"), ("places", "2"))).Status);
        Assert.Equal(422, (await owner.SubmitAsync(await owner.OpenAsync(MyBusiness.AskPath), ("text", ""))).Status);
        Assert.Equal(302, (await owner.SubmitAsync(await owner.OpenAsync(MyBusiness.AskPath), ("text", "Alamat pindah ke Jalan Siswa"))).Status);
        Assert.Contains("Alamat pindah ke Jalan Siswa", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Request(business.Id, 1)), ("answer", "Sudah diubah"))).Status);

        Assert.Contains("Sudah diubah", (await owner.OpenAsync(MyBusiness.Path)).TextOf("#permintaan"), StringComparison.Ordinal);
        Assert.Equal(2, (await app.ReloadAsync(business.Id)).PlacesOn(Undertaking.Mentoring, new(2026, 8, 31)));
        Assert.Equal(HttpStatusCode.Conflict, (await officer.CallAsync($"/api/v1/partners/{business.Id}/requests/1", new { answer = "lagi" })).StatusCode);
    }

    [Theory]
    [InlineData("keripik melati", "tidak dapat dipakai")]
    [InlineData("ada", "sudah dipakai")]
    public async Task A_user_name_that_does_not_do_comes_back(string userName, string said)
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        await app.GivenAsync(new Account { Id = Guid.CreateVersion7(Some.Instant), UserName = "ada", NormalizedUserName = "ADA", DisplayName = "Ada" });
        var officer = app.Visitor(Vets);

        var page = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Door(business.Id)), "/door", ("userName", userName));

        Assert.Equal(422, page.Status);
        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Null((await app.ReloadAsync(business.Id)).OrganisationId);
    }

    [Fact]
    public async Task A_business_that_is_not_approved_gets_no_door()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.CheckedBusiness());

        var answer = await app.Visitor(Vets).CallAsync($"/api/v1/partners/{business.Id}/door", new { name = "Melati", userName = "melati", title = "Pemilik" });

        Assert.Equal("own-door.not-approved", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }

    [Theory, EachEngine]
    public async Task A_closed_door_lets_nobody_in_and_the_end_of_a_business_closes_it(Engine engine)
    {
        await using var app = await VettingPagesTests.WithRulesAsync(engine);
        var (closed, ended) = (await app.GivenAsync(Some.ApprovedBusiness("Satu")), await app.GivenAsync(Some.ApprovedBusiness("Dua")));
        var (one, two, officer) = (await EnterAsync(app, closed, "satu"), await EnterAsync(app, ended, "dua"), app.Visitor(Vets));

        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Door(closed.Id)), "/close", ("why", "pindah kota"))).Status);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Stage(ended.Id, BusinessAct.End)), ("note", "usaha tutup"))).Status);

        Assert.Equal(403, (await one.OpenAsync(MyBusiness.Path)).Status);
        Assert.Equal(403, (await two.OpenAsync("/")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.CallAsync($"/api/v1/partners/{closed.Id}/door/close", new { why = "lagi" })).StatusCode);
    }

    [Fact]
    public async Task A_suspended_owner_still_reads_why()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var (owner, officer) = (await EnterAsync(app, business), app.Visitor(Vets));

        await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Stage(business.Id, BusinessAct.Suspend)), ("note", "alat pelindung kurang"));

        Assert.Contains("alat pelindung kurang", (await owner.OpenAsync(MyBusiness.Path)).TextOf(".note"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Wherever_an_owner_goes_nothing_of_people_in_prison_shows(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var world = await CompletedClass.InAsync(app);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var secrets = await SeedSecretsAsync(app, world);
        var owner = await EnterAsync(app, business);
        string[] ids = [.. world.People.Select(p => p.Id.ToString()), world.Class.Id.ToString(), world.Agreement.Id.ToString(), world.Commitment.Id.ToString(), business.Id.ToString()];

        var (seen, queue) = (new HashSet<string>(), new Queue<string>(["/", .. Addresses(app, ids)]));
        var answered = new List<string>();
        while (queue.TryDequeue(out var path))
        {
            if (!seen.Add(path)) continue;

            var answer = await owner.Http.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 500, path);
            Assert.All(secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{path} shows {secret}"));
            if (answer.StatusCode is not HttpStatusCode.OK) continue;

            answered.Add(path);
            foreach (var link in Links().Matches(text).Select(m => m.Groups[1].Value.Split('#')[0])) queue.Enqueue(WebUtility.HtmlDecode(link));
        }

        Assert.Contains("/api/v1/my-business", answered);
        Assert.Contains(MyBusiness.CapacityPath, answered);
        Assert.DoesNotContain(answered, p => Kept().IsMatch(p));
    }

    /// <summary>Lets somebody in by the officer's page and signs in with the password that it shows.</summary>
    static async Task<Visitor> EnterAsync(TestApp app, Business business, string userName = "melati")
    {
        var officer = app.Visitor(Vets);
        var page = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Door(business.Id)), "/door", ("name", "Melati Kusuma"), ("userName", userName), ("title", "Pemilik"));
        var password = page.TextOf("#first-password");
        Assert.False(string.IsNullOrEmpty(password), page.Text);
        Assert.DoesNotContain(password, (await officer.OpenAsync(PartnerPaths.Door(business.Id))).Text, StringComparison.Ordinal);

        var owner = app.Stranger();
        Assert.Equal("/", (await owner.SignInAsync(userName, password)).RedirectsTo);
        return owner;
    }

    static async Task<string[]> SeedSecretsAsync(TestApp app, CompletedClass world)
    {
        const string nik = "1506021705900003";
        await app.InScopeAsync(async services =>
        {
            var (db, vault) = (services.GetRequiredService<Db>(), services.GetRequiredService<Vault>());
            var person = await db.Participants.SingleAsync(p => p.Id == world.People[0].Id);
            var custody = await db.Custodies.FirstAsync(c => c.ParticipantId == person.Id);
            person.Identify(Nik.Parse(nik), IdentityStatus.Verified, vault, "KTP", Some.Officer, Some.Instant);
            db.Add(Offence.Record(person, "Penipuan berlanjut", "378 KUHP", custody, vault, "petikan putusan", Some.Officer, Some.Instant));
            db.Add(CustodyFact.Of(person, FactKind.RecidivismRisk, FactValue.High, new(2026, 1, 5), "RRI-tinggi-9", vault, Some.Officer, Some.Instant));
            return await db.SaveChangesAsync();
        });
        return [nik, "Penipuan", "378 KUHP", "RRI-tinggi-9", "RecidivismRisk", "B.I 77", "Wagiran", "Zubaidah", "Codet"];
    }

    /// <summary>Every address that is read, with the ids of what is there in its holes.</summary>
    static IEnumerable<string> Addresses(TestApp app, string[] ids) =>
        from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false
        let pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        from id in pattern.Contains('{', StringComparison.Ordinal) ? ids : [""]
        select Hole().Replace(pattern, hole => hole.Value.Contains(":guid", StringComparison.Ordinal) || !hole.Value.Contains(':', StringComparison.Ordinal) ? id : "1");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Links();

    /// <summary>What a business never opens.</summary>
    [GeneratedRegex("^(/api/v1)?/(participants|classes|agreements|commitments|partners|eligibility|certificates|rosters|curricula)")]
    private static partial Regex Kept();
}
