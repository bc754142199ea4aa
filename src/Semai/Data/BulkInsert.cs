using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Semai.Data;

/// <summary>
/// Writes new things straight into their tables, with what belongs to them, past the change tracker: a roster of
/// 100,000 people is over a million rows.
/// </summary>
sealed class BulkInsert(Db db)
{
    readonly Dictionary<Type, BulkTable> _tables = [];

    public void Add(object thing) => Add(thing, null);

    /// <exception cref="Refusal">Somebody saved the same thing first, or the disk is full.</exception>
    public async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var table in _tables.Values.Where(t => t.Rows.Count > 0).OrderBy(t => t.Depth))
                await WriteAsync(table, cancel);
        }
        catch (DbException e) when (db.IsDuplicateKey(e))
        {
            throw DataRefusals.ChangedMeanwhile;
        }
        catch (DbException e) when (FullDisk.Is(e))
        {
            throw DataRefusals.NoRoom;
        }
    }

    /// <param name="owner">The key of what it belongs to.</param>
    void Add(object thing, object? owner)
    {
        if (!_tables.TryGetValue(thing.GetType(), out var table))
            _tables[thing.GetType()] = table = new(db, db.Model.FindEntityType(thing.GetType())!);
        table.Add(thing, owner);
        foreach (var part in table.Parts)
            foreach (var each in (IEnumerable)part.GetGetter().GetClrValue(thing)!)
                Add(each, table.KeyOf(thing));
    }

    async Task WriteAsync(BulkTable table, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        if (connection is NpgsqlConnection postgres) await CopyAsync(table, postgres, cancel);
        else await InsertAsync(table, connection, cancel);
        table.Rows.Clear();
    }

    static async Task CopyAsync(BulkTable table, NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        var types = table.Parameters(command).Select(p => ((NpgsqlParameter)p).NpgsqlDbType).ToList();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.Columns}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in table.Rows)
        {
            await copy.StartRowAsync(cancel);
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is { } value) await copy.WriteAsync(value, types[i], cancel);
                else await copy.WriteNullAsync(cancel);
            }
        }

        await copy.CompleteAsync(cancel);
    }

    async Task InsertAsync(BulkTable table, DbConnection connection, CancellationToken cancel)
    {
        await using var insert = connection.CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        DbParameter[] parameters = [.. table.Parameters(insert)];
        insert.Parameters.AddRange(parameters);
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Columns}) VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
        await insert.PrepareAsync(cancel);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++) parameters[i].Value = row[i] ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancel);
        }
    }
}
