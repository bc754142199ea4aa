using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Semai.Modules.Access;
using static Microsoft.Playwright.Assertions;

namespace Semai.Tests.Browser;

public class ShellBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 800)]
    public async Task The_door_the_home_page_and_the_errors_are_fit_for_all(int width, int height)
    {
        await using var app = await Chromium.DemoAsync();
        var page = await chromium.VisitAsync(app, width, height);

        await page.GotoAsync("/sign-in");
        await Chromium.AssertFitForAllAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Chromium.AssertFitForAllAsync(page); // with its errors
        await page.GotoAsync("/tidak-ada");
        await Chromium.AssertFitForAllAsync(page);

        await Chromium.SignInAsync(page, "registrasi");
        await Chromium.AssertFitForAllAsync(page);
        await page.GotoAsync("/tidak-ada");
        await Chromium.AssertFitForAllAsync(page);
        await page.GotoAsync("/classes/new"); // not a registrar's to do
        await Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Chromium.AssertFitForAllAsync(page);
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 800)]
    public async Task The_page_of_a_crash_is_fit_for_all(int width, int height)
    {
        await using var app = await Chromium.DemoAsync(also: s => s.AddScoped<IHomeTasks, Crash>());
        var page = await chromium.VisitAsync(app, width, height);

        await Chromium.SignInAsync(page, "registrasi");

        await Expect(page.Locator("main h1")).ToContainTextAsync("Semai sedang terganggu");
        await Chromium.AssertFitForAllAsync(page);
    }

    sealed class Crash : IHomeTasks
    {
        public Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) => throw new InvalidOperationException("gone wrong on purpose");
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_without_script_and_one_can_leave()
    {
        await using var app = await Chromium.DemoAsync();
        var page = await chromium.VisitAsync(app, 360, 800);
        await Chromium.SignInAsync(page, "registrasi");

        await page.GetByRole(AriaRole.Link, new() { Name = "Menu", Exact = true }).ClickAsync();
        await Chromium.AssertFitForAllAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Masuk" })).ToBeVisibleAsync();
    }
}
