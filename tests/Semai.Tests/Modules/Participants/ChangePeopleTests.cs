using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Tests.Modules.Participants;

/// <summary>Adding, changing, recording and correcting, by page and by JSON.</summary>
public class ChangePeopleTests
{
    static readonly string[] Registrar = [ParticipantPermissions.Read, ParticipantPermissions.Write, ParticipantPermissions.Offence, ParticipantPermissions.Identity];

    [Theory, EachEngine]
    public async Task A_registrar_records_a_person_by_form(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Some.Prison());
        var visitor = app.Visitor(Scope.Unit(1), Registrar);

        var after = await visitor.SubmitAsync(await visitor.OpenAsync("/participants/add"),
            ("name", "Siti Aminah"), ("patronym", "Hasan"), ("sex", "Female"), ("born", "13-10-1992"), ("registerNumber", " B.I 12/2026 "), ("months", "30"),
            ("detainedFrom", "2026-01-10"), ("nik", "1506075310925503"), ("crime", "Narkotika"), ("article", "112 UU 35/2009"), ("interest", "perikanan"), ("why", "surat penahanan"));

        Assert.Equal(302, after.Status);
        var profile = await visitor.OpenAsync(after.RedirectsTo!);
        Assert.Equal("Siti Aminah binti Hasan", profile.TextOf("h1"));
        Assert.Contains("perkiraan", profile.Text, StringComparison.Ordinal);
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var (person, offence) = (await db.Participants.SingleAsync(), await db.Offences.SingleAsync());
            Assert.Equal(("1506075310925503", IdentityStatus.Recorded), (person.OpenNik(services.GetRequiredService<Vault>())!.Value.Digits, person.IdentityStatus));
            Assert.Equal(OffenceGroup.General, offence.Group);
            Assert.Equal(new(2028, 7, 10), (await db.Custodies.SingleAsync()).ExpirationDate);
            return true;
        });
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back_with_the_problem_beside_it()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.GivenAsync(Some.Prison());
        var visitor = app.Visitor(Scope.Unit(1), Registrar);

        var after = await visitor.SubmitAsync(await visitor.OpenAsync("/participants/add"),
            ("name", ""), ("born", "31-02-1990"), ("registerNumber", "B.I 1/2026"), ("nik", "1,50604E+15"), ("why", "x"));

        Assert.Equal(422, after.Status);
        Assert.Contains("16 angka", after.TextOf("#nik-e"), StringComparison.Ordinal);
        Assert.NotEmpty(after.TextOf("#name-e"));
        Assert.NotEmpty(after.TextOf("#born-e"));
        Assert.Equal("B.I 1/2026", after.Html.QuerySelector("#registerNumber")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDbAsync(db => db.Participants.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task A_register_number_in_use_is_refused_in_words(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Some.Prison());
        await ListParticipantsTests.GivenAsync(app, ("Budi", 1, null));
        var http = app.Visitor(Scope.Unit(1), Registrar).Http;

        var answer = await http.PostAsJsonAsync("/api/v1/participants", new { unit = 1, person = new { name = "Andi" }, custody = new { registerType = "B1", registerNumber = "b.i 0/2024" }, why = "surat" });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("participants.register-number-taken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_machine_records_a_person_and_is_told_what_is_wrong_with_another(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Some.Prison());
        var http = app.Visitor(Scope.Unit(1), Registrar).Http;

        var good = await http.PostAsJsonAsync("/api/v1/participants", new { unit = 1, person = new { name = "Andi", born = "1990-05-17" }, custody = new { registerType = "B1", registerNumber = "B.I 5/2024" }, why = "surat" });
        var bad = await http.PostAsJsonAsync("/api/v1/participants", new { unit = 7, person = new { name = new string('x', 200) }, custody = new { registerType = "B1", registerNumber = "" }, nik = "12", why = "" });

        Assert.Equal(HttpStatusCode.Created, good.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(good.Headers.Location)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        var said = await bad.Content.ReadAsStringAsync();
        foreach (var field in new[] { "name", "custody", "nik", "unit", "why" }) Assert.Contains($"\"{field}\"", said, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_change_of_a_stale_page_is_refused_and_the_text_kept(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await app.GivenAsync(Some.Person());
        var visitor = app.Visitor(Scope.Unit(1), Registrar);
        var page = await visitor.OpenAsync($"/participants/{person.Id}/change");

        var first = await visitor.SubmitAsync(page, ("skills", "menjahit"), ("why", "wawancara"));
        var second = await visitor.SubmitAsync(page, ("skills", "las"), ("why", "wawancara"));

        Assert.Equal((302, 422), (first.Status, second.Status));
        Assert.Contains("baru saja diubah", second.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("las", second.Html.QuerySelector("#skills")!.GetAttribute("value"));
        Assert.Equal("menjahit", (await app.ReloadAsync(person.Id)).Skills);
        Assert.Single(await app.WithDbAsync(db => db.JourneyEvents.Where(e => e.Kind == JourneyKind.DetailsChanged).ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task A_fact_is_recorded_marked_in_error_and_taken_back(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await app.GivenAsync(Some.Person());
        var visitor = app.Visitor(Scope.Unit(1), Registrar);

        await visitor.SubmitAsync(await visitor.OpenAsync($"/participants/{person.Id}/facts"), ("what", "InquiryAssimilation:Recommended"), ("happened", "2026-02-20"));
        var profile = await visitor.OpenAsync($"/participants/{person.Id}");
        Assert.Contains("Litmas asimilasi: Direkomendasikan", profile.Text, StringComparison.Ordinal);
        Assert.Contains("9 hari setelah kejadian", profile.Text, StringComparison.Ordinal);

        var mark = profile.Html.QuerySelector("a.btn-sm")!.GetAttribute("href")!;
        Assert.Equal(422, (await visitor.SubmitAsync(await visitor.OpenAsync(mark))).Status);
        await visitor.SubmitAsync(await visitor.OpenAsync(mark), ("why", "litmas orang lain"));
        profile = await visitor.OpenAsync($"/participants/{person.Id}");
        Assert.Contains("Salah masuk: litmas orang lain (Ibu Sari)", profile.Text, StringComparison.Ordinal);

        await visitor.SubmitAsync(await visitor.OpenAsync(mark), ("why", "ternyata benar"));
        Assert.False((await app.WithDbAsync(db => db.CustodyFacts.SingleAsync())).IsInError);
        Assert.Equal([JourneyKind.FactRecorded, JourneyKind.EnteredInError, JourneyKind.Restored],
            await app.WithDbAsync(db => db.JourneyEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task A_breach_stands_in_register_f_and_in_the_journey(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await app.GivenAsync(Some.Person());
        var visitor = app.Visitor(Scope.Unit(1), Registrar);

        var wrong = await visitor.SubmitAsync(await visitor.OpenAsync($"/participants/{person.Id}/discipline"), ("level", "Light"), ("happened", "2026-02-20"), ("until", "2026-02-01"));
        var right = await visitor.SubmitAsync(wrong, ("until", "2026-03-20"));

        Assert.Equal((422, 302), (wrong.Status, right.Status));
        Assert.Contains("Sanksi berakhir", wrong.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("register F", (await visitor.OpenAsync($"/participants/{person.Id}/journey")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_protected_fact_leaves_no_trace_in_the_journey()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var person = await app.GivenAsync(Some.Person());
        var http = app.Visitor(Scope.Unit(1), Registrar).Http;

        var answer = await http.PostAsJsonAsync($"/api/v1/participants/{person.Id}/facts", new { kind = "RecidivismRisk", value = "High", happenedOn = "2026-02-01" });
        var wrong = await http.PostAsJsonAsync($"/api/v1/participants/{person.Id}/facts", new { kind = "RecidivismRisk", value = "Fit", happenedOn = "2026-02-01" });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (answer.StatusCode, wrong.StatusCode));
        Assert.Empty(await app.WithDbAsync(db => db.JourneyEvents.ToListAsync()));
    }

    [Fact]
    public void Names_are_for_those_who_work_with_people()
    {
        Role[] named = [.. Enum.GetValues<Role>().Where(r => PermissionCatalogue.Of([r]).Contains(ParticipantPermissions.Read))];

        Assert.Equal([Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer], named);
    }
}
