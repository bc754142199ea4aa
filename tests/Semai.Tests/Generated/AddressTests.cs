using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;

namespace Semai.Tests.Generated;

/// <summary>Walks every address of the program: who has no business there is turned away, and what is not there is not there.</summary>
public partial class AddressTests
{
    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_or_told_so()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger().Http;

        foreach (var (method, path, _) in Guarded(app))
        {
            var answer = await SendAsync(stranger, method, path);

            if (path.StartsWith("/api/", StringComparison.Ordinal)) Assert.Equal((path, HttpStatusCode.Unauthorized), (path, answer.StatusCode));
            else Assert.Contains("/sign-in", answer.Headers.Location?.OriginalString ?? $"{method} {path} answers {answer.StatusCode}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_has_every_permission_but_the_one_is_turned_away()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        foreach (var group in Guarded(app).GroupBy(a => a.Permission))
        {
            var visitor = app.Visitor([.. PermissionCatalogue.All.Except([group.Key])]).Http;
            foreach (var (method, path, _) in group)
                Assert.Equal((method, path, HttpStatusCode.Forbidden), (method, path, (await SendAsync(visitor, method, path)).StatusCode));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_even_with_every_permission()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var visitor = app.Visitor([.. PermissionCatalogue.All]).Http;

        foreach (var (method, path, _) in Guarded(app).Where(a => a.Method == "GET" && a.Path.Contains(Nowhere, StringComparison.Ordinal)))
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await SendAsync(visitor, method, path)).StatusCode));
    }

    [Fact]
    public async Task No_address_breaks_on_an_empty_body()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var visitor = app.Visitor([.. PermissionCatalogue.All]).Http;

        foreach (var (method, path, _) in Guarded(app))
            Assert.True((int)(await SendAsync(visitor, method, path)).StatusCode < 500, $"{method} {path}");
    }

    const string Nowhere = "01890000-0000-7000-8000-000000000000";

    static List<(string Method, string Path, string Permission)> Guarded(TestApp app) =>
    [
        .. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
           let permission = endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy
           where permission is not null
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select (method, "/" + Filled(endpoint.RoutePattern.RawText!.TrimStart('/')), permission),
    ];

    /// <summary>A path with something plausible in every hole: ids that nobody has.</summary>
    static string Filled(string pattern) => Hole().Replace(pattern, hole =>
        hole.Value.Contains(":guid", StringComparison.Ordinal) ? Nowhere
        : hole.Value.Contains(":int", StringComparison.Ordinal) || hole.Value.Contains(":long", StringComparison.Ordinal) ? "1"
        : "none");

    static async Task<HttpResponseMessage> SendAsync(HttpClient http, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(path, UriKind.Relative));
        if (method is not "GET" and not "DELETE") // pages take forms, machines JSON
            request.Content = path.StartsWith("/api/", StringComparison.Ordinal) ? new StringContent("{}", Encoding.UTF8, "application/json") : new FormUrlEncodedContent([]);
        return await http.SendAsync(request);
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Hole();
}
