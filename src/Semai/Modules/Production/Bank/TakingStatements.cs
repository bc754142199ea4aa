using Semai.Data;

namespace Semai.Modules.Production.Bank;

/// <summary>Takes in what the bank sends: each line once, in the bank's own order, with nothing missing between.</summary>
public sealed class TakingStatements(Db db, Actor by, TimeProvider time)
{
    /// <returns>What came of it; its lines are stored.</returns>
    /// <exception cref="Refusal">A line is unsound, nothing is new, or what lies between is missing.</exception>
    public Task<BankStatement> TakeAsync(int unit, byte[] file, string fileName, CancellationToken cancel)
    {
        var lines = StatementReader.Read(file, fileName, time.Today);
        return db.TogetherAsync(async () =>
        {
            var stored = await db.BankLines.AsNoTracking().Where(l => l.Unit == unit).OrderBy(l => l.No).Select(l => new { l.No, l.On, l.Amount, l.BalanceAfter }).ToListAsync(cancel);
            var known = Known(stored.ConvertAll(s => (s.On, s.Amount, s.BalanceAfter)), [.. lines.Select(l => (l.On, l.Amount, l.Balance))]);
            var fresh = lines.Skip(known).ToList();
            if (fresh.Count == 0) throw BankRefusals.NothingNew;
            if (stored is [.., var last] && (fresh[0].Balance - fresh[0].Amount != last.BalanceAfter || fresh[0].On < last.On))
                throw BankRefusals.NotTheNext(last.BalanceAfter, fresh[0].Balance - fresh[0].Amount, fresh[0].On);

            var statement = BankStatement.Of(unit, fileName, fresh, known, by, time.Now);
            db.Add(statement);
            db.AddRange(fresh.Select((line, at) => BankLine.Of(statement, stored.Count + at + 1, line)));
            await db.SaveChangesAsync(cancel);
            return statement;
        }, cancel);
    }

    /// <summary>Takes the latest file out again.</summary>
    /// <exception cref="Refusal">A line of it has ever been matched, or a later file has come in.</exception>
    public Task UndoAsync(BankStatement statement, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var lines = db.BankLines.Where(l => l.StatementId == statement.Id);
        var last = await lines.MaxAsync(l => l.No, cancel);
        if (await db.BankLines.AnyAsync(l => l.Unit == statement.Unit && l.No > last, cancel)
            || await db.BankMatchItems.AnyAsync(i => lines.Any(l => l.Id == i.BankLineId), cancel)
            || await db.BankMonths.AnyAsync(m => m.Unit == statement.Unit && m.State != BankMonthState.Open && m.First >= BankLinks.FirstOf(statement.From), cancel))
            throw BankRefusals.StatementInUse;

        await lines.ExecuteDeleteAsync(cancel);
        db.Remove(statement);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>How many of the first lines of a file are the last ones stored, or lie all among them.</summary>
    internal static int Known(IReadOnlyList<(DateOnly, long, long)> stored, IReadOnlyList<(DateOnly, long, long)> file)
    {
        for (var from = Math.Max(0, stored.Count - file.Count); from < stored.Count; from++)
            if (Agree(stored, from, file, stored.Count - from)) return stored.Count - from;
        for (var from = 0; from + file.Count <= stored.Count; from++)
            if (Agree(stored, from, file, file.Count)) return file.Count;
        return 0;
    }

    static bool Agree(IReadOnlyList<(DateOnly, long, long)> stored, int from, IReadOnlyList<(DateOnly, long, long)> file, int many)
    {
        for (var at = 0; at < many; at++)
            if (stored[from + at] != file[at]) return false;
        return true;
    }
}
