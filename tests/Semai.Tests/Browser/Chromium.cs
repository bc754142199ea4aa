using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Semai.Commands;
using Semai.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Semai.Tests.Browser;

/// <summary>The machine's own Chromium, started once for all browser tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    const string Program = "/usr/bin/chromium";

    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>The demonstration programme, served for a real browser.</summary>
    public static async Task<TestApp> DemoAsync(Engine engine = Engine.Sqlite, Action<IServiceCollection>? also = null)
    {
        Assert.SkipUnless(File.Exists(Program), $"{Program} is not there. ./test installs it.");
        var app = await TestApp.OnAsync(engine, kestrel: true);
        if (also is not null) app.With(also);
        await app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
        return app;
    }

    /// <summary>A window of this size, at the program's first page.</summary>
    public async Task<IPage> VisitAsync(TestApp app, int width, int height)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var browser = await OpenAsync();
        var context = await browser.NewContextAsync(new() { BaseURL = address, Locale = "id-ID", ViewportSize = new() { Width = width, Height = height } });
        return await context.NewPageAsync();
    }

    /// <summary>Comes in by the real door, as one of the demonstration's accounts.</summary>
    public static async Task SignInAsync(IPage page, string userName)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Nama pengguna").FillAsync(userName);
        await page.GetByLabel("Kata sandi").FillAsync(Demo.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
    }

    /// <summary>A window of an office's screen, signed in as one of the demonstration's accounts.</summary>
    public async Task<IPage> AsAsync(TestApp app, string userName, int width = 1280, int height = 900)
    {
        var page = await VisitAsync(app, width, height);
        await SignInAsync(page, userName);
        return page;
    }

    /// <summary>The first link or button whose name begins so.</summary>
    public static Task ClickAsync(IPage page, AriaRole role, string name) => page.GetByRole(role, new() { NameRegex = new($"^{Regex.Escape(name)}") }).First.ClickAsync();

    /// <summary>Looks at the page with axe and a ruler; with <c>SEMAI_APPROVE=1</c> the guide takes its picture.</summary>
    public static async Task LookAsync(IPage page, string picture)
    {
        await AssertFitForAllAsync(page);
        if (Environment.GetEnvironmentVariable("SEMAI_APPROVE") == "1")
            await page.ScreenshotAsync(new() { Path = Path.Combine(Approved.Root(), "docs", "guide", "images", $"{picture}.png") });
    }

    /// <summary>axe finds nothing, and nothing has to be scrolled sideways to be read.</summary>
    public static async Task AssertFitForAllAsync(IPage page)
    {
        var found = (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}");
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Empty(found);
        Assert.True(over <= 0, $"{page.Url} is {over} px too wide.");
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    async Task<IBrowser> OpenAsync()
    {
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
