using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Returns;

namespace Semai.Modules.Insights.Cohorts;

/// <summary>Where a person stands in one figure.</summary>
public enum Outcome
{
    /// <summary>Counts in the numerator.</summary>
    Yes,

    No,

    /// <summary>Came back for a breach of conditions, without a new conviction: in no numerator, and shown apart.</summary>
    Breach,

    /// <summary>Lost to follow-up: counts in the denominator, never as a success.</summary>
    Lost,

    /// <summary>The day is reached and nothing is known yet; may still be learned.</summary>
    Unknown,

    /// <summary>The day is still to come: in no denominator.</summary>
    Censored,
}

/// <summary>Who counts how, day by day. Pure: a person, a figure's parameters and today in, an outcome out.</summary>
public static class Outcomes
{
    /// <summary>Employed or self-employed on that day after the release, by the follow-up of that point.</summary>
    public static Outcome Employed(Case one, int days, int months, DateOnly today)
    {
        var day = one.ReleasedOn.AddDays(days);
        if (day > today) return Outcome.Censored;
        if (one.Back is { } back && back.On <= day) return Outcome.No; // whoever is in prison that day has no work outside
        if (one.After(months) is not { } asked) return Outcome.Lost; // nobody planned to ask: nothing is known
        if (asked.Told is { } told) return told.Works && (told.WorkSince is null || told.WorkSince <= day) ? Outcome.Yes : Outcome.No;
        return asked.IsLost ? Outcome.Lost : Outcome.Unknown;
    }

    /// <summary>A new conviction with a return within so many months; by the register, else by what was told.</summary>
    public static Outcome Returned(Case one, int months, DateOnly today)
    {
        var until = one.ReleasedOn.AddMonths(months);
        if (until > today) return Outcome.Censored;
        if (one.Back is { } back && back.On <= until)
            return back.Reason switch
            {
                ReturnReason.NewConviction => Outcome.Yes,
                ReturnReason.TechnicalBreach => Outcome.Breach,
                _ => Outcome.Unknown, // not explained, or no court has decided
            };

        return one.ByMonths.Values.Select(a => a.Told).FirstOrDefault(t => t?.ReturnedOn <= until) is { Returned: { } kind }
            ? kind switch { ReturnKind.NewConviction => Outcome.Yes, ReturnKind.TechnicalBreach => Outcome.Breach, ReturnKind.Unclear => Outcome.Unknown }
            : Outcome.No;
    }

    /// <summary>Started a business of their own within so many months of the release.</summary>
    public static Outcome Started(Case one, int months, DateOnly today)
    {
        var until = one.ReleasedOn.AddMonths(months);
        return until > today ? Outcome.Censored : one.StartedOn <= until ? Outcome.Yes : Outcome.No;
    }

    /// <summary>Told an income at that point: whoever told none is missing, whoever is in prison has none to tell.</summary>
    public static Outcome Earned(Case one, int months, DateOnly today)
    {
        var day = one.ReleasedOn.AddMonths(months);
        if (day > today) return Outcome.Censored;
        if (one.After(months) is not { } asked) return Outcome.Lost;
        if (asked.Told is { } told) return told.NetIncome is null ? Outcome.Unknown : Outcome.Yes;
        return one.Back is { } back && back.On <= day ? Outcome.No : asked.IsLost ? Outcome.Lost : Outcome.Unknown;
    }
}
