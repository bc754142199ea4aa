using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Semai.Data;

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
