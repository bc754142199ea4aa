using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using static Semai.Tests.Modules.Partners.PartnerDesk;

namespace Semai.Tests.Modules.Partners;

public class ChooseSectorTests
{
    const string Keleman = "Nama;Kegiatan;Alamat\nA;membuat sangkar burung;1\nB;membuat sangkar burung;2\nC;membuat sangkar burung merpati;3\nD;menjahit;4\n";

    [Theory, EachEngine]
    public async Task A_correction_is_announced_teaches_the_same_and_similar_words_and_can_be_undone(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        await ApplyAsync(officer, Keleman);
        var a = await FindAsync(app, "A");
        Assert.Equal(Sector.HomeIndustry, a.Sector);

        var page = await officer.OpenAsync(PartnerPaths.Sector(a.Id));
        Assert.Contains("Peternakan (saran 2 usaha lain ikut berubah)", page.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(page, ("sector", "peternakan"))).Status);

        Assert.Equal((Sector.Livestock, SectorOrigin.Officer), await SectorAsync(app, "A"));
        Assert.Equal((Sector.Livestock, SectorOrigin.Suggested), await SectorAsync(app, "B"));
        Assert.Equal((Sector.Livestock, SectorOrigin.Suggested), await SectorAsync(app, "C"));
        Assert.Equal((Sector.HomeIndustry, SectorOrigin.Suggested), await SectorAsync(app, "D"));
        Assert.Contains((await FindAsync(app, "A")).History, e => e.Act is BusinessAct.ChooseSector);
        var later = await UploadAsync(officer, "Nama;Kegiatan\nE;membuat sangkar burung\n");
        Assert.Contains("Peternakan, saran", later.Page.Text, StringComparison.Ordinal);

        var corrections = await officer.OpenAsync(PartnerPaths.Corrections);
        Assert.Contains("membuat sangkar burung", corrections.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(corrections, "/undo")).Status);
        Assert.Equal((Sector.HomeIndustry, SectorOrigin.Suggested), await SectorAsync(app, "A"));
        Assert.Equal((Sector.HomeIndustry, SectorOrigin.Suggested), await SectorAsync(app, "C"));
        Assert.NotNull((await app.WithDbAsync(db => db.SectorCorrections.SingleAsync())).UndoneAt);
    }

    [Theory, EachEngine]
    public async Task Ticked_businesses_are_settled_at_once_as_suggested_or_as_one_sector(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        await ApplyAsync(officer, Keleman);
        var (a, d) = (await FindAsync(app, "A"), await FindAsync(app, "D"));
        var list = await officer.OpenAsync(PartnerPaths.List);

        await officer.SubmitAsync(list, "/partners/sectors", ("id", d.Id.ToString()));
        Assert.Equal((Sector.HomeIndustry, SectorOrigin.Officer), await SectorAsync(app, "D"));
        Assert.Equal(0, await app.WithDbAsync(db => db.SectorCorrections.CountAsync())); // nothing to learn where the words were right

        var nothing = await officer.SubmitAsync(list, "/partners/sectors");
        Assert.Equal(422, nothing.Status);
        Assert.Contains("Centang dulu", nothing.TextOf("[role=alert]"), StringComparison.Ordinal);

        var answer = await officer.CallAsync("/api/v1/partners/sectors", new { ids = new[] { a.Id }, sector = "Livestock" });
        Assert.Equal(2, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("changed").GetInt32());
    }

    [Theory, EachEngine]
    public async Task What_an_officer_settled_is_not_changed_by_a_later_correction(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var officer = Officer(app);
        await ApplyAsync(officer, Keleman);
        await ChooseAsync(app, officer, "B", "industri-rumah-tangga");
        await ChooseAsync(app, officer, "A", "peternakan");

        Assert.Equal((Sector.HomeIndustry, SectorOrigin.Officer), await SectorAsync(app, "B"));
    }

    [Theory, EachEngine]
    public async Task An_officer_of_another_regency_can_neither_look_nor_choose(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await ApplyAsync(Officer(app), Keleman);
        var a = await FindAsync(app, "A");

        Assert.Equal(404, (await Officer(app, "15.71").OpenAsync(PartnerPaths.Sector(a.Id))).Status);
        Assert.Equal(403, (await app.Visitor(OfRegency(), PartnerPermissions.Read).OpenAsync(PartnerPaths.Sector(a.Id))).Status);
    }

    static async Task ChooseAsync(TestApp app, Visitor officer, string name, string sector) =>
        await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.Sector((await FindAsync(app, name)).Id)), ("sector", sector));

    static async Task<(Sector?, SectorOrigin)> SectorAsync(TestApp app, string name) => (await FindAsync(app, name)) is var b ? (b.Sector, b.SectorOrigin) : default;
}
