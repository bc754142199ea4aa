using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A session at a person's own door: its own cookie with a name that says nothing, good for the door and nowhere else.</summary>
static class DoorSession
{
    public const string Scheme = "OwnDoor";
    public const string Prefix = "own:";

    const string Cookie = "buku";
    const string Stamp = "stamp";

    static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    static readonly TimeSpan Shared = TimeSpan.FromHours(2);

    public static bool Serves(HttpRequest request) => request.Path.StartsWithSegments(DoorLinks.Own) || request.Path.StartsWithSegments(DoorLinks.Api);

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Cookie;
        cookie.LoginPath = DoorLinks.SignIn;
        cookie.ExpireTimeSpan = Remembered;
        cookie.Events.OnValidatePrincipal = HoldsAsync;
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else context.Response.Redirect(DoorLinks.SignIn);
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <param name="remember">On a phone of one's own; otherwise it ends with the browser, or after two hours.</param>
    public static Task BeginAsync(HttpContext http, PersonalDoor door, bool remember, TimeProvider time) => http.SignInAsync(
        Scheme, new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{Prefix}{door.Id}"), new(Stamp, door.Stamp)], Scheme)),
        new() { IsPersistent = remember, ExpiresUtc = time.GetUtcNow() + (remember ? Remembered : Shared) });

    /// <summary>Ends it, and asks the browser to keep nothing of this site.</summary>
    public static async Task EndAsync(HttpContext http)
    {
        await http.SignOutAsync(Scheme);
        foreach (var cookie in http.Request.Cookies.Keys) http.Response.Cookies.Delete(cookie);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    /// <summary>The door behind a session; null where it is closed, locked, or opened anew since.</summary>
    public static Task<PersonalDoor?> DoorAsync(ClaimsPrincipal user, Db db, CancellationToken cancel)
    {
        var (id, stamp) = (user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", user.FindFirstValue(Stamp));
        return id.StartsWith(Prefix, StringComparison.Ordinal) && Id<PersonalDoor>.TryParse(id[Prefix.Length..], null, out var door)
            ? db.PersonalDoors.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(d => d.Id == door && d.Stamp == stamp && d.State == DoorState.Open, cancel)
            : Task.FromResult<PersonalDoor?>(null);
    }

    static async Task HoldsAsync(CookieValidatePrincipalContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<Db>();
        if (await DoorAsync(context.Principal!, db, context.HttpContext.RequestAborted) is null) context.RejectPrincipal();
    }
}

/// <summary>What a released person may do at their own door: read and write their own records, and nothing of anybody else.</summary>
sealed class OwnStandings(Db db) : IStandingsElsewhere
{
    public async Task<Standing?> OfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (await DoorSession.DoorAsync(user, db, cancel) is not { } door) return null;

        var people = db.Participants;
        var person = await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => p.Id == door.ParticipantId).Select(p => new { p.Name, p.Alias, p.Patronym, p.Sex }).SingleAsync(cancel);
        return new(
            new($"{DoorSession.Prefix}{door.Id}", ParticipantWords.FullName(person.Name, person.Alias, person.Patronym, person.Sex)),
            new HashSet<string> { DoorPermissions.Own }, Scope.Nothing with { Person = door.ParticipantId.Value }, []);
    }
}
