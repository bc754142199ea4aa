using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;

namespace Semai.Modules.Production.Bank;

/// <summary>Which column of a statement holds what, by the words that banks put above them.</summary>
/// <param name="Debit">Went out; -1 where one column holds both.</param>
/// <param name="Amount">Both; -1 where there are two columns.</param>
/// <param name="Side">DB or CR beside the amount; -1 where the amount carries its sign.</param>
sealed partial record StatementColumns(int Day, int Text, int Debit, int Credit, int Amount, int Side, int Balance)
{
    static readonly string[] Days = ["tanggal", "tgl", "date", "posting date", "transaction date"];
    static readonly string[] Texts = ["keterangan", "uraian", "deskripsi", "description", "remark", "rincian", "transaksi"];
    static readonly string[] Debits = ["debit", "debet", "keluar", "penarikan", "mutasi debet", "mutasi debit", "withdrawal"];
    static readonly string[] Credits = ["kredit", "credit", "masuk", "setoran", "mutasi kredit", "deposit"];
    static readonly string[] Amounts = ["mutasi", "jumlah", "nominal", "amount", "nilai"];
    static readonly string[] Sides = ["d k", "db cr", "dk", "jenis", "type", "dbcr", "tipe"];
    static readonly string[] Balances = ["saldo", "balance"];

    /// <summary>Null where the line is no heading of a statement.</summary>
    public static StatementColumns? Find(SheetLine line)
    {
        var headings = line.Cells.Select(c => Plain().Replace(c.Text.ToLowerInvariant(), " ").Trim()).ToList();
        int At(string[] words) => headings.FindIndex(h => words.Any(w => h == w || h.StartsWith(w + " ", StringComparison.Ordinal)));

        var (debit, credit) = (At(Debits), At(Credits));
        var two = debit >= 0 && credit >= 0;
        var found = new StatementColumns(At(Days), At(Texts), two ? debit : -1, two ? credit : -1, two ? -1 : At(Amounts), two ? -1 : At(Sides), At(Balances));
        return found.Day >= 0 && found.Text >= 0 && found.Balance >= 0 && (two || found.Amount >= 0) ? found : null;
    }

    /// <summary>Above nought came in; null where nothing stands there.</summary>
    public decimal? AmountOf(SheetLine line)
    {
        if (Debit >= 0)
        {
            var (outgoing, incoming) = (Number(line[Debit]), Number(line[Credit]));
            return outgoing is null && incoming is null ? null : Math.Abs(incoming ?? 0) - Math.Abs(outgoing ?? 0);
        }

        if (Number(line[Amount]) is not { } amount) return null;
        var side = (Side >= 0 ? line[Side].Text : line[Amount].Text).Trim().ToUpperInvariant();
        return Outgoing().IsMatch(side) ? -Math.Abs(amount) : amount;
    }

    /// <summary>Points part thousands and a comma the cents, or the other way about; null where it is no number.</summary>
    public static decimal? Number(SheetCell cell)
    {
        if (cell.IsNumber) return decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) ? stored : null;
        if (Digits().Match(cell.Text.Trim()) is not { Success: true } found) return null;

        var text = found.Groups["number"].Value;
        var mark = text.LastIndexOfAny(['.', ',']);
        var cents = mark >= 0 && text.Length - mark - 1 != 3 ? text[(mark + 1)..] : "";
        var whole = (cents.Length > 0 ? text[..mark] : text).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse($"{whole}.{cents}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return found.Groups["minus"].Length > 0 || found.Groups["bracket"].Length > 0 ? -number : number;
    }

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<bracket>\()?(?:rp|idr)?\.?\s*(?<minus>-)?\s*(?<number>\d[\d.,]*)\s*\)?\s*(?:db|cr|d|k|c)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(^|[\d\s])(D|DB|DEBET|DEBIT)$")]
    private static partial Regex Outgoing();
}
