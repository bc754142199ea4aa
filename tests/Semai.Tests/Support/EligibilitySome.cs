using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The rules that ship with the program.</summary>
    public static readonly EligibilityRules Rules = EligibilityRules.Of(LoadRuleSets.Read(Shipped.Text("Reference/rules/eligibility-1.json"), Instant));

    /// <summary>A convict in the middle of the sentence on 12 May 2026, of whom everything is known and in order.</summary>
    public static PersonFacts Facts(LegalStatus status = LegalStatus.Convict, OffenceGroup group = OffenceGroup.General, SentenceKind sentence = SentenceKind.Term) => new()
    {
        Status = Known(status),
        Sentence = Known(sentence),
        Group = Known(group),
        Born = Known(new DateOnly(1984, 3, 1)),
        Started = Known(new DateOnly(2024, 2, 11)),
        OneThird = Known(new DateOnly(2025, 6, 11)),
        OneHalf = Known(new DateOnly(2026, 2, 11)),
        TwoThirds = Known(new DateOnly(2026, 10, 11)),
        Ends = Known(new DateOnly(2028, 2, 11)),
        Risk = Known(Risk.Low),
        RiskReduced = Known(true),
        Fitness = Known(Fitness.Fit),
        Revocations = Known<IReadOnlyList<DateOnly>>([]),
        Known = Enum.GetValues<FactName>().ToDictionary(f => f, f => Known(f is not (FactName.OpenCase or FactName.LifeThreatened))),
    };

    public static Fact<T> Known<T>(T value, FactSource source = FactSource.Register) => new(value, source, new(2026, 5, 11));

    /// <summary>A custody record with every date from the register: half served on 11 February 2026, two thirds on 11 October.</summary>
    public static Custody DatedCustody(Participant person, string register = "B.I 41/2024", DateOnly? half = null) => Custody.Begin(
        person,
        new(RegisterType.B1, register, LegalStatus.Convict, 48, 0, DetainedFrom: new(2024, 2, 11), OneThird: new(2025, 6, 11),
            OneHalf: half ?? new(2026, 2, 11), TwoThirds: new(2026, 10, 11), ExpirationDate: new(2028, 2, 11)),
        new(2024, 2, 11), "SDP", Officer, Instant);

    /// <summary>The same person with one more line in register F.</summary>
    public static PersonFacts Breached(this PersonFacts facts, DateOnly on, DateOnly? sanctionUntil = null) =>
        facts with { Breaches = [.. facts.Breaches, new(on, sanctionUntil)] };

    public static PersonFacts But(this PersonFacts facts, FactName name, bool? value)
    {
        var known = new Dictionary<FactName, Fact<bool>>(facts.Known);
        if (value is { } so) known[name] = Known(so);
        else known.Remove(name);
        return facts with { Known = known };
    }
}
