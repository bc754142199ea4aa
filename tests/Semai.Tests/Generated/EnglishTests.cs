using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Semai.Commands;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Generated;

/// <summary>Whoever chose English reads English: no page shows an Indonesian word of ours. What people typed is marked as theirs.</summary>
public partial class EnglishTests
{
    [Fact]
    public async Task No_page_in_English_shows_Indonesian_words_of_ours()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
        var visitor = app.Visitor(Scope.All, "en-GB", [.. PermissionCatalogue.All]);
        var agreements = await app.WithDbAsync(db => db.Agreements.Select(a => a.Id).ToListAsync());
        string[] paths =
        [
            .. Pages(app), "/sign-in", "/c/ABCD-EFGH", "/nowhere",
            .. agreements.Select(ReadAgreement.Path), .. agreements.Select(ShowProgress.Path),
        ];

        var left = new List<string>();
        foreach (var path in paths)
        {
            var page = await visitor.OpenAsync(path);
            Assert.True(page.Status < 500, path);
            left.AddRange(OurWords(page.Html).Where(t => Indonesian().IsMatch(t)).Select(t => $"{path}: {t}"));
        }

        Assert.Contains("/classes", paths);
        Assert.Empty(left);
    }

    static IEnumerable<string> Pages(TestApp app) =>
        from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not null
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        let path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        where !path.Contains('{', StringComparison.Ordinal) && !path.StartsWith("/api", StringComparison.Ordinal)
        where !path.EndsWith("/export", StringComparison.Ordinal) && !path.EndsWith("/template", StringComparison.Ordinal) && !path.EndsWith("/sample", StringComparison.Ordinal)
        select path;

    /// <summary>Text that is neither marked as another's nor in another language, nor a name to choose.</summary>
    static IEnumerable<string> OurWords(IDocument page) =>
        page.Body!.Descendants<IText>()
            .Where(t => t.ParentElement is { } e && e.Closest("[translate=no], [lang]:not(html), option, .form-check, script, style") is null)
            .Select(t => t.Text.Trim()).Where(t => t.Length > 0);

    [GeneratedRegex(@"\b(yang|dan|untuk|dari|belum|dengan|tidak|pada|sudah|atau|akan|bagi|oleh|ini|hari|orang|simpan|kembali|lihat|tanggal|nama|pilih|semua|sampai|sejak|catat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Indonesian();
}
