using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Importing;
using Semai.Modules.Reference;
using static Semai.Tests.Modules.Partners.PartnerDesk;

namespace Semai.Tests.Modules.Partners;

public class PartnerImportTests
{
    [Theory, EachEngine]
    public async Task A_list_is_looked_at_applied_repeated_and_undone_as_a_whole(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);

        var preview = await UploadAsync(officer);
        Assert.Equal((200, 0), (preview.Page.Status, await CountAsync(app)));
        Assert.Contains("2 usaha siap masuk, 2 dilewati", preview.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Perikanan, saran", preview.Page.Text, StringComparison.Ordinal);
        Assert.Contains("D3: Jumlah uangnya tidak terbaca.", preview.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Sama dengan baris 2.", (await officer.OpenAsync($"{preview.Path}?show=duplicate")).Text, StringComparison.Ordinal);
        Assert.Contains("A5: Nama usahanya kosong.", (await officer.OpenAsync($"{preview.Path}?show=rejected")).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await officer.SubmitAsync(preview.Page, "/apply")).Status);
        var (sri, ratna) = (await FindAsync(app, "Terasi Bu Sri"), await FindAsync(app, "Ratna Snack"));
        Assert.Equal((Sector.Fisheries, SectorOrigin.Suggested, "15.06.04", "membuat terasi"), (sri.Sector, sri.SectorOrigin, sri.RegionCode, sri.Activity));
        Assert.Equal((15_000_000L, "15.06"), (ratna.YearlySales, ratna.RegencyCode));
        Assert.Contains("terasi", sri.SectorBecause, StringComparison.Ordinal);

        var again = await UploadAsync(officer);
        Assert.Contains("0 usaha siap masuk", again.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("persis sama sudah diterapkan", again.Page.Text, StringComparison.Ordinal);

        var undone = await officer.SubmitAsync(await officer.OpenAsync(preview.Path), "/undo");
        Assert.Equal((302, 0), (undone.Status, await CountAsync(app)));
        Assert.Contains("sudah dibatalkan seluruhnya", (await officer.OpenAsync(preview.Path)).TextOf("h1"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Undoing_is_refused_by_name_once_somebody_worked_on_a_business(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        var import = await UploadAsync(officer);
        await officer.SubmitAsync(import.Page, "/apply");
        await app.WithDbAsync(async db =>
        {
            var ratna = await db.Businesses.SingleAsync(b => b.Name == "Ratna Snack");
            ratna.Describe(ratna.Details with { OwnerName = "Ratna" }, "ditelepon", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });

        var refused = await officer.SubmitAsync(await officer.OpenAsync(import.Path), "/undo");

        Assert.Equal((422, 2), (refused.Status, await CountAsync(app)));
        Assert.Contains("1 usaha sudah dikerjakan orang sesudahnya (Ratna Snack)", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Of_two_officers_the_second_is_told_in_one_sentence(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var (one, two) = (Officer(app), Officer(app));
        var import = await UploadAsync(one);
        var same = await two.OpenAsync(import.Path);

        await one.SubmitAsync(import.Page, "/apply");
        var second = await two.SubmitAsync(same, "/apply");

        Assert.Equal((422, 2), (second.Status, await CountAsync(app)));
        Assert.Contains("Ini tidak dapat dilakukan selama statusnya \"Diterapkan\"", second.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Columns_are_corrected_on_the_page_and_read_again(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        var import = await UploadAsync(officer, "Nama;Alamat;Lain\nToko A;x;tambak udang\n");

        var corrected = await officer.SubmitAsync(import.Page, "/columns", ("kolom:C", nameof(PartnerField.Activity)));
        Assert.Equal(302, corrected.Status);
        await officer.SubmitAsync(await officer.OpenAsync(import.Path), "/apply");

        Assert.Equal("tambak udang", (await FindAsync(app, "Toko A")).Activity);
    }

    [Theory, EachEngine]
    public async Task A_nib_of_another_regency_is_passed_over_without_telling_whose(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await ApplyAsync(Officer(app, "15.71"), "Nama;NIB\nRahasia;1234567890123\n");

        var import = await UploadAsync(Officer(app), "Nama;NIB\nToko B;1234567890123\n");

        Assert.Contains("NIB-nya dipakai usaha di kabupaten lain", import.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", import.Page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_regency_sees_neither_the_import_nor_its_businesses(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var import = await UploadAsync(Officer(app));
        var other = Officer(app, "15.71");

        Assert.Equal(404, (await other.OpenAsync(import.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.CallAsync($"{UploadPartners.Api}/{import.Path.Split('/')[^1]}/apply", new { })).StatusCode);
        Assert.Equal(422, (await other.UploadAsync(await other.OpenAsync(PartnerPaths.Import), "file", "a.csv", "Nama;NIB\nA;1\n"u8.ToArray(), ("regency", "15.06"))).Status);
    }

    [Theory, EachEngine]
    public async Task A_bad_file_comes_back_in_a_sentence_and_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        var page = await officer.OpenAsync(PartnerPaths.Import);

        var pdf = await officer.UploadAsync(page, "file", "usaha.pdf", "%PDF-1.7"u8.ToArray());
        Assert.Equal(422, pdf.Status);
        Assert.Contains("bukan lembar kerja", pdf.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Pilih berkasnya dulu.", (await officer.SubmitAsync(page)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.PartnerImports.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Other_programs_upload_look_apply_and_undo(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Survey));
        var made = await officer.Http.PostAsync(new Uri($"{UploadPartners.Api}?fileName=survei.csv", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var import = (await made.Content.ReadFromJsonAsync<JsonElement>())!;
        Assert.Equal((2, 2), (import.GetProperty("new").GetInt32(), import.GetProperty("leftOut").GetArrayLength()));

        var address = $"{UploadPartners.Api}/{import.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.OK, (await officer.CallAsync($"{address}/apply", new { })).StatusCode);
        Assert.Equal(2, await CountAsync(app));
        Assert.Equal(HttpStatusCode.OK, (await officer.CallAsync($"{address}/undo", new { })).StatusCode);
        Assert.Equal(0, await CountAsync(app));
    }

    [Fact]
    public void The_invented_survey_is_the_same_for_the_same_seed_and_as_messy_as_a_real_one()
    {
        static byte[] Written(int seed)
        {
            using var file = new MemoryStream();
            new SamplePartners(300, seed).Write(file);
            return file.ToArray();
        }

        Assert.Equal(Written(7), Written(7));
        Assert.NotEqual(Written(7), Written(8));
        var reading = new PartnerReader(RegencyPlaces.Of("15.06", LoadRegions.ShippedWithin("15.06")), Semai.Modules.Partners.Sectors.SectorSuggester.Shipped, new(2026, 3, 1)).Read(Written(7), "rekaan.csv");
        Assert.Equal(300, reading.Rows.Count);
        Assert.True(reading.Rows[^1].Line > 301); // quoted line breaks
        Assert.Contains(reading.Rows, r => r.Problems.Count > 0);
        Assert.True(reading.Rows.Select(r => r.Suggestion.Sector).Distinct().Count() == 6);
    }
}
