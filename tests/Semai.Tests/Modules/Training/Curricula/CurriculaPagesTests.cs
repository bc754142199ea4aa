using Semai.Modules.Training.Curricula;

namespace Semai.Tests.Modules.Training.Curricula;

public class CurriculaPagesTests
{
    [Theory, EachEngine]
    public async Task The_list_leads_to_each_curriculum_and_its_sheets(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => ShippedCurricula.LoadAsync(db, app.Time, TestContext.Current.CancellationToken));
        var reader = app.Visitor(CurriculumPermissions.Read);

        var list = await reader.OpenAsync(ListCurricula.Path);
        var links = list.Html.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(7, links.Count);
        foreach (var link in links)
        {
            var page = await reader.OpenAsync(link);
            Assert.Equal(200, page.Status);
            Assert.Contains("Tujuan", page.Text, StringComparison.Ordinal);
            Assert.Equal(page.Html.QuerySelectorAll("#modul details").Length, (await reader.OpenAsync($"{link}/sheets")).Html.QuerySelectorAll(".sheet").Length);
        }
    }

    [Fact]
    public async Task Who_may_not_is_turned_away_and_what_is_not_there_is_not_found()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var curriculum = await app.GivenAsync(Some.Curriculum());

        Assert.Equal(403, (await app.Visitor("agreements.read").OpenAsync(ShowCurriculum.Path(curriculum.Id))).Status);
        Assert.Equal(404, (await app.Visitor(CurriculumPermissions.Read).OpenAsync(ShowCurriculum.Path(Id<Curriculum>.New(Some.Instant)))).Status);
    }

    [Fact]
    public async Task A_machine_reads_the_whole_text()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var curriculum = await app.GivenAsync(Some.Curriculum());

        var json = await app.Visitor(CurriculumPermissions.Read).Http.GetStringAsync(new Uri($"/api/v1/curricula/{curriculum.Id}", UriKind.Relative));

        Assert.Contains("\"criteria\":[\"Warna merata\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"sector\":\"pertanian\"", json, StringComparison.Ordinal);
    }
}
