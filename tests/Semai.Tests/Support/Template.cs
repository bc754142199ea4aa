using Microsoft.Data.Sqlite;
using Npgsql;
using Semai.Data.Postgres;
using Semai.Data.Sqlite;

namespace Semai.Tests.Support;

/// <summary>A migrated, empty database of each engine, made once for the whole run and copied for each test.</summary>
static class Template
{
    static readonly string Name = $"semai_template_{Guid.CreateVersion7():n}";
    static readonly Lazy<Task<string>> SqliteFile = new(MakeSqliteAsync);
    static readonly Lazy<Task> PostgresDatabase = new(MakePostgresAsync);
    static readonly SemaphoreSlim OneCopyAtATime = new(1);

    public static async Task CopyToAsync(string sqliteFile) => File.Copy(await SqliteFile.Value, sqliteFile);

    public static async Task CopyToPostgresAsync(string database)
    {
        await PostgresDatabase.Value;
        await OneCopyAtATime.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {database} TEMPLATE {Name}");
        }
        finally
        {
            OneCopyAtATime.Release();
        }
    }

    static async Task<string> MakeSqliteAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Name}.db");
        var options = new DbContextOptionsBuilder<SqliteDb>();
        SqliteDb.Use(options, $"Data Source={file};Pooling=False");
        await using (var db = new SqliteDb(options.Options)) await db.Database.MigrateAsync();

        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)"; // so that the file alone is the whole database
            await command.ExecuteNonQueryAsync();
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    static async Task MakePostgresAsync()
    {
        var options = new DbContextOptionsBuilder<PostgresDb>();
        PostgresDb.Use(options, new NpgsqlConnectionStringBuilder(EachEngineAttribute.Postgres) { Database = Name, Pooling = false }.ConnectionString);
        await using var db = new PostgresDb(options.Options);
        await db.Database.MigrateAsync();
    }

    static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(EachEngineAttribute.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
