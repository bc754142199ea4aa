using System.Net.Http.Headers;

namespace Semai.Shell.Edge;

/// <summary>Turns away, before anything else reads them, requests that no honest page or program sends.</summary>
static class SoundRequests
{
    static readonly HashSet<string> Charsets = new(StringComparer.OrdinalIgnoreCase) { "utf-8", "us-ascii", "iso-8859-1", "utf-16" };

    public static void UseSoundRequests(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (IsSound(http.Request)) return next(http);

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    static bool IsSound(HttpRequest request) =>
        !Nul(request.Path.Value) && request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) != true && HasKnownCharset(request.ContentType);

    static bool Nul(string? text) => text?.Contains('\0') == true;

    static bool HasKnownCharset(string? contentType) =>
        contentType is null || !MediaTypeHeaderValue.TryParse(contentType, out var type) || type.CharSet is null || Charsets.Contains(type.CharSet.Trim('"'));
}
