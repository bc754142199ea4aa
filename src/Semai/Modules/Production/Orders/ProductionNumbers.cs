using System.Globalization;
using Semai.Data;

namespace Semai.Modules.Production.Orders;

/// <summary>What a prison's workshop numbers year by year.</summary>
public enum Numbered
{
    /// <summary>PP: pesanan produksi.</summary>
    Order,

    /// <summary>BT: batch.</summary>
    Batch,

    /// <summary>SJ: surat jalan.</summary>
    Delivery,

    /// <summary>INV: invoice.</summary>
    Invoice,
}

/// <summary>
/// The last number that a prison has used of one kind in a year. Taken in the same transaction as what bears it, so that
/// a failed act leaves no gap; whoever comes second waits for the row.
/// </summary>
public sealed class ProductionNumbers
{
    public const int NumberMax = 20;

    public int Unit { get; private init; }
    public Numbered Kind { get; private init; }
    public int Year { get; private init; }
    public int Last { get; private init; }

    /// <summary>PP/2026/0001: kind, year, number.</summary>
    public static string Written(Numbered kind, int year, int serial) => string.Create(CultureInfo.InvariantCulture, $"{PrefixOf(kind)}/{year}/{serial:0000}");

    static string PrefixOf(Numbered kind) => kind switch
    {
        Numbered.Order => "PP",
        Numbered.Batch => "BT",
        Numbered.Delivery => "SJ",
        Numbered.Invoice => "INV",
    };

    /// <summary>The next number, now taken.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: a number could be lost.</exception>
    internal static async Task<string> TakeAsync(Db db, int unit, Numbered kind, int year, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Numbers are taken inside Db.TogetherAsync.");

        var last = await db.Database.SqlQuery<int>($"""
            INSERT INTO production_numbers (unit, kind, year, last) VALUES ({unit}, {kind.ToString()}, {year}, 1)
            ON CONFLICT (unit, kind, year) DO UPDATE SET last = production_numbers.last + 1
            RETURNING last AS "Value"
            """).ToListAsync(cancel);
        return Written(kind, year, last[0]);
    }
}
