using System.Text;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Reference;

public class RegionTests
{
    const string Few = "code,name\n15,JAMBI\n15.06,KABUPATEN TANJUNG JABUNG BARAT\n15.06.02,Tungkal Ilir\n15.06.02.1004,Tungkal Empat Kota\n31,DKI JAKARTA\n31.71,KOTA ADM. JAKARTA PUSAT\n31.71.01,Gambir\n31.71.01.1001,Gambir\n";

    [Theory, EachEngine]
    public async Task The_code_says_level_and_parent(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await LoadAsync(app, "");

        var village = await app.WithDbAsync(db => db.RegionAsync("15.06.02.1004", default));

        Assert.Equal((RegionLevel.Village, "15.06.02"), (village!.Level, village.ParentCode));
        Assert.Equal("Kabupaten Tanjung Jabung Barat", (await app.WithDbAsync(db => db.RegionAsync("15.06", default)))!.Name);
    }

    [Theory, EachEngine]
    public async Task Villages_come_for_one_region_and_the_rest_later(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        Assert.Equal(7, await LoadAsync(app, "15.06"));
        Assert.Equal(1, await LoadAsync(app, ""));
        Assert.Equal(0, await LoadAsync(app, ""));
    }

    [Theory, EachEngine]
    public async Task A_name_finds_its_region_and_the_higher_one_first(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await LoadAsync(app, "");

        var found = await app.Visitor(ReferencePermissions.Read).Http.GetStringAsync(new Uri("/api/v1/regions?name=gambir", UriKind.Relative));

        Assert.StartsWith("[{\"id\":\"31.71.01\"", found, StringComparison.Ordinal);
        Assert.Equal(403, (int)(await app.Visitor().Http.GetAsync(new Uri("/api/v1/regions?name=gambir", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_shipped_list_holds_the_thirteen_districts_of_the_regency_and_its_134_villages()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.WithDbAsync(db => LoadRegions.ShippedAsync("15.06", db, default));

        var within = await app.WithDbAsync(db => db.Regions.Where(r => r.Code.StartsWith("15.06.")).Select(r => r.Level).ToListAsync());

        Assert.Equal((13, 134), (within.Count(l => l == RegionLevel.District), within.Count(l => l == RegionLevel.Village)));
    }

    [Fact]
    public async Task A_line_that_is_no_region_is_refused_and_nothing_is_loaded()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => LoadAsync(app, "", "15,JAMBI\n15.6,Salah\n"));

        Assert.Equal("reference.bad-region", refusal.Rule);
        Assert.Equal(0, await app.WithDbAsync(db => db.Regions.CountAsync()));
    }

    static Task<int> LoadAsync(TestApp app, string villages, string text = Few) =>
        app.WithDbAsync(db => LoadRegions.FromAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), gzipped: false, villages, db, default));
}
