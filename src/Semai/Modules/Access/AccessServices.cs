using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Access;

static class AccessServices
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(o =>
            {
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(SignIn.LockedMinutes);
                o.Password = new() { RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            })
            .AddUserStore<UserOnlyStore<Account, Db, Guid>>()
            .AddPasswordValidator<HardToGuess>()
            .AddErrorDescriber<AccountWords>()
            .AddSignInManager();

        services.AddAuthentication(PersonOrKey)
            .AddCookie(IdentityConstants.ApplicationScheme, SignedIn)
            .AddScheme<AuthenticationSchemeOptions, ApiKeySignIn>(ApiKeySignIn.SchemeName, null)
            .AddPolicyScheme(PersonOrKey, null, o => o.ForwardDefaultSelector = http =>
                http.RequestServices.GetServices<SignInElsewhere>().FirstOrDefault(s => s.Serves(http.Request))?.Scheme
                ?? (ApiKeySignIn.IsShown(http.Request) ? ApiKeySignIn.SchemeName : IdentityConstants.ApplicationScheme));

        services.AddAuthorization(o =>
        {
            foreach (var permission in PermissionCatalogue.All)
                o.AddPolicy(permission, p => p.RequireClaim(May, permission));
        });

        services.AddScoped<CurrentStanding>();
        services.AddScoped(s => s.GetRequiredService<CurrentStanding>().Standing);
        services.AddScoped(s => s.GetRequiredService<Standing>().Actor);
        services.AddScoped<IStandingSource, StandingSource>();
        services.AddScoped<IForbiddenPage, Forbidden>();
        services.AddSingleton(new Door(0, Home.Path, "home", AccessPermissions.Self, () => AccessWords.Home));
        services.AddCascadingValue(ChromeOf);
    }

    /// <summary>A request shows a key, or else the cookie of a person; at some addresses, that of a reader of another kind.</summary>
    public const string PersonOrKey = "PersonOrKey";

    /// <summary>The claim that names one permission. Put on the user by <see cref="UseStanding"/>, kept nowhere.</summary>
    public const string May = "may";

    /// <summary>After sign-in is known, before anything is allowed: what this person may do and see, today.</summary>
    public static void UseStanding(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.User.Identity?.IsAuthenticated == true)
        {
            var standing = await http.RequestServices.GetRequiredService<IStandingSource>().OfAsync(http.User, http.RequestAborted);
            http.RequestServices.GetRequiredService<CurrentStanding>().Standing = standing;
            http.RequestServices.GetRequiredService<Db>().Scope = standing.Scope;
            http.User.AddIdentity(new(standing.May.Select(m => new System.Security.Claims.Claim(May, m))));
        }

        await next(http);
    });

    static void SignedIn(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "semai";
        cookie.LoginPath = SignIn.Path;
        cookie.AccessDeniedPath = "/forbidden";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A machine is told by number; a person is sent to sign in, or stays where they are and reads why not.</summary>
    static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (status == StatusCodes.Status401Unauthorized && !context.Request.Path.StartsWithSegments("/api"))
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = status;

        return Task.CompletedTask;
    }

    /// <summary>An office that is named after its holder's post is said once.</summary>
    static string[] Lines(Post post) => post.Organisation.StartsWith(post.Title, StringComparison.Ordinal) ? [post.Organisation] : [post.Title, post.Organisation];

    static Chrome ChromeOf(IServiceProvider services)
    {
        var standing = services.GetRequiredService<Standing>();
        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var request = http?.Request;
        var path = request?.Path.Value ?? "/";
        return new(
            [.. services.GetServices<Door>().Where(d => d.Permission is null || standing.Can(d.Permission)).OrderBy(d => d.Order)],
            path,
            standing.Actor.Name,
            [.. standing.Posts.SelectMany(Lines)])
        {
            Here = HttpMethods.IsPost(request?.Method ?? "") ? path : path + request?.QueryString,
            Today = services.GetRequiredService<TimeProvider>().Today,
            Told = Told.Of(http),
        };
    }
}

/// <summary>Addresses at which another sign-in holds than that of officers and keys, and at which theirs does not.</summary>
public sealed record SignInElsewhere(string Scheme, Func<HttpRequest, bool> Serves);
