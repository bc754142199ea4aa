using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Acts;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Modules.Agreements;

public class AgreementActsTests
{
    static readonly string[] All = [AgreementPermissions.Read, AgreementPermissions.Draft, AgreementPermissions.Sign];

    [Theory, EachEngine]
    public async Task An_agreement_goes_all_the_way_from_draft_to_its_end(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var (regency, prison) = (await app.GivenAsync(Some.Agency("TANJABBAR")), await app.GivenAsync(Some.Prison()));
        var officer = app.Visitor(All);

        var drafted = await officer.SubmitAsync(await officer.OpenAsync(DraftAgreement.Path),
            ("kind", "Synergy"), ("title", "Pelatihan ikan asap"), ("starts", "2026-01-01"), ("ends", "2027-12-31"), ("preparedOn", "2026-01-02"),
            ("party1", regency.Id.ToString()), ("signatory1", "Anwar"), ("office1", "Bupati"),
            ("party2", prison.Id.ToString()), ("signatory2", "Iwan"), ("office2", "Kalapas"), ("units", "1"), ("sectors", "Fisheries"));
        Assert.Equal(302, drafted.Status);
        var address = drafted.RedirectsTo!;

        await Press(officer, $"{address}/stage/BeginMemorandum", ("on", "2026-01-10"));
        await Press(officer, $"{address}/sign", ("on", "2026-02-01"), ("place", "Kantor Bupati"));
        await Press(officer, $"{address}/council", ("on", "2026-02-01"), ("burdens", "no"), ("funded", "yes"), ("reason", "Dana ada"), ("evidence", "DPA 1"));
        await Press(officer, $"{address}/stage/Begin", ("on", "2026-02-02"));
        await Press(officer, $"{address}/number", ("party", "1"), ("number", "100/2026"));
        await Press(officer, $"{address}/clauses/new", ("label", "Pasal 1"), ("heading", "Pelatihan"), ("text", "Para pihak melatih."));
        await Press(officer, $"{address}/commitments/new",
            ("clause", (await app.WithDbAsync(db => db.Clauses.SingleAsync())).Id.ToString()), ("title", "20 orang dilatih"), ("responsible", regency.Id.ToString()),
            ("measure", "trained"), ("target", "20"), ("unit", "orang"), ("starts", "2026-02-02"), ("due", "2026-12-31"), ("regencyLine", "DPA"), ("regencyRupiah", "85.000.000"));

        var page = await officer.OpenAsync(address);
        Assert.Contains("Berlaku sampai 31 Desember 2027", page.Text, StringComparison.Ordinal);
        Assert.Contains("100/2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("20 orang dilatih", page.TextOf("#pasal tbody th[scope=row] a"));

        await Press(officer, $"{address}/extend", ("until", "2028-12-31"), ("on", "2026-02-20"));
        await Press(officer, $"{address}/end", ("on", "2026-02-28"), ("reason", "MutualAgreement"), ("note", "Berita acara 9"));
        Assert.Contains("Berakhir sejak 28 Februari 2026", (await officer.OpenAsync(address)).Text, StringComparison.Ordinal);
        var commitment = await app.WithDbAsync(db => db.Commitments.SingleAsync());
        Assert.Equal(85_000_000, commitment.Funding.RegencyRupiah);
    }

    [Theory]
    [InlineData("end", "reason", "ChangeOfLeader", "Pilih salah satu")]
    [InlineData("end", "reason", "ThirdPartyBankrupt", "tidak berlaku untuk jenis")]
    [InlineData("end", "reason", "PeriodEnded", "baru habis")]
    [InlineData("extend", "until", "2028-10-07", "harus berakhir setelah")]
    [InlineData("number", "party", "9", "tidak ada dalam perjanjian ini")]
    [InlineData("sign", "place", "Jambi", "Ini tidak dapat dilakukan")]
    public async Task A_refused_act_says_why_and_changes_nothing(string act, string field, string typed, string said)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);
        var officer = app.Visitor(All);
        var right = new Dictionary<string, string> { ["on"] = "2026-02-20", ["note"] = "alasan", ["number"] = "7/2026", [field] = typed };

        var page = await officer.SubmitAsync(await officer.OpenAsync($"{ReadAgreement.Path(there.Technical.Id)}/{act}"), [.. right.Select(r => (r.Key, r.Value))]);

        Assert.Equal(422, page.Status);
        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Equal(there.Technical.History.Count, (await app.ReloadAsync(there.Technical.Id)).History.Count);
    }

    [Fact]
    public async Task A_number_that_the_party_already_used_is_refused()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);
        var other = await app.GivenAsync(Some.InForce(there.Agency, there.Stranger, no: 3));
        var officer = app.Visitor(All);

        await Press(officer, RecordNumber.Path(other.Id), ("party", "1"), ("number", "7/2026"));
        var page = await officer.SubmitAsync(await officer.OpenAsync(RecordNumber.Path(there.Technical.Id)), ("party", "1"), ("number", "7/2026"));

        Assert.Equal(422, page.Status);
        Assert.Contains("sudah dipakai pihak ini", page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_machine_does_the_same_acts(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        var machine = app.Visitor(All);
        var at = $"/api/v1/agreements/{there.Technical.Id}";

        Assert.Equal(HttpStatusCode.OK, (await machine.CallAsync($"{at}/stage", new { act = "Administer", on = "2026-02-20" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await machine.CallAsync($"{at}/clauses", new { label = "Pasal 2", heading = "Mentor", text = "UKM menjadi mentor." })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await machine.CallAsync($"{at}/end", new { on = "2026-02-28", reason = "MutualAgreement", note = "sepakat" })).StatusCode);
        var again = await machine.CallAsync($"{at}/end", new { on = "2026-02-28", reason = "MutualAgreement", note = "sepakat" });
        Assert.Equal("agreements.end-not-allowed", (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
        var sheet = await machine.Http.GetFromJsonAsync<JsonElement>(at);
        Assert.Equal(("Ended", 2), (sheet.GetProperty("stage").GetString(), sheet.GetProperty("clauses").GetArrayLength()));
    }

    [Fact]
    public async Task Nobody_prepares_an_agreement_in_which_their_organisation_has_no_part()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);
        var stranger = app.Visitor(new Scope(false, [], [there.Stranger.Id.Value], []), All);

        var answer = await stranger.CallAsync("/api/v1/agreements", new
        {
            kind = "Synergy",
            documentLabel = "MoU",
            title = "Lain",
            starts = "2026-01-01",
            ends = "2026-12-31",
            units = Array.Empty<int>(),
            sectors = Array.Empty<string>(),
            parties = new[] { new { organisationId = there.Agency.Id.Value, signatory = "A", office = "B" }, new { organisationId = there.Prison.Id.Value, signatory = "C", office = "D" } },
            preparedOn = "2026-01-01",
        });

        Assert.Equal("agreements.not-your-agreement", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
    }

    static async Task Press(Visitor officer, string address, params (string Field, string Value)[] typed)
    {
        var after = await officer.SubmitAsync(await officer.OpenAsync(address), typed);
        Assert.True(after.Status == 302, $"{address}: {after.Text}");
    }
}
