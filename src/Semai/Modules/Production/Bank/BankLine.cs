namespace Semai.Modules.Production.Bank;

/// <summary>One line of the bank's statement, as the bank wrote it. Kept once, however often its file is brought.</summary>
public sealed class BankLine
{
    public const int TextMax = 300;

    BankLine() { }

    public long Id { get; private init; }
    public int Unit { get; private init; }
    public Id<BankStatement> StatementId { get; private init; }

    /// <summary>In the prison's account, counted without gaps in the order of the bank.</summary>
    public int No { get; private init; }

    public DateOnly On { get; private init; }
    public string Text { get; private init; } = "";

    /// <summary>In whole rupiah: above nought came in, below went out, never nought.</summary>
    public long Amount { get; private init; }

    /// <summary>What the bank says is there after it, in whole rupiah.</summary>
    public long BalanceAfter { get; private init; }

    internal static BankLine Of(BankStatement statement, int no, StatementLine line) =>
        new() { Unit = statement.Unit, StatementId = statement.Id, No = no, On = line.On, Text = line.Text, Amount = line.Amount, BalanceAfter = line.Balance };
}

/// <summary>A file of the bank that was brought: which lines of it were new.</summary>
public sealed class BankStatement : IVersioned
{
    public const int NameMax = 200;

    BankStatement() { }

    public Id<BankStatement> Id { get; private init; }
    public int Unit { get; private init; }
    public string FileName { get; private init; } = "";

    /// <summary>What was there before its first new line, in whole rupiah.</summary>
    public long Opening { get; private init; }

    /// <summary>What is there after its last line.</summary>
    public long Closing { get; private init; }

    public DateOnly From { get; private init; }
    public DateOnly To { get; private init; }
    public int NewLines { get; private init; }

    /// <summary>Lines that had come with an earlier file.</summary>
    public int KnownLines { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    internal static BankStatement Of(int unit, string fileName, IReadOnlyList<StatementLine> fresh, int known, Actor by, DateTime at) => new()
    {
        Id = Id<BankStatement>.New(at),
        Unit = unit,
        FileName = fileName.Length > NameMax ? fileName[^NameMax..] : fileName,
        Opening = fresh[0].Balance - fresh[0].Amount,
        Closing = fresh[^1].Balance,
        From = fresh[0].On,
        To = fresh[^1].On,
        NewLines = fresh.Count,
        KnownLines = known,
        By = by.Id,
        ByName = by.Name,
        RecordedAt = at,
    };
}
