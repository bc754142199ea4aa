namespace Semai;

/// <summary>
/// Maps a handler as the framework does, but compiles it when it is first asked for: a small server pays for the pages
/// that are used, not for every one of them at its first request. Standing in the program's own namespace these are the
/// ones that every module's Map means.
/// </summary>
static class LateHandlers
{
    public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, HttpMethods.Get, handler);

    public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, HttpMethods.Post, handler);

    public static RouteHandlerBuilder MapPut(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, HttpMethods.Put, handler);

    static RouteHandlerBuilder Map(IEndpointRouteBuilder app, string pattern, string method, Delegate handler)
    {
        RequestDelegateFactoryOptions? options = null;
        var late = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options).RequestDelegate);
        var mapped = app.MapMethods(pattern, [method], (HttpContext http) => late.Value(http));
        mapped.Add(endpoint =>
        {
            options = OptionsOf((RouteEndpointBuilder)endpoint, method, app.ServiceProvider);
            endpoint.Metadata.Insert(0, handler.Method); // by it the description of the API knows an address
            RequestDelegateFactory.InferMetadata(handler.Method, OptionsOf((RouteEndpointBuilder)endpoint, method, app.ServiceProvider, endpoint));
        });
        return new RouteHandlerBuilder([mapped]);
    }

    /// <param name="endpoint">Takes up what is inferred; null where that is done.</param>
    static RequestDelegateFactoryOptions OptionsOf(RouteEndpointBuilder route, string method, IServiceProvider services, EndpointBuilder? endpoint = null) => new()
    {
        ServiceProvider = services,
        RouteParameterNames = route.RoutePattern.Parameters.Select(p => p.Name),
        DisableInferBodyFromParameters = method == HttpMethods.Get,
        EndpointBuilder = endpoint,
    };
}
