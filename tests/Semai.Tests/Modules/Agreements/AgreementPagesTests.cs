using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Modules.Agreements;

/// <summary>What a reader finds: the register, one agreement, one commitment; and who finds nothing.</summary>
public class AgreementPagesTests
{
    [Theory, EachEngine]
    public async Task The_register_filters_pages_and_exports_what_it_shows(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        var reader = app.Visitor(AgreementPermissions.Read);

        var all = await reader.OpenAsync("/agreements");
        Assert.Equal(["Perjanjian teknis pelatihan", "Pemberdayaan Warga Binaan"], all.Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.StartsWith("Dua perjanjian berlaku", all.TextOf("h1"), StringComparison.Ordinal);

        var technical = await reader.OpenAsync("/agreements?kind=Technical&q=PELATIHAN&standing=InForce");
        Assert.Single(technical.Html.QuerySelectorAll("tbody th a"));
        Assert.Empty((await reader.OpenAsync("/agreements?standing=Ended")).Html.QuerySelectorAll("tbody tr"));

        var csv = await reader.Http.GetStringAsync(new Uri("/agreements/export?as=csv&kind=Technical", UriKind.Relative));
        Assert.Equal(2, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        var rows = await reader.Http.GetFromJsonAsync<JsonElement>("/api/v1/agreements?kind=Technical");
        Assert.Equal(there.Technical.Id.Value, rows.GetProperty("rows")[0].GetProperty("id").GetGuid());
    }

    [Theory, EachEngine]
    public async Task The_register_goes_on_by_key(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var (first, second) = (await app.GivenAsync(Some.Agency("A")), await app.GivenAsync(Some.Agency("B")));
        await app.WithDbAsync(db =>
        {
            db.AddRange(Enumerable.Range(1, 51).Select(no => Some.InForce(first, second, no, title: $"Perjanjian {no}")));
            return db.SaveChangesAsync();
        });
        var reader = app.Visitor(AgreementPermissions.Read);

        var page = await reader.OpenAsync("/agreements");
        var next = page.Html.QuerySelectorAll("nav.pager a")[^1].GetAttribute("href")!;

        Assert.Equal(["Perjanjian 1"], (await reader.OpenAsync(next)).Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
    }

    [Theory, EachEngine]
    public async Task An_agreement_shows_the_way_from_each_clause_to_its_result(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);

        var page = await app.Visitor(AgreementPermissions.Read).OpenAsync(ReadAgreement.Path(there.Technical.Id));

        Assert.Equal("Para pihak melatih warga binaan.", page.TextOf("blockquote.signed"));
        Assert.Contains("0 dari 100", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nomor belum dicatat", page.Text, StringComparison.Ordinal);
        Assert.Equal("Pelaksanaan", page.TextOf("#tahapan li.now strong"));
        Assert.Empty(page.Html.QuerySelectorAll("main form, main a.btn"));

        var parent = await app.Visitor(AgreementPermissions.Read).OpenAsync(ReadAgreement.Path(there.Parent.Id));
        Assert.Contains("1 komitmen: 1 perlu perhatian", parent.TextOf("#teknis"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_commitment_shows_both_numbers_their_definition_and_the_chain(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);

        var page = await app.Visitor(AgreementPermissions.Read).OpenAsync(ReadCommitment.Path(there.Commitment.Id));

        Assert.Contains("0 dari 100", page.TextOf("#kemajuan"), StringComparison.Ordinal);
        Assert.Contains("hari ini seharusnya 13", page.TextOf("#kemajuan"), StringComparison.Ordinal);
        Assert.Contains("belum dihitung sendiri; bukti manual", page.TextOf("#catatan"), StringComparison.Ordinal);
        Assert.Contains(page.Html.QuerySelectorAll("nav.panel a"), a => a.GetAttribute("href") == $"{ReadAgreement.Path(there.Technical.Id)}#pasal-1");
    }

    [Theory]
    [InlineData("/agreements/{0}")]
    [InlineData("/agreements/commitments/{1}")]
    [InlineData("/agreements/{0}/progress")]
    [InlineData("/agreements/{0}/clauses/new")]
    [InlineData("/agreements/{0}/commitments/new")]
    [InlineData("/agreements/{0}/sign")]
    [InlineData("/agreements/{0}/end")]
    [InlineData("/agreements/{0}/extend")]
    [InlineData("/agreements/{0}/number")]
    [InlineData("/agreements/{0}/council")]
    [InlineData("/agreements/{0}/council-approval")]
    [InlineData("/agreements/{0}/stage/Begin")]
    [InlineData("/agreements/commitments/{1}/waive")]
    public async Task What_is_not_yours_is_not_there(string path)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);
        string[] all = [AgreementPermissions.Read, AgreementPermissions.Draft, AgreementPermissions.Sign, AgreementPermissions.Progress];
        var address = string.Format(null, path, there.Technical.Id, there.Commitment.Id);

        Assert.Equal(200, (await app.Visitor(new Scope(false, [], [there.Agency.Id.Value], []), all).OpenAsync(address)).Status);
        Assert.Equal(404, (await app.Visitor(new Scope(false, [], [there.Stranger.Id.Value], []), all).OpenAsync(address)).Status);
        Assert.Equal(403, (await app.Visitor("nothing").OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Who_reads_english_reads_english()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);

        var page = await app.Visitor(Scope.All, "en-GB", [AgreementPermissions.Read]).OpenAsync(ReadAgreement.Path(there.Technical.Id));

        Assert.Contains("In force until 7 October 2028", page.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 100", page.Text, StringComparison.Ordinal);
    }
}

/// <summary>An agreement, a technical one under it, a clause and a commitment measured by hand.</summary>
sealed record Programme(
    Organisation Regency, Organisation Agency, Organisation Prison, Organisation Stranger, Agreement Parent, Agreement Technical, Clause Clause, Commitment Commitment)
{
    public static async Task<Programme> GivenAsync(TestApp app)
    {
        var (regency, office, stranger) = (await app.GivenAsync(Some.Agency("TANJABBAR")), await app.GivenAsync(Some.Agency("KANWIL")), await app.GivenAsync(Some.Agency("DISKAN")));
        var (agency, prison) = (await app.GivenAsync(Some.Agency()), await app.GivenAsync(Some.Prison()));
        var parent = await app.GivenAsync(Some.InForce(regency, office));
        var technical = await app.GivenAsync(Some.InForce(agency, prison, no: 2, parent: parent.Id, title: "Perjanjian teknis pelatihan"));
        var clause = await app.GivenAsync(Some.Clause(technical));
        return new(regency, agency, prison, stranger, parent, technical, clause, await app.GivenAsync(Some.Commitment(technical, clause, agency)));
    }
}
