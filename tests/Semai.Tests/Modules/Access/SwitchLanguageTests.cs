using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;

namespace Semai.Tests.Modules.Access;

public class SwitchLanguageTests
{
    [Fact]
    public async Task A_reader_switches_to_English_and_stays_on_the_page()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger();

        var page = await stranger.OpenAsync("/sign-in?returnUrl=%2Fx");
        var after = await stranger.SubmitAsync(page, "/language");

        Assert.Equal((302, "/sign-in?returnUrl=%2Fx"), (after.Status, after.RedirectsTo));
        Assert.Equal("Sign in", (await app.Stranger("en-GB").OpenAsync("/sign-in")).TextOf("h1"));
    }

    [Theory, EachEngine]
    public async Task One_who_is_signed_in_finds_the_language_again_at_another_computer(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAccountAsync(app);
        var here = app.Stranger();
        await here.SignInAsync("registrasi", Password);
        await here.SubmitAsync(await here.OpenAsync("/tidak-ada"), "/language");

        using var there = app.CreateClient(new() { AllowAutoRedirect = false });
        var elsewhere = new Visitor(there);
        await elsewhere.SignInAsync("registrasi", Password);

        Assert.Equal("en", (await elsewhere.OpenAsync("/tidak-ada")).Html.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger();

        var after = await stranger.SubmitAsync(await stranger.OpenAsync("/sign-in"), "/language", ("back", "//elsewhere.example"));

        Assert.Equal("/", after.RedirectsTo);
    }

    const string Password = "benih-tumbuh-di-kuala";

    static Task GivenAccountAsync(TestApp app) => app.InScopeAsync(async services =>
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = "registrasi", DisplayName = "Dewi Lestari" };
        return (await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded ? true : throw new InvalidOperationException("No account.");
    });
}
