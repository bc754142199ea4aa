using Semai.Data.Postgres;
using Semai.Data.Sqlite;

namespace Semai.Data;

static class DataServices
{
    /// <summary>PostgreSQL where a connection string for it is given, else one SQLite file in the data folder.</summary>
    public static void AddData(this IServiceCollection services, IConfiguration settings)
    {
        var folder = new DataFolder(settings["Data"] ?? "data");
        services.AddSingleton(folder);
        services.AddSingleton(s => Vault.Of(folder, settings));

        _ = settings["Semai:Postgres"] is { Length: > 0 } postgres
            ? services.AddDbContext<Db, PostgresDb>(o => PostgresDb.Use(o, postgres))
            : services.AddDbContext<Db, SqliteDb>(o => SqliteDb.Use(o, $"Data Source={folder.File("semai.db")}"));
    }
}

/// <summary>Where this installation keeps what is not in PostgreSQL: the SQLite file, keys, uploaded files.</summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = Directory.CreateDirectory(path).FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
