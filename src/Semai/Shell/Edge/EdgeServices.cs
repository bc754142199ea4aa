namespace Semai.Shell.Edge;

/// <summary>The order in which the edge of the program meets a request, and what it does when one goes wrong.</summary>
static class EdgeServices
{
    public static void AddEdge(this IServiceCollection services)
    {
        services.AddProblemDetails();
        // Tokens in pages are masked anew for each answer, so compressing them tells a listener nothing.
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.AddExceptionHandler<RefusalHandler>();
        services.AddExceptionHandler<BadInputHandler>();
        services.AddExceptionHandler<UnexpectedHandler>();
    }

    public static void UseEdge(this IApplicationBuilder app)
    {
        app.UseSecureHeaders();
        app.UseResponseCompression();
        app.UseLastingFonts();
        app.UseExceptionHandler();
        app.UseStopPages();
        app.UseSoundRequests();
        app.UseTold();
    }

    /// <summary>A typeface carries the fingerprint of its content in its name, so it may be kept for ever.</summary>
    static void UseLastingFonts(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/dist/fonts"))
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode < StatusCodes.Status400BadRequest) http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        return next(http);
    });
}
