using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>A line of a cash book as a form holds it: the way, the amount, and what for, with a list of its own for each way.</summary>
static class CashForm
{
    public static string ForField(CashKind kind) => $"for{kind}";

    /// <summary>The list a purpose is chosen from.</summary>
    public static IReadOnlyList<Option> OptionsOf(CashKind kind) => [.. CashPurposes.Of(kind).Select(p => new Option(p.ToString(), CashWords.Of(p)))];

    /// <summary>Filled ahead with what is usual, so that three taps are enough; the key tells one sending from another.</summary>
    public static Form Begin(DateOnly today, DateTime now, CashKind kind = CashKind.Income) => Form.Of(
    [
        ("kind", kind), ("on", today), ("key", Guid.CreateVersion7(now)),
        .. Enum.GetValues<CashKind>().Select(k => (ForField(k), (object?)CashPurposes.Of(k)[0])),
    ]);

    public static CashLine Read(Form form)
    {
        var kind = form.Choice<CashKind>("kind");
        var purpose = form.Choice<CashPurpose>(ForField(kind));
        if (form.IsSound && CashPurposes.KindOf(purpose) != kind) form.Note(ForField(kind), Say(id: "Pilih salah satu.", en: "Choose one."), 0);
        return new(
            Guid.TryParse(form.Typed("key"), out var key) ? key : form.Note("key", Say(id: "Muat ulang halaman, lalu kirim lagi.", en: "Load the page again, then send it once more."), Guid.Empty),
            form.Date("on"), purpose, form.Rupiah("amount"),
            form.Typed("pieces") is "" ? null : form.Whole("pieces", 1, CashEntry.PiecesMax), form.TextOrNone("note", CashEntry.NoteMax));
    }

    public static Dictionary<string, string> Labels => new()
    {
        ["kind"] = Say(id: "Jenis catatan", en: "Kind of entry"),
        ["amount"] = CashWords.Amount,
        [ForField(CashKind.Income)] = CashWords.For,
        [ForField(CashKind.Cost)] = CashWords.For,
        [ForField(CashKind.Stock)] = CashWords.For,
        ["on"] = CashWords.Day,
        ["pieces"] = CashWords.Pieces,
        ["note"] = CashWords.Note,
    };
}
