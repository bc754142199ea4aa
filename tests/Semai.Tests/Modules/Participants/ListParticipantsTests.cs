using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Participants;

public class ListParticipantsTests
{
    [Theory, EachEngine]
    public async Task A_registrar_sees_the_own_unit_those_who_leave_soonest_first(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAsync(app, ("Later", 1, new(2027, 1, 1)), ("Sooner", 1, new(2026, 5, 1)), ("Elsewhere", 2, new(2026, 5, 1)), ("Lifer", 1, null));

        var page = await app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).OpenAsync("/participants");

        Assert.Equal(["Sooner", "Later", "Lifer"], Names(page));
        Assert.Contains("3 orang di dalam", page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Filters_narrow_the_list_and_the_export_holds_the_same_rows(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAsync(app, ("Farmer", 1, new(2027, 1, 1)), ("Late farmer", 1, new(2029, 1, 1)));
        await app.WithDbAsync(async db =>
        {
            var fisher = Some.Person(name: "Fisher", interest: Sector.Fisheries);
            db.AddRange(fisher, Some.CustodyOf(fisher, "B.I 99/2024", new(2027, 1, 1)));
            await db.SaveChangesAsync();
        });
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read);

        var page = await visitor.OpenAsync("/participants?sector=pertanian&before=2028-01-01&status=Convict");
        var export = await visitor.Http.GetStringAsync(new Uri("/participants/export?as=csv&sector=pertanian&before=2028-01-01&status=Convict", UriKind.Relative));

        Assert.Equal(["Farmer"], Names(page));
        Assert.Contains("1 dari 3 orang", page.Text, StringComparison.Ordinal);
        Assert.Equal("Saringan: Narapidana · Pertanian dan olahannya · bebas sebelum 1 Januari 2028", page.TextOf("main p.printed:not([aria-hidden])"));
        Assert.Equal(2, export.Trim().Split('\n').Length);
        Assert.Contains("Farmer", export, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Pages_follow_one_another_and_nobody_is_shown_twice_or_left_out(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAsync(app, [.. Enumerable.Range(1, 120).Select(i => ($"Person {i}", 1, (DateOnly?)new DateOnly(2027, 1, 1 + i % 3)))]);
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read);

        var seen = new List<string>();
        for (var next = "/participants"; next is not null;)
        {
            var page = await visitor.OpenAsync(next);
            seen.AddRange(Names(page));
            next = page.Html.QuerySelectorAll("nav a.btn").FirstOrDefault(a => a.TextContent == "Berikutnya")?.GetAttribute("href");
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(120, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_said_beside_the_filter()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var page = await app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).OpenAsync("/participants?before=31-02-2027");

        Assert.Equal(422, page.Status);
        Assert.Contains("tanggal yang ada", page.TextOf("#before-e"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task People_are_found_by_any_part_of_their_name_and_by_how_it_sounds(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(async db =>
        {
            var (one, two, three) = (Some.Person("Syahrul", "Ucok", "Amir"), Some.Person("Muhammad Zainal"), Some.Person("Budi Santoso"));
            db.AddRange(one, two, three, Some.CustodyOf(one, "B.I 370/2024"), Some.CustodyOf(two, "B.IIa 12/2025"), Some.CustodyOf(three, "B.I 41/2023"));
            await db.SaveChangesAsync();
        });
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read);

        foreach (var typed in new[] { "Syahrul als Ucok", "SYAHRUL bin Amir", "syarul", "ucok", "amir syah", "sahroel", "370/2024", "b.i 370", "syhrul" })
            Assert.Equal((typed, "Syahrul alias Ucok bin Amir"), (typed, Assert.Single(await FoundAsync(typed))));
        foreach (var typed in new[] { "jainal", "Mohamad", "Muhamad Zaenal" })
            Assert.Equal((typed, "Muhammad Zainal"), (typed, Assert.Single(await FoundAsync(typed))));
        Assert.Empty(await FoundAsync("Syahrul Budi"));
        Assert.Empty(await FoundAsync("xyzzy"));
        Assert.Equal(3, (await FoundAsync("bin")).Count);

        async Task<List<string>> FoundAsync(string q) => Names(await visitor.OpenAsync($"/participants?q={Uri.EscapeDataString(q)}"));
    }

    [Theory, EachEngine]
    public async Task A_new_name_is_found_and_the_old_one_no_more(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAsync(app, ("Rahmat", 1, null));
        await app.WithDbAsync(async db =>
        {
            var person = await db.Participants.SingleAsync();
            person.Describe(person.Details with { Name = "Rahmat Hidayat", Patronym = "Amir" }, "KTP", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
            person.Describe(person.Details with { Name = "Hidayat" }, "KTP", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read);

        Assert.Single(Names(await visitor.OpenAsync("/participants?q=hidayat")));
        Assert.Empty(Names(await visitor.OpenAsync("/participants?q=rahmat")));
    }

    [Fact]
    public async Task The_search_of_one_unit_tells_nothing_of_another()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenAsync(app, ("Syahrul", 2, null));

        var page = await app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).OpenAsync("/participants?q=syarul");

        Assert.Empty(Names(page));
        Assert.Contains("Tidak ada \"syarul\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_as_json_carries_ids_and_the_next_page()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenAsync(app, [.. Enumerable.Range(1, 60).Select(i => ($"Person {i}", 1, (DateOnly?)null))]);
        var http = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).Http;

        using var first = JsonDocument.Parse(await http.GetStringAsync(new Uri("/api/v1/participants", UriKind.Relative)));
        using var second = JsonDocument.Parse(await http.GetStringAsync(new Uri($"/api/v1/participants?after={first.RootElement.GetProperty("next").GetString()}", UriKind.Relative)));

        Assert.Equal((50, 10), (first.RootElement.GetProperty("rows").GetArrayLength(), second.RootElement.GetProperty("rows").GetArrayLength()));
        Assert.True(first.RootElement.GetProperty("rows")[0].GetProperty("id").TryGetGuid(out _));
    }

    internal static Task GivenAsync(TestApp app, params (string Name, int Unit, DateOnly? Ends)[] people) => app.WithDbAsync(async db =>
    {
        foreach (var ((name, unit, ends), i) in people.Select((p, i) => (p, i)))
        {
            var person = Some.Person(name, unit: unit);
            db.AddRange(person, ends is null
                ? Custody.Begin(person, new(RegisterType.B1, $"B.I {i}/2024", Life: true), new(2024, 1, 1), "x", Some.Officer, Some.Instant)
                : Some.CustodyOf(person, $"B.I {i}/2024", ends));
        }

        await db.SaveChangesAsync();
    });

    static List<string> Names(Page page) => [.. page.Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
