using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>How an item of the gate is shown to be there.</summary>
public enum GateProof
{
    /// <summary>A paper with number and day.</summary>
    Paper,

    /// <summary>Worked out: the host agreement is in force on every day.</summary>
    Agreement,

    /// <summary>Worked out: the business is approved.</summary>
    Host,

    /// <summary>Worked out: the rules advise nothing against it on any day.</summary>
    Eligibility,

    /// <summary>Worked out: what the person needs is in place at the offer.</summary>
    Safeguards,
}

/// <summary>One item of the gate.</summary>
public sealed record GateItem
{
    /// <summary>Stable, for papers and programs: <c>decision-letter</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Row of the decision table.</summary>
    public required int No { get; init; }

    public required GateProof Proof { get; init; }

    /// <summary>For which internships it is asked.</summary>
    public required IReadOnlyList<OfferKind> Kinds { get; init; }

    /// <summary>The rules of which purpose are asked, per kind; for <see cref="GateProof.Eligibility"/>.</summary>
    public IReadOnlyDictionary<OfferKind, Purpose>? Purposes { get; init; }

    /// <summary>What the person's file says of the same thing: where it says no, no paper helps.</summary>
    public FactName? Fact { get; init; }

    /// <summary>Where the file says yes, no paper of its own is asked.</summary>
    public bool FactSuffices { get; init; }

    /// <summary>In Indonesian.</summary>
    public required string Id { get; init; }

    /// <summary>In English.</summary>
    public required string En { get; init; }

    /// <summary>What the paper must say, in Indonesian: "merekomendasikan asimilasi"; null where it only has to be there.</summary>
    public string? AsksId { get; init; }

    /// <summary>The same in English.</summary>
    public string? AsksEn { get; init; }

    /// <summary>The article behind it.</summary>
    public required string Source { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>In the reader's language.</summary>
    public string Said => Say(id: Id, en: En);

    /// <summary>What the paper must say, in the reader's language.</summary>
    public string? Asks => AsksId is null ? null : Say(id: AsksId, en: AsksEn ?? AsksId);
}

/// <summary>What an internship needs before anybody goes, as the rules in force on a day have it.</summary>
public sealed record GateRules(int Version, IReadOnlyList<GateItem> Items)
{
    /// <summary>Code of the rule set.</summary>
    public const string Code = "internship-gate";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The items asked for this kind, in order.</summary>
    public IEnumerable<GateItem> For(OfferKind kind) => Items.Where(i => i.Kinds.Contains(kind));

    /// <summary>Those of them that are papers.</summary>
    public IEnumerable<GateItem> PapersFor(OfferKind kind) => For(kind).Where(i => i.Proof is GateProof.Paper);

    public static GateRules Of(RuleSet set) => new(set.Version, JsonSerializer.Deserialize<List<GateItem>>(set.Rules, Json)!);

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<GateRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        Of(await db.RulesInForceAsync(Code, day, cancel) ?? throw InternshipRefusals.RulesMissing);
}
