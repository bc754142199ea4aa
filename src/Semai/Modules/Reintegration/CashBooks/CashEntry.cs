using Semai.Modules.Agreements;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>What somebody writes into a cash book.</summary>
/// <param name="Key">Made where it was typed: the same sent again changes nothing.</param>
/// <param name="Amount">In whole rupiah, above nought.</param>
/// <param name="Pieces">How many were sold or bought; null where nobody counted.</param>
/// <param name="Note">In a few words: "Titip warung Bu Ida".</param>
public sealed record CashLine(Guid Key, DateOnly On, CashPurpose Purpose, long Amount, int? Pieces = null, string? Note = null);

/// <summary>One line of a cash book. It is never changed; a wrong one is marked as entered in error, and stays.</summary>
public sealed class CashEntry
{
    public const int NoteMax = 80;
    public const int PiecesMax = 100_000;

    CashEntry() { }

    public long Id { get; private init; }
    public Id<Venture> VentureId { get; private init; }

    /// <summary>Within the book, in the order in which it was written.</summary>
    public int No { get; private init; }

    public Guid Key { get; private init; }
    public DateOnly On { get; private init; }
    public CashKind Kind { get; private init; }
    public CashPurpose Purpose { get; private init; }
    public long Amount { get; private init; }
    public int? Pieces { get; private init; }
    public string? Note { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";

    /// <summary>Typed by the owner; otherwise from paper, by the one who is named.</summary>
    public bool ByOwner { get; private init; }

    public DateTime RecordedAt { get; private init; }

    /// <summary>Why it does not count; null while it does.</summary>
    public string? InErrorWhy { get; private set; }

    public string? InErrorBy { get; private set; }

    public bool Counts => InErrorWhy is null;

    /// <summary>What it does to the money in the box.</summary>
    public long Signed => Kind is CashKind.Income ? Amount : -Amount;

    /// <exception cref="Refusal">The amount is nought or a slip, the day lies outside of what may be written, or the pieces are none.</exception>
    internal static CashEntry Write(Id<Venture> venture, int no, CashLine line, VentureRules rules, bool byOwner, Actor by, DateTime at)
    {
        if (line.Amount <= 0) throw CashRefusals.NoAmount;
        if (line.Amount > rules.EntryMillions.Value * 1_000_000L) throw CashRefusals.TooMuch(rules.EntryMillions.Value);
        if (line.On > at.OfficeDay) throw CashRefusals.DayToCome;
        if (line.On.AddDays(rules.BackDays.Value) < at.OfficeDay) throw CashRefusals.TooLongAgo(rules.BackDays.Value);
        if (line.Pieces is < 1 or > PiecesMax) throw CashRefusals.NoPieces;

        return new()
        {
            VentureId = venture,
            No = no,
            Key = line.Key,
            On = line.On,
            Kind = CashPurposes.KindOf(line.Purpose),
            Purpose = line.Purpose,
            Amount = line.Amount,
            Pieces = line.Pieces,
            Note = Wording.OrNone(line.Note, NoteMax),
            By = by.Id,
            ByName = by.Name,
            ByOwner = byOwner,
            RecordedAt = at,
        };
    }

    /// <summary>Word for word the same.</summary>
    internal bool Says(CashLine line) =>
        (On, Purpose, Amount, Pieces, Note) == (line.On, line.Purpose, line.Amount, line.Pieces, Wording.OrNone(line.Note, NoteMax));

    /// <exception cref="Refusal">It is marked already.</exception>
    internal void MarkInError(string why, Actor by) =>
        (InErrorWhy, InErrorBy) = InErrorWhy is null ? (Wording.Of(why, NoteMax), by.Name) : throw CashRefusals.AlreadyInError;

    /// <exception cref="Refusal">It is not marked.</exception>
    internal void Restore()
    {
        if (InErrorWhy is null) throw CashRefusals.NotInError;
        (InErrorWhy, InErrorBy) = (null, null);
    }
}
