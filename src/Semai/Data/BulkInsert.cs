using System.Collections;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Writes new things straight into their tables, with what belongs to them, past the change tracker: a roster of
/// 100,000 people is over a million rows.
/// </summary>
sealed class BulkInsert(Db db)
{
    readonly Dictionary<Type, BulkTable> _tables = [];

    public void Add(object thing) => Add(thing, null);

    /// <exception cref="Refusal">Somebody saved the same thing first.</exception>
    public async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var table in _tables.Values.Where(t => t.Rows.Count > 0).OrderBy(t => t.Depth))
                await WriteAsync(table, cancel);
        }
        catch (DbException e) when (e.SqlState == "23505" || e is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 })
        {
            throw DataRefusals.ChangedMeanwhile;
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

/// <summary>One table of a bulk insert: its columns as the model maps them, and the rows that wait.</summary>
sealed class BulkTable
{
    readonly (IProperty Property, RelationalTypeMapping Mapping, Func<object?, object?>? Stored)[] _columns;
    readonly IProperty? _owner;

    public BulkTable(Db db, IEntityType type)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var names = db.GetService<ISqlGenerationHelper>();
        _columns = [.. type.GetProperties().Where(p => !IsNumberedByTheTable(p)).Select(p => (p, p.GetRelationalTypeMapping(), p.GetRelationalTypeMapping().Converter?.ConvertToProvider))];
        _owner = type.GetForeignKeys().FirstOrDefault(k => k.PrincipalToDependent?.IsCollection is true)?.Properties[0];
        Name = names.DelimitIdentifier(table.Name);
        Columns = string.Join(", ", _columns.Select(c => names.DelimitIdentifier(c.Property.GetColumnName(table)!)));
        Parts = [.. type.GetNavigations().Where(n => n.IsCollection)];
        Key = type.FindPrimaryKey()!.Properties[0];
        Depth = DepthOf(type);
    }

    public string Name { get; }
    public string Columns { get; }
    public List<object?[]> Rows { get; } = [];

    /// <summary>What belongs to each thing and is written with it.</summary>
    public IReadOnlyList<INavigation> Parts { get; }

    /// <summary>What others point to goes first.</summary>
    public int Depth { get; }

    IProperty Key { get; }

    public object KeyOf(object thing) => Key.GetGetter().GetClrValue(thing)!;

    public void Add(object thing, object? owner)
    {
        var row = new object?[_columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var (property, _, stored) = _columns[i];
            var value = owner is not null && property == _owner ? owner : property.GetGetter().GetClrValue(thing);
            row[i] = value is null || stored is null ? value : stored(value);
        }

        Rows.Add(row);
    }

    public IEnumerable<DbParameter> Parameters(DbCommand command) =>
        _columns.Select((c, i) => c.Mapping.CreateParameter(command, $"@p{i}", null, nullable: true));

    static bool IsNumberedByTheTable(IProperty property) =>
        property.ValueGenerated is ValueGenerated.OnAdd && property.IsPrimaryKey() && property.ClrType == typeof(long);

    static int DepthOf(IEntityType type) =>
        type.GetForeignKeys().Where(k => k.PrincipalEntityType != type).Select(k => DepthOf(k.PrincipalEntityType) + 1).DefaultIfEmpty(0).Max();
}
