using System.Diagnostics;
using System.Globalization;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Importing;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Sheets;

namespace Semai.Bench;

/// <summary>A survey of businesses applied by the program, beside its reader and a bulk insert of what it read; and the suggestion of a sector by itself.</summary>
static class Businesses
{
    const int Times = 3;
    static readonly string[] Regencies = ["15.01", "15.02", "15.03", "15.04", "15.05", "15.07", "15.08", "15.09", "15.71", "15.72"];

    /// <summary>Surveys of several regencies one after the other, each of businesses nobody has seen yet.</summary>
    public static async Task RunAsync(Programme programme, int rows)
    {
        var files = Enumerable.Range(1, 2 * Times + 2).Select(seed => Sample(rows, 2000 + seed)).ToList();
        Report.Write($"survey of {rows}, applied",
            await Figures.MeasureAsync(Times, n => programme.WorkAsync(services => ApplyAsync(services, files[n], Regencies[n]))),
            await Figures.MeasureAsync(Times, n => programme.WorkAsync(services => InsertAsync(services, files[Times + 1 + n], Regencies[Times + 1 + n]))));
        Suggest(files[0]);
    }

    static byte[] Sample(int rows, int seed)
    {
        using var file = new MemoryStream();
        new SamplePartners(rows, seed).Write(file);
        return file.ToArray();
    }

    static async Task<bool> ApplyAsync(IServiceProvider services, byte[] file, string regency)
    {
        var (db, by, imports) = (services.GetRequiredService<Db>(), services.GetRequiredService<Actor>(), services.GetRequiredService<PartnerImports>());
        var reading = await imports.ReadAsync(file, "survei.csv", regency, ColumnChoices.None, null, CancellationToken.None);
        var import = PartnerImport.Upload(regency, "survei.csv", file, SheetBook.HashOf(file), ColumnChoices.None, by, services.GetRequiredService<TimeProvider>().Now);
        db.Add(import);
        await imports.ApplyAsync(import, reading, by, null, CancellationToken.None);
        return true;
    }

    /// <summary>Nothing compared, suggested or told apart: only read and written.</summary>
    static async Task<bool> InsertAsync(IServiceProvider services, byte[] file, string regency)
    {
        var (db, by, at) = (services.GetRequiredService<Db>(), services.GetRequiredService<Actor>(), services.GetRequiredService<TimeProvider>().Now);
        await db.TogetherAsync(async () =>
        {
            var insert = new BulkInsert(db);
            using var book = SheetBook.Open(file, "survei.csv");
            foreach (var line in book.Sheets[0].Lines.Skip(1)) insert.Add(Business.List(regency, new(line[0].Text, line[1].Text), null, by, at));
            await insert.SaveAsync(CancellationToken.None);
        }, CancellationToken.None);
        return true;
    }

    static void Suggest(byte[] file)
    {
        var rows = new PartnerReader(RegencyPlaces.Of("15.06", LoadRegions.ShippedWithin("15.06")), SectorSuggester.Shipped, new(2026, 1, 1)).Read(file, "survei.csv").Rows;
        var start = Stopwatch.GetTimestamp();
        foreach (var row in rows) SectorSuggester.Shipped.Suggest(row.Details.Name, row.Details.Activity);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"suggestion of a sector, a row",-34} {Stopwatch.GetElapsedTime(start).TotalMicroseconds / rows.Count,8:0.0} µs"));
    }
}
