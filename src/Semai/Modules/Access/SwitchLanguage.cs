using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Semai.Shell;

namespace Semai.Modules.Access;

/// <summary>A reader chooses Indonesian or English, and stays on the page. One who is signed in finds it so at every computer.</summary>
public static class SwitchLanguage
{
    public const string Path = "/language";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Path, Submit).AllowAnonymous();

    static async Task<IResult> Submit(IFormCollection posted, HttpContext http, UserManager<Account> accounts)
    {
        var form = Form.Read(posted);
        var language = form.Typed("to") == "en" ? "en" : "id";

        Remember(http, language);
        if (await accounts.GetUserAsync(http.User) is { } account)
        {
            account.Language = language;
            await accounts.UpdateAsync(account);
        }

        return TypedResults.LocalRedirect(SignIn.IsLocal(form.Typed("back")) ? form.Typed("back") : "/");
    }

    /// <summary>In this browser, for a year.</summary>
    internal static void Remember(HttpContext http, string language) =>
        http.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new(language == "en" ? Bahasa.English : Bahasa.Indonesian)),
            new() { MaxAge = TimeSpan.FromDays(365), IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
}
