using System.Diagnostics;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;

namespace Semai.Bench;

/// <summary>
/// The books of a hundred prisons after years, 10,000,000 lines: what an account and a trial balance cost, and that the
/// balances and totals kept beside the lines are what counting the lines anew gives.
/// </summary>
static class Ledgers
{
    const int FirstUnit = 5001;
    const int People = 1000;
    const int Entries = 1000;
    const int PaidPerEntry = 99;
    const int LinesPerUnit = Entries * (PaidPerEntry + 1);

    static readonly string[] Indexes = ["ix_ledger_lines_account_id_id", "ix_ledger_lines_entry_id"];

    public static async Task RunAsync(Programme programme, Floor floor, int lines, int times)
    {
        var units = lines / LinesPerUnit;
        var took = await TimeAsync(() => programme.WorkAsync(services => FillAsync(services, units)));
        Console.WriteLine(FormattableString.Invariant($"  {units * LinesPerUnit:N0} lines in {units} books, written in {took:0} s"));
        var accounts = await programme.WorkAsync(s => s.GetRequiredService<Db>().LedgerAccounts.Where(a => a.Unit >= FirstUnit && a.Kind == AccountKind.Savings).OrderBy(a => a.Holder).Select(a => a.Id).Take(200).ToListAsync());
        using var office = await programme.SignInAsync("kanwil");

        await MeasureBalanceAsync(programme, floor, accounts, times);
        await Reading.WriteAsync("an account with its last lines", office, n => $"{MoneyLinks.Api}/accounts/{accounts[n % 200]}", floor.Http, n => $"/statement/{accounts[n % 200]}", times);
        await Reading.WriteAsync("trial balance", office, n => $"{MoneyLinks.Api}?unit={FirstUnit + n % units}", floor.Http, n => $"/totals/{FirstUnit + n % units}", times);
        await PostAsync(programme, times);
        await RecountAsync(programme);
    }

    static async Task MeasureBalanceAsync(Programme programme, Floor floor, List<long> accounts, int times) => Report.Write("balance of a person",
        await Figures.MeasureAsync(times, n => programme.WorkAsync(s => s.GetRequiredService<Db>().LedgerAccounts.Where(a => a.Id == accounts[n % 200]).Select(a => a.Balance).SingleAsync())),
        await Figures.MeasureAsync(times, n => Reading.GetAsync(floor.Http, $"/balance/{accounts[n % 200]}")));

    /// <summary>One more payment of 99 people by the program itself, on top of all that is there.</summary>
    static async Task PostAsync(Programme programme, int times)
    {
        var holders = await programme.WorkAsync(s => s.GetRequiredService<Db>().LedgerAccounts.Where(a => a.Unit == FirstUnit && a.Kind == AccountKind.Savings).Select(a => a.Holder).Take(PaidPerEntry).ToListAsync());
        Report.Write("one more entry of 100 lines",
            await Figures.MeasureAsync(times, _ => programme.WorkAsync(s => s.GetRequiredService<Books>().PostAsync(
                new(FirstUnit, MoneyMove.TransferIn, s.GetRequiredService<TimeProvider>().Today, "bench", Guid.CreateVersion7(),
                    [PostingLine.Debit(AccountRef.Bank, PaidPerEntry * 10), .. holders.Select(h => PostingLine.Credit(AccountRef.SavingsOf(new(h)), 10))]), new("bench", "Bench"), default))),
            await Figures.MeasureAsync(times, _ => programme.WorkAsync(BareEntryAsync)));
    }

    /// <summary>The least that it costs: the lines and the balances by hand; given up at the end.</summary>
    static async Task<bool> BareEntryAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<Db>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await SayAsync(db, $"""
            INSERT INTO ledger_lines (entry_id, account_id, unit, "on", amount)
            SELECT entry_id, account_id, unit, "on", amount FROM ledger_lines WHERE entry_id = (SELECT id FROM ledger_entries WHERE unit = {FirstUnit} AND no = 1)
            """);
        await SayAsync(db, $"""
            UPDATE ledger_accounts SET balance = balance - 10
            WHERE kind = 'Savings' AND id IN (SELECT account_id FROM ledger_lines WHERE entry_id = (SELECT id FROM ledger_entries WHERE unit = {FirstUnit} AND no = 1))
            """);
        await transaction.RollbackAsync();
        return true;
    }

    /// <summary>Every line counted anew; what is kept beside them must be the same to the rupiah.</summary>
    static async Task RecountAsync(Programme programme)
    {
        IReadOnlyList<BookFault> faults = [];
        var took = await TimeAsync(async () => faults = await programme.WorkAsync(services => services.GetRequiredService<VerifyBooks>().FaultsAsync(default)));
        if (faults.Count > 0) throw new InvalidOperationException($"The books do not agree with their lines: {faults[0]} and {faults.Count - 1} more.");
        Console.WriteLine(FormattableString.Invariant($"  every balance and total equals a recount of all lines, which takes {took:0} s"));
    }

    /// <summary>
    /// In each book a bank account and 1,000 savings; 1,000 times 99 of them are paid, going round, so that everybody gets the
    /// same 99 times. Balances and totals are worked out here, not counted.
    /// </summary>
    static async Task<bool> FillAsync(IServiceProvider services, int units)
    {
        var (db, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>());
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(20));
        var (above, last, sqlite) = (await db.Organisations.SingleAsync(o => o.Code == "KANWIL-JAMBI"), FirstUnit + units - 1, db.Database.IsSqlite());
        for (var unit = FirstUnit; unit <= last; unit++)
        {
            db.Add(Organisation.Found($"BB{unit}", $"Lapas {unit}", $"Lapas {unit}", OrganisationKind.Prison, above, unit, null, time.Now));
            db.Add(LedgerBook.Begin(unit));
            db.Add(LedgerAccount.Open(unit, AccountRef.Bank));
            db.AddRange(Enumerable.Range(0, People).Select(_ => LedgerAccount.Open(unit, AccountRef.SavingsOf(Id<Participant>.New(time.Now)))));
            var moved = Entries * PaidPerEntry * AmountOf(unit);
            db.AddRange(LedgerTotal.Of(unit, AccountKind.Bank, moved, 0), LedgerTotal.Of(unit, AccountKind.Savings, 0, moved));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await db.Database.OpenConnectionAsync();
        await SayAsync(db, sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica"); // the rows are sound by making
        foreach (var statement in Statements(sqlite, last)) await SayAsync(db, statement);
        await WithoutIndexesAsync(db, sqlite, async () => { foreach (var statement in Lines(last)) await SayAsync(db, statement); });
        await SayAsync(db, sqlite ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = origin");
        await SayAsync(db, "DROP TABLE bench_people");
        for (var unit = FirstUnit; unit <= last; unit++)
        {
            var (at, amount) = (unit, AmountOf(unit));
            await db.LedgerAccounts.Where(a => a.Unit == at && a.Kind == AccountKind.Savings).ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, -Entries * PaidPerEntry / People * amount));
            await db.LedgerAccounts.Where(a => a.Unit == at && a.Kind == AccountKind.Bank).ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, Entries * PaidPerEntry * amount));
            await db.LedgerBooks.Where(b => b.Unit == at).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, Entries));
        }

        await db.TakeStockAsync(default);
        return true;
    }

    static long AmountOf(int unit) => unit - FirstUnit + 1000;

    static string Numbers(int count) => $"(WITH RECURSIVE n(j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM n WHERE j < {count - 1}) SELECT j FROM n) n";

    static IEnumerable<string> Statements(bool sqlite, int last)
    {
        var key = sqlite ? "upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21))" : "gen_random_uuid()";
        var hex = sqlite ? ", hex(randomblob(16)) AS h" : "";
        var (day, at) = sqlite ? ("'2026-01-05'", "'2026-01-05 05:00:00'") : ("DATE '2026-01-05'", "TIMESTAMPTZ '2026-01-05 05:00:00+00'");
        yield return $"""
            INSERT INTO ledger_entries (unit, no, kind, "on", memo, source, "by", by_name, recorded_at)
            SELECT unit, no, 'TransferIn', {day}, 'bench', {key}, 'bench', 'Bench', {at}
            FROM (SELECT b.unit, n.j + 1 AS no{hex} FROM ledger_books b CROSS JOIN {Numbers(Entries)} WHERE b.unit BETWEEN {FirstUnit} AND {last} ORDER BY n.j, b.unit) made
            """;
        yield return "CREATE TABLE bench_people (unit integer, nr integer, account_id bigint, PRIMARY KEY (unit, nr))";
        yield return $"INSERT INTO bench_people SELECT unit, row_number() OVER (PARTITION BY unit ORDER BY id) - 1, id FROM ledger_accounts WHERE kind = 'Savings' AND unit BETWEEN {FirstUnit} AND {last}";
    }

    static IEnumerable<string> Lines(int last)
    {
        yield return $"""
            INSERT INTO ledger_lines (entry_id, account_id, unit, "on", amount)
            SELECT e.id, p.account_id, e.unit, e."on", -(e.unit - {FirstUnit} + 1000)
            FROM ledger_entries e CROSS JOIN {Numbers(PaidPerEntry)} JOIN bench_people p ON p.unit = e.unit AND p.nr = ((e.no - 1) * {PaidPerEntry} + n.j) % {People}
            WHERE e.unit BETWEEN {FirstUnit} AND {last}
            """;
        yield return $"""
            INSERT INTO ledger_lines (entry_id, account_id, unit, "on", amount)
            SELECT e.id, a.id, e.unit, e."on", {PaidPerEntry} * (e.unit - {FirstUnit} + 1000)
            FROM ledger_entries e JOIN ledger_accounts a ON a.unit = e.unit AND a.kind = 'Bank' WHERE e.unit BETWEEN {FirstUnit} AND {last}
            """;
    }

    /// <summary>As one loads much at once: indexes are built after, as they were.</summary>
    static async Task WithoutIndexesAsync(Db db, bool sqlite, Func<Task> work)
    {
        var written = new List<string>();
        foreach (var index in Indexes)
        {
            written.Add(await db.Database.SqlQueryRaw<string>(sqlite ? "SELECT sql AS \"Value\" FROM sqlite_master WHERE name = {0}" : "SELECT indexdef AS \"Value\" FROM pg_indexes WHERE indexname = {0}", index).SingleAsync());
            await SayAsync(db, $"DROP INDEX {index}");
        }

        await work();
        foreach (var index in written) await SayAsync(db, index);
    }

    static Task SayAsync(Db db, string sql) => db.Database.ExecuteSqlRawAsync(sql);

    static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
