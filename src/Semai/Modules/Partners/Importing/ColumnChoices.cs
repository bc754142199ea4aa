using System.Text.Json;
using Semai.Sheets;

namespace Semai.Modules.Partners.Importing;

/// <summary>What a user says that columns hold, by column or by heading; it goes before what the headings mean.</summary>
public sealed class ColumnChoices
{
    public static readonly ColumnChoices None = new(new Dictionary<string, PartnerField>());

    readonly IReadOnlyDictionary<string, PartnerField> _said;

    ColumnChoices(IReadOnlyDictionary<string, PartnerField> said) => _said = said;

    /// <summary>As the page sends it: the column's key and the field.</summary>
    public static ColumnChoices ByKey(IEnumerable<KeyValuePair<string, PartnerField>> said) => new(said.ToDictionary(s => s.Key, s => s.Value));

    /// <summary>As the command line takes it: <c>Nama=Nama Toko</c>, <c>activity=C</c>; the heading may stand on either side.</summary>
    /// <exception cref="Refusal">Neither side names a field.</exception>
    public static ColumnChoices Parse(IEnumerable<string> mappings)
    {
        var said = new Dictionary<string, PartnerField>();
        foreach (var mapping in mappings)
        {
            if (mapping.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } left, { Length: > 0 } right]) throw PartnerImportRefusals.NoSuchField(mapping);
            if (PartnerFields.Named(left) is { } field) Add(right, field);
            else if (PartnerFields.Named(right) is { } other) Add(left, other);
            else throw PartnerImportRefusals.NoSuchField(mapping);
        }

        return new(said);

        void Add(string column, PartnerField field)
        {
            if (column.Length <= 2 && ColumnLetters.Read(column.ToUpperInvariant()) >= 0 && column.All(char.IsAsciiLetter)) said[$"kolom:{column.ToUpperInvariant()}"] = field;
            said[Folded.Of(column)] = field;
        }
    }

    /// <summary>The field of a column; null where nothing was said of it.</summary>
    public PartnerField? Of(int column, string heading) =>
        _said.TryGetValue($"kolom:{ColumnLetters.Of(column)}", out var byColumn) ? byColumn : _said.TryGetValue(Folded.Of(heading), out var byHeading) ? byHeading : null;

    /// <summary>As it is kept with an import.</summary>
    public string Kept => _said.Count == 0 ? "" : JsonSerializer.Serialize(_said.ToDictionary(s => s.Key, s => s.Value.ToString()));

    public static ColumnChoices Read(string kept) => kept.Length == 0
        ? None
        : new(JsonSerializer.Deserialize<Dictionary<string, string>>(kept)!.Where(s => Enum.TryParse<PartnerField>(s.Value, out _)).ToDictionary(s => s.Key, s => Enum.Parse<PartnerField>(s.Value)));
}
