using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using static Semai.Tests.Modules.Partners.PartnerDesk;

namespace Semai.Tests.Modules.Partners;

public class BusinessListTests
{
    [Theory, EachEngine]
    public async Task The_list_is_narrowed_pages_by_key_and_exports_what_it_shows(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        Assert.Contains("Belum ada usaha terdata", (await officer.OpenAsync(PartnerPaths.List)).Text, StringComparison.Ordinal);
        await ApplyAsync(officer, $"Nama;Kegiatan;Kecamatan\n{string.Concat(Enumerable.Range(1, 60).Select(i => $"Jahit {i:00};menjahit;Betara\n"))}Tambak Udang;tambak udang;Pengabuan\n");

        var first = await officer.OpenAsync(PartnerPaths.List);
        Assert.Contains("61 usaha", first.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Baris 1–50 dari 61", first.Text, StringComparison.Ordinal);
        var next = await officer.OpenAsync(first.Html.QuerySelectorAll(".pager a").Single().GetAttribute("href")!);
        Assert.Contains("Jahit 51", next.Text, StringComparison.Ordinal);

        Assert.Contains("Satu usaha", (await officer.OpenAsync("/partners?sector=perikanan")).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Satu usaha", (await officer.OpenAsync("/partners?q=udang+tambak&state=Listed&origin=Suggested")).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Satu usaha", (await officer.OpenAsync("/partners?district=15.06.03")).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Tidak ada usaha yang cocok", (await officer.OpenAsync("/partners?q=zzz")).Text, StringComparison.Ordinal);
        var export = await officer.Http.GetStringAsync(new Uri("/partners/export?as=csv&sector=perikanan", UriKind.Relative));
        Assert.Equal(2, export.TrimEnd().Split('\n').Length);
        Assert.Contains("Perikanan, saran", export, StringComparison.Ordinal);
        Assert.Contains("Belum ada usaha terdata", (await Officer(app, "15.71").OpenAsync(PartnerPaths.List)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_business_is_listed_by_hand_and_changed_with_a_reason(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        var wrong = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Add), ("name", ""), ("activity", "membuat tempe"), ("nib", "12"), ("kbli2020", "1039"), ("capital", "banyak"));
        Assert.Equal((422, "membuat tempe"), (wrong.Status, wrong.TextOf("textarea[name=activity]")));
        Assert.Equal(4, wrong.Html.QuerySelectorAll("#problems li").Length);

        var added = await officer.SubmitAsync(wrong, ("name", "Tempe Bu Wiji"), ("nib", "1234567890123"), ("kbli2020", "10391"), ("capital", "15 juta"));
        Assert.Equal(302, added.Status);
        var tempe = await FindAsync(app, "Tempe Bu Wiji");
        Assert.Equal((Sector.Farming, SectorOrigin.Suggested, 15_000_000L), (tempe.Sector, tempe.SectorOrigin, tempe.Capital));
        Assert.Equal([new(2020, "10391")], tempe.Kbli);
        Assert.Contains("Pastikan sektor", (await officer.OpenAsync(PartnerPaths.Of(tempe.Id))).Text, StringComparison.Ordinal);

        var form = await officer.OpenAsync(PartnerPaths.Change(tempe.Id));
        Assert.Equal(422, (await officer.SubmitAsync(form, ("activity", "tambak udang"))).Status); // why is missing
        Assert.Equal(302, (await officer.SubmitAsync(form, ("activity", "tambak udang"), ("why", "pindah usaha"))).Status);
        Assert.Equal(Sector.Fisheries, (await FindAsync(app, "Tempe Bu Wiji")).Sector);

        var taken = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Add), ("name", "Lain"), ("nib", "1234567890123"));
        Assert.Contains("NIB ini sudah dipakai usaha lain", taken.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_code_of_2020_is_not_taken_as_one_of_2025(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(async db => { await LoadKbli.FromAsync("code,title\n10307,PEMBUATAN TEMPE KEDELAI\n", 2025, db, default); });

        var refused = await Officer(app).CallAsync("/api/v1/partners", new { regency = (string?)null, details = new { name = "Tempe", activity = "tempe" }, kbli = new[] { new { kbliVersion = 2025, code = "10391" } } });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("sector.no-such-class", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }
}
