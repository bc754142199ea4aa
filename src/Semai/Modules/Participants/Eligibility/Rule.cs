using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>The kinds of rule that the program understands. Numbers, articles, sources and switches are data.</summary>
public enum RuleKind { Status, Sentence, Share, Months, OffenceGroup, Review, Discipline, Fact, Guardian, Risk, Fitness, Revocation, Release, Note }

public enum Share { None, Third, Half, TwoThirds }

/// <summary>What a rule of the kind <see cref="RuleKind.Note"/> reminds of; it judges nobody.</summary>
public enum NoteTopic
{
    Timetable, HoursOutside, FreeHours, SupervisedByPrison, SupervisedByBoth, SupervisedByProbation, IncentivePossible, WageThroughPrison, OwnBusiness,
    StopInside, StopOutside, StopAftercare, ConsentRecorded, AgreementOfAgency, ProductionAgreement, MentoringAgreement, ProbationYear,
}

/// <summary>One row of the decision table for one purpose. Which fields count depends on the kind.</summary>
public sealed record Rule
{
    /// <summary>Row of the table, 1 to 22.</summary>
    public required int No { get; init; }

    public required Purpose For { get; init; }
    public required RuleKind Kind { get; init; }

    /// <summary>Only for people of these statuses; null for everyone.</summary>
    public IReadOnlyList<LegalStatus>? Statuses { get; init; }

    /// <summary>Only for this group; a rule for the general group also holds while the group is unknown.</summary>
    public OffenceGroup? Group { get; init; }

    /// <summary>Only for these listed crimes.</summary>
    public IReadOnlyList<ListedCrime>? Crimes { get; init; }

    public IReadOnlyDictionary<LegalStatus, Outcome>? ByStatus { get; init; }
    public IReadOnlyList<SentenceKind>? Never { get; init; }
    public Share Share { get; init; }

    /// <summary>Months served, months without a breach, months to wait after a revocation.</summary>
    public int Months { get; init; }

    /// <summary>A breach within so many months is mentioned, though it does not hinder.</summary>
    public int WarnMonths { get; init; }

    /// <summary>So many revocations exclude for good.</summary>
    public int Times { get; init; }

    /// <summary>Years of age below which a guardian consents.</summary>
    public int Years { get; init; }

    public int Minutes { get; init; }
    public FactName? Fact { get; init; }

    /// <summary>What the fact must be.</summary>
    public bool Must { get; init; } = true;

    /// <summary>The risk must have gone down as well.</summary>
    public bool MustFall { get; init; }

    /// <summary>What follows where the fact is unknown.</summary>
    public Outcome Unknown { get; init; } = Outcome.WithConditions;

    /// <summary>What follows where the fact is known and not as it must be.</summary>
    public Outcome Otherwise { get; init; } = Outcome.NotEligible;

    public NoteTopic? Note { get; init; }

    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>The article, or the policy, that the rule rests on.</summary>
    public required string Source { get; init; }

    public Certainty Certainty { get; init; } = Certainty.High;

    /// <summary>Who compared the row with the text of the law; empty until someone has.</summary>
    public string VerifiedBy { get; init; } = "";

    /// <summary>Where it stands among the rules of its purpose.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    /// <summary>To see this rule applied would tell of the offence, of risk or of health.</summary>
    public bool IsSensitive => Group is not null || Crimes is not null || Kind is RuleKind.OffenceGroup or RuleKind.Review or RuleKind.Risk or RuleKind.Fitness
        || Fact is FactName.LifeThreatened;

    public bool InForceOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>A version of the rules of eligibility, read and ready to judge by.</summary>
public sealed class EligibilityRules
{
    /// <summary>The code under which <see cref="RuleSet"/> keeps them.</summary>
    public const string Code = "eligibility";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    static readonly ConcurrentDictionary<string, IReadOnlyList<Rule>> Read = new(); // a loaded version never changes, so its text is read once

    readonly Rule[][] _byPurpose;

    public int Version { get; }
    public IReadOnlyList<Rule> Rows { get; }

    EligibilityRules(int version, IReadOnlyList<Rule> rows)
    {
        (Version, Rows) = (version, rows);
        _byPurpose = [.. Enum.GetValues<Purpose>().Select(purpose =>
            rows.Where(r => r.For == purpose).OrderBy(r => r.No).Select((r, at) => r with { Place = at }).ToArray())];
    }

    /// <exception cref="JsonException">The rows are not in the shape of <see cref="Rule"/>.</exception>
    public static EligibilityRules Of(RuleSet set) =>
        new(set.Version, Read.GetOrAdd(set.Rules, text => JsonSerializer.Deserialize<List<Rule>>(text, Json)!));

    /// <summary>Every row for the purpose, in the order of the table, whether or not it is in force.</summary>
    public ReadOnlySpan<Rule> Of(Purpose purpose) => _byPurpose[(int)purpose];
}
