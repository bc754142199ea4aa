using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Modules.Agreements;

public class ProgressPagesTests
{
    [Theory, EachEngine]
    public async Task Progress_is_recorded_marked_as_wrong_and_counted_again(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        var officer = app.Visitor(AgreementPermissions.Read, AgreementPermissions.Progress);
        var address = ReadCommitment.Path(there.Commitment.Id);

        var form = await officer.OpenAsync(RecordProgress.Path(there.Technical.Id, there.Commitment.Id));
        var after = await officer.SubmitAsync(form, ("on", "2026-02-20"), ("amount", "20"), ("evidence", "Berita acara 1"));
        Assert.Equal(address, after.RedirectsTo);

        var page = await officer.OpenAsync(address);
        Assert.Contains("20 dari 100", page.TextOf("#kemajuan"), StringComparison.Ordinal);
        Assert.Equal("Sesuai rencana", page.TextOf(".lede .st"));

        var mark = await officer.OpenAsync(page.Html.QuerySelector("#catatan a.btn")!.GetAttribute("href")!);
        await officer.SubmitAsync(mark, ("reason", "Tercatat dua kali"));
        page = await officer.OpenAsync(address);
        Assert.Contains("0 dari 100", page.TextOf("#kemajuan"), StringComparison.Ordinal);
        Assert.Contains("Tercatat dua kali", page.TextOf("#catatan"), StringComparison.Ordinal);

        await officer.SubmitAsync(page, "/restore");
        Assert.Contains("20 dari 100", (await officer.OpenAsync(address)).TextOf("#kemajuan"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on", "31/02/2026", "#on-e", "kalender")]
    [InlineData("amount", "0", "#amount-e", "1")]
    [InlineData("evidence", "", "#evidence-e", "Belum diisi")]
    [InlineData("on", "2026-03-02", "[role=alert]", "belum tiba")]
    [InlineData("on", "2025-10-07", "[role=alert]", "baru dihitung sejak")]
    public async Task What_is_wrong_is_said_and_what_was_typed_comes_back(string field, string typed, string where, string said)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var there = await Programme.GivenAsync(app);
        var officer = app.Visitor(AgreementPermissions.Progress);
        var right = new Dictionary<string, string> { ["on"] = "2026-02-20", ["amount"] = "7", ["evidence"] = "Berita acara 1", [field] = typed };

        var form = await officer.OpenAsync(RecordProgress.Path(there.Technical.Id, there.Commitment.Id));
        var page = await officer.SubmitAsync(form, [.. right.Select(r => (r.Key, r.Value))]);

        Assert.Equal(422, page.Status);
        Assert.Contains(said, page.TextOf(where), StringComparison.Ordinal);
        Assert.Equal(right["amount"], page.Html.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Equal(right["evidence"], page.TextOf("#evidence"));
    }

    [Theory, EachEngine]
    public async Task A_machine_records_marks_and_restores(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        var machine = app.Visitor(AgreementPermissions.Read, AgreementPermissions.Progress);

        var made = await machine.CallAsync($"/api/v1/agreements/commitments/{there.Commitment.Id}/progress", new { on = "2026-02-20", amount = 5, evidence = "BA 1" });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var entry = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        Assert.Equal(HttpStatusCode.OK, (await machine.CallAsync($"/api/v1/agreements/progress/{entry}/error", new { reason = "salah" })).StatusCode);
        var twice = await machine.CallAsync($"/api/v1/agreements/progress/{entry}/error", new { reason = "salah" });
        Assert.Equal("progress.markinerror-not-allowed", (await twice.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
        Assert.Equal(HttpStatusCode.OK, (await machine.CallAsync($"/api/v1/agreements/progress/{entry}/restore", new { })).StatusCode);

        var sheet = await machine.Http.GetFromJsonAsync<JsonElement>($"/api/v1/agreements/commitments/{there.Commitment.Id}");
        Assert.Equal(5, sheet.GetProperty("commitment").GetProperty("progress").GetProperty("counted").GetInt64());
        Assert.Equal(entry, sheet.GetProperty("entries")[0].GetProperty("id").GetGuid());
    }

    [Theory, EachEngine]
    public async Task A_commitment_is_waived_and_reinstated_with_reasons(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        var officer = app.Visitor(AgreementPermissions.Read, AgreementPermissions.Sign);

        await officer.SubmitAsync(await officer.OpenAsync(WaiveCommitment.Path(there.Commitment.Id)), ("reason", "Anggaran dialihkan"));
        Assert.Equal("Dibebaskan", (await officer.OpenAsync(ReadCommitment.Path(there.Commitment.Id))).TextOf(".lede .st"));
        await officer.SubmitAsync(await officer.OpenAsync(WaiveCommitment.Path(there.Commitment.Id)), ("reason", "Anggaran kembali"));

        var page = await officer.OpenAsync(ReadCommitment.Path(there.Commitment.Id));
        Assert.Equal("Perlu perhatian", page.TextOf(".lede .st"));
        Assert.Contains("Anggaran dialihkan", page.TextOf("#riwayat"), StringComparison.Ordinal);
    }
}
