using CsCheck;
using Semai.Modules.Insights.Statistics;

namespace Semai.Tests.Modules.Insights;

public class StatisticsTests
{
    /// <summary>Weeks of remission of the 21 patients given 6-MP: Freireich et al. 1963, the example of every textbook since.</summary>
    static readonly Lifetime[] Freireich =
    [
        .. Ended(6, 6, 6, 7, 10, 13, 16, 22, 23), .. Censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];

    static readonly Gen<Lifetime[]> Some = Gen.Select(Gen.Int[0, 40], Gen.Bool, (days, ended) => new Lifetime(days, ended)).Array[1, 60];

    [Fact]
    public void Freireich_s_remissions_give_the_curve_and_the_interval_of_the_textbook()
    {
        // Kleinbaum and Klein, Survival Analysis (2012), table 2.2, and Stata's `sts list` on the same weeks (log-log interval).
        (int Week, int AtRisk, double Share, double Lower, double Upper)[] known =
        [
            (6, 21, 0.8571, 0.6197, 0.9516), (7, 17, 0.8067, 0.5631, 0.9228), (10, 15, 0.7529, 0.5032, 0.8894), (13, 12, 0.6902, 0.4316, 0.8491),
            (16, 11, 0.6275, 0.3675, 0.8049), (22, 7, 0.5378, 0.2678, 0.7468), (23, 6, 0.4482, 0.1881, 0.6801),
        ];

        var curve = KaplanMeier.Of(Freireich);

        Assert.Equal((21, 9, 12, 35), (curve.Count, curve.Ends, curve.Censored, curve.LastDay));
        Assert.Equal(known.Select(k => (k.Week, k.AtRisk)), curve.Steps.Select(s => (s.Day, s.AtRisk)));
        foreach (var (step, (_, _, share, lower, upper)) in curve.Steps.Zip(known))
        {
            Assert.Equal(share, step.Survival, 4);
            Assert.Equal(lower, step.Lower!.Value, 4);
            Assert.Equal(upper, step.Upper!.Value, 4);
        }
    }

    [Fact]
    public void Newcombe_s_examples_give_the_score_interval()
    {
        // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        foreach (var (some, all, lower, upper) in new[] { (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718) })
        {
            var share = Proportion.Of(some, all)!;
            Assert.Equal(lower, share.Lower, 4);
            Assert.Equal(upper, share.Upper, 4);
        }

        Assert.Null(Proportion.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(3, 2));
    }

    [Fact]
    public void Whatever_lasted_the_curve_is_that_of_the_definition_followed_word_by_word() => Some.Sample(lifetimes =>
    {
        var curve = KaplanMeier.Of(lifetimes);
        var naive = 1.0;
        foreach (var day in lifetimes.Where(l => l.Ended).Select(l => l.Days).Distinct().Order())
        {
            var (atRisk, ended) = (lifetimes.Count(l => l.Days >= day), lifetimes.Count(l => l.Days == day && l.Ended));
            naive *= (atRisk - ended) / (double)atRisk;
            var step = curve.Steps.Single(s => s.Day == day);
            Assert.Equal((atRisk, ended), (step.AtRisk, step.Ended));
            Assert.Equal(naive, step.Survival, 12);
            Assert.Equal(Greenwood(lifetimes, day), (step.Lower, step.Upper));
        }

        Assert.Equal(lifetimes.Count(l => l.Ended), curve.Steps.Sum(s => s.Ended));
        Assert.Equal(lifetimes.Length, curve.Ends + curve.Censored);
    });

    [Fact]
    public void The_curve_never_rises_and_lies_within_its_interval() => Some.Sample(lifetimes =>
    {
        var last = 1.0;
        foreach (var step in KaplanMeier.Of(lifetimes).Steps)
        {
            Assert.InRange(step.Survival, 0, last);
            last = step.Survival;
            if (step.Lower is not { } lower || step.Upper is not { } upper) continue;
            Assert.InRange(lower, 0, step.Survival);
            Assert.InRange(upper, step.Survival, 1);
        }
    });

    [Fact]
    public void Without_censoring_it_is_the_share_that_is_left() => Gen.Int[0, 40].Array[1, 60].Sample(days =>
    {
        var curve = KaplanMeier.Of([.. days.Select(d => new Lifetime(d, true))]);
        foreach (var day in days) Assert.Equal(days.Count(d => d > day) / (double)days.Length, curve.On(day).Survival, 9);
    });

    [Fact]
    public void Before_the_first_end_all_last_and_of_nothing_there_is_no_curve()
    {
        var curve = KaplanMeier.Of(Freireich);

        Assert.Equal((1.0, 21), (curve.On(5).Survival, curve.On(5).AtRisk));
        Assert.Equal((0.8571, 12), (Math.Round(curve.On(6).Survival, 4), curve.AtRisk(13)));
        Assert.Empty(KaplanMeier.Of([]).Steps);
        Assert.Null(KaplanMeier.Of([new(3, true)]).Steps.Single().Lower);
        Assert.Throws<ArgumentOutOfRangeException>(() => KaplanMeier.Of([new(-1, true)]));
    }

    [Fact]
    public void The_median_has_as_many_below_it_as_above()
    {
        Assert.Null(Median.Of([]));
        Assert.Equal(2_000_000, Median.Of([3_000_000, 1_000_000, 2_000_000]));
        Assert.Equal(1_500_000, Median.Of([1_000_000, 2_000_001]));
        Gen.Long[0, 9_000_000].Array[1, 40].Sample(amounts =>
        {
            var middle = Median.Of(amounts)!.Value;
            Assert.True(amounts.Count(a => a < middle) <= amounts.Length / 2);
            Assert.True(amounts.Count(a => a > middle + 1) <= amounts.Length / 2);
        });
    }

    [Fact]
    public void The_interval_of_a_share_holds_it() => Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200]).Sample((some, rest) =>
    {
        if (some + rest == 0) return;
        var share = Proportion.Of(some, some + rest)!;
        Assert.InRange(share.Value, share.Lower, share.Upper);
        Assert.InRange(share.Lower, 0, 1);
        Assert.InRange(share.Upper, 0, 1);
    });

    /// <summary>The interval from the definitions: Greenwood's sum, then the log-log bounds.</summary>
    static (double? Lower, double? Upper) Greenwood(Lifetime[] lifetimes, int day)
    {
        var (survival, sum) = (1.0, 0.0);
        foreach (var at in lifetimes.Where(l => l.Ended && l.Days <= day).Select(l => l.Days).Distinct().Order())
        {
            var (n, d) = (lifetimes.Count(l => l.Days >= at), lifetimes.Count(l => l.Days == at && l.Ended));
            survival *= 1 - (double)d / n;
            sum += (double)d / ((double)n * (n - d));
        }

        if (survival <= 0) return (null, null);
        var spread = Math.Exp(KaplanMeier.Z * Math.Sqrt(sum) / -Math.Log(survival));
        return (Math.Pow(survival, spread), Math.Pow(survival, 1 / spread));
    }

    static IEnumerable<Lifetime> Ended(params int[] days) => days.Select(d => new Lifetime(d, true));

    static IEnumerable<Lifetime> Censored(params int[] days) => days.Select(d => new Lifetime(d, false));
}
