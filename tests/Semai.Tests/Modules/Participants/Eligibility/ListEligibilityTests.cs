using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

public class ListEligibilityTests
{
    [Theory, EachEngine]
    public async Task The_soonest_stands_first_and_the_far_ones_wait_for_a_longer_span(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        await app.GivenPersonAsync("Kedua", half: new(2026, 5, 1));
        await app.GivenPersonAsync("Pertama", half: new(2026, 4, 1));
        await app.GivenPersonAsync("Jauh", half: new(2026, 9, 30));
        await app.AssessAsync();

        Assert.Equal(["Pertama", "Kedua"], await NamesAsync(app, "within=90"));
        Assert.Equal(["Pertama", "Kedua", "Jauh"], await NamesAsync(app, "within=365"));
    }

    [Theory, EachEngine]
    public async Task Each_outcome_is_counted_and_leads_to_its_people(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        await app.GivenPersonAsync("Joko", crime: "Korupsi");
        await app.GivenPersonAsync("Darto");
        await app.AssessAsync();

        var page = await app.Visitor(Scope.Unit(1), EligibilityPermissions.Read).OpenAsync("/eligibility");

        Assert.Equal(("1", "Perlu telaah hukum"), (page.TextOf(".counts li:nth-child(4) .big"), page.TextOf(".counts li:nth-child(4) a")));
        Assert.Equal(["Joko"], await NamesAsync(app, "outcome=LegalReview"));
        Assert.Equal(["Darto"], await NamesAsync(app, "outcome=WithConditions"));
        Assert.Empty(await NamesAsync(app, "outcome=NotEligible"));
    }

    [Theory, EachEngine]
    public async Task The_list_goes_on_by_key_with_nobody_lost_or_twice(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        for (var i = 0; i < 53; i++) await app.GivenPersonAsync($"Orang{i:00}", half: new DateOnly(2026, 4, 1).AddDays(i / 9));
        await app.AssessAsync();
        var visitor = app.Visitor(Scope.Unit(1), EligibilityPermissions.Read);

        var first = await JsonAsync(visitor, "/api/v1/eligibility");
        var second = await JsonAsync(visitor, $"/api/v1/eligibility?after={first.RootElement.GetProperty("next").GetString()}");

        Assert.Equal(53, IdsOf(first).Concat(IdsOf(second)).Distinct().Count());
        Assert.Equal(JsonValueKind.Null, second.RootElement.GetProperty("next").ValueKind);
        Assert.Equal(53, first.RootElement.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/eligibility?after=broken")]
    [InlineData("/eligibility?within=-5")]
    [InlineData("/eligibility?within=999999999")]
    public async Task A_broken_address_shows_the_list_all_the_same(string path)
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);

        Assert.Equal(200, (await app.Visitor(EligibilityPermissions.Read).OpenAsync(path)).Status);
    }

    [Fact]
    public async Task The_download_holds_the_rows_of_the_page()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        await app.GivenPersonAsync("Pertama", half: new(2026, 4, 1));
        await app.AssessAsync();

        var csv = await app.Visitor(Scope.Unit(1), EligibilityPermissions.Read).Http.GetStringAsync(new Uri("/eligibility/export?as=csv&within=90", UriKind.Relative));

        Assert.Contains("Pertama;B.I Pertama;Belum;2026-04-01;2028-02-11", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_one_s_own_unit_is_listed_and_only_with_the_permission()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        await app.GivenPersonAsync("Jauh", unit: 3, half: new(2026, 4, 1));
        await app.AssessAsync(unit: 3);

        Assert.Empty(await NamesAsync(app, "within=90"));
        Assert.Equal(403, (await app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).OpenAsync("/eligibility")).Status);
    }

    static async Task<string[]> NamesAsync(TestApp app, string query) =>
        [.. (await app.Visitor(Scope.Unit(1), EligibilityPermissions.Read).OpenAsync($"/eligibility?{query}")).Html.QuerySelectorAll("main tbody th").Select(n => n.TextContent.Trim())];

    static async Task<JsonDocument> JsonAsync(Visitor visitor, string path) => JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri(path, UriKind.Relative)));

    static IEnumerable<string> IdsOf(JsonDocument page) => page.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()!);
}
