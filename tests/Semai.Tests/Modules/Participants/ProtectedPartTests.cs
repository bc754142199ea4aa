using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using static Semai.Tests.Modules.Participants.ProfileTests;

namespace Semai.Tests.Modules.Participants;

/// <summary>Offence, risk, health and identity number: for a reason, for a while, and written down, at either door.</summary>
public class ProtectedPartTests
{
    [Theory, EachEngine]
    public async Task Offence_and_nik_open_for_a_reason_for_fifteen_minutes_and_are_written_down(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read, ParticipantPermissions.Offence, ParticipantPermissions.Identity);
        var other = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read, ParticipantPermissions.Offence);
        var offence = $"/participants/{person.Id}/offence";

        Assert.Equal(422, (await visitor.SubmitAsync(await visitor.OpenAsync(offence))).Status);
        Assert.Equal(302, (await visitor.SubmitAsync(await visitor.OpenAsync(offence), ("reason", nameof(RevealReason.TeamSitting)))).Status);
        var opened = await visitor.OpenAsync(offence);
        Assert.Contains("Pencurian", opened.Text, StringComparison.Ordinal);
        Assert.Contains("epilepsi", opened.Text, StringComparison.Ordinal);
        Assert.Contains("terbuka sampai pukul 09.15", opened.TextOf("h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("4399", opened.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pencurian", (await other.OpenAsync(offence)).Text, StringComparison.Ordinal);

        await visitor.SubmitAsync(await visitor.OpenAsync($"/participants/{person.Id}/identity"), ("reason", nameof(RevealReason.RegisterCheck)));
        Assert.Contains("1506041705904399", (await visitor.OpenAsync($"/participants/{person.Id}/identity")).Text, StringComparison.Ordinal);

        app.Time.Advance(Look.OpenFor);
        Assert.DoesNotContain("Pencurian", (await visitor.OpenAsync(offence)).Text, StringComparison.Ordinal);
        Assert.Equal(
            [(Looked.Offence, "TeamSitting"), (Looked.Identity, "RegisterCheck")],
            (await app.WithDbAsync(db => db.Looks.OrderBy(l => l.Id).ToListAsync())).Select(l => (l.What, l.Why)));
    }

    [Fact]
    public async Task What_was_revealed_is_not_kept_by_the_browser()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var person = await GivenFileAsync(app);
        var http = app.Visitor(Scope.Unit(1), ParticipantPermissions.Offence).Http;

        var response = await http.GetAsync(new Uri($"/participants/{person.Id}/offence", UriKind.Relative));

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory, EachEngine]
    public async Task A_program_says_why_too_and_its_look_is_written_down(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var program = app.Visitor(Scope.Unit(1), ParticipantPermissions.Offence, ParticipantPermissions.Identity);

        var offence = await program.CallAsync($"/api/v1/participants/{person.Id}/offence", new { reason = nameof(RevealReason.TeamSitting) });
        var identity = await program.CallAsync($"/api/v1/participants/{person.Id}/identity", new { reason = nameof(RevealReason.LegalDuty) });
        var unexplained = await program.CallAsync($"/api/v1/participants/{person.Id}/offence", new { });

        Assert.Equal("Pencurian", (await offence.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("crime").GetString());
        Assert.Equal("1506041705904399", (await identity.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("nik").GetString());
        Assert.True(offence.Headers.CacheControl!.NoStore && identity.Headers.CacheControl!.NoStore);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, unexplained.StatusCode);
        Assert.Equal(
            [(Looked.Offence, "TeamSitting"), (Looked.Identity, "LegalDuty")],
            (await app.WithDbAsync(db => db.Looks.OrderBy(l => l.Id).ToListAsync())).Select(l => (l.What, l.Why)));
    }
}
