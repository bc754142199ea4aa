using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>Where a roster contradicts what an officer wrote down, a person decides, row by row or for all.</summary>
public class RosterConflictTests
{
    static object?[] Ali(string born = "17-05-1990", string ends = "10-01-2027", string number = "B.I 1/2025", string? nik = "1506021705900003", string name = "Ali bin Amir") =>
        [1, number, name, "L", born, nik, "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", ends, "sapi"];

    [Theory, EachEngine]
    public async Task What_stays_stays_and_the_rest_of_the_row_comes_in(Engine engine)
    {
        await using var app = await GivenAliCorrectedAsync(engine);
        var registrar = Registrar(app);

        var preview = await UploadAsync(registrar, Ali(ends: "10-12-2026"));
        Assert.Contains("0 baris siap diterapkan, 1 perlu Anda lihat", preview.Page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal("Tetap seperti di Semai tanggal lahir: 18 Mei 1990", Cell(preview.Page, "Di Semai"));
        Assert.Equal("Pakai isi berkas tanggal lahir: 17 Mei 1990", Cell(preview.Page, "Di berkas"));

        Assert.Equal(302, (await registrar.SubmitAsync(preview.Page, "/apply")).Status);
        Assert.Equal((new DateOnly(1990, 5, 18), new DateOnly(2026, 12, 10)), await AliAsync(app));
        var result = await registrar.OpenAsync(preview.Path);
        Assert.Contains("0 pakai isi berkas, 1 tetap seperti di Semai", result.Text, StringComparison.Ordinal);
        Assert.Contains("bentrok: tetap seperti di semai", result.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task What_is_taken_from_the_roster_is_said_and_undone_and_then_asked_again(Engine engine)
    {
        await using var app = await GivenAliCorrectedAsync(engine);
        var registrar = Registrar(app);
        var preview = await UploadAsync(registrar, Ali());

        Assert.Equal(302, (await registrar.SubmitAsync(preview.Page, "/apply", Chosen(preview.Page, "Take"))).Status);
        Assert.Equal(new DateOnly(1990, 5, 17), (await AliAsync(app)).Born);
        var result = await registrar.OpenAsync(preview.Path);
        Assert.Contains("1 pakai isi berkas, 0 tetap", result.Text, StringComparison.Ordinal);
        Assert.Contains("Ibu Sari", result.Text, StringComparison.Ordinal);
        Assert.Contains("0 perlu Anda lihat", (await UploadAsync(registrar, Ali())).Page.TextOf("h1"), StringComparison.Ordinal);

        Assert.Equal(302, (await registrar.SubmitAsync(result, "/undo")).Status);
        Assert.Equal(new DateOnly(1990, 5, 18), (await AliAsync(app)).Born);
        Assert.Contains("1 perlu Anda lihat", (await UploadAsync(registrar, Ali())).Page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_about_a_record_that_somebody_changed_meanwhile_is_refused()
    {
        await using var app = await GivenAliCorrectedAsync(Engine.Sqlite);
        var registrar = Registrar(app);
        var preview = await UploadAsync(registrar, Ali());
        await CorrectAsync(app, new(1990, 5, 19));

        var refused = await registrar.SubmitAsync(preview.Page, "/apply", Chosen(preview.Page, "Take"));

        Assert.Equal((422, new DateOnly(1990, 5, 19)), (refused.Status, (await AliAsync(app)).Born!.Value));
        Assert.Contains("baru saja diubah", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("19 Mei 1990", refused.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Someone_under_a_new_number_is_recognised_and_takes_it_and_all_of_it_can_be_undone(Engine engine)
    {
        await using var app = await GivenAliCorrectedAsync(engine);
        var registrar = Registrar(app);
        object?[] other = [1, "B.I 2/2025", "Suhaimin", "L", "01-01-1980", null, "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];
        await registrar.SubmitAsync((await UploadAsync(registrar, other)).Page, "/apply");

        object?[] renamed = [1, "B.I 2/2025", "Zulkifli", "L", "02-02-1981", null, "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];
        var preview = await UploadAsync(registrar, Ali(number: "B.IIa 7/2026"), renamed);
        Assert.Contains("NIK ini sudah tercatat untuk Ali bin Amir.", preview.Page.Text, StringComparison.Ordinal);
        Assert.Contains("nomor register: B.IIa 7/2026", preview.Page.Text, StringComparison.Ordinal);
        await registrar.SubmitAsync(preview.Page, "/apply", ("conflicts", "take"));

        Assert.Equal(["Ali B.IIa 7/2026", "Zulkifli B.I 2/2025"], await PeopleAsync(app));
        await registrar.SubmitAsync(await registrar.OpenAsync(preview.Path), "/undo");
        Assert.Equal(["Ali B.I 1/2025", "Suhaimin B.I 2/2025"], await PeopleAsync(app));
    }

    [Theory, EachEngine]
    public async Task Who_was_released_and_stands_in_the_roster_again_is_back_once_the_officer_says_so(Engine engine)
    {
        await using var app = await GivenAliCorrectedAsync(engine);
        var registrar = Registrar(app);
        await app.WithDbAsync(async db =>
        {
            (await db.Custodies.SingleAsync()).Move(PresenceAct.Release, new(2026, 2, 1), "bebas", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });

        var preview = await UploadAsync(registrar, Ali(born: "18-05-1990"));
        Assert.Contains("keberadaan", preview.Page.Text, StringComparison.Ordinal);
        await registrar.SubmitAsync(preview.Page, "/apply", Chosen(preview.Page, "Take"));
        Assert.Equal(Presence.Present, await app.WithDbAsync(db => db.Custodies.Select(c => c.Presence).SingleAsync()));

        await registrar.SubmitAsync(await registrar.OpenAsync(preview.Path), "/undo");
        Assert.Equal((Presence.Released, new DateOnly(2026, 2, 1)), await app.WithDbAsync(async db => await db.Custodies.SingleAsync() is var c ? (c.Presence, c.PresentSince) : default));
    }

    [Fact]
    public async Task One_NIK_under_two_numbers_of_a_file_is_passed_over_and_nobody_may_choose()
    {
        await using var app = await GivenAliCorrectedAsync(Engine.Sqlite);
        var registrar = Registrar(app);
        object?[] Budi(string number) => [1, number, "Budi", "L", "01-01-1980", "1506020101800001", "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", "10-01-2027", "sapi"];

        var preview = await UploadAsync(registrar, Budi("B.I 5/2025"), Budi("B.I 6/2025"));

        Assert.Contains("NIK ini juga ada di baris 2.", preview.Page.Text, StringComparison.Ordinal);
        Assert.Empty(preview.Page.Html.QuerySelectorAll("input[type=radio]"));
        Assert.Contains("1 baris siap diterapkan, 1 perlu Anda lihat", preview.Page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_program_sees_both_values_and_says_which_is_right(Engine engine)
    {
        await using var app = await GivenAliCorrectedAsync(engine);
        var http = Registrar(app).Http;
        using var file = new ByteArrayContent(Workbook.Of(Columns, Ali()));
        var made = await http.PostAsync(new Uri($"{UploadRoster.Api}?unit=LKT&fileName=mei.xlsx", UriKind.Relative), file);
        var conflict = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conflicts")[0];
        Assert.Equal("Lembar1!2", conflict.GetProperty("key").GetString());
        Assert.Equal(("18 Mei 1990", "17 Mei 1990"), (conflict.GetProperty("fields")[0].GetProperty("here").GetString(), conflict.GetProperty("fields")[0].GetProperty("roster").GetString()));

        var applied = await http.PostAsJsonAsync($"{made.Headers.Location}/apply", new { rows = new Dictionary<string, string> { ["Lembar1!2"] = "take" } });

        Assert.Equal(1, (await applied.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("counts").GetProperty("taken").GetInt32());
        Assert.Equal(new DateOnly(1990, 5, 17), (await AliAsync(app)).Born);
    }

    [Fact]
    public async Task Of_somebody_entered_by_hand_only_what_was_filled_in_is_disputed()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        await app.WithDbAsync(async db =>
        {
            var budi = Participant.Admit(1, new("Budi", Education: "SMP"), "wawancara", Some.Officer, app.Time.Now);
            db.Add(budi);
            db.Add(Custody.Begin(budi, new(RegisterType.B1, "B.I 8/2025", SentenceMonths: 12, SentenceDays: 0, DetainedFrom: new(2025, 1, 10)), new(2025, 1, 10), "wawancara", Some.Officer, app.Time.Now));
            await db.SaveChangesAsync();
        });

        object?[] heading = ["No. Registrasi", "Nama", "L/P", "Tgl Lahir", "Pendidikan", "Tgl Ekspirasi", "2/3 MP"];
        var preview = await RosterDesk.UploadAsync(Registrar(app), Workbook.Of(heading, ["B.I 8/2025", "Budi", "L", "01-01-1990", "SMA", "20-01-2026", "01-09-2025"]));

        Assert.Equal("Tetap seperti di Semai pendidikan: SMP", Cell(preview.Page, "Di Semai"));
    }

    static string Cell(Page page, string label) =>
        string.Join(' ', page.Html.QuerySelector($".conflicts td[data-label='{label}']")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static (string, string) Chosen(Page page, string choice)
    {
        var radio = page.Html.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").First(r => r.Value.StartsWith(choice, StringComparison.Ordinal));
        Assert.Equal("terapkan", radio.GetAttribute("form"));
        return (radio.Name!, radio.Value);
    }

    /// <summary>Ali came with a roster; then an officer corrected his birth to the 18th.</summary>
    static async Task<TestApp> GivenAliCorrectedAsync(Engine engine)
    {
        var app = await GivenPrisonAsync(engine);
        var registrar = Registrar(app);
        await registrar.SubmitAsync((await UploadAsync(registrar, Ali())).Page, "/apply");
        await CorrectAsync(app, new(1990, 5, 18));
        return app;
    }

    static Task CorrectAsync(TestApp app, DateOnly born) => app.WithDbAsync(async db =>
    {
        var ali = await db.Participants.FirstAsync(p => p.Name == "Ali");
        ali.Describe(ali.Details with { Born = born }, "akta lahir", Some.Officer, app.Time.Now);
        await db.SaveChangesAsync();
    });

    static Task<(string Path, Page Page)> UploadAsync(Visitor registrar, params object?[][] rows) => RosterDesk.UploadAsync(registrar, Workbook.Of([Columns, .. rows]));

    static Task<(DateOnly? Born, DateOnly? Ends)> AliAsync(TestApp app) => app.WithDbAsync(async db =>
        (await db.Participants.Where(p => p.Name == "Ali").Select(p => p.Born).SingleAsync(), await db.Custodies.Select(c => c.ExpirationDate).FirstAsync()));

    static Task<List<string>> PeopleAsync(TestApp app) => app.WithDbAsync(db => (
        from person in db.Participants
        join custody in db.Custodies on person.Id equals custody.ParticipantId
        orderby person.Name
        select person.Name + " " + custody.RegisterNumber).ToListAsync());
}
