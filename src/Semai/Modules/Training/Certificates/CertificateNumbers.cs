using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// The last number that an issuer has used in a year. Taken in the same transaction as the certificates that use it,
/// so that a failed issue leaves no gap; whoever comes second waits for the row.
/// </summary>
public sealed class CertificateNumbers
{
    public Id<Organisation> IssuerId { get; private init; }
    public int Year { get; private init; }
    public int Last { get; private init; }

    /// <summary>SP/2026/0007: sertifikat pelatihan, year, number.</summary>
    public static string Written(int year, int serial) => string.Create(CultureInfo.InvariantCulture, $"SP/{year}/{serial:0000}");

    /// <summary>The first of so many consecutive numbers, now taken.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: a number could be lost.</exception>
    internal static async Task<int> TakeAsync(Db db, Id<Organisation> issuer, int year, int count, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Numbers are taken inside Db.TogetherAsync.");

        var last = await db.Database.SqlQuery<int>($"""
            INSERT INTO certificate_numbers (issuer_id, year, last) VALUES ({issuer.Value}, {year}, {count})
            ON CONFLICT (issuer_id, year) DO UPDATE SET last = certificate_numbers.last + excluded.last
            RETURNING last AS "Value"
            """).ToListAsync(cancel);
        return checked(last[0] - count + 1);
    }
}
