using CsCheck;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Runs;

public class ScoringTests
{
    static readonly Scoring Scoring = new(Some.Weights);

    [Fact]
    public void Nothing_stands_in_the_way_of_an_ordinary_pair() => Assert.Null(Semai.Modules.Placements.Runs.Scoring.Bar(Some.Traits(), Some.PlaceTraits()));

    public static TheoryData<OutReason, PersonTraits, PlaceTraits> Barred => new()
    {
        { OutReason.NotYet, Some.Traits() with { FitFrom = new(2026, 4, 7) }, Some.PlaceTraits() },
        { OutReason.LeavesBefore, Some.Traits(release: new(2026, 4, 5)), Some.PlaceTraits() },
        { OutReason.LeavesDuring, Some.Traits(release: new(2026, 6, 29)), Some.PlaceTraits() },
        { OutReason.SafeguardMissing, Some.Traits(needs: ["accompanied", "no-cash"]), Some.PlaceTraits() },
        { OutReason.SkillMissing, Some.Traits(), Some.PlaceTraits() with { Skill = SkillLevel.Basic } },
        { OutReason.AgreementEnds, Some.Traits(), Some.PlaceTraits() with { PactEnds = new(2026, 6, 29) } },
    };

    [Theory, MemberData(nameof(Barred))]
    public void What_stands_in_the_way_is_said(OutReason reason, PersonTraits person, PlaceTraits offer) =>
        Assert.Equal(reason, Semai.Modules.Placements.Runs.Scoring.Bar(person, offer));

    [Fact]
    public void A_class_asks_for_no_safeguard_and_gives_way_to_those_who_have_not_learnt_its_trade()
    {
        var (person, learnt) = (Some.Traits(home: null, needs: "no-cash"), new Dictionary<Sector, SkillLevel> { [Sector.Farming] = SkillLevel.Trained });

        Assert.Null(Semai.Modules.Placements.Runs.Scoring.Bar(person, Some.ClassTraits()));
        Assert.Equal([25, 15, 20, 3, 10, 4, 5], Scoring.Points(person, Some.ClassTraits()).Points);
        Assert.Equal(6, Scoring.Points(person with { Skills = learnt }, Some.ClassTraits())[Component.Skill]);
        Assert.Equal(16, Scoring.Points(person with { Interest = null }, Some.ClassTraits() with { Sector = null })[Component.Interest]);
        Assert.Equal(OutReason.KeptApart, Semai.Modules.Placements.Runs.Scoring.Bar(person with { KeptFrom = ["k"] }, Some.ClassTraits()));
    }

    [Fact]
    public void The_last_day_itself_is_no_obstacle()
    {
        Assert.Null(Semai.Modules.Placements.Runs.Scoring.Bar(Some.Traits(release: new(2026, 6, 30)), Some.PlaceTraits() with { PactEnds = new(2026, 6, 30) }));
        Assert.Null(Semai.Modules.Placements.Runs.Scoring.Bar(Some.Traits() with { FitFrom = new(2026, 4, 6) }, Some.PlaceTraits()));
    }

    [Fact]
    public void Interest_nearness_and_waiting_add_up()
    {
        var points = Scoring.Points(Some.Traits(), Some.PlaceTraits());

        Assert.Equal([25, 6, 20, 3, 10, 4, 5], points.Points);
        Assert.Equal(73, points.Sum);
        Assert.Equal(points.Points, PairPoints.Read(points.Written).Points);
    }

    [Theory]
    [InlineData("15.06.02", "15.06.02.1004", Scoring.Steps.SameDistrict)]
    [InlineData("15.06.02", "15.06.04", Scoring.Steps.SameRegency)]
    [InlineData("15.04.01", "15.06.04", Scoring.Steps.SameProvince)]
    [InlineData("33.72.01", "15.06.04", Scoring.Steps.Farther)]
    [InlineData(null, "15.06.04", Scoring.Steps.Unknown)]
    public void Distance_is_steps_in_the_tree_of_regions(string? home, string place, Scoring.Steps steps) =>
        Assert.Equal(steps, Semai.Modules.Placements.Runs.Scoring.StepsBetween(home, place));

    [Fact]
    public void No_component_is_worth_more_than_its_weight_or_less_than_nothing() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 100], Gen.Int[-400, 4000], Gen.Enum<Sector>(), Gen.Enum<SkillLevel>()).Sample((waiting, need, days, sector, skill) =>
        {
            var person = Some.Traits(interest: sector, release: new DateOnly(2026, 6, 30).AddDays(days)) with
            {
                WaitingMonths = waiting,
                NeedShare = need,
                Skills = new Dictionary<Sector, SkillLevel> { [Sector.Farming] = skill },
            };
            var points = Scoring.Points(person, Some.PlaceTraits() with { Skill = SkillLevel.Basic });

            Assert.All(Enum.GetValues<Component>(), c => Assert.InRange(points[c], 0, Some.Weights.Of(c)));
        });

    [Fact]
    public void Weights_that_make_no_sense_are_refused()
    {
        Assert.Equal("matching.absurd-weights", Assert.Throws<Refusal>(() => (Some.Weights with { Interest = 26 }).Checked()).Rule);
        Assert.Equal("matching.absurd-weights", Assert.Throws<Refusal>(() => (Some.Weights with { Interest = -5, Skill = 45 }).Checked()).Rule);
        Assert.Equal(Some.Weights, Some.Weights.Checked());
    }
}
