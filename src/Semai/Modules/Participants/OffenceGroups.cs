using System.Text.Json;
using System.Text.Json.Serialization;

namespace Semai.Modules.Participants;

/// <summary>Tells the group of a crime from the words of the verdict. The words are data: <c>offence-groups.json</c>.</summary>
public static class OffenceGroups
{
    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    static readonly IReadOnlyList<Entry> Entries = Load();

    /// <summary>The listed kind that the words name, if any, and the group that follows with this sentence.</summary>
    public static (ListedCrime? Kind, OffenceGroup Group) Of(string crime, string article, CustodyDetails sentence)
    {
        var text = $" {Folded.Of($"{crime} {article}")} ";
        var named = Entries.FirstOrDefault(e => e.Words.Any(w => text.Contains($" {w} ", StringComparison.Ordinal)));
        if (named is null) return (null, OffenceGroup.General);
        if (named.LeastMonths is not { } least || sentence.Life || sentence.Death) return (named.Kind, OffenceGroup.Listed);

        return (named.Kind, sentence.SentenceMonths switch
        {
            null => OffenceGroup.Unclassified,
            var months when months >= least => OffenceGroup.Listed,
            _ => OffenceGroup.General, // 4 years 11 months is below five years, whatever the days
        });
    }

    static List<Entry> Load()
    {
        using var file = typeof(OffenceGroups).Assembly.GetManifestResourceStream("offence-groups.json")!;
        return JsonSerializer.Deserialize<List<Entry>>(file, Reading)!;
    }

    /// <param name="LeastMonths">The sentence from which it counts as listed; null for any sentence.</param>
    /// <param name="Words">Folded words or phrases of the crime or its law.</param>
    public sealed record Entry(ListedCrime Kind, int? LeastMonths, string Source, IReadOnlyList<string> Words);
}
