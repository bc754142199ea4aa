using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Partners.Offers;

public class OfferPagesTests
{
    static readonly string[] Works = [PartnerPermissions.Read, OfferPermissions.Read, OfferPermissions.Write, OfferPermissions.Publish];

    [Theory, EachEngine]
    public async Task An_offer_is_written_published_found_and_withdrawn(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var (app, business, agreement) = (there.App, there.Business, there.Agreement);
        var officer = app.Visitor(Works);

        var form = await officer.OpenAsync(OfferLinks.New(business.Id));
        var wrong = await officer.SubmitAsync(form, OfferLinks.List, [.. Typed(agreement), ("places", "0"), ("starts", "2026-02-31")]);
        Assert.Equal(422, wrong.Status);
        Assert.Contains("ada di kalender", wrong.TextOf("#starts-e"), StringComparison.Ordinal);
        Assert.Equal("Magang olahan kelapa", wrong.Html.QuerySelector("#title")!.GetAttribute("value"));

        var made = await officer.SubmitAsync(form, OfferLinks.List, Typed(agreement));
        var page = await officer.OpenAsync(made.RedirectsTo!);
        Assert.Contains("Selalu didampingi", page.Text, StringComparison.Ordinal);
        await officer.SubmitAsync(page, "/publish");
        Assert.Contains("2 dari 2 tempat kosong", (await officer.OpenAsync(made.RedirectsTo!)).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Magang olahan kelapa", (await officer.OpenAsync($"{OfferLinks.List}?q=kelapa&state=Published")).Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada tawaran yang cocok", (await officer.OpenAsync($"{OfferLinks.List}?kind=Mentoring")).Text, StringComparison.Ordinal);

        var withdraw = await officer.OpenAsync($"{made.RedirectsTo}/withdraw");
        Assert.Equal(422, (await officer.SubmitAsync(withdraw, "/withdraw", ("reason", ""))).Status);
        await officer.SubmitAsync(withdraw, "/withdraw", ("reason", "dapur diperbaiki"));
        Assert.Contains("dapur diperbaiki", (await officer.OpenAsync(made.RedirectsTo!)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_program_writes_the_same_and_reads_the_rule_that_said_no(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var officer = there.App.Visitor(Works);
        var terms = Some.CoconutTerms(agreement: there.Agreement.Id);

        var made = await officer.CallAsync(OfferLinks.Api, new { businessId = there.Business.Id, terms });
        var refused = await officer.CallAsync(OfferLinks.Api, new { businessId = there.Business.Id, terms = terms with { Safeguards = ["armed-guard"] } });

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var offer = await made.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("pertanian", 480), (offer.GetProperty("sector").GetString(), offer.GetProperty("minutesAway").GetInt32()));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("offer.no-such-safeguard", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }

    [Theory, EachEngine]
    public async Task It_is_open_to_its_prison_its_regency_and_the_parties_of_its_agreement_and_to_nobody_else(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var offer = await there.App.GivenAsync(Some.PublishedOffer(there.Business, Some.CoconutTerms(agreement: there.Agreement.Id)));
        Scope[] inside = [Scope.Unit(1), new(false, [], [], []) { Regencies = ["15.06"] }, new(false, [], [], [there.Agreement.Id.Value])];
        Scope[] outside = [Scope.Unit(2), new(false, [], [], []) { Regencies = ["15.04"] }, Scope.Nothing];

        foreach (var scope in inside) Assert.Equal(200, (await there.App.Visitor(scope, Works).OpenAsync(OfferLinks.Of(offer.Id))).Status);
        foreach (var scope in outside) Assert.Equal(404, (await there.App.Visitor(scope, Works).OpenAsync(OfferLinks.Of(offer.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task A_business_that_stops_loses_its_offers(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var offer = await there.App.GivenAsync(Some.PublishedOffer(there.Business, Some.CoconutTerms(agreement: there.Agreement.Id)));
        var vets = there.App.Visitor(AccessPermissions.Self, PartnerPermissions.Read, PartnerPermissions.Vet);

        await vets.SubmitAsync(await vets.OpenAsync(PartnerPaths.Stage(there.Business.Id, BusinessAct.Suspend)), null, ("note", "kecelakaan kerja"));

        var after = await there.App.ReloadAsync(offer.Id);
        Assert.Equal(OfferState.Withdrawn, after.State);
        Assert.DoesNotContain("kecelakaan", after.History[^1].Note, StringComparison.Ordinal); // why stays with the regency
    }

    [Theory, EachEngine]
    public async Task A_business_writes_its_own_offer_and_an_officer_opens_it(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var door = await there.App.GivenAsync(Organisation.Found("DAPUR", "Dapur Kelapa", "Dapur Kelapa", OrganisationKind.Business, null, null, "15.06", Some.Instant));
        await there.App.WithDbAsync(async db =>
        {
            (await db.Businesses.SingleAsync()).OpenDoor(door, "Melati", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });
        var owner = there.App.Visitor(new Scope(false, [], [door.Id.Value], []), OfferPermissions.Read, OfferPermissions.Write, PartnerPermissions.Own);

        var made = await owner.SubmitAsync(await owner.OpenAsync(OfferLinks.New(there.Business.Id)), OfferLinks.List, [.. Typed(there.Agreement).Where(t => t.Item1 != "agreement")]);

        var page = await owner.OpenAsync(made.RedirectsTo!);
        Assert.Contains("menunggu petugas", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector($"main a[href='{PartnerPaths.Of(there.Business.Id)}']"));
        Assert.Equal(403, (await owner.OpenAsync(PartnerPaths.Of(there.Business.Id))).Status);
        var officer = there.App.Visitor(Works);
        await officer.SubmitAsync(await officer.OpenAsync($"{made.RedirectsTo}/change"), "/change", ("agreement", there.Agreement.Id.ToString()));
        await officer.SubmitAsync(await officer.OpenAsync(made.RedirectsTo!), "/publish");
        Assert.Contains("Ada perjanjiannya", (await owner.OpenAsync(made.RedirectsTo!)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task An_agreement_that_does_not_hold_on_the_first_day_is_no_ground(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var late = there.Agreement.Ends.AddDays(1);
        var terms = Some.OfferTerms(agreement: there.Agreement.Id) with { Starts = late, Ends = late.AddDays(30) };

        var refused = await there.App.Visitor(Works).CallAsync(OfferLinks.Api, new { businessId = there.Business.Id, terms });

        Assert.Equal("offer.agreement-not-for-unit", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }

    [Theory, EachEngine]
    public async Task An_offer_serves_as_many_promises_as_are_ticked_and_names_them(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var (started, completed) = (await PromiseAsync(there, MeasureCodes.InternshipsStarted, 1), await PromiseAsync(there, MeasureCodes.InternshipsCompleted, 2));
        var officer = there.App.Visitor(Works);
        var form = await officer.OpenAsync(OfferLinks.New(there.Business.Id));

        var made = await officer.SubmitAsync(form, OfferLinks.List, [.. Typed(there.Agreement), ("serves", $"{started.Id}"), ("serves", $"{completed.Id}")]);

        var page = await officer.OpenAsync(made.RedirectsTo!);
        Assert.Contains(started.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains(completed.Title, page.Text, StringComparison.Ordinal);
        var change = await officer.OpenAsync($"{made.RedirectsTo}/change");
        Assert.Equal(2, change.Html.QuerySelectorAll("input[name=serves][checked]").Length);
        await officer.SubmitAsync(change, "/change", ("serves", $"{completed.Id}"));
        Assert.DoesNotContain(started.Title, (await officer.OpenAsync(made.RedirectsTo!)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task It_serves_no_promise_of_another_kind_and_none_that_the_writer_may_not_read(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var (meetings, started) = (await PromiseAsync(there, MeasureCodes.MentorMeetings, 1), await PromiseAsync(there, MeasureCodes.InternshipsStarted, 2));
        var stranger = there.App.Visitor(new Scope(false, [1], [], []) { Regencies = ["15.06"] }, Works);

        Assert.Equal("offer.serves-nothing-of-this", await RefusedAsync(there.App.Visitor(Works), there, meetings));
        Assert.Equal("offer.serves-nothing-of-this", await RefusedAsync(stranger, there, started));
    }

    static async Task<string?> RefusedAsync(Visitor writer, OfferWorld there, Commitment served)
    {
        var refused = await writer.CallAsync(OfferLinks.Api, new { businessId = there.Business.Id, terms = Some.CoconutTerms(agreement: there.Agreement.Id) with { Serves = [served.Id] } });
        return (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();
    }

    static async Task<Commitment> PromiseAsync(OfferWorld there, string measure, int no)
    {
        var clause = await there.App.GivenAsync(Some.Clause(there.Agreement, no));
        var agency = await there.App.WithDbAsync(db => db.Organisations.FirstAsync());
        return await there.App.GivenAsync(Some.Commitment(there.Agreement, clause, agency, measure, no: no, title: $"Janji {measure}"));
    }

    static (string, string)[] Typed(Agreement agreement) =>
    [
        ("kind", "InternshipOutside"), ("title", "Magang olahan kelapa"), ("sector", "Farming"), ("unit", "1"), ("agreement", agreement.Id.ToString()), ("places", "2"),
        ("starts", "2026-04-06"), ("ends", "2026-06-30"), ("weekdays", "Monday"), ("from", "08:00"), ("to", "15:00"), ("venue", "Dapur Kelapa"), ("safeguards", "accompanied"),
    ];
}

/// <summary>A prison, an agency, an agreement in force between them, and an approved business.</summary>
sealed record OfferWorld(TestApp App, Organisation Prison, Agreement Agreement, Business Business) : IAsyncDisposable
{
    public static async Task<OfferWorld> OnAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        var (prison, agency) = (await app.GivenAsync(Some.Prison()), await app.GivenAsync(Some.Agency()));
        var main = await app.GivenAsync(Some.InForce(prison, agency));
        var agreement = await app.GivenAsync(Some.InForce(agency, prison, no: 2, parent: main.Id, title: "Perjanjian teknis"));
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        return new(app, prison, agreement, await app.GivenAsync(Some.ApprovedBusiness()));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
