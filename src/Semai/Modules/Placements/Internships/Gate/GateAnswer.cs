using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>One item of the gate, there or missing.</summary>
/// <param name="Code">Of the item.</param>
/// <param name="Item">What is asked, in words.</param>
/// <param name="IsMet">It is there.</param>
/// <param name="Says">What shows it, or what is missing and what to do.</param>
/// <param name="Paper">Number of the paper within the internship; null where it is worked out.</param>
/// <param name="IsPaper">It is shown by a paper that somebody writes down.</param>
/// <param name="Source">The article.</param>
public sealed record GateLine(string Code, Both Item, bool IsMet, Both Says, int? Paper, bool IsPaper, string Source, Certainty Certainty);

/// <summary>The gate's answer on one day.</summary>
public sealed record GateAnswer(int RuleVersion, IReadOnlyList<GateLine> Lines)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Nothing is missing.</summary>
    public bool IsOpen => Lines.All(l => l.IsMet);

    /// <summary>What is missing, in order.</summary>
    public IEnumerable<GateLine> Missing => Lines.Where(l => !l.IsMet);

    internal string Frozen => JsonSerializer.Serialize(Lines, Json);

    internal static IReadOnlyList<GateLine> Thaw(string frozen) => JsonSerializer.Deserialize<List<GateLine>>(frozen, Json)!;
}
