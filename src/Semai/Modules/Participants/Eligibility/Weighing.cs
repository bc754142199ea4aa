using static Semai.Modules.Participants.Eligibility.Outcome;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>One person before the rules, on one day: each kind of rule and what it finds.</summary>
sealed class Weighing(PersonFacts facts, DateOnly on, int version, List<Finding> findings)
{
    public void Weigh(Rule rule)
    {
        switch (rule.Kind)
        {
            case RuleKind.Status: Status(rule); break;
            case RuleKind.Sentence: Sentence(rule); break;
            case RuleKind.Share: Served(rule); break;
            case RuleKind.Months: MonthsServed(rule); break;
            case RuleKind.OffenceGroup: Group(rule); break;
            case RuleKind.Review: Say(rule, rule.Otherwise, Reason.FormUnderReview); break;
            case RuleKind.Discipline: Discipline(rule); break;
            case RuleKind.Fact: YesOrNo(rule); break;
            case RuleKind.Guardian: Guardian(rule); break;
            case RuleKind.Risk: Risk(rule); break;
            case RuleKind.Fitness: Fitness(rule); break;
            case RuleKind.Revocation: Revocation(rule); break;
            case RuleKind.Release: Release(rule); break;
            case RuleKind.Note: Say(rule, Eligible, Reason.Reminder); break;
        }
    }

    /// <summary>A day that comes only when the sentence has ended comes too late.</summary>
    public void SeeWhetherTheSentenceEndsFirst()
    {
        if (facts.Ends is not { } ends || findings.Find(f => f.Rule.Kind is RuleKind.Release && f.Reason is Reason.StillServing) is not { } release) return;

        var latest = findings.Max(f => f.From);
        if (latest >= ends.Value) Say(release.Rule, NotEligible, Reason.EndsBeforeThen, ends);
    }

    void Status(Rule rule)
    {
        if (facts.Status is not { } status)
        {
            Say(rule, rule.Unknown, Reason.StatusUnknown);
            return;
        }

        var outcome = rule.ByStatus!.GetValueOrDefault(status.Value, rule.Otherwise);
        if (outcome is NotYet) UntilRelease(rule);
        else Say(rule, outcome, outcome switch
        {
            Eligible or WithConditions or NotYet => Reason.StatusAllows,
            LegalReview => Reason.StatusNeedsReview,
            NotEligible => Reason.StatusExcludes,
        }, status);
    }

    void UntilRelease(Rule rule)
    {
        if (facts.Ends is not { } ends) Say(rule, rule.Unknown, Reason.EndUnknown);
        else if (ends.Value <= on) Say(rule, WithConditions, Reason.ReleaseToRecord, ends);
        else Say(rule, NotYet, Reason.FromRelease, ends, ends.Value);
    }

    void Sentence(Rule rule)
    {
        if (facts.Sentence is not { } sentence) Say(rule, rule.Unknown, Reason.SentenceUnknown);
        else if (rule.Never?.Contains(sentence.Value) == true) Say(rule, NotEligible, Reason.SentenceExcludes, sentence);
        else Say(rule, Eligible, Reason.SentenceAllows, sentence);
    }

    void Served(Rule rule)
    {
        if (rule.Share is Share.None)
        {
            Say(rule, Eligible, Reason.NoShareAsked);
            return;
        }

        if (DateOf(rule.Share) is not { } date) Say(rule, rule.Unknown, Reason.ShareUnknown);
        else if (on < date.Value) Say(rule, NotYet, Reason.ShareNotYet, date, date.Value);
        else if (date.IsEstimate) Say(rule, WithConditions, Reason.ShareServedByEstimate, date);
        else Say(rule, Eligible, Reason.ShareServed, date);
    }

    Fact<DateOnly>? DateOf(Share share) => share switch
    {
        Share.None => facts.Started,
        Share.Third => facts.OneThird,
        Share.Half => facts.OneHalf,
        Share.TwoThirds => facts.TwoThirds,
    };

    void MonthsServed(Rule rule)
    {
        if (facts.Started is not { } started) Say(rule, rule.Unknown, Reason.StartUnknown);
        else if (Later(started.Value, rule.Months) is var from && on < from) Say(rule, NotYet, Reason.MonthsNotYet, started, from);
        else Say(rule, Eligible, Reason.MonthsServed, started);
    }

    /// <summary>Only doubt is worth saying: the rules of the group itself follow in rows of their own.</summary>
    void Group(Rule rule)
    {
        if (facts.Group is not { } group) Say(rule, rule.Unknown, Reason.GroupUnknown);
        else if (group.Value is OffenceGroup.Unclassified) Say(rule, rule.Otherwise, Reason.GroupUnclear, group);
    }

    void Discipline(Rule rule)
    {
        var last = facts.Breaches.Count == 0 ? (DateOnly?)null : facts.Breaches.Max(b => b.On);
        var sanction = facts.Breaches.Count == 0 ? null : facts.Breaches.Max(b => b.SanctionUntil);
        var clean = last is { } day ? Later(day, rule.Months) : (DateOnly?)null;

        if (sanction >= on && Later(sanction.Value) is var free && (clean is null || free >= clean))
            Say(rule, NotYet, Reason.SanctionRuns, Breach(sanction.Value), free);
        else if (on < clean)
            Say(rule, NotYet, Reason.RecentBreach, Breach(last!.Value), clean);
        else if (facts[FactName.RegisterRead] is not { Value: true })
            Say(rule, rule.Unknown, Reason.RegisterUnknown);
        else if (last is { } mentioned && on < Later(mentioned, rule.WarnMonths))
            Say(rule, WithConditions, Reason.BreachMentioned, Breach(mentioned));
        else if (last is { } old)
            Say(rule, Eligible, Reason.NoRecentBreach, Breach(old));
        else
            Say(rule, Eligible, Reason.NoRecentBreach, facts[FactName.RegisterRead]);
    }

    static Fact<DateOnly> Breach(DateOnly day) => new(day, FactSource.DisciplineRegister, day);

    void YesOrNo(Rule rule)
    {
        if (facts[rule.Fact!.Value] is not { } fact) Say(rule, rule.Unknown, Reason.FactUnknown);
        else if (fact.Value == rule.Must) Say(rule, Eligible, Reason.FactHolds, fact);
        else Say(rule, rule.Otherwise, Reason.FactFails, fact);
    }

    void Guardian(Rule rule)
    {
        var juvenile = facts.Status?.Value is LegalStatus.Juvenile;
        if (facts.Born is { } born && Later(born.Value, rule.Years * 12) <= on)
        {
            if (juvenile) Say(rule, WithConditions, Reason.TurnedAdult, born);
            return;
        }

        if (!juvenile && facts.Born is null) return;

        if (facts[FactName.GuardianConsent] is not { } consent) Say(rule, rule.Unknown, Reason.GuardianUnknown);
        else Say(rule, consent.Value ? Eligible : rule.Otherwise, consent.Value ? Reason.GuardianConsents : Reason.GuardianRefuses, consent);
    }

    void Risk(Rule rule)
    {
        if (facts.Risk is not { } risk) Say(rule, rule.Unknown, Reason.RiskUnknown);
        else if (risk.Value is Eligibility.Risk.High) Say(rule, rule.Otherwise, Reason.RiskHigh, risk);
        else if (!rule.MustFall) Say(rule, Eligible, Reason.RiskAcceptable, risk);
        else if (facts.RiskReduced is not { } reduced) Say(rule, rule.Unknown, Reason.RiskUnknown, risk);
        else if (reduced.Value) Say(rule, Eligible, Reason.RiskAcceptable, risk);
        else Say(rule, rule.Otherwise, Reason.RiskNotReduced, risk);
    }

    void Fitness(Rule rule)
    {
        if (facts.Fitness is not { } fitness) Say(rule, rule.Unknown, Reason.FitnessUnknown);
        else if (fitness.Value is Eligibility.Fitness.Fit) Say(rule, Eligible, Reason.Fit, fitness);
        else if (fitness.Value is Eligibility.Fitness.FitWithLimits) Say(rule, WithConditions, Reason.FitWithLimits, fitness);
        else Say(rule, rule.Otherwise, Reason.Unfit, fitness);
    }

    void Revocation(Rule rule)
    {
        if (facts.Revocations is not { } revoked) Say(rule, rule.Unknown, Reason.RevocationsUnknown);
        else if (revoked.Value.Count == 0) Say(rule, Eligible, Reason.NeverRevoked, revoked.Source, revoked.AsOf, 0);
        else if (revoked.Value.Count >= rule.Times) Say(rule, NotEligible, Reason.RevokedTooOften, revoked.Source, revoked.AsOf, revoked.Value.Count);
        else if (Later(revoked.Value.Max(), rule.Months) is var from && on < from)
            Say(rule, NotYet, Reason.RevokedRecently, new Fact<DateOnly>(revoked.Value.Max(), revoked.Source, revoked.AsOf), from);
        else Say(rule, Eligible, Reason.RevokedLongAgo, new Fact<DateOnly>(revoked.Value.Max(), revoked.Source, revoked.AsOf));
    }

    void Release(Rule rule)
    {
        if (facts.Ends is not { } ends)
        {
            if (facts.Sentence?.Value is not (SentenceKind.Life or SentenceKind.Death)) Say(rule, rule.Unknown, Reason.EndUnknown);
        }
        else if (ends.Value <= on) Say(rule, NotEligible, Reason.SentenceEnded, ends);
        else Say(rule, Eligible, Reason.StillServing, ends);
    }

    void Say(Rule rule, Outcome outcome, Reason reason) => findings.Add(new(rule, version, outcome, reason));

    void Say<T>(Rule rule, Outcome outcome, Reason reason, Fact<T>? used, DateOnly? from = null) =>
        findings.Add(new(rule, version, outcome, reason, from, used is null ? null : used.Value, used?.Source, used?.AsOf));

    void Say(Rule rule, Outcome outcome, Reason reason, FactSource source, DateOnly asOf, int count) =>
        findings.Add(new(rule, version, outcome, reason, null, count, source, asOf));

    /// <summary>So many months later; the calendar's last day where it would run out.</summary>
    static DateOnly Later(DateOnly day, int months) =>
        (DateOnly.MaxValue.Year - day.Year) * 12L > months + 12 ? day.AddMonths(months) : DateOnly.MaxValue;

    static DateOnly Later(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : day;
}
