using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;

namespace Semai.Tests.Modules.Production;

/// <summary>A prison with money in its account, and one next to it.</summary>
sealed class MoneyWorld : IAsyncDisposable
{
    MoneyWorld(TestApp app) => App = app;

    public TestApp App { get; }

    public static async Task<MoneyWorld> OnAsync(Engine engine)
    {
        var world = new MoneyWorld(await TestApp.OnAsync(engine));
        foreach (var unit in new[] { 1, 2 })
        {
            await world.App.GivenAsync(Organisation.Found($"LP{unit}", $"Lapas {unit}", $"Lapas {unit}", OrganisationKind.Prison, null, unit, null, Some.Instant));
            await world.PostAsync(new(unit, MoneyMove.CapitalIn, Some.Instant.OfficeDay, "Modal", Id<LedgerEntry>.New(Some.Instant).Value,
                [PostingLine.Debit(AccountRef.Bank, 10_000_000), PostingLine.Credit(AccountRef.WorkingCapital, 10_000_000)]));
        }

        return world;
    }

    /// <summary>Somebody in prison 1 with that much saved.</summary>
    public async Task<Participant> SaverAsync(long worth, string name = "Syahrul", DateOnly? ends = null)
    {
        var person = await App.GivenAsync(Some.Person(name));
        await App.GivenAsync(Some.CustodyOf(person, $"B.I {name}", ends));
        await SaveAsync(person.Id, worth);
        return person;
    }

    public Task SaveAsync(Id<Participant> person, long worth) => PostAsync(new(1, MoneyMove.Settlement, Some.Instant.OfficeDay, "Premi", Id<LedgerEntry>.New(Some.Instant).Value,
        [PostingLine.Debit(AccountRef.WorkingCapital, worth), PostingLine.Credit(AccountRef.SavingsOf(person), worth)]));

    public Task<LedgerEntry> PostAsync(Posting posting) => App.InScopeAsync(services => services.GetRequiredService<Books>().PostAsync(posting, Some.Officer, default));

    public Task<long> WorthAsync(AccountRef account, int unit = 1) => App.WithDbAsync(async db =>
        (await db.LedgerAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Unit == unit && a.Kind == account.Kind && a.Holder == account.Holder))?.Worth ?? 0);

    public Task<IReadOnlyList<BookFault>> FaultsAsync() => App.InScopeAsync(services => services.GetRequiredService<VerifyBooks>().FaultsAsync(default));

    /// <summary>Asks, books and pays.</summary>
    public Visitor Desk(int unit = 1) => App.Visitor(Scope.Unit(unit), AccessPermissions.Self, LedgerPermissions.Read, LedgerPermissions.Keep, ParticipantPermissions.Read);

    /// <summary>Allows.</summary>
    public Visitor Head(int unit = 1) => App.Visitor(Scope.Unit(unit), AccessPermissions.Self, LedgerPermissions.Read, LedgerPermissions.Approve, ParticipantPermissions.Read);

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
