using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Partners.Mentors;

public class MentorPagesTests
{
    [Theory, EachEngine]
    public async Task A_mentor_is_registered_asked_for_seen_and_let_in(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (agency, guard, head) = (world.Agency, world.Guard, world.Head);

        var made = await agency.SubmitAsync(await agency.OpenAsync(MentorPaths.NewOf(world.Business.Id)), ("name", "Siti Rahma"), ("sectors", "industri-rumah-tangga"), ("hours", "8"));
        var mentor = await world.App.WithDbAsync(db => db.Mentors.SingleAsync());
        Assert.Equal(MentorPaths.Of(mentor.Id), made.RedirectsTo);
        await Press(agency, MentorPaths.Ask(mentor.Id), ("unit", "1"), ("purpose", "Kelas keripik"));
        var asked = await world.App.WithDbAsync(db => db.Clearances.SingleAsync());
        Assert.Contains("Identitas mentor Siti Rahma belum diperiksa", (await guard.OpenAsync("/")).Text, StringComparison.Ordinal);
        await Press(guard, MentorPaths.Identity(asked.Id), ("paper", "KTP"));
        Assert.Contains("Izin masuk mentor Siti Rahma menunggu keputusan", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await Press(head, MentorPaths.Decision(asked.Id), ("until", "2026-08-31"), ("act", "approve"));

        var page = await agency.OpenAsync(MentorPaths.Of(mentor.Id));
        Assert.Equal("Siti Rahma", page.TextOf("h1"));
        Assert.Contains("Diizinkan sampai 31 Agu 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Siti Rahma", (await agency.OpenAsync($"{MentorPaths.List}?q=siti&clearance=Valid&sector=industri-rumah-tangga")).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Tidak ada mentor yang cocok", (await agency.OpenAsync($"{MentorPaths.List}?clearance=None")).Text, StringComparison.Ordinal);
        var export = await agency.Http.GetStringAsync(new Uri($"{MentorPaths.List}/export?as=csv", UriKind.Relative));
        Assert.Contains("Siti Rahma", export, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Reasons_stay_with_the_prison(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var clearance = await world.App.GivenAsync(Some.Clearance(mentor));

        await Press(world.Head, MentorPaths.Revoke(clearance.Id), ("reason", "Membawa telepon"));

        Assert.Contains("Membawa telepon", (await world.Head.OpenAsync(MentorPaths.Of(mentor.Id))).Text, StringComparison.Ordinal);
        var outside = (await world.Agency.OpenAsync(MentorPaths.Of(mentor.Id))).Text;
        Assert.Contains("Dicabut", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("telepon", outside, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Approver.Name, await world.Agency.Http.GetStringAsync(new Uri($"/api/v1{MentorPaths.Of(mentor.Id)}", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task At_one_prison_one_clearance_runs_at_a_time(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.Agency.CallAsync($"/api/v1/mentors/{mentor.Id}/clearances", new { unit = 1, purpose = "Kelas" })));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Created);
        Assert.Equal("mentor.already-asked", await RuleOf(await world.Agency.CallAsync($"/api/v1/mentors/{mentor.Id}/clearances", new { unit = 1, purpose = "Kelas" })));
        Assert.Equal("mentor.no-agreement", await RuleOf(await world.Agency.CallAsync($"/api/v1/mentors/{mentor.Id}/clearances", new { unit = 3, purpose = "Kelas" })));
    }

    [Theory, EachEngine]
    public async Task A_ban_placed_later_asks_to_compare_and_only_the_prison_sees_it(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business, "Muhammad Rizki"));
        var clearance = await world.App.GivenAsync(Some.Clearance(mentor));
        var head = world.Head;

        await Press(head, MentorPaths.NewBan, ("name", "Muhamad Rizky Pratama"), ("reason", "Menyelundupkan ponsel"));

        Assert.Contains("mirip dengan yang dilarang", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(Admission.Banned, await AdmissionAsync(world, mentor));
        Assert.DoesNotContain("ponsel", await world.Foreigner.Http.GetStringAsync(new Uri("/api/v1/bans", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("larangan", (await world.Agency.OpenAsync(MentorPaths.Of(mentor.Id))).Text, StringComparison.OrdinalIgnoreCase);
        await Press(head, MentorPaths.Compare(clearance.Id), ("reason", "Umurnya dua puluh tahun lebih muda"));
        Assert.Equal(Admission.Admitted, await AdmissionAsync(world, mentor));
        Assert.DoesNotContain("mirip dengan yang dilarang", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        var ban = await world.App.WithDbAsync(db => db.Bans.SingleAsync());
        await Press(head, MentorPaths.Lift(ban.Id), ("reason", "Salah orang"));
        Assert.Contains("Salah orang", (await head.OpenAsync(MentorPaths.Bans)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_banned_name_is_shown_before_the_decision_and_needs_a_word()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business, "Muhammad Rizki"));
        var clearance = await world.App.GivenAsync(Some.CheckedClearance(mentor));
        await world.App.GivenAsync(Ban.Place(1, "Muhamad Rizky", "Menyelundupkan ponsel", new(2026, 1, 1), null, Some.Approver, Some.Instant));
        var (_, head) = (world.Guard, world.Head); // another officer than the one who saw the identity

        var page = await head.OpenAsync(MentorPaths.Decision(clearance.Id));
        Assert.Contains("Menyelundupkan ponsel", page.TextOf(".note-late"), StringComparison.Ordinal);
        var refused = await head.SubmitAsync(page, ("act", "approve"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("nama yang mirip", refused.TextOf("[role=alert]"), StringComparison.Ordinal);

        Assert.Equal(302, (await head.SubmitAsync(refused, ("act", "approve"), ("notTheBanned", "Orang lain"))).Status);
    }

    [Fact]
    public async Task What_is_not_ones_own_is_not_there()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var clearance = await world.App.GivenAsync(Some.CheckedClearance(mentor));

        foreach (var path in new[] { MentorPaths.Of(mentor.Id), MentorPaths.Change(mentor.Id), MentorPaths.Ask(mentor.Id), MentorPaths.Identity(clearance.Id), MentorPaths.Decision(clearance.Id), MentorPaths.Revoke(clearance.Id) })
            Assert.Equal((path, 404), (path, (await world.Foreigner.OpenAsync(path)).Status));
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(MentorPaths.Decision(clearance.Id))).Status);
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back_and_a_stopped_mentor_asks_no_more()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var agency = world.Agency;

        var page = await agency.SubmitAsync(await agency.OpenAsync(MentorPaths.Change(mentor.Id)), ("name", ""), ("hours", "seribu"));
        Assert.Equal(422, page.Status);
        Assert.Contains("Belum diisi", page.TextOf("#name-e"), StringComparison.Ordinal);
        Assert.Contains("1 sampai 200", page.TextOf("#hours-e"), StringComparison.Ordinal);
        await Press(agency, MentorPaths.Stop(mentor.Id), ("on", "2026-02-28"));
        Assert.Equal("mentor.stopped", await RuleOf(await agency.CallAsync($"/api/v1/mentors/{mentor.Id}/clearances", new { unit = 1, purpose = "Kelas" })));
    }

    [Fact]
    public async Task Only_an_approved_business_has_mentors()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var listed = await world.App.GivenAsync(Some.Business("Warung Baru"));

        var answer = await world.Agency.CallAsync("/api/v1/mentors", new { businessId = listed.Id.Value, name = "Ani", sectors = new[] { "Other" }, hoursPerMonth = 4 });

        Assert.Equal("mentor.business-not-approved", await RuleOf(answer));
    }

    static async Task<Admission> AdmissionAsync(MentorWorld world, Mentor mentor) => (await world.App.InScopeAsync(s =>
        s.GetRequiredService<Admissions>().OnAsync(1, new(2026, 3, 1), [mentor.Id], CancellationToken.None)))[mentor.Id].Admission;

    static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    static async Task Press(Visitor visitor, string path, params (string Field, string Value)[] typed)
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(path), typed);
        Assert.True(page.Status == 302, $"{path} answers {page.Status}: {page.Text}");
    }
}

/// <summary>A prison and an agency with an agreement in force, and an approved business of the regency. It is 1 March 2026.</summary>
sealed record MentorWorld(TestApp App, Organisation Prison, Organisation AgencyOffice, Agreement Agreement, Business Business) : IAsyncDisposable
{
    public Visitor Agency => App.Visitor(Outside, AccessPermissions.Self, PartnerPermissions.Read, MentorPermissions.Read, MentorPermissions.Keep);

    /// <summary>Of the agency, with every permission there is: scope alone keeps it out.</summary>
    public Visitor AgencyWithAll => App.Visitor(Outside, [.. PermissionCatalogue.All]);

    public Visitor Guard => App.Visitor(Inside, AccessPermissions.Self, MentorPermissions.Read, MentorPermissions.Check);

    public Visitor Head => App.Visitor(Inside, AccessPermissions.Self, MentorPermissions.Read, MentorPermissions.Decide, MentorPermissions.ReadBans, MentorPermissions.KeepBans);

    public Visitor Foreigner => App.Visitor(Scope.Unit(3), [.. PermissionCatalogue.All]);

    public Scope Inside => new(false, [1], [Prison.Id.Value], [Agreement.Id.Value]) { PartnerRegencies = ["15.06"] };

    public Scope Outside => new(false, [], [AgencyOffice.Id.Value], [Agreement.Id.Value]) { Regencies = ["15.06"] };

    public static async Task<MentorWorld> OnAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, CancellationToken.None));
        var (prison, agency) = (await app.GivenAsync(Some.Prison()), await app.GivenAsync(Some.Agency()));
        await app.GivenAsync(Some.Prison("LMB", 3));
        var agreement = await app.GivenAsync(Some.InForce(prison, agency));
        return new(app, prison, agency, agreement, await app.GivenAsync(Some.ApprovedBusiness()));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
