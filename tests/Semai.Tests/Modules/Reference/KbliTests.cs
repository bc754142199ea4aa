using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Reference;

public class KbliTests
{
    [Theory, EachEngine]
    public async Task One_code_may_mean_two_things_in_two_versions(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadKbli.FromAsync("code,title\n01112,Pertanian Gandum\n", 2020, db, default));
        await app.WithDbAsync(db => LoadKbli.FromAsync("code,title\n01112,Pertanian Serealia\n", 2025, db, default));

        Assert.Equal(2, await app.WithDbAsync(db => db.KbliClasses.CountAsync(k => k.Code == "01112")));
        Assert.Equal(0, await app.WithDbAsync(db => LoadKbli.FromAsync("code,title\n01112,Pertanian Gandum\n", 2020, db, default)));
        Assert.Equal(1, await app.WithDbAsync(db => LoadKbli.FromAsync("code,title\n01112,Pertanian gandum\n", 2020, db, default)));
    }

    [Theory]
    [InlineData(2009, "code,title\n01112,Gandum\n", "reference.no-such-kbli")]
    [InlineData(2020, "kode;judul\n01112;Gandum\n", "reference.not-kbli")]
    [InlineData(2020, "code,title\n1112,Gandum\n", "reference.bad-kbli")]
    [InlineData(2020, "code,title\n", "reference.nothing-to-read")]
    public async Task What_is_no_classification_is_refused(int version, string file, string rule)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        Assert.Equal(rule, (await Assert.ThrowsAsync<Refusal>(() => app.WithDbAsync(db => LoadKbli.FromAsync(file, version, db, default)))).Rule);
    }
}
