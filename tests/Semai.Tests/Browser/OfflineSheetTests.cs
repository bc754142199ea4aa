using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Hours;
using static Microsoft.Playwright.Assertions;

namespace Semai.Tests.Browser;

/// <summary>The sheet of work on a phone that has no network, and on an office's keyboard.</summary>
public partial class OfflineSheetTests(Chromium chromium)
{
    const string Pin = "482915";
    const int Added = 10;

    [Fact]
    public async Task What_is_typed_without_a_network_survives_a_crash_and_arrives_once()
    {
        await using var app = await Chromium.DemoAsync();
        var page = await chromium.AsAsync(app, "giatja", 360, 740);
        await TakeAlongAsync(app, page);
        await Chromium.LookAsync(page, "tanpa-jaringan");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync(); // the page itself comes without a network
        await UnlockAsync(page, "000000");
        await Expect(page.GetByText("PIN salah.")).ToBeVisibleAsync();
        await UnlockAsync(page, Pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Isi" }).ClickAsync();
        var before = await MinutesAsync(app);
        await TypeAsync(page);
        await Chromium.LookAsync(page, "lembar-tanpa-jaringan");
        await page.ReloadAsync(); // as if the phone had died
        await UnlockAsync(page, Pin);
        await Expect(page.GetByText("1 baris belum terkirim")).ToBeVisibleAsync();
        Assert.Equal(before, await MinutesAsync(app));

        await page.Context.SetOfflineAsync(false); // and it sends by itself
        await Expect(page.GetByText("1 baris masuk ke Semai.")).ToBeVisibleAsync();
        Assert.Equal(before + Added, await MinutesAsync(app));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim sekarang" }).ClickAsync();
        await Expect(page.GetByText("Tidak ada yang perlu dikirim.")).ToBeVisibleAsync();
        Assert.Equal(before + Added, await MinutesAsync(app));
    }

    [Fact]
    public async Task Nothing_on_the_device_can_be_read_without_the_PIN()
    {
        await using var app = await Chromium.DemoAsync();
        var page = await chromium.AsAsync(app, "giatja", 360, 740);
        await TakeAlongAsync(app, page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Isi" }).ClickAsync();
        var name = await page.Locator("[data-at=people] [data-at=name]").First.InnerTextAsync();
        await TypeAsync(page);

        var lying = await page.EvaluateAsync<string>(Everything);

        Assert.Contains("wipedOn", lying, StringComparison.Ordinal);
        Assert.DoesNotContain(name, lying, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("minutes", lying, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sheet_is_typed_with_arrows_and_Enter_alone()
    {
        await using var app = await Chromium.DemoAsync();
        var page = await chromium.AsAsync(app, "giatja");
        await page.GotoAsync(BatchLinks.Hours(await BatchAsync(app)));
        var minutes = page.Locator("input[name^=m-]");
        var first = await minutes.First.GetAttributeAsync("name");
        await minutes.First.FocusAsync();
        await page.Keyboard.TypeAsync("31");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.TypeAsync("2");
        await page.Keyboard.PressAsync("ArrowLeft");
        for (var row = await minutes.CountAsync(); row > 0; row--) await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Simpan jam kerja" })).ToBeFocusedAsync();
        await Chromium.LookAsync(page, "jam-kerja");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("tersimpan");
        await Expect(page.Locator($"[name='{first}']")).ToHaveValueAsync("31");
    }

    /// <summary>By a device whose clock is the program's.</summary>
    static async Task TakeAlongAsync(TestApp app, IPage page)
    {
        await page.Context.Clock.SetFixedTimeAsync(app.Time.Now);
        await page.GotoAsync(BatchLinks.Hours(await BatchAsync(app)));
        await Chromium.ClickAsync(page, AriaRole.Link, "Bawa tanpa jaringan");
        await page.GetByLabel("PIN, paling sedikit 6 angka").FillAsync(Pin);
        await page.GetByLabel("Ketik sekali lagi").FillAsync(Pin);
        await Chromium.ClickAsync(page, AriaRole.Button, "Pakai PIN ini");
        await Expect(page.GetByText("Semua sudah terkirim")).ToBeVisibleAsync();
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
    }

    static async Task UnlockAsync(IPage page, string pin)
    {
        await page.GetByLabel("PIN", new() { Exact = true }).FillAsync(pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Buka" }).ClickAsync();
    }

    /// <summary>Writes some minutes more than stood there for the first who may be written.</summary>
    static async Task TypeAsync(IPage page)
    {
        var box = page.Locator("[data-at=people] input").First;
        var stood = await box.InputValueAsync();
        await box.FillAsync($"{(stood.Length > 0 ? int.Parse(stood, CultureInfo.InvariantCulture) : 0) + Added}");
        await Expect(page.GetByText(KeptOnDevice())).ToBeVisibleAsync();
    }

    [GeneratedRegex("^Tersimpan di alat ini: 1 baris")]
    private static partial Regex KeptOnDevice();

    /// <summary>A batch that is being made.</summary>
    static Task<Id<Batch>> BatchAsync(TestApp app) =>
        app.WithDbAsync(db => db.Batches.Where(b => b.MadeOn == null).OrderByDescending(b => b.BeganOn).Select(b => b.Id).FirstAsync());

    static Task<int> MinutesAsync(TestApp app) => app.WithDbAsync(db => db.WorkEntries.Where(e => e.ErrorAt == null).SumAsync(e => e.Minutes));

    /// <summary>All that lies in the browser's own store, as text.</summary>
    const string Everything = """
        async () => {
          const db = await new Promise(done => { const r = indexedDB.open("semai-offline", 1); r.onsuccess = () => done(r.result); });
          const all = store => new Promise(done => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); });
          const text = value => value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value instanceof Uint8Array ? new TextDecoder().decode(value) : value && typeof value === "object" ? Object.entries(value).map(([k, v]) => k + text(v)).join() : String(value);
          return (await Promise.all(["door", "sheets", "lines"].map(all))).map(text).join();
        }
        """;
}
