using System.Net;
using System.Net.Http.Headers;
using Semai.Modules.Access;

namespace Semai.Tests.Modules.Access;

public class ApiKeyTests
{
    [Theory, EachEngine]
    public async Task A_key_is_known_until_it_is_revoked(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var agency = await app.GivenAsync(Some.Agency());
        var (key, secret) = ApiKey.Make(agency, "Aplikasi dinas", Role.AgencyOfficer, Some.Officer, Some.Instant);
        await app.GivenAsync(key);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, secret));

        await app.WithDbAsync(async db =>
        {
            (await db.ApiKeys.SingleAsync()).Revoke(Some.Instant);
            await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, secret));
    }

    [Fact]
    public async Task Without_a_key_a_machine_is_told_so_and_never_sent_to_a_page()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var answer = await app.Stranger().Http.GetAsync("/api/v1/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Fact]
    public async Task The_secret_is_not_kept()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var agency = await app.GivenAsync(Some.Agency());
        var (key, secret) = ApiKey.Make(agency, "Aplikasi dinas", Role.AgencyOfficer, Some.Officer, Some.Instant);
        await app.GivenAsync(key);

        var kept = await app.WithDbAsync(db => db.ApiKeys.SingleAsync());

        Assert.DoesNotContain(secret, kept.Digest, StringComparison.Ordinal);
        Assert.StartsWith(ApiKey.Mark, secret, StringComparison.Ordinal);
    }

    static async Task<HttpStatusCode> StatusAsync(TestApp app, string secret)
    {
        var http = app.Stranger().Http;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return (await http.GetAsync("/api/v1/me")).StatusCode;
    }
}
