using CsCheck;
using Semai.Modules.Production.Bank;
using Semai.Modules.Production.Ledger;

namespace Semai.Tests.Modules.Production.Bank;

/// <summary>The difference and its list.</summary>
public class ReconciliationTests
{
    static readonly DateOnly First = new(2026, 1, 1);

    static readonly Gen<(int Day, long Amount, int Match, bool Noted)> Move = Gen.Select(Gen.Int[-20, 60], Gen.Long[-5, 5].Where(a => a != 0), Gen.Int[0, 6], Gen.Bool);

    [Fact]
    public void Whatever_is_matched_with_what_the_list_adds_up_to_the_difference() =>
        Gen.Select(Gen.Long[0, 100], Move.Array[0, 12], Move.Array[0, 12], Gen.Int[0, 40]).Sample((opening, there, here, day) =>
        {
            var bank = there.Select((m, at) => new BankMove(at, at, First.AddDays(Math.Abs(m.Day)), "b", m.Amount, null)).ToList();
            var books = here.Select((m, at) => new BookMove(at, at, at, MoneyMove.Payment, First.AddDays(m.Day), "k", m.Amount, null, m.Noted ? "di jalan" : null)).ToList();
            (bank, books) = Matched(bank, books, there, here);

            var found = Reconciliation.Of(opening, First, bank, books, First.AddDays(day), transitDays: 30);

            Assert.Equal(found.Difference, found.Opening + found.OnlyBank.Sum(b => b.Amount) - found.OnlyBooks.Sum(b => b.Amount));
            Assert.Equal(found.Difference, found.Unexplained + found.OnItsWay);
            Assert.Equal(found.BankBalance, opening + bank.Where(b => b.On <= found.On).Sum(b => b.Amount));
            if (found.ToExplain == 0) Assert.Equal(0, found.Unexplained);
        });

    [Fact]
    public void A_note_explains_for_so_many_days_and_no_longer()
    {
        var books = new[] { new BookMove(1, 1, 1, MoneyMove.Payment, First, "cek", 500, null, "belum dicairkan") };

        Assert.Equal(0, Reconciliation.Of(0, First, [], books, First.AddDays(30), 30).ToExplain);
        Assert.Equal(-500, Reconciliation.Of(0, First, [], books, First.AddDays(31), 30).Unexplained);
    }

    [Fact]
    public void Nought_by_chance_is_not_explained()
    {
        var found = Reconciliation.Of(0, First, [new(1, 1, First, "a", 100, null), new(2, 2, First, "b", -100, null)], [], First, 30);

        Assert.Equal((0, 2), (found.Difference, found.ToExplain));
        Assert.Equal("bank.not-explained", Assert.Throws<Refusal>(found.MustBeExplained).Rule);
    }

    /// <summary>Groups of the same match whose sums agree keep it; the others are no match at all.</summary>
    static (List<BankMove>, List<BookMove>) Matched(List<BankMove> bank, List<BookMove> books, (int, long, int Match, bool)[] there, (int, long, int Match, bool)[] here)
    {
        foreach (var match in Enumerable.Range(1, 6))
        {
            var (b, k) = (bank.Where(x => there[(int)x.Id].Match == match).ToList(), books.Where(x => here[(int)x.LineId].Match == match).ToList());
            if (b.Sum(x => x.Amount) != k.Sum(x => x.Amount)) continue;

            var id = new Guid(match, 0, 0, new byte[8]);
            bank = bank.ConvertAll(x => b.Contains(x) ? x with { Match = id } : x);
            books = books.ConvertAll(x => k.Contains(x) ? x with { Match = id } : x);
        }

        return (bank, books);
    }
}
