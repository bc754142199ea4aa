using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Work;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The observation team's yes to work, of 5 January 2026.</summary>
    public static EligibilityDecision WorkDecision(Id<Participant> person) => EligibilityDecision.Freeze(
        person, 1, new Verdict(Purpose.Production, new(2026, 1, 5), 1, Outcome.Eligible, null, []), Facts(), true, "BA 1/2026", new(2026, 1, 5), null, AVault, Approver, Instant);

    public static Worker ProposedWorker(Id<Participant>? person = null) => Semai.Modules.Production.Work.Worker.Propose(person ?? Id<Participant>.New(Instant), 1, null, Officer, Instant);

    /// <summary>Consented and began on 5 January 2026.</summary>
    public static Worker Worker(EligibilityDecision decision)
    {
        var worker = ProposedWorker(decision.ParticipantId);
        worker.Start(new(new(2026, 1, 5), "Wali Hasan"), decision, new(2026, 1, 5), Approver, Instant);
        return worker;
    }
}

/// <summary>A prison with a business beside it, and those who run its workshop. Sunday, 1 March 2026.</summary>
sealed record WorkWorld(TestApp App, Organisation Prison, Organisation AgencyOffice, Agreement Agreement, Business Business) : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    public Scope Inside => new(false, [1], [Prison.Id.Value], [Agreement.Id.Value]) { PartnerRegencies = ["15.06"] };
    public Scope Outside => new(false, [], [AgencyOffice.Id.Value], [Agreement.Id.Value]) { Regencies = ["15.06"] };

    public Visitor Officer => App.Visitor(Inside, [AccessPermissions.Self, ParticipantPermissions.Read, .. Keeps]);
    public Visitor Head => App.Visitor(Inside, [AccessPermissions.Self, ParticipantPermissions.Read, .. Decides]);
    public Visitor AgencyWithAll => App.Visitor(Outside, [.. PermissionCatalogue.All]);
    public Visitor Foreigner => App.Visitor(Scope.Unit(3), [.. PermissionCatalogue.All]);
    public Visitor Registrar => App.Visitor(Inside, AccessPermissions.Self, ParticipantPermissions.Read, ParticipantPermissions.Write);

    static IEnumerable<string> Keeps => PermissionCatalogue.All.Where(p => Ours(p) && !p.EndsWith(".decide", StringComparison.Ordinal));
    static IEnumerable<string> Decides => PermissionCatalogue.All.Where(p => Ours(p) && !p.EndsWith(".keep", StringComparison.Ordinal));
    static bool Ours(string permission) => permission.StartsWith("work.", StringComparison.Ordinal) || permission.StartsWith("orders.", StringComparison.Ordinal) || permission.StartsWith("ledger.", StringComparison.Ordinal);

    public static async Task<WorkWorld> OnAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, CancellationToken.None));
        var (prison, agency) = (await app.GivenAsync(Some.Prison()), await app.GivenAsync(Some.Agency()));
        await app.GivenAsync(Some.Prison("LMB", 3));
        var agreement = await app.GivenAsync(Some.InForce(prison, agency));
        return new(app, prison, agency, agreement, await app.GivenAsync(Some.ApprovedBusiness()));
    }

    public async Task<Participant> PersonAsync(string name = "Syahrul", LegalStatus status = LegalStatus.Convict)
    {
        var person = await App.GivenAsync(Some.Person(name));
        await App.GivenAsync(Some.CustodyOf(person, $"B.I {person.Id}/2024", status: status));
        return person;
    }

    /// <summary>Works since 5 January 2026.</summary>
    public async Task<Worker> WorkerAsync(string name = "Syahrul")
    {
        var decision = await App.GivenAsync(Some.WorkDecision((await PersonAsync(name)).Id));
        return await App.GivenAsync(Some.Worker(decision));
    }

    public static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    public static async Task Press(Visitor visitor, string path, params (string Field, string Value)[] typed) => await Press(visitor, path, null, typed);

    public static async Task Press(Visitor visitor, string path, string? action, params (string Field, string Value)[] typed)
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(path), action, typed);
        Assert.True(page.Status == 302, $"{path} answers {page.Status}: {page.Text}");
    }

    /// <summary>The work runs as the books prove: every balance is what its lines say.</summary>
    public Task<IReadOnlyList<BookFault>> FaultsAsync() => App.InScopeAsync<IReadOnlyList<BookFault>>(s => ((VerifyBooks)s.GetService(typeof(VerifyBooks))!).FaultsAsync(CancellationToken.None));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
