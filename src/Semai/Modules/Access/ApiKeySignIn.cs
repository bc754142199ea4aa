using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Semai.Data;

namespace Semai.Modules.Access;

/// <summary>Knows a machine by the key it shows. What the key may do is the standing's affair, as with people.</summary>
sealed class ApiKeySignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Db db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    /// <summary>What stands before the id in the actor of everything a key does.</summary>
    public const string ActorPrefix = "key:";

    const string Bearer = "Bearer ";

    public static bool IsShown(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsShown(Request)) return AuthenticateResult.NoResult();

        var digest = ApiKey.DigestOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var id = await db.ApiKeys.Where(k => k.Digest == digest && k.RevokedAt == null)
            .Select(k => (Id<ApiKey>?)k.Id).SingleOrDefaultAsync(Context.RequestAborted);
        if (id is null) return AuthenticateResult.Fail("No such key.");

        var user = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{ActorPrefix}{id}")], Scheme.Name));
        return AuthenticateResult.Success(new(user, Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
