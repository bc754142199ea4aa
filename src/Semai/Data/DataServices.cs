using Microsoft.EntityFrameworkCore.Diagnostics;
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
            ? services.AddDbContext<Db, PostgresDb>((s, o) => { PostgresDb.Use(o, postgres); Follow(s, o); })
            : services.AddDbContext<Db, SqliteDb>((s, o) => { SqliteDb.Use(o, $"Data Source={folder.File("semai.db")}"); Follow(s, o); });
    }

    /// <summary>Summaries that modules keep in step with what is saved, and a full disk told in words.</summary>
    static void Follow(IServiceProvider services, DbContextOptionsBuilder options) =>
        options.AddInterceptors(FullDisk.Instance).AddInterceptors(services.GetServices<ISaveChangesInterceptor>());
}

/// <summary>Where this installation keeps what is not in PostgreSQL: the SQLite file, keys, uploaded files.</summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = Directory.CreateDirectory(path).FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
