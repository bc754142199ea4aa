using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Partners;

public class VettingPagesTests
{
    static readonly string[] Vets = [AccessPermissions.Self, PartnerPermissions.Read, PartnerPermissions.Vet];

    [Theory, EachEngine]
    public async Task A_business_goes_all_the_way_from_its_application_to_approval_suspension_and_end(Engine engine)
    {
        await using var app = await WithRulesAsync(engine);
        var business = await app.GivenAsync(Some.Business(capital: 250_000_000));
        await TwoOfficersAsync(app);
        var (one, other) = (app.Visitor(Vets), app.Visitor(Vets));

        await Press(one, PartnerPaths.Stage(business.Id, BusinessAct.Apply), ("on", "2026-02-01"));
        await Press(one, PartnerPaths.Checklist(business.Id), ("v-nib", "No"), ("n-nib", "belum mengurus"), ("then", "save"));
        Assert.Equal(BusinessState.Applied, (await app.ReloadAsync(business.Id)).State);
        await Press(one, PartnerPaths.Checklist(business.Id), [.. Some.Vetting.Items.Where(i => i.Code != "nib").Select(i => ($"v-{i.Code}", "Yes")), ("then", "done")]);
        Assert.Contains("Pemeriksaan Anda sendiri", (await one.SubmitAsync(await one.OpenAsync(PartnerPaths.Approval(business.Id)))).Text, StringComparison.Ordinal);
        await Press(other, PartnerPaths.Approval(business.Id));

        var page = await one.OpenAsync(PartnerPaths.Of(business.Id));
        Assert.Equal("Keripik Bunda Melati", page.TextOf("h1"));
        Assert.Contains("Disetujui sampai 28 Februari 2027", page.Text, StringComparison.Ordinal);
        Assert.Contains("dari modal Rp 250.000.000 menurut pendataan 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("belum mengurus", page.TextOf("#daftar-periksa"), StringComparison.Ordinal);

        await Press(other, PartnerPaths.Stage(business.Id, BusinessAct.Suspend), ("note", "kecelakaan kerja"));
        Assert.Contains("kecelakaan kerja", (await one.OpenAsync(PartnerPaths.Of(business.Id))).TextOf(".note"), StringComparison.Ordinal);
        await Press(other, PartnerPaths.Stage(business.Id, BusinessAct.End), ("note", "usaha tutup"));
        Assert.Equal(BusinessState.Ended, (await app.ReloadAsync(business.Id)).State);
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back_with_its_reason()
    {
        await using var app = await WithRulesAsync(Engine.Sqlite);
        var business = Some.Business();
        business.Apply(Some.On(new(2026, 1, 5)));
        await app.GivenAsync(business);
        var officer = app.Visitor(Vets);

        var page = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Checklist(business.Id)), ("v-safety", "No"), ("on", "2026-02-31"), ("then", "save"));

        Assert.Equal(422, page.Status);
        Assert.Contains("Tulis alasannya", page.TextOf("#n-safety-e"), StringComparison.Ordinal);
        Assert.Contains("ada di kalender", page.TextOf("#on-e"), StringComparison.Ordinal);
        Assert.True(page.Html.QuerySelector("input[name='v-safety'][value=No]")!.HasAttribute("checked"));
        Assert.Empty((await app.ReloadAsync(business.Id)).Checklist);
    }

    [Theory]
    [InlineData(BusinessAct.Refuse, "vetting.reason-missing")]
    [InlineData(BusinessAct.Suspend, "business.suspend-not-allowed")]
    public async Task A_machine_reads_why_not(BusinessAct act, string rule)
    {
        await using var app = await WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.CheckedBusiness());

        var answer = await app.Visitor(Vets).CallAsync($"/api/v1/partners/{business.Id}/stage", new { act = act.ToString(), on = "2026-02-01" });

        Assert.Equal(rule, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }

    [Theory, EachEngine]
    public async Task A_machine_checks_approves_and_reads_a_business(Engine engine)
    {
        await using var app = await WithRulesAsync(engine);
        var business = await app.GivenAsync(Some.Business(sales: 2_000_000_001));
        var machine = app.Visitor(Vets);
        var at = $"/api/v1/partners/{business.Id}";

        foreach (var (path, body) in new (string, object)[]
        {
            ("stage", new { act = "Apply", on = "2026-02-01" }),
            ("checklist", new { on = "2026-02-02", entries = Some.Vetting.Items.Select(i => new { item = i.Code, verdict = "Yes" }), done = true }),
            ("approval", new { on = "2026-02-03" }),
            ("licences", new { kind = "spp-irt", number = "12", issuedOn = "2026-01-01" }),
            ("capacity", new { kind = "Mentoring", from = "2026-03-01", to = "2026-05-01", places = 3 }),
        })
            Assert.Equal((path, HttpStatusCode.OK), (path, (await machine.CallAsync($"{at}/{path}", body)).StatusCode));

        var file = await machine.Http.GetFromJsonAsync<JsonElement>(at);
        Assert.Equal(("Approved", "2027-02-02", "Small"), (file.GetProperty("state").GetString(), file.GetProperty("approvedUntil").GetString(), file.GetProperty("size").GetString()));
        var licence = file.GetProperty("licences")[0];
        Assert.Equal(("2030-12-31", true), (licence.GetProperty("expiresOn").GetString(), licence.GetProperty("doubted").GetBoolean()));
        Assert.Equal("2026-05-31", file.GetProperty("capacity")[0].GetProperty("to").GetString());
    }

    [Theory, EachEngine]
    public async Task The_prison_sees_a_vetted_business_without_what_the_regency_keeps_and_changes_nothing(Engine engine)
    {
        await using var app = await WithRulesAsync(engine);
        var (vetted, listed) = (await app.GivenAsync(Some.ApprovedBusiness()), await app.GivenAsync(Some.Business("Warung Belum Diperiksa")));
        var prison = app.Visitor(new Scope(false, [1], [], []) { PartnerRegencies = ["15.06"] }, Vets);

        var page = await prison.OpenAsync(PartnerPaths.Of(vetted.Id));

        Assert.Contains("Melati Kusuma", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("#daftar-periksa, #riwayat, #langkah, .head .btn"));
        Assert.Equal(JsonValueKind.Null, (await prison.Http.GetFromJsonAsync<JsonElement>($"/api/v1/partners/{vetted.Id}")).GetProperty("keeping").ValueKind);
        Assert.Equal(404, (await prison.OpenAsync(PartnerPaths.Of(listed.Id))).Status);
        Assert.Equal(404, (await prison.OpenAsync(PartnerPaths.Checklist(vetted.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await prison.CallAsync($"/api/v1/partners/{vetted.Id}/stage", new { act = "Suspend", on = "2026-02-01", note = "x" })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task Those_who_follow_a_business_hear_once_that_it_stopped(Engine engine)
    {
        await using var app = await WithRulesAsync(engine, s => s.AddScoped<IWhenBusinessStops, Follower>());
        var (suspended, lapsed) = (await app.GivenAsync(Some.ApprovedBusiness("Satu")), await app.GivenAsync(Some.ApprovedBusiness("Dua", on: new(2025, 2, 27))));
        Follower.Heard.Clear();

        await Press(app.Visitor(Vets), PartnerPaths.Stage(suspended.Id, BusinessAct.Suspend), ("note", "kecelakaan kerja"));
        foreach (var _ in new[] { 1, 2 }) await LapseAsync(app);

        Assert.Equal([("Satu", "kecelakaan kerja"), ("Dua", LapseBusinesses.Reason)], Follower.Heard);
        Assert.Equal(new DateOnly(2026, 2, 27), (await app.ReloadAsync(lapsed.Id)).StoppedOn);
    }

    [Fact]
    public async Task A_follower_that_says_no_leaves_the_business_as_it_was()
    {
        await using var app = await WithRulesAsync(Engine.Sqlite, s => s.AddScoped<IWhenBusinessStops, SaysNo>());
        var business = await app.GivenAsync(Some.ApprovedBusiness());

        var officer = app.Visitor(Vets);

        var page = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Stage(business.Id, BusinessAct.Suspend)), ("note", "kecelakaan kerja"));

        Assert.Equal(422, page.Status);
        Assert.Equal(BusinessState.Approved, (await app.ReloadAsync(business.Id)).State);
    }

    internal static async Task<TestApp> WithRulesAsync(Engine engine, Action<IServiceCollection>? also = null)
    {
        var app = await TestApp.OnAsync(engine);
        if (also is not null) app.With(also);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        return app;
    }

    /// <summary>Two accounts at an agency of 15.06, so that four eyes are to be had.</summary>
    internal static Task TwoOfficersAsync(TestApp app) => app.WithDbAsync(async db =>
    {
        var agency = Some.Agency();
        db.Add(agency);
        foreach (var name in new[] { "satu", "dua" })
        {
            var account = new Account { Id = Guid.CreateVersion7(Some.Instant), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name };
            db.AddRange(account, Appointment.Give(account, agency, Role.AgencyOfficer, "Petugas", new(2026, 1, 1), Some.Instant));
        }

        await db.SaveChangesAsync();
    });

    static Task LapseAsync(TestApp app) => app.InScopeAsync(services => LapseBusinesses.DueAsync(
        services.GetRequiredService<Db>(), services.GetRequiredService<Stopping>(), app.Time, default));

    internal static async Task Press(Visitor officer, string address, params (string Field, string Value)[] typed)
    {
        var after = await officer.SubmitAsync(await officer.OpenAsync(address), typed);
        Assert.True(after.Status == 302, $"{address}: {after.Text}");
    }

    sealed class Follower : IWhenBusinessStops
    {
        public static readonly List<(string, string)> Heard = [];

        public Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel)
        {
            Heard.Add((business.Name, reason));
            return Task.CompletedTask;
        }
    }

    sealed class SaysNo : IWhenBusinessStops
    {
        public Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel) => throw VettingRefusals.ReasonMissing;
    }
}
