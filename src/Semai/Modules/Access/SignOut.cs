using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Access;

/// <summary>A person leaves; the next at the shared computer must show who they are.</summary>
public static class SignOut
{
    public const string Path = "/sign-out";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Path, Submit).AllowAnonymous();

    static async Task<IResult> Submit(IFormCollection _, SignInManager<Account> doors)
    {
        await doors.SignOutAsync();
        return TypedResults.LocalRedirect(SignIn.Path);
    }
}
