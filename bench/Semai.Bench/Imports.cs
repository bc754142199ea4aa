using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Semai.Data;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;

namespace Semai.Bench;

/// <summary>A roster applied by the program, beside the reader and a bare insert of what it read.</summary>
static class Imports
{
    const int FirstUnit = 1000;
    const int Times = 6;

    /// <summary>Rosters of several prisons one after the other, each of people nobody has seen yet.</summary>
    public static async Task RunAsync(Programme programme, int people)
    {
        var files = Enumerable.Range(1, 2 * Times).Select(seed => Sample(people, 1000 + seed)).ToList();
        for (var n = 0; n < files.Count; n++) await programme.FoundAsync(FirstUnit + n);

        Report.Write($"roster of {people}, applied",
            await Figures.MeasureAsync(Times, n => programme.WorkAsync(services => ApplyAsync(services, files[n], FirstUnit + n))),
            await Figures.MeasureAsync(Times, n => InsertAsync(programme, Read(files[n]))));
    }

    public static byte[] Sample(int people, int seed)
    {
        using var file = new MemoryStream();
        new SampleRoster(people, seed).Write(file);
        return file.ToArray();
    }

    public static async Task<bool> ApplyAsync(IServiceProvider services, byte[] file, int unit)
    {
        var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Actor>());
        var import = RosterImport.Upload(unit, "roster.xlsx", SheetBook.HashOf(file), file.Length, by, services.GetRequiredService<TimeProvider>().Now);
        db.Add(import);
        await db.SaveChangesAsync();
        await services.GetRequiredService<Rosters>().ApplyAsync(import, Read(file), ConflictChoices.KeepAll, by, null, CancellationToken.None);
        return true;
    }

    static RosterReading Read(byte[] file) => new RosterReader(new DateOnly(2026, 1, 1)).Read(file, "roster.xlsx");

    static async Task InsertAsync(Programme programme, RosterReading reading)
    {
        await using DbConnection connection = programme.Postgres is { } postgres
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection($"Data Source={programme.SqliteFile}");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "CREATE TABLE bench_roster (register text, name text, born text, third text, half text, expires text)";
        await command.ExecuteNonQueryAsync();

        command.CommandText = "INSERT INTO bench_roster VALUES (@register, @name, @born, @third, @half, @expires)";
        foreach (var row in reading.Rows)
        {
            command.Parameters.Clear();
            foreach (var (name, value) in new (string, object?)[]
                     { ("register", row.Register), ("name", row.Name), ("born", row.Born?.Iso), ("third", row.Third?.Iso), ("half", row.Half?.Iso), ("expires", row.End?.Iso) })
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            await command.ExecuteNonQueryAsync();
        }

        command.Parameters.Clear();
        command.CommandText = "DROP TABLE bench_roster";
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }
}
