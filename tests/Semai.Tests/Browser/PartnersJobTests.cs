using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Semai.Modules.Partners.Importing;
using static Microsoft.Playwright.Assertions;

namespace Semai.Tests.Browser;

/// <summary>
/// What local businesses are there for, as officers and owners do it: a survey becomes a register, people are matched to
/// places, an internship begins when its papers are there, the gate knows who is out, and the business sees its own people.
/// </summary>
public partial class PartnersJobTests(Chromium chromium)
{
    const int Businesses = 120;

    [Theory, EachEngine]
    public async Task From_a_survey_of_businesses_to_an_internship_that_begins(Engine engine)
    {
        await using var app = await Chromium.DemoAsync(engine);

        await RegisterAsync(await chromium.AsAsync(app, "diskoperindag"));
        var (run, person) = await MatchAsync(await chromium.AsAsync(app, "giatja"));
        await AcceptWithTheKeyboardAsync(await chromium.AsAsync(app, "binadik"), run, person);
        var placement = await FileAsync(await chromium.AsAsync(app, "giatja"), person);
        await BeginAsync(await chromium.AsAsync(app, "binadik"), placement);
        await GuardAsync(await chromium.AsAsync(app, "p2u"));
        await OwnDoorAsync(await chromium.AsAsync(app, "mitra", 360, 740));
    }

    static async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/partners/import");
        await page.GetByLabel("Berkas daftar usaha").SetInputFilesAsync(new FilePayload { Name = "survei.csv", MimeType = "text/csv", Buffer = Survey() });
        await Chromium.ClickAsync(page, AriaRole.Button, "Baca berkas");
        await Chromium.LookAsync(page, "daftar-usaha");
        await Chromium.ClickAsync(page, AriaRole.Button, "Masukkan");
        await page.GotoAsync("/partners");
        await Chromium.LookAsync(page, "mitra-usaha");
    }

    /// <returns>The address of the run, and the person of its first pair that is still open.</returns>
    static async Task<(string Run, string Person)> MatchAsync(IPage page)
    {
        await page.GotoAsync("/matching/new");
        await page.GetByLabel("Magang di dalam").CheckAsync();
        await Chromium.ClickAsync(page, AriaRole.Button, "Cocokkan");
        await Chromium.LookAsync(page, "pencocokan");
        return (new Uri(page.Url).AbsolutePath, await page.Locator("#pasangan tbody th a").First.InnerTextAsync());
    }

    static async Task AcceptWithTheKeyboardAsync(IPage page, string run, string person)
    {
        await page.GotoAsync(run);
        await Chromium.ClickAsync(page, AriaRole.Link, person);
        await Chromium.LookAsync(page, "pasangan");
        await page.GetByLabel("Terima").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("Tersimpan. Ini pasangan berikutnya.");
    }

    /// <returns>The address of the internship, with every paper of its gate recorded.</returns>
    static async Task<string> FileAsync(IPage page, string person)
    {
        await page.GotoAsync("/placements?state=Proposed");
        await Chromium.ClickAsync(page, AriaRole.Link, person);
        var placement = new Uri(page.Url).AbsolutePath;
        var missing = page.Locator("#berkas a.btn");
        for (var left = await missing.CountAsync(); left > 0; left--)
        {
            await missing.First.ClickAsync();
            await page.Locator("main [name=number]").FillAsync($"W5.PAS.7-{left}");
            await page.GetByLabel("Tanggal surat").FillAsync("2026-02-27");
            await page.GetByLabel("Ditandatangani atau menunjuk").FillAsync("Budi Santoso, Kalapas");
            if (await page.GetByRole(AriaRole.Checkbox).CountAsync() > 0) await page.GetByRole(AriaRole.Checkbox).CheckAsync();
            await Chromium.ClickAsync(page, AriaRole.Button, "Catat");
            await Expect(missing).ToHaveCountAsync(left - 1);
        }

        await Chromium.LookAsync(page, "berkas-magang");
        return placement;
    }

    static async Task BeginAsync(IPage page, string placement)
    {
        await page.GotoAsync(placement);
        await Chromium.ClickAsync(page, AriaRole.Button, "Izinkan mulai");
        await Expect(page.Locator("main")).ToContainTextAsync("Berjalan");
        await Chromium.LookAsync(page, "magang");
    }

    static async Task GuardAsync(IPage page)
    {
        await page.GotoAsync("/placements/today");
        await Chromium.LookAsync(page, "keluar-hari-ini");
        await page.GotoAsync("/gate");
        await Chromium.LookAsync(page, "daftar-jaga");
    }

    /// <summary>On a phone; and nothing there tells what only the prison knows.</summary>
    static async Task OwnDoorAsync(IPage page)
    {
        foreach (var (path, picture) in new[] { ("/my-business", "usaha-saya"), ("/my-business/people", "orang-usaha") })
        {
            await page.GotoAsync(path);
            await Chromium.LookAsync(page, picture);
            Assert.DoesNotMatch(OnlyThePrisonKnows(), await page.ContentAsync());
        }
    }

    static byte[] Survey()
    {
        using var file = new MemoryStream();
        new SamplePartners(Businesses, seed: 7).Write(file);
        return file.ToArray();
    }

    [GeneratedRegex("pencurian|narkotika|pasal 362|risiko (tinggi|sedang|rendah)|\\bNIK\\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyThePrisonKnows();
}
