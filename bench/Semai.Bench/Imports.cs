using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Semai.Data;
using Semai.Modules.Participants.Roster;

namespace Semai.Bench;

/// <summary>A roster applied by the program, beside the reader and a bare insert of what it read.</summary>
static class Imports
{
    public static async Task RunAsync(Programme programme, int people)
    {
        var file = Sample(people, seed: 1);
        var floor = Stopwatch.StartNew();
        await InsertAsync(programme, Read(file));
        floor.Stop();

        var taken = Stopwatch.StartNew();
        await programme.WorkAsync(services => ApplyAsync(services, file, Programme.Unit));
        taken.Stop();

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"roster of {people} rows: {taken.ElapsedMilliseconds} ms; reader and bare insert {floor.ElapsedMilliseconds} ms; × {taken.Elapsed / floor.Elapsed:0.0}"));
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
        var import = RosterImport.Upload(unit, "roster.xlsx", RosterFile.HashOf(file), file.Length, by, services.GetRequiredService<TimeProvider>().Now);
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
