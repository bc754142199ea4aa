using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Saves hundreds of new things with one prepared statement for each table; a roster of 100,000 people is over a
/// million rows. Anything but new things takes the usual way.
/// </summary>
static class BulkSave
{
    public static async Task SaveAsync(Db db, CancellationToken cancel)
    {
        var entries = db.ChangeTracker.Entries().Where(e => e.State is not EntityState.Unchanged).ToList();
        if (db.Database.CurrentTransaction is not { } transaction || entries.Exists(e => e.State is not EntityState.Added))
        {
            await db.SaveChangesAsync(cancel);
            return;
        }

        try
        {
            foreach (var table in entries.GroupBy(e => e.Metadata).OrderBy(t => Depth(t.Key)))
                await InsertAsync(db, transaction.GetDbTransaction(), table.Key, table, cancel);
        }
        catch (DbException e) when (e.SqlState == "23505" || e is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 })
        {
            throw DataRefusals.ChangedMeanwhile;
        }

        db.ChangeTracker.Clear();
    }

    static async Task InsertAsync(Db db, DbTransaction transaction, IEntityType type, IEnumerable<EntityEntry> entries, CancellationToken cancel)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var names = db.GetService<ISqlGenerationHelper>();
        IProperty[] properties = [.. type.GetProperties().Where(p => !IsNumberedByTheTable(p))];

        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {names.DelimitIdentifier(table.Name)} ({string.Join(", ", properties.Select(p => names.DelimitIdentifier(p.GetColumnName(table)!)))}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))})";
        foreach (var (property, i) in properties.Select((p, i) => (p, i)))
            insert.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(insert, $"@p{i}", null, nullable: true));

        await insert.PrepareAsync(cancel);
        foreach (var entry in entries)
        {
            for (var i = 0; i < properties.Length; i++)
                insert.Parameters[i].Value = Stored(properties[i], entry.CurrentValues[properties[i]]) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancel);
        }
    }

    static object? Stored(IProperty property, object? value) =>
        value is not null && property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    static bool IsNumberedByTheTable(IProperty property) =>
        property.ValueGenerated is ValueGenerated.OnAdd && property.IsPrimaryKey() && property.ClrType == typeof(long);

    /// <summary>What others point to goes first.</summary>
    static int Depth(IEntityType type) =>
        type.GetForeignKeys().Where(k => k.PrincipalEntityType != type).Select(k => Depth(k.PrincipalEntityType) + 1).DefaultIfEmpty(0).Max();
}
