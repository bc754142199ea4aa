using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Semai.Data;

/// <summary>
/// A full disk is nobody's mistake in the program and something a person can mend: both engines take the whole
/// transaction back, and it is told as a refusal rather than as a crash.
/// </summary>
sealed class FullDisk : DbCommandInterceptor, IDbTransactionInterceptor
{
    public static readonly FullDisk Instance = new();

    const int SqliteFull = 13;

    public static bool Is(Exception? error) =>
        error is SqliteException { SqliteErrorCode: SqliteFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) =>
        Tell(eventData.Exception);

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default) =>
        Tell(eventData.Exception);

    static Task Tell(Exception error) => Is(error) ? throw DataRefusals.NoRoom : Task.CompletedTask;
}
