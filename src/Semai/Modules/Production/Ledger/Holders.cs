using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;

namespace Semai.Modules.Production.Ledger;

/// <summary>Says whose an account is. Each part of the module that opens accounts names their holders.</summary>
public interface INameHolders
{
    bool Names(AccountKind kind);

    /// <summary>Those whom this reader may see by name.</summary>
    Task<IReadOnlyDictionary<Guid, Holder>> OfAsync(AccountKind kind, IReadOnlyCollection<Guid> holders, CancellationToken cancel);
}

/// <param name="Path">Where there is a page of it.</param>
public sealed record Holder(string Name, string? Path);

/// <summary>Names the holders of many accounts at once.</summary>
public sealed class Holders(IEnumerable<INameHolders> naming)
{
    public async Task<IReadOnlyDictionary<long, Holder>> OfAsync(IReadOnlyCollection<LedgerAccount> accounts, CancellationToken cancel)
    {
        var named = new Dictionary<long, Holder>();
        foreach (var kind in accounts.GroupBy(a => a.Kind))
        {
            if (naming.FirstOrDefault(n => n.Names(kind.Key)) is not { } by) continue;

            var names = await by.OfAsync(kind.Key, [.. kind.Select(a => a.Holder).Distinct()], cancel);
            foreach (var account in kind)
                if (names.TryGetValue(account.Holder, out var holder)) named[account.Id] = holder;
        }

        return named;
    }
}

/// <summary>People by name, for who may see names: whoever keeps their money knows whose it is, also after they have left.</summary>
sealed class PeopleHold(Db db, Standing standing) : INameHolders
{
    public bool Names(AccountKind kind) => kind is AccountKind.Savings;

    public async Task<IReadOnlyDictionary<Guid, Holder>> OfAsync(AccountKind kind, IReadOnlyCollection<Guid> holders, CancellationToken cancel) =>
        standing.Can(ParticipantPermissions.Read)
            ? (await SaversAsync(db, [.. holders.Select(h => new Id<Participant>(h))], cancel)).ToDictionary(n => n.Key.Value, n => new Holder(n.Value, MoneyLinks.Savings(n.Key)))
            : new Dictionary<Guid, Holder>();

    /// <param name="savers">Holders of accounts in books that the reader may open.</param>
    internal static async Task<IReadOnlyDictionary<Id<Participant>, string>> SaversAsync(Db db, IReadOnlyCollection<Id<Participant>> savers, CancellationToken cancel) =>
        (await db.Participants.IgnoreQueryFilters().Where(p => savers.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .ToDictionary(p => p.Id, p => ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex));
}

sealed class BusinessesHold(Db db) : INameHolders
{
    public bool Names(AccountKind kind) => kind is AccountKind.PartnerShare;

    public async Task<IReadOnlyDictionary<Guid, Holder>> OfAsync(AccountKind kind, IReadOnlyCollection<Guid> holders, CancellationToken cancel)
    {
        var ids = holders.Select(h => new Id<Business>(h)).ToList();
        return await db.Businesses.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, b => new Holder(b.Name, PartnerPaths.Of(b.Id)), cancel);
    }
}
