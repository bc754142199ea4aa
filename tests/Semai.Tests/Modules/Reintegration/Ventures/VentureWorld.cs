using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.Ventures;

/// <summary>The offices of <see cref="ReleaseWorld"/>, and people who left on 1 March 2026 and whom the agency accepted. It is 1 June 2026.</summary>
sealed record VentureWorld(ReleaseWorld Releases, Commitment Promise) : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 6, 1);
    public static readonly DateOnly Left = ReleaseWorld.Today;

    public TestApp App => Releases.App;

    static readonly string[] AtAgency = [AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, ParticipantPermissions.Read, .. All];

    static string[] All => [VenturePermissions.List, VenturePermissions.Read, VenturePermissions.Keep, VenturePermissions.Book];

    Scope OfAgency => new(false, [], [Releases.Agency.Id.Value], [Releases.Agreement.Id.Value]);

    public Visitor Agency => App.Visitor(OfAgency, AtAgency);

    /// <summary>A colleague there, who may confirm what the first wrote down.</summary>
    public Visitor Colleague => App.Visitor(OfAgency, AtAgency);

    /// <summary>Of another agency under the same agreement, to which nobody was handed over.</summary>
    public Visitor OtherAgency => App.Visitor(new Scope(false, [], [Releases.OtherAgency.Id.Value], [Releases.Agreement.Id.Value]), AtAgency);

    public Visitor Prison => App.Visitor(new Scope(false, [1], [Releases.Prison.Id.Value, Releases.Office.Id.Value], [Releases.Agreement.Id.Value]), AtAgency);

    /// <summary>Of a party to the agreement that has nobody: sees numbers only.</summary>
    public Visitor Auditor => App.Visitor(new Scope(false, [], [Releases.Prison.Id.Value], [Releases.Agreement.Id.Value]), AccessPermissions.Self, VenturePermissions.List, VenturePermissions.Read, AgreementPermissions.Read);

    /// <summary>Another prison, with every permission.</summary>
    public Visitor Foreigner => Releases.Foreigner;

    public static async Task<VentureWorld> OnAsync(Engine engine)
    {
        var releases = await ReleaseWorld.OnAsync(engine);
        await releases.App.GivenAsync(Region.Of("15.06", "Tanjung Jabung Barat"));
        await releases.App.GivenAsync(Region.Of("15.06.02", "Tungkal Ilir"));
        var clause = await releases.App.GivenAsync(Some.Clause(releases.Agreement));
        return new(releases, await releases.App.GivenAsync(Some.Commitment(releases.Agreement, clause, releases.Agency, MeasureCodes.BusinessesStarted, 6, title: "6 usaha dimulai")));
    }

    /// <summary>Handed over to the agency, released, and it is June.</summary>
    public async Task<Participant> LeaverAsync(string name = "Ahmad")
    {
        var person = await LeavesAsync(name);
        App.Time.SetUtcNow(new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero));
        return person;
    }

    /// <summary>The same, and it is still March.</summary>
    public async Task<Participant> LeavesAsync(string name)
    {
        var person = await Releases.LeavesAsync(name, Left);
        var handed = await Releases.SentAsync(person, Releases.Agency);
        await ReleaseWorld.StageAsync(Releases.AgencyOfficer, handed, "Accept");
        Assert.True((await Releases.MoveAsync(person, "Release")).IsSuccessStatusCode);
        return person;
    }

    public object Request(Participant owner, string name = "Keripik Pinang", string on = "2026-04-10", string? shared = "2026-04-10", string kind = "FirstSale", string what = "30 bungkus ke warung", bool serves = true) => new
    {
        personId = owner.Id.Value,
        details = new { name, activity = "keripik pisang", sector = "Farming", kbli = (object?)null, regionCode = "15.06.02", place = (string?)null },
        evidence = new { kind, on, what },
        commitmentId = serves ? Promise.Id.Value : (Guid?)null,
        sharedOn = shared,
    };

    public async Task<Id<Venture>> ReportedAsync(Participant owner, string name = "Keripik Pinang", string? shared = "2026-04-10", Visitor? by = null)
    {
        var answer = await (by ?? Agency).CallAsync(VentureLinks.Api, Request(owner, name, shared: shared));
        return Id<Venture>.Parse((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!, null);
    }

    public async Task<Id<Venture>> RunningAsync(Participant owner, string name = "Keripik Pinang", string? shared = "2026-04-10")
    {
        var id = await ReportedAsync(owner, name, shared);
        Assert.True((await Colleague.CallAsync($"{VentureLinks.Api}/{id}/evidence/1/confirm", new { })).IsSuccessStatusCode);
        return id;
    }

    public static object Line(string purpose, long amount, string on = "2026-05-20", Guid? key = null, int? pieces = null) => new { key = key ?? Guid.CreateVersion7(), on, purpose, amount, pieces };

    public Task<HttpResponseMessage> WriteAsync(Id<Venture> id, object line, Visitor? by = null) => (by ?? Agency).CallAsync($"{VentureLinks.Api}/{id}/cash", line);

    public Task<IReadOnlyList<CashFault>> FaultsAsync() => App.InScopeAsync(s => s.GetRequiredService<VerifyCash>().FaultsAsync(default));

    public ValueTask DisposeAsync() => Releases.DisposeAsync();
}
