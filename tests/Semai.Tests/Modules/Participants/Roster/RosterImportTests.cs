using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

public class RosterImportTests
{
    static object?[] Ali(string ends = "10-01-2027", string name = "Ali bin Amir") =>
        [1, "B.I 1/2025", name, "L", "17-05-1990", "1506021705900003", "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", ends, "sapi"];

    static readonly object?[] Ratna = [2, "B.I 2/2025", "Ratna", "P", "31-02-1990", null, "Penipuan", "378 KUHP", "1 tahun 6 bulan", "10-03-2025", "10-09-2026", "batik"];

    [Theory, EachEngine]
    public async Task A_roster_is_looked_at_applied_repeated_changed_and_undone_as_a_whole(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);
        var registrar = app.Visitor(Scope.Unit(1), May);

        var file = Workbook.Of(Columns, Ali(), Ratna, Ali());
        var preview = await UploadAsync(registrar, file);
        Assert.Equal((200, 0), (preview.Page.Status, await CountAsync(app)));
        Assert.Contains("2 baris siap diterapkan, 1 perlu Anda lihat", preview.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Tanggal lahir 31-02-1990 tidak ada di kalender.", preview.Page.Text, StringComparison.Ordinal);
        Assert.Contains("B4, Nomor register", preview.Page.Text, StringComparison.Ordinal);

        var done = await registrar.SubmitAsync(preview.Page, "/apply");
        Assert.Equal((302, 2), (done.Status, await CountAsync(app)));
        Assert.Contains("2 orang baru dan 0 perubahan diterapkan", (await registrar.OpenAsync(preview.Path)).TextOf("h1"), StringComparison.Ordinal);

        var again = await UploadAsync(registrar, file);
        Assert.Contains("0 baris siap diterapkan", again.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("persis sama sudah diterapkan", again.Page.Text, StringComparison.Ordinal);

        var changed = await UploadAsync(registrar, Workbook.Of(Columns, Ali(ends: "10-12-2026")));
        var listed = await registrar.OpenAsync($"{changed.Path}?show=changed");
        Assert.Contains("tanggal ekspirasi: 10 Jan 2027 → 10 Des 2026", listed.Text, StringComparison.Ordinal);
        Assert.Contains("1 orang di Semai tidak ada dalam berkas", listed.Text, StringComparison.Ordinal);
        await registrar.SubmitAsync(changed.Page, "/apply");
        Assert.Equal(new(2026, 12, 10), await EndsAsync(app, "B.I 1/2025"));

        var undone = await registrar.SubmitAsync(await registrar.OpenAsync(changed.Path), "/undo");
        Assert.Equal((302, new DateOnly(2027, 1, 10)), (undone.Status, (await EndsAsync(app, "B.I 1/2025"))!.Value));
    }

    [Theory, EachEngine]
    public async Task Undoing_removes_whom_the_import_brought_and_is_refused_once_someone_was_changed(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);
        var registrar = app.Visitor(Scope.Unit(1), May);
        var import = await UploadAsync(registrar, Workbook.Of(Columns, Ali(), Ratna));
        await registrar.SubmitAsync(import.Page, "/apply");
        await app.WithDbAsync(async db =>
        {
            var ali = await db.Participants.FirstAsync(p => p.Name == "Ali");
            ali.Describe(ali.Details with { Education = "SMA" }, "wawancara", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });

        var refused = await registrar.SubmitAsync(await registrar.OpenAsync(import.Path), "/undo");
        Assert.Equal((422, 2), (refused.Status, await CountAsync(app)));
        Assert.Contains("data 1 orang sudah diubah", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Ali bin Amir", refused.TextOf("[role=alert]"), StringComparison.Ordinal);

        await app.WithDbAsync(async db =>
        {
            var ali = await db.Participants.FirstAsync(p => p.Name == "Ali");
            ali.Describe(ali.Details with { Education = null }, "salah ketik", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });
        Assert.Equal(302, (await registrar.SubmitAsync(refused, "/undo")).Status);
        Assert.Equal(0, await CountAsync(app));
    }

    [Theory, EachEngine]
    public async Task Of_two_officers_the_second_is_told_in_one_sentence(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);
        var (one, two) = (app.Visitor(Scope.Unit(1), May), app.Visitor(Scope.Unit(1), May));
        var import = await UploadAsync(one, Workbook.Of(Columns, Ali()));
        var same = await two.OpenAsync(import.Path);

        await one.SubmitAsync(import.Page, "/apply");
        var second = await two.SubmitAsync(same, "/apply");

        Assert.Equal((422, 1), (second.Status, await CountAsync(app)));
        Assert.Contains("Ini tidak dapat dilakukan selama statusnya \"Diterapkan\"", second.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Rows_that_contradict_what_is_known_are_passed_over_with_the_reason(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);
        var registrar = app.Visitor(Scope.Unit(1), May);
        await registrar.SubmitAsync((await UploadAsync(registrar, Workbook.Of(Columns, Ali()))).Page, "/apply");

        object?[] other = [1, "B.I 1/2025", "Suhaimin", "L", "01-01-1980", null, "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];
        object?[] twin = [2, "B.I 9/2025", "Alimin", "L", "17-05-1990", "1506021705900003", "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];
        var preview = await UploadAsync(registrar, Workbook.Of(Columns, other, twin));

        Assert.Contains("0 baris siap diterapkan, 2 perlu Anda lihat", preview.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Nomor ini sudah dipakai Ali bin Amir.", preview.Page.Text, StringComparison.Ordinal);
        Assert.Contains("NIK ini sudah tercatat untuk Ali bin Amir.", preview.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_can_be_told_what_it_holds()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = app.Visitor(Scope.Unit(1), May);
        var import = await UploadAsync(registrar, Workbook.Of(["No. Registrasi", "Nama", "L/P", "Ket."], ["B.I 1/2024", "Ali", "L", "sapi"]));

        await registrar.SubmitAsync(import.Page, "/columns", ("Lembar1!D", "Interest"));
        await registrar.SubmitAsync(await registrar.OpenAsync(import.Path), "/apply");

        Assert.Equal("sapi", await app.WithDbAsync(db => db.Participants.Select(p => p.InterestText).SingleAsync()));
    }

    [Fact]
    public async Task A_file_is_not_opened_anew_at_each_look_and_lies_nowhere_in_clear()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = app.Visitor(Scope.Unit(1), May);
        var import = await UploadAsync(registrar, Workbook.Of(Columns, Ali()));

        Assert.DoesNotContain("1506021705900003", string.Concat(await app.WithDbAsync(db => db.RosterFileParts.Select(p => p.Content).ToListAsync())), StringComparison.Ordinal);
        await app.WithDbAsync(db => db.RosterFileParts.ExecuteDeleteAsync());

        Assert.Contains("1 baris siap diterapkan", (await registrar.OpenAsync(import.Path)).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_hundreds_of_rows_namesakes_within_the_roster_are_two_people_and_one_outside_it_is_asked_about()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = app.Visitor(Scope.Unit(1), May);
        object?[] Row(int no, string name = "Ali bin Amir", string born = "17-05-1990") => [no, $"B.I {no}/2025", name, "L", born, null, "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];
        object?[][] Rows(int first) => [Row(first), .. Enumerable.Range(2, 600).Select(i => Row(i, $"Orang {i}", "01-02-1980")), Row(700)];

        var import = await UploadAsync(registrar, Workbook.Of([Columns, .. Rows(1)]));
        Assert.Contains("602 baris siap diterapkan, 0 perlu Anda lihat", import.Page.TextOf("h1"), StringComparison.Ordinal);
        await registrar.SubmitAsync(import.Page, "/apply");
        Assert.Equal(602, await CountAsync(app));

        Assert.Contains("0 baris siap diterapkan, 1 perlu Anda lihat", (await UploadAsync(registrar, Workbook.Of([Columns, .. Rows(800)]))).Page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_units_import_is_not_there()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var import = await UploadAsync(app.Visitor(Scope.Unit(1), May), Workbook.Of(Columns, Ali()));

        Assert.Equal(404, (await app.Visitor(Scope.Unit(2), May).OpenAsync(import.Path)).Status);
    }

    [Theory, EachEngine]
    public async Task A_program_takes_the_same_way(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);
        var http = app.Visitor(Scope.Unit(1), May).Http;

        using var file = new ByteArrayContent(Workbook.Of(Columns, Ali(), Ratna));
        var made = await http.PostAsync(new Uri($"{UploadRoster.Api}?unit=LKT&fileName=mei.xlsx", UriKind.Relative), file);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var summary = await made.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((2, "born.impossible"), (summary.GetProperty("counts").GetProperty("new").GetInt32(), summary.GetProperty("problems")[0].GetProperty("code").GetString()));

        var applied = await http.PostAsync(new Uri($"{made.Headers.Location}/apply", UriKind.Relative), null);
        Assert.Equal((HttpStatusCode.OK, 2), (applied.StatusCode, await CountAsync(app)));
        Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsync(new Uri($"{made.Headers.Location}/apply", UriKind.Relative), null)).StatusCode);
    }

    static Task<int> CountAsync(TestApp app) => app.WithDbAsync(db => db.Participants.CountAsync());

    static Task<DateOnly?> EndsAsync(TestApp app, string register) =>
        app.WithDbAsync(db => db.Custodies.Where(c => c.RegisterNumber == register).Select(c => c.ExpirationDate).SingleAsync());
}
