using System.Text.RegularExpressions;

namespace Semai.Modules.Production.Bank;

/// <summary>A line of the books that is likely the same money as a line of the bank, and why.</summary>
/// <param name="Days">Between the two.</param>
/// <param name="Words">That stand in both.</param>
public sealed record Suggestion(BankMove Bank, BookMove Books, int Days, IReadOnlyList<string> Words)
{
    public string Reasons => Say(
        id: $"jumlah sama, {(Days == 0 ? "hari yang sama" : $"selisih {Days} hari")}{(Words.Count == 0 ? "" : $", kata: {string.Join(", ", Words)}")}",
        en: $"the same amount, {(Days == 0 ? "the same day" : Days == 1 ? "one day apart" : $"{Days} days apart")}{(Words.Count == 0 ? "" : $", words: {string.Join(", ", Words)}")}");
}

/// <summary>Looks for pairs: the same amount within some days; more words in common stand first, then fewer days, then the older.</summary>
public static partial class Suggesting
{
    const int ShortestWord = 3;

    /// <returns>At most one for each line of the bank and of the books.</returns>
    public static IReadOnlyList<Suggestion> Of(IReadOnlyList<BankMove> bank, IReadOnlyList<BookMove> books, int days)
    {
        var byAmount = books.Where(b => b.Match is null).ToLookup(b => b.Amount);
        var all = bank.Where(b => b.Match is null).SelectMany(b => byAmount[b.Amount], (b, k) => new Suggestion(b, k, Math.Abs(b.On.DayNumber - k.On.DayNumber), []))
            .Where(s => s.Days <= days).Select(s => s with { Words = [.. WordsOf(s.Bank.Text).Intersect(WordsOf(s.Books.Memo))] })
            .OrderByDescending(s => s.Words.Count).ThenBy(s => s.Days).ThenBy(s => s.Bank.No).ThenBy(s => s.Books.No);
        var (taken, given, chosen) = (new HashSet<long>(), new HashSet<long>(), new List<Suggestion>());
        foreach (var one in all)
        {
            if (taken.Contains(one.Bank.Id) || given.Contains(one.Books.LineId)) continue;
            taken.Add(one.Bank.Id);
            given.Add(one.Books.LineId);
            chosen.Add(one);
        }

        return chosen;
    }

    /// <summary>Those where neither the line of the bank nor that of the books has another that would fit.</summary>
    public static IReadOnlyList<Suggestion> Sure(IReadOnlyList<BankMove> bank, IReadOnlyList<BookMove> books, int days)
    {
        var (there, here) = (bank.Where(b => b.Match is null).ToList(), books.Where(b => b.Match is null).ToList());
        bool Fits(BankMove one, BookMove other) => one.Amount == other.Amount && Math.Abs(one.On.DayNumber - other.On.DayNumber) <= days;
        return [.. Of(bank, books, days).Where(s => here.Count(b => Fits(s.Bank, b)) == 1 && there.Count(b => Fits(b, s.Books)) == 1)];
    }

    static IEnumerable<string> WordsOf(string text) => Word().Matches(text.ToLowerInvariant()).Select(w => w.Value).Where(w => w.Length >= ShortestWord).Distinct();

    [GeneratedRegex(@"[\p{L}\d]+(?:/[\p{L}\d]+)*")]
    private static partial Regex Word();
}
