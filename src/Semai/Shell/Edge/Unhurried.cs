using System.Threading.RateLimiting;

namespace Semai.Shell.Edge;

/// <summary>For what anybody looks up by a code: keeps search engines and caches out, and lets one address ask only so often.</summary>
/// <param name="perMinute">Enough for an office, too few to try codes.</param>
public sealed class Unhurried(int perMinute) : IEndpointFilter
{
    readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        context.HttpContext.Response.KeepNowhere();
        headers["Referrer-Policy"] = "no-referrer";
        using var lease = _limiter.AttemptAcquire(context.HttpContext);
        return lease.IsAcquired
            ? await next(context)
            : TypedResults.Text(
                Say(id: "Terlalu banyak pemeriksaan. Tunggu satu menit, lalu coba lagi.", en: "Too many checks. Wait a minute, then try again."),
                statusCode: StatusCodes.Status429TooManyRequests);
    }
}
