namespace Semai.Modules.Production.Bank;

/// <summary>
/// Lines of the bank and lines of the books that are the same money: as many of each as it takes, with the same sum. Undone
/// with a reason, it stays to be read and binds nothing any more.
/// </summary>
public sealed class BankMatch : IVersioned
{
    public const int WhyMax = 300;

    readonly List<BankMatchItem> _items = [];

    BankMatch() { }

    public Id<BankMatch> Id { get; private init; }
    public int Unit { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }
    public DateTime? UndoneAt { get; private set; }
    public string? UndoneBy { get; private set; }
    public string? UndoneWhy { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<BankMatchItem> Items => _items;

    /// <exception cref="Refusal">Fewer than two lines, or their sums differ.</exception>
    public static BankMatch Of(int unit, IReadOnlyList<BankMove> bank, IReadOnlyList<BookMove> books, Actor by, DateTime at)
    {
        var (there, here) = (bank.Sum(b => b.Amount), books.Sum(b => b.Amount));
        if (bank.Count + books.Count < 2) throw BankRefusals.NothingPicked;
        if (there != here) throw BankRefusals.SumsDiffer(there, here);

        var match = new BankMatch { Id = Id<BankMatch>.New(at), Unit = unit, By = by.Id, ByName = by.Name, At = at };
        match._items.AddRange(bank.Select(b => BankMatchItem.OfBank(b.Id)));
        match._items.AddRange(books.Select(b => BankMatchItem.OfBooks(b.LineId)));
        return match;
    }

    /// <exception cref="Refusal">It has been undone.</exception>
    public void Undo(string why, Actor by, DateTime at)
    {
        if (UndoneAt is not null) throw BankRefusals.AlreadyUndone;
        (UndoneAt, UndoneBy, UndoneWhy) = (at, by.Name, why);
        foreach (var item in _items) item.Release();
    }
}

/// <summary>One line in a match: of the bank or of the books.</summary>
public sealed class BankMatchItem
{
    BankMatchItem() { }

    public long Id { get; private init; }
    public Id<BankMatch> MatchId { get; private init; }
    public long? BankLineId { get; private init; }
    public long? LedgerLineId { get; private init; }

    /// <summary>Its match is not undone. A line is in one living match at most.</summary>
    public bool Living { get; private set; } = true;

    internal static BankMatchItem OfBank(long line) => new() { BankLineId = line };
    internal static BankMatchItem OfBooks(long line) => new() { LedgerLineId = line };
    internal void Release() => Living = false;
}

/// <summary>Why a line of the books is not at the bank yet.</summary>
public sealed class TransitNote
{
    public const int WhyMax = 300;

    TransitNote() { }

    public long LedgerLineId { get; private init; }
    public int Unit { get; private init; }
    public string Why { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime At { get; private init; }

    internal static TransitNote Of(int unit, long line, string why, Actor by, DateTime at) => new() { LedgerLineId = line, Unit = unit, Why = why, By = by.Name, At = at };
}
