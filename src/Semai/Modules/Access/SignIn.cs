using Microsoft.AspNetCore.Identity;
using Semai.Shell;

namespace Semai.Modules.Access;

/// <summary>A person shows who they are, with a name and a password.</summary>
public static class SignIn
{
    public const string Path = "/sign-in";

    /// <summary>How long a door stays shut after five wrong attempts.</summary>
    public const int LockedMinutes = 10;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).AllowAnonymous();
        app.MapPost(Path, Submit).AllowAnonymous();
    }

    static IResult Show(string? returnUrl) => SignInView.Of(Form.Blank, returnUrl);

    static async Task<IResult> Submit(IFormCollection posted, string? returnUrl, SignInManager<Account> doors, HttpContext http)
    {
        var form = Form.Read(posted);
        var (name, password) = (form.Text("userName", 100), form.Text("password", 200));

        var came = await form.TryAsync(async () =>
        {
            var result = await doors.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);
            if (result.IsLockedOut) throw AccessRefusals.LockedOut(LockedMinutes);
            if (!result.Succeeded) throw AccessRefusals.WrongNameOrPassword;
            if ((await doors.UserManager.FindByNameAsync(name))?.Language is { } language) SwitchLanguage.Remember(http, language);
        });

        return came ? TypedResults.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/") : SignInView.Of(form, returnUrl);
    }

    /// <summary>An address of ours, so that nobody is sent to another site.</summary>
    internal static bool IsLocal(string? url) => url is ['/', not ('/' or '\\'), ..] or "/";
}
