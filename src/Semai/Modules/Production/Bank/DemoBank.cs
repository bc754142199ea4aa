using System.Globalization;
using System.Text;
using Semai.Data;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>
/// The bank of the demonstration: statements of the last months, made from the books, with what only a bank knows. The months
/// that are over are matched and closed; the one that runs has something left to explain.
/// </summary>
sealed class DemoBank(Db db, Books books, BankReading reading, TimeProvider time)
{
    const int Months = 2;
    const int NotThereYet = 3;
    const int Fee = 10_000;
    const int Interest = 3_750;

    static readonly Actor Officer = new("demo-work-activity", "Agus Salim");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");

    public Task LoadAsync(CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (await db.BankLines.AnyAsync(cancel)) return;

        var (unit, today) = (DemoPeople.Unit, time.Today);
        var begins = BankLinks.FirstOf(today).AddMonths(-Months);
        var all = (await reading.OfAsync(unit, cancel)).Books;
        var opening = all.Where(b => b.On < begins).Sum(b => b.Amount);
        var lines = LinesOf([.. all.Where(b => b.On >= begins && b.On < today.AddDays(-NotThereYet))], begins, today).OrderBy(l => l.On).ToList();
        if (all.Count == 0 || lines.Count == 0) return;

        await new TakingStatements(db, Officer, time).TakeAsync(unit, Written(opening, lines), "rekening-koran.csv", cancel);
        var matching = new Matching(db, books, reading, Officer, time);
        await matching.MatchSureAsync(unit, cancel);
        foreach (var pair in Suggesting.Of((await reading.OfAsync(unit, cancel)).Bank, (await reading.OfAsync(unit, cancel)).Books, days: 1))
            await matching.MatchAsync(unit, [pair.Bank.Id], [pair.Books.LineId], cancel);
        for (var month = begins; month < BankLinks.FirstOf(today); month = month.AddMonths(1)) await CloseAsync(unit, month, matching, cancel);
    }, cancel);

    async Task CloseAsync(int unit, DateOnly month, Matching matching, CancellationToken cancel)
    {
        var last = month.AddMonths(1).AddDays(-1);
        foreach (var fee in (await reading.OfAsync(unit, cancel)).On(last).OnlyBank.Where(b => b.Match is null)) await matching.BookAsync(unit, fee.Id, BankOnly.Fee, cancel);
        if ((await reading.OfAsync(unit, cancel)).On(last).ToExplain > 0) return; // the books hold something that this statement was not made from

        await new ClosingMonths(db, reading, Officer, time).DoAsync(unit, month, BankMonthAct.Present, null, cancel);
        await new ClosingMonths(db, reading, Head, time).DoAsync(unit, month, BankMonthAct.Close, null, cancel);
    }

    static IEnumerable<(DateOnly On, string Text, long Amount)> LinesOf(IReadOnlyList<BookMove> books, DateOnly begins, DateOnly today)
    {
        foreach (var move in books) yield return (move.On, $"TRF {move.Memo}".Replace(';', ','), move.Amount);
        for (var month = begins; month <= today; month = month.AddMonths(1))
            if (month.AddMonths(1).AddDays(-1) < today) yield return (month.AddMonths(1).AddDays(-1), "BIAYA ADM BULANAN", -Fee);
        if (today.Day > 1) yield return (today.AddDays(-1), "JASA GIRO", Interest); // in the month that runs: nobody has booked it yet
    }

    static byte[] Written(long opening, IEnumerable<(DateOnly On, string Text, long Amount)> lines)
    {
        var file = new StringBuilder("Tanggal;Keterangan;Debit;Kredit;Saldo\n");
        foreach (var (on, text, amount) in lines)
            file.Append(CultureInfo.InvariantCulture, $"{on:dd/MM/yyyy};{text};{Math.Max(0, -amount)};{Math.Max(0, amount)};{opening += amount}\n");
        return Encoding.UTF8.GetBytes(file.ToString());
    }
}
