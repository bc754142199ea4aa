using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>
/// What the suggestion knows, as dated data: trade words in groups, what each kind of goods weighs in which role, and
/// the words by which makers, sellers and growers are told apart. Written by hand; an office may load a newer version
/// (<c>semai import rules</c>).
/// </summary>
/// <param name="Titles">Words before a person's name.</param>
/// <param name="Unmeant">Words that look like a slip of a trade word and are none.</param>
/// <param name="Short">Abbreviations and spellings, and the word that is meant.</param>
/// <param name="Kinds">Weights by kind of goods, role and code of the sector.</param>
public sealed record SectorWordData(
    SectorCueWords Cues, string Titles, string Unmeant, IReadOnlyDictionary<string, string> Short,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>> Kinds, IReadOnlyList<SectorWordGroup> Groups)
{
    /// <summary>The code of the rule set that holds it.</summary>
    public const string Code = "sector-words";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    static readonly ConcurrentDictionary<string, SectorWordData> Read = new();

    /// <summary>The rules of the newest rule set in force, or those that ship with the program.</summary>
    /// <param name="rules">JSON of the set; null where none is loaded.</param>
    public static SectorWordData Of(string? rules) => Read.GetOrAdd(rules ?? "", text => JsonSerializer.Deserialize<SectorWordData>(text.Length > 0 ? text : ShippedRules(), Json)!);

    static string ShippedRules() => LoadRuleSets.Read(ReferenceFacts.ShippedRules(Code), DateTime.UnixEpoch).Rules;
}

/// <summary>Words that say what a business does with its goods, comma between them.</summary>
/// <param name="Cooked">Beside fish or fowl: it is a meal.</param>
/// <param name="Ingredients">What follows is only what goes into the goods.</param>
public sealed record SectorCueWords(string Made, string Grown, string Kept, string Sold, string Cooked, string Ingredients);

/// <summary>Words that mean the same kind of goods.</summary>
/// <param name="Kind">Names its weights.</param>
/// <param name="Words">One to four words each, comma between them.</param>
/// <param name="Kbli">Classes of who makes or grows them, by version; codes with a blank between.</param>
/// <param name="Sold">Classes of who sells them, where those differ.</param>
/// <param name="Cooks">Beside a cooking word they are a meal.</param>
public sealed record SectorWordGroup(
    string Kind, string Words, IReadOnlyDictionary<string, string> Kbli, IReadOnlyDictionary<string, string>? Sold = null, bool Cooks = false)
{
    [JsonIgnore]
    public IEnumerable<string> Phrases => Words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
