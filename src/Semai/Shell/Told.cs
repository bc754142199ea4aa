using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Semai.Shell;

/// <summary>
/// What was done a moment ago, told once on the page after it ("Tersimpan."). It travels in a cookie that only this
/// program can write, since a page follows a form by redirect.
/// </summary>
static class Told
{
    const string Cookie = "told";
    static readonly object Kept = new();

    public static void UseTold(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Cookies[Cookie] is { } sealedNote && !http.Request.Path.StartsWithSegments("/dist"))
        {
            http.Items[Kept] = Open(http, sealedNote);
            http.Response.Cookies.Delete(Cookie);
        }

        await next(http);
    });

    public static string? Of(HttpContext? http) => http?.Items[Kept] as string;

    public static void Tell(HttpContext http, string note) =>
        http.Response.Cookies.Append(Cookie, Sealer(http).Protect(note), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });

    static string? Open(HttpContext http, string sealedNote)
    {
        try
        {
            return Sealer(http).Unprotect(sealedNote);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static IDataProtector Sealer(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("told");
}
