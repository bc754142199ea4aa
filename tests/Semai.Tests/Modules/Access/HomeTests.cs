using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;

namespace Semai.Tests.Modules.Access;

public class HomeTests
{
    [Fact]
    public async Task The_title_says_how_many_things_wait_and_how_many_are_late()
    {
        await using var app = await AppWith(
            new(HomeTaskKind.Todo, "Daftar hadir belum diisi", "Sesi 9", "/a", "Isi"),
            new(HomeTaskKind.Late, "Laporan semester belum dikirim", "Batas 10 Februari", "/b", "Kirim", new(2026, 2, 10)));

        var page = await app.Visitor(AccessPermissions.Self).OpenAsync("/");

        Assert.Equal("Dua hal menunggu Anda, satu sudah lewat waktu", page.TextOf("h1"));
        Assert.Contains("Minggu, 1 Maret 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("/b", page.Html.QuerySelector(".note-late a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_due_first_stands_first()
    {
        await using var app = await AppWith(
            new(HomeTaskKind.Todo, "Kedua", "", "/b", "Buka", new(2026, 4, 1)),
            new(HomeTaskKind.Todo, "Ketiga", "", "/c", "Buka"),
            new(HomeTaskKind.Todo, "Pertama", "", "/a", "Buka", new(2026, 3, 2)));

        var page = await app.Visitor(AccessPermissions.Self).OpenAsync("/");

        Assert.Equal(["Pertama", "Kedua", "Ketiga"], page.Html.QuerySelectorAll(".rows strong").Select(s => s.TextContent));
    }

    [Fact]
    public async Task An_empty_day_leads_on_to_what_the_reader_may_open()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var page = await app.Visitor([.. PermissionCatalogue.All]).OpenAsync("/");

        Assert.Equal("Tidak ada yang menunggu Anda", page.TextOf("h1"));
        Assert.NotEmpty(page.TextOf(".empty h2"));
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_sent_to_the_door()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var page = await app.Stranger().OpenAsync("/");

        Assert.Equal(302, page.Status);
        Assert.Contains("/sign-in", page.RedirectsTo!, StringComparison.Ordinal);
    }

    static async Task<TestApp> AppWith(params HomeTask[] tasks) =>
        (await TestApp.OnAsync(Engine.Sqlite)).With(s => s.AddScoped<IHomeTasks>(_ => new Given(tasks)));

    sealed class Given(IReadOnlyList<HomeTask> tasks) : IHomeTasks
    {
        public Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) => Task.FromResult(tasks);
    }
}
