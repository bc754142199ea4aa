namespace Semai.Shell.Edge;

/// <summary>What a browser may do with a page of ours: load our own files, send forms to us, and nothing else; no inline script, no frame.</summary>
static class SecurityHeaders
{
    const string Reader = "/api";

    public static void UseSecureHeaders(this IApplicationBuilder app)
    {
        var pages = Common().AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self().Data(); // the tick of a tick box is a data image in Tabler's style
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddWorkerSrc().Self();
            csp.AddFormAction().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
        });

        // The reader of the API's description brings its own inline script and style. It holds nothing of anyone.
        var reader = Common().AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self().UnsafeInline();
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddImgSrc().Self().Data();
            csp.AddFontSrc().Self().Data();
            csp.AddConnectSrc().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
        });

        app.UseWhen(http => IsReader(http.Request.Path), branch => branch.UseSecurityHeaders(reader));
        app.UseWhen(http => !IsReader(http.Request.Path), branch => branch.UseSecurityHeaders(pages));
    }

    static bool IsReader(PathString path) => path.StartsWithSegments(Reader) && !path.StartsWithSegments("/api/v1");

    static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
        .AddCrossOriginResourcePolicy(p => p.SameOrigin())
        .AddStrictTransportSecurityMaxAge()
        .RemoveServerHeader();
}
