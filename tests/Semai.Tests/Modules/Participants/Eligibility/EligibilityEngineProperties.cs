using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

/// <summary>What holds of every person, known or unknown in any combination, on any day.</summary>
public class EligibilityEngineProperties
{
    static readonly Gen<DateOnly> Day = Gen.Int[-4000, 4000].Select(d => new DateOnly(2026, 5, 12).AddDays(d));
    static readonly Gen<FactSource> Source = Gen.Enum<FactSource>();
    static readonly Gen<Purpose> AnyPurpose = Gen.Enum<Purpose>();
    static readonly Gen<Breach> AnyBreach = Gen.Select(Day, Maybe(Gen.Int[0, 60])).Select((on, sanction) => new Breach(on, sanction is { } days ? on.AddDays(days) : null));

    static readonly Gen<PersonFacts> People =
        Gen.Select(
            Gen.Select(Fact(Gen.Enum<LegalStatus>()), Fact(Gen.Enum<SentenceKind>()), Fact(Gen.Enum<OffenceGroup>()), Fact(Gen.Enum<ListedCrime>()), Fact(Day)),
            Gen.Select(Fact(Day), Fact(Day), Fact(Day), Fact(Day), Fact(Day)),
            Gen.Select(AnyBreach.List[0, 3], Fact(Gen.Enum<Risk>()), Fact(Gen.Bool), Fact(Gen.Enum<Fitness>()), Fact(Day.List[0, 3].Select(d => (IReadOnlyList<DateOnly>)d))),
            Gen.Select(Gen.Enum<FactName>(), Gen.Bool, Source, Day).Select((name, so, source, on) => (name, new Fact<bool>(so, source, on))).List[0, 30])
        .Select((who, when, what, known) => new PersonFacts
        {
            Status = who.Item1,
            Sentence = who.Item2,
            Group = who.Item3,
            Crime = who.Item4,
            Born = who.Item5,
            Started = when.Item1,
            OneThird = when.Item2,
            OneHalf = when.Item3,
            TwoThirds = when.Item4,
            Ends = when.Item5,
            Breaches = what.Item1,
            Risk = what.Item2,
            RiskReduced = what.Item3,
            Fitness = what.Item4,
            Revocations = what.Item5,
            Known = known.DistinctBy(k => k.name).ToDictionary(k => k.name, k => k.Item2),
        });

    [Fact]
    public void It_never_throws_and_every_finding_speaks_both_languages_with_source_and_version() =>
        Gen.Select(People, AnyPurpose, Day).Sample((facts, purpose, on) =>
        {
            var verdict = EligibilityEngine.Judge(facts, purpose, Some.Rules, on);
            return verdict.Findings.Count > 0 && verdict.Findings.All(f =>
                f.Sentence.Id.Length > 0 && f.Sentence.En.Length > 0 && !f.Sentence.Id.Contains('?') && f.Sentence.Id != f.Sentence.En
                && f.Rule.Source.Length > 0 && f.RuleVersion == 1
                && (f.Outcome is Outcome.Eligible || f.Reason is Reason.StatusExcludes or Reason.SentenceExcludes or Reason.RevokedTooOften or Reason.SentenceEnded or Reason.EndsBeforeThen || f.Remedy is not null));
        });

    [Fact]
    public void The_same_facts_give_the_same_verdict() =>
        Gen.Select(People, AnyPurpose, Day).Sample((facts, purpose, on) =>
        {
            var (once, again) = (EligibilityEngine.Judge(facts, purpose, Some.Rules, on), EligibilityEngine.Judge(facts with { }, purpose, Some.Rules, on));
            return once.Outcome == again.Outcome && once.From == again.From && once.Findings.SequenceEqual(again.Findings);
        });

    [Fact]
    public void One_more_line_in_register_F_never_makes_anyone_more_eligible() =>
        Gen.Select(People, AnyPurpose, Day, AnyBreach).Sample((facts, purpose, on, breach) =>
        {
            var before = EligibilityEngine.Judge(facts, purpose, Some.Rules, on);
            var after = EligibilityEngine.Judge(facts.Breached(breach.On, breach.SanctionUntil), purpose, Some.Rules, on);
            return after.Outcome >= before.Outcome && (after.Outcome != before.Outcome || before.From is null || after.From >= before.From);
        }, iter: 3000);

    [Fact]
    public void On_the_promised_day_nothing_is_too_early_any_more_and_until_then_the_day_stands() =>
        Gen.Select(People, AnyPurpose, Day, Gen.Double[0, 1]).Sample((facts, purpose, on, part) =>
        {
            var verdict = EligibilityEngine.Judge(facts, purpose, Some.Rules, on);
            if (verdict is not { Outcome: Outcome.NotYet, From: { } day }) return true;

            var between = on.AddDays((int)((day.DayNumber - on.DayNumber - 1) * part));
            return EligibilityEngine.Judge(facts, purpose, Some.Rules, between).From == day
                && EligibilityEngine.Judge(facts, purpose, Some.Rules, day).Outcome is not Outcome.NotYet;
        }, iter: 3000);

    [Fact]
    public void The_verdict_is_the_worst_of_its_findings_and_the_worst_stands_first() =>
        Gen.Select(People, AnyPurpose, Day).Sample((facts, purpose, on) =>
        {
            var verdict = EligibilityEngine.Judge(facts, purpose, Some.Rules, on);
            return verdict.Findings[0].Outcome == verdict.Outcome
                && verdict.Findings.Zip(verdict.Findings.Skip(1)).All(p => p.First.Outcome >= p.Second.Outcome);
        });

    [Fact]
    public void A_life_sentence_or_two_revocations_are_never_eligible_outside() =>
        Gen.Select(People, Day, Gen.Bool).Sample((facts, on, life) =>
        {
            var never = life ? facts with { Sentence = Some.Known(SentenceKind.Life) } : facts with { Revocations = Some.Known<IReadOnlyList<DateOnly>>([on, on]) };
            return EligibilityEngine.Judge(never, Purpose.InternshipOutside, Some.Rules, on).Outcome is Outcome.NotEligible;
        });

    static Gen<Fact<T>?> Fact<T>(Gen<T> value) =>
        Gen.Select(Gen.Int[0, 3], value, Source, Day).Select((known, v, source, on) => known == 0 ? null : new Fact<T>(v, source, on));

    static Gen<T?> Maybe<T>(Gen<T> value) where T : struct => Gen.Select(Gen.Bool, value).Select((is_, v) => is_ ? v : (T?)null);
}
