using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;

namespace Semai.Tests.Modules.Access;

public class SignInTests
{
    const string Password = "benih-tumbuh-di-kuala";

    [Theory, EachEngine]
    public async Task The_right_password_opens_the_door(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await GivenAccountAsync(app);

        var after = await app.Stranger().SignInAsync("registrasi", Password);

        Assert.Equal((302, "/"), (after.Status, after.RedirectsTo));
    }

    [Fact]
    public async Task The_wrong_password_is_said_and_the_name_stays()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenAccountAsync(app);

        var after = await app.Stranger().SignInAsync("registrasi", "bukan-ini");

        Assert.Equal(422, after.Status);
        Assert.Contains("tidak cocok", after.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("registrasi", after.Html.QuerySelector("#userName")!.GetAttribute("value"));
        Assert.Null(after.Html.QuerySelector("#password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Five_wrong_passwords_shut_the_door_even_for_the_right_one()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenAccountAsync(app);
        var stranger = app.Stranger();

        for (var attempt = 0; attempt < 5; attempt++) await stranger.SignInAsync("registrasi", "bukan-ini");
        var after = await stranger.SignInAsync("registrasi", Password);

        Assert.Equal(422, after.Status);
        Assert.Contains("Tunggu 10 menit", after.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("https://elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenAccountAsync(app);
        var stranger = app.Stranger();

        var page = await stranger.OpenAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        var after = await stranger.SubmitAsync(page, ("userName", "registrasi"), ("password", Password));

        Assert.Equal("/", after.RedirectsTo);
    }

    static Task GivenAccountAsync(TestApp app) => app.InScopeAsync(async services =>
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = "registrasi", DisplayName = "Dewi Lestari" };
        return (await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded ? true : throw new InvalidOperationException("No account.");
    });
}
