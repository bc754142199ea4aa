using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Ledger;

/// <summary>The accounts of one kind in a prison, the fullest first: what a line of the trial balance is made of.</summary>
public static class ListAccounts
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MoneyLinks.Accounts, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Accounts}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Api}/accounts", Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, MoneyUnits units, Reading reading, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit && query.Chosen is { } kind
            ? Views.Show<ListAccountsView>(new { Page = await reading.PageAsync(unit.No, kind, query.After, cancel), Sum = await reading.SumAsync(unit.No, kind, cancel), Unit = unit, Kind = kind })
            : TypedResults.NotFound();

    static async Task<IResult> Find([AsParameters] Query query, MoneyUnits units, Reading reading, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit && query.Chosen is { } kind
            ? TypedResults.Ok(await reading.PageAsync(unit.No, kind, query.After, cancel))
            : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, MoneyUnits units, Reading reading, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit && query.Chosen is { } kind
            ? Export.Of(@as, $"rekening-{time.Today.Iso}", await reading.AllAsync(unit.No, kind, cancel), Columns)
            : TypedResults.NotFound();

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(LedgerWords.Account, r => r.Name) { IsName = true, Typed = true, Href = r => MoneyLinks.Account(r.Id) },
        new(LedgerWords.Balance, r => r.Worth) { Numeric = true },
    ];

    /// <param name="Unit">The prison's number; the reader's own where left out.</param>
    /// <param name="Kind">Of the accounts.</param>
    public sealed record Query(int? Unit, string? Kind, string? After)
    {
        internal AccountKind? Chosen => Enum.TryParse<AccountKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
    }

    /// <param name="Name">Of the holder, or what the account is for.</param>
    /// <param name="Worth">Whole rupiah.</param>
    public sealed record Row(long Id, string Name, long Worth);

    public sealed class Reading(Db db, Holders holders)
    {
        IQueryable<LedgerAccount> Of(int unit, AccountKind kind) => db.LedgerAccounts.AsNoTracking().Where(a => a.Unit == unit && a.Kind == kind);

        /// <summary>What is owned is debit above nought, what is owed below: the fullest are at the far end of either.</summary>
        IOrderedQueryable<LedgerAccount> InOrder(int unit, AccountKind kind) =>
            kind.IsOwned ? Of(unit, kind).OrderByDescending(a => a.Balance).ThenBy(a => a.Id) : Of(unit, kind).OrderBy(a => a.Balance).ThenBy(a => a.Id);

        public async Task<long> SumAsync(int unit, AccountKind kind, CancellationToken cancel) =>
            await Of(unit, kind).SumAsync(a => a.Balance, cancel) * (kind.IsOwned ? 1 : -1);

        public async Task<Page<Row>> PageAsync(int unit, AccountKind kind, string? after, CancellationToken cancel)
        {
            var from = Cursor.Parse(after, keys: 2);
            var total = await Of(unit, kind).CountAsync(cancel);
            IQueryable<LedgerAccount> matching = InOrder(unit, kind);
            if (from.Keys is [var worth, var last] && long.TryParse(worth, out var sum) && long.TryParse(last, out var id))
            {
                var balance = kind.IsOwned ? sum : -sum;
                matching = kind.IsOwned
                    ? matching.Where(a => a.Balance < balance || (a.Balance == balance && a.Id > id))
                    : matching.Where(a => a.Balance > balance || (a.Balance == balance && a.Id > id));
            }

            return Page.Of(await RowsAsync(matching.Take(Page.Size + 1), cancel), from, r => [$"{r.Worth}", $"{r.Id}"], total);
        }

        public Task<List<Row>> AllAsync(int unit, AccountKind kind, CancellationToken cancel) => RowsAsync(InOrder(unit, kind), cancel);

        async Task<List<Row>> RowsAsync(IQueryable<LedgerAccount> accounts, CancellationToken cancel)
        {
            var read = await accounts.ToListAsync(cancel);
            var names = await holders.OfAsync(read, cancel);
            return read.ConvertAll(a => new Row(a.Id, names.GetValueOrDefault(a.Id)?.Name ?? LedgerWords.Nameless(a), a.Worth));
        }
    }
}
