using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Ledger;

/// <summary>One account line by line, the latest first, with the balance after each.</summary>
public static class ShowAccount
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{MoneyLinks.Accounts}/{{id:long}}", Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Api}/accounts/{{id:long}}", Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show(long id, string? after, Db db, Statements statements, Holders holders, CancellationToken cancel)
    {
        if (await db.LedgerAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) return TypedResults.NotFound();

        return Views.Show<ShowAccountView>(new
        {
            Account = account,
            Holder = (await holders.OfAsync([account], cancel)).GetValueOrDefault(id),
            Page = await statements.PageAsync(account, after, cancel),
        });
    }

    static async Task<IResult> Find(long id, string? after, Db db, Statements statements, CancellationToken cancel) =>
        await db.LedgerAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is { } account
            ? TypedResults.Ok(await statements.PageAsync(account, after, cancel))
            : TypedResults.NotFound();

    internal static IReadOnlyList<Column<StatementLine>> Columns =>
    [
        new(Say(id: "Tanggal", en: "Day"), l => l.On) { IsName = true, Href = l => MoneyLinks.Entry(l.EntryId) },
        new(Say(id: "Kejadian", en: "What"), l => LedgerWords.Of(l.Kind)),
        new(Say(id: "Keterangan", en: "Remark"), l => l.Memo) { Typed = true },
        new(Say(id: "Masuk", en: "In"), l => l.In == 0 ? null : l.In) { Numeric = true },
        new(Say(id: "Keluar", en: "Out"), l => l.Out == 0 ? null : l.Out) { Numeric = true },
        new(LedgerWords.Balance, l => l.After) { Numeric = true },
    ];
}

/// <summary>A line of an account as its holder reads it.</summary>
/// <param name="In">Whole rupiah that made the account more; nought where it became less.</param>
/// <param name="After">What was there after it.</param>
public sealed record StatementLine(long Id, long EntryId, DateOnly On, MoneyMove Kind, string Memo, long In, long Out, long After);

/// <summary>Reads accounts line by line.</summary>
public sealed class Statements(Db db)
{
    public async Task<Page<StatementLine>> PageAsync(LedgerAccount account, string? after, CancellationToken cancel)
    {
        var from = Cursor.Parse(after, keys: 1);
        var lines = db.LedgerLines.AsNoTracking().Where(l => l.AccountId == account.Id);
        var total = await lines.CountAsync(cancel);
        var (newer, balance) = (from.Keys is [var last] && long.TryParse(last, out var id) ? id : long.MaxValue, account.Balance);
        if (newer < long.MaxValue) balance -= await lines.Where(l => l.Id >= newer).SumAsync(l => l.Amount, cancel);

        var entries = db.LedgerEntries;
        var read = await (
            from line in lines
            where line.Id < newer
            join entry in entries on line.EntryId equals entry.Id
            orderby line.Id descending
            select new { line.Id, line.EntryId, line.On, line.Amount, entry.Kind, entry.Memo }).Take(Page.Size + 1).ToListAsync(cancel);

        var shown = new List<StatementLine>();
        foreach (var line in read)
        {
            var more = account.Kind.IsOwned ? line.Amount : -line.Amount;
            shown.Add(new(line.Id, line.EntryId, line.On, line.Kind, line.Memo, Math.Max(0, more), Math.Max(0, -more), account.Kind.IsOwned ? balance : -balance));
            balance -= line.Amount;
        }

        return Page.Of(shown, from, l => [$"{l.Id}"], total);
    }
}
