using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Semai.Modules.Participants.Roster;
using static Microsoft.Playwright.Assertions;

namespace Semai.Tests.Browser;

/// <summary>
/// The programme's main job, as officers do it: a roster, a class, its register, its certificates, and back to the clause.
/// With <c>SEMAI_APPROVE=1</c> it takes the guide's pictures on its way.
/// </summary>
public partial class MainJobTests(Chromium chromium)
{
    const int People = 60;

    [Theory, EachEngine]
    public async Task From_a_roster_to_a_certificate_and_back_to_the_clause(Engine engine)
    {
        await using var app = await Chromium.DemoAsync(engine);

        var page = await chromium.AsAsync(app, "kerjasama");
        await Chromium.LookAsync(page, "beranda");
        await page.GotoAsync("/agreements");
        await Chromium.ClickAsync(page, AriaRole.Link, "Pelatihan, Pemagangan");
        await Chromium.LookAsync(page, "perjanjian");

        page = await chromium.AsAsync(app, "registrasi");
        await page.GotoAsync("/participants");
        await Chromium.ClickAsync(page, AriaRole.Link, "Masukkan register");
        await page.GetByLabel("Berkas register").SetInputFilesAsync(new FilePayload { Name = "register.xlsx", MimeType = "application/octet-stream", Buffer = Roster() });
        await Chromium.ClickAsync(page, AriaRole.Button, "Baca berkas");
        await Chromium.LookAsync(page, "impor");
        await Chromium.ClickAsync(page, AriaRole.Button, "Terapkan");
        await page.GotoAsync("/participants");
        await Chromium.LookAsync(page, "peserta");
        await page.Locator("main tbody th a").First.ClickAsync();
        await Chromium.LookAsync(page, "profil");

        page = await chromium.AsAsync(app, "diskoperindag");
        var @class = await PlanAsync(page);

        page = await chromium.AsAsync(app, "giatja");
        await page.GotoAsync(@class);
        await Chromium.ClickAsync(page, AriaRole.Link, "Pilih calon peserta");
        await Chromium.LookAsync(page, "calon");
        await Chromium.ClickAsync(page, AriaRole.Button, "Kirim yang dicentang");

        page = await chromium.AsAsync(app, "binadik");
        await page.GotoAsync(@class);
        await Chromium.ClickAsync(page, AriaRole.Link, "Catat berita acara");
        await ApproveWithTheKeyboardAsync(page);
        await Chromium.LookAsync(page, "kelas");

        page = await chromium.AsAsync(app, "giatja");
        await page.GotoAsync(@class);
        await Chromium.ClickAsync(page, AriaRole.Button, "Mulai kelas");
        foreach (var session in new[] { 1, 2 })
        {
            await page.GotoAsync($"{@class}/sessions/{session}");
            await Chromium.LookAsync(page, "daftar-hadir");
            await Chromium.ClickAsync(page, AriaRole.Button, "Simpan daftar hadir");
        }

        await AssessAsync(page, @class);
        await page.GotoAsync($"{@class}/complete");
        await page.Locator("main [name=reason]").FillAsync("Kelas dipadatkan dalam dua sesi.");
        await Chromium.ClickAsync(page, AriaRole.Button, "Selesaikan kelas");

        page = await chromium.AsAsync(app, "diskoperindag");
        await page.GotoAsync(@class);
        await Chromium.ClickAsync(page, AriaRole.Link, "Terbitkan sertifikat");
        await page.Locator("main [name=place]").FillAsync("Kuala Tungkal");
        await Chromium.ClickAsync(page, AriaRole.Button, "Terbitkan");
        await Chromium.LookAsync(page, "sertifikat");
        await page.Locator("main tbody a").First.ClickAsync();
        var code = Code().Match(await page.Locator("main").InnerTextAsync()).Value;

        await CheckAsStrangerAsync(app, code);
        await FollowBackAsync(page, @class);
    }

    static async Task<string> PlanAsync(IPage page)
    {
        await page.GotoAsync("/classes/new");
        await page.GetByLabel("Komitmen yang dipenuhi").SelectOptionAsync(new SelectOptionValue { Label = "Pasal 3 ayat 1: 80 orang dilatih pada lima sektor" });
        await page.GetByLabel("Kurikulum", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Pengolahan Hasil Pertanian, versi 1 · 48 JP" });
        await page.GetByLabel("Tempat", new() { Exact = true }).FillAsync("Dapur pelatihan");
        await page.GetByLabel("Pengajar").FillAsync("Nurhasanah");
        await page.GetByLabel("Mulai tanggal").FillAsync("2026-02-02");
        await Chromium.ClickAsync(page, AriaRole.Button, "Lihat jadwalnya");
        await Chromium.LookAsync(page, "jadwal");
        await Chromium.ClickAsync(page, AriaRole.Button, "Buat kelas");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Each decision is a group of radio keys: Tab to it, Space takes the first.</summary>
    static async Task ApproveWithTheKeyboardAsync(IPage page)
    {
        var yes = page.Locator("main input[type=radio][value=yes]");
        for (var no = 0; no < await yes.CountAsync(); no++)
        {
            await yes.Nth(no).FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }

        await page.Locator("main [name=number]").FillAsync("BA-7/2026");
        await page.Locator("main [name=heldOn]").FillAsync("2026-01-28");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Keputusan sidang tersimpan")).ToBeVisibleAsync();
    }

    static async Task AssessAsync(IPage page, string @class)
    {
        await page.GotoAsync($"{@class}/assessment");
        await Chromium.LookAsync(page, "penilaian");
        foreach (var result in await page.Locator("main select[name^=k-]").AllAsync()) await result.SelectOptionAsync("Competent");
        await Chromium.ClickAsync(page, AriaRole.Button, "Simpan penilaian");
    }

    async Task CheckAsStrangerAsync(TestApp app, string code)
    {
        var stranger = await chromium.VisitAsync(app, 360, 800);
        await stranger.GotoAsync($"/c/{code}");
        await Chromium.LookAsync(stranger, "periksa-sertifikat");

        var said = await stranger.ContentAsync();
        Assert.Contains("Pengolahan Hasil Pertanian", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(Prison(), said);
    }

    /// <summary>From the clause to the number, to the people, to the person; and the number has moved.</summary>
    static async Task FollowBackAsync(IPage page, string @class)
    {
        await page.GotoAsync(@class);
        await page.Locator("#komitmen a", new() { HasText = "60 sertifikat pelatihan terbit" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("20 dari 60");
        await page.GotoAsync(@class);
        await page.Locator("main a", new() { HasText = "80 orang dilatih" }).First.ClickAsync();
        await Chromium.LookAsync(page, "komitmen");
        await page.Locator("main a", new() { HasTextRegex = TwentyOf80() }).First.ClickAsync();
        await Expect(page.Locator("main tbody tr")).ToHaveCountAsync(20);
        await Chromium.LookAsync(page, "orang-dilatih");
        await page.Locator("main tbody th a").First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Perjalanan");
    }

    static byte[] Roster()
    {
        using var file = new MemoryStream();
        new SampleRoster(People, seed: 7).Write(file);
        return file.ToArray();
    }

    [GeneratedRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex("lapas|narapidana|warga binaan|pemasyarakatan|ditjenpas|tahanan", RegexOptions.IgnoreCase)]
    private static partial Regex Prison();

    [GeneratedRegex("^20 dari 80")]
    private static partial Regex TwentyOf80();
}
