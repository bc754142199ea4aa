using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

public class ShowEligibilityTests
{
    static readonly string[] Full = [EligibilityPermissions.Read, ParticipantPermissions.Offence];

    [Theory, EachEngine]
    public async Task The_page_tells_every_rule_with_value_source_and_version(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync(half: new(2026, 6, 3));

        var page = await app.Visitor(Scope.Unit(1), Full).OpenAsync($"/participants/{person.Id}/eligibility");

        Assert.Equal(200, page.Status);
        Assert.Contains("Belum, paling cepat 3 Juni 2026", page.TextOf("#internshipoutside summary"), StringComparison.Ordinal);
        Assert.Contains("Setengah masa pidana baru genap 3 Juni 2026", page.TextOf("#internshipoutside li"), StringComparison.Ordinal);
        Assert.Contains("PP 99/2012 pasal 36 ayat (2) huruf b · aturan 5, versi 1", page.TextOf("#internshipoutside li"), StringComparison.Ordinal);
        Assert.Contains("Tunggu sampai 3 Juni 2026", page.TextOf("#jalan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_reads_in_English_too()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = await app.GivenPersonAsync(half: new(2026, 6, 3));

        var page = await app.Visitor(Scope.Unit(1), "en-GB", Full).OpenAsync($"/participants/{person.Id}/eligibility");

        Assert.Contains("Half of the sentence is served only on 3 June 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("PP 99/2012 pasal 36 ayat (2) huruf b", page.Html.QuerySelectorAll("#internshipoutside [lang=id]").Select(law => law.TextContent));
    }

    [Theory]
    [InlineData("Pencurian")]
    [InlineData("Korupsi")]
    public async Task Without_the_offence_permission_nothing_tells_the_group(string crime)
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = await app.GivenPersonAsync(crime: crime, half: new(2026, 6, 3));
        var visitor = app.Visitor(Scope.Unit(1), EligibilityPermissions.Read);

        var page = await visitor.OpenAsync($"/participants/{person.Id}/eligibility");
        var outside = page.TextOf("#internshipoutside");
        var json = await visitor.Http.GetStringAsync(new Uri($"/api/v1/participants/{person.Id}/eligibility", UriKind.Relative));

        Assert.Contains("data terlindung", outside, StringComparison.Ordinal);
        foreach (var telling in new[] { "36 ayat (2)", "38A", "etengah", "ua pertiga", "embilan", "Enam", "Kelompok", "isiko tinggi", "sehat" })
        {
            Assert.DoesNotContain(telling, outside, StringComparison.Ordinal);
            Assert.DoesNotContain(telling, Purpose(json, "InternshipOutside"), StringComparison.Ordinal);
        }
    }

    [Theory, EachEngine]
    public async Task The_same_comes_as_JSON(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync(half: new(2026, 6, 3));

        var json = JsonDocument.Parse(await app.Visitor(Scope.Unit(1), Full).Http.GetStringAsync(new Uri($"/api/v1/participants/{person.Id}/eligibility", UriKind.Relative)));

        var outside = json.RootElement.GetProperty("advice").EnumerateArray().Single(a => a.GetProperty("purpose").GetString() == "InternshipOutside");
        Assert.Equal(("NotYet", "2026-06-03"), (outside.GetProperty("outcome").GetString(), outside.GetProperty("from").GetString()));
        Assert.All(outside.GetProperty("lines").EnumerateArray(), line => Assert.NotEqual("", line.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task Someone_else_s_person_is_not_there_and_a_stranger_to_the_task_may_not()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = await app.GivenPersonAsync(unit: 3);

        Assert.Equal(404, (await app.Visitor(Scope.Unit(1), Full).OpenAsync($"/participants/{person.Id}/eligibility")).Status);
        Assert.Equal(404, (await app.Visitor(Scope.Unit(1), Full).OpenAsync($"/api/v1/participants/{person.Id}/eligibility")).Status);
        Assert.Equal(403, (await app.Visitor(Scope.Unit(3), ParticipantPermissions.Read).OpenAsync($"/participants/{person.Id}/eligibility")).Status);
    }

    [Fact]
    public async Task A_look_at_what_is_protected_is_kept()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = await app.GivenPersonAsync();
        await app.Visitor(Scope.Unit(1), EligibilityPermissions.Read).OpenAsync($"/participants/{person.Id}/eligibility");
        await app.Visitor(Scope.Unit(1), Full).OpenAsync($"/participants/{person.Id}/eligibility");

        Assert.Equal(1, await app.WithDbAsync(db => db.Looks.CountAsync(l => l.ParticipantId == person.Id)));
    }

    static string Purpose(string json, string purpose) => JsonDocument.Parse(json).RootElement.GetProperty("advice").EnumerateArray()
        .Single(a => a.GetProperty("purpose").GetString() == purpose).GetRawText();
}
