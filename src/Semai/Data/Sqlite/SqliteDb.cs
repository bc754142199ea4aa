using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Semai.Data.Sqlite;

public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : Db(options)
{
    /// <summary>SQLite has one writer; several that fight stall for seconds, a queue does not. One queue per file.</summary>
    static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new();

    bool _first;

    public static void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection, o => o
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery) // joined, twelve sessions and twenty acts are 240 rows
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)) // five hundred ids as parameters took longer to write out than to find
            .UseSnakeCaseNamingConvention().AddInterceptors(OnOpen.Instance);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        InLineAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    public override Task<T> TogetherAsync<T>(Func<Task<T>> work, CancellationToken cancel) =>
        InLineAsync(() => base.TogetherAsync(work, cancel), cancel);

    internal override bool IsDuplicateKey(Exception? error) =>
        error is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 }; // a primary key, a unique index

    async Task<T> InLineAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        if (_first) return await write();

        var queue = Queues.GetOrAdd(Database.GetConnectionString() ?? "", _ => new(1));
        await queue.WaitAsync(cancel);
        _first = true;
        try
        {
            return await write();
        }
        finally
        {
            _first = false;
            queue.Release();
        }
    }

    /// <summary>Readers do not wait for the writer, and a power cut loses at most the last commit, never the file.</summary>
    sealed class OnOpen : DbConnectionInterceptor
    {
        public static readonly OnOpen Instance = new();

        const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>For <c>dotnet ef</c> alone.</summary>
    sealed class DesignTime : IDesignTimeDbContextFactory<SqliteDb>
    {
        public SqliteDb CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<SqliteDb>();
            Use(options, "Data Source=:memory:");
            return new(options.Options);
        }
    }
}
