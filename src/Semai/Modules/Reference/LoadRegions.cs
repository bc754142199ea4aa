using System.IO.Compression;
using System.Text.RegularExpressions;
using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>
/// Loads region codes from the list beside the program, or from a newer one. Districts of the whole country are few;
/// the 84,000 villages come in for one region only, or all of them when asked (<c>semai import regions</c>).
/// A code that is known keeps its row.
/// </summary>
public static partial class LoadRegions
{
    const int Batch = 2000;

    public static string ShippedFile => Path.Combine(AppContext.BaseDirectory, "reference", "regions.csv.gz");

    /// <param name="villagesOf">Code of the region whose villages are wanted; empty for all.</param>
    /// <returns>How many regions are new.</returns>
    public static async Task<int> FromAsync(Stream file, bool gzipped, string villagesOf, Db db, CancellationToken cancel)
    {
        var known = (await db.Regions.Select(r => r.Code).ToListAsync(cancel)).ToHashSet();
        var missing = Read(file, gzipped)
            .Where(r => r.Level < RegionLevel.Village || r.Code.StartsWith(villagesOf, StringComparison.Ordinal))
            .Where(r => known.Add(r.Code))
            .ToList();
        if (known.Count == 0) throw ReferenceRefusals.NothingToRead;

        await db.TogetherAsync(async () =>
        {
            foreach (var some in missing.Chunk(Batch))
            {
                db.AddRange(some);
                await db.SaveChangesAsync(cancel);
                foreach (var region in some) db.Entry(region).State = EntityState.Detached; // thousands tracked would slow each save
            }
        }, cancel);
        return missing.Count;
    }

    /// <summary>Provinces, regencies, districts, and the villages of one region, from the list that ships with the program.</summary>
    public static async Task<int> ShippedAsync(string villagesOf, Db db, CancellationToken cancel)
    {
        await using var file = File.OpenRead(ShippedFile);
        return await FromAsync(file, gzipped: true, villagesOf, db, cancel);
    }

    /// <summary>One region of the shipped list and everything in it, without a database.</summary>
    public static IReadOnlyList<Region> ShippedWithin(string code)
    {
        using var file = File.OpenRead(ShippedFile);
        return [.. Read(file, gzipped: true).Where(r => r.Code == code || r.Code.StartsWith($"{code}.", StringComparison.Ordinal))];
    }

    static IEnumerable<Region> Read(Stream file, bool gzipped)
    {
        using var reader = new StreamReader(gzipped ? new GZipStream(file, CompressionMode.Decompress) : file);
        var no = 0;
        while (reader.ReadLine() is { } line)
        {
            no++;
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            if (no == 1 && line.StartsWith("code,", StringComparison.Ordinal) || line.Length == 0) continue;
            if (comma < 0 || !CodeForm().IsMatch(line.AsSpan(0, comma)) || line.Length - comma - 1 is 0 or > Region.NameMax)
                throw ReferenceRefusals.BadRegion(no);

            yield return Region.Of(line[..comma], line[(comma + 1)..].Trim('"'));
        }
    }

    [GeneratedRegex(@"^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$")]
    private static partial Regex CodeForm();
}
