using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

public class EligibilityDecisionTests
{
    static readonly Vault Vault = new(new byte[32]);
    static readonly DateOnly Today = new(2026, 1, 5);

    [Fact]
    public void A_decision_keeps_the_advice_with_every_input()
    {
        var decision = Freeze(Some.Facts().Breached(new(2025, 12, 3)), Purpose.InternshipOutside, granted: false);

        Assert.Equal((Outcome.NotYet, new DateOnly(2026, 6, 3), 1), (decision.Advised, decision.AdvisedFrom, decision.RuleVersion));
        Assert.Contains("\"on\":\"2025-12-03\"", decision.OpenSnapshot(Vault), StringComparison.Ordinal);
        Assert.DoesNotContain("2025-12-03", decision.SnapshotSealed, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_against_the_advice_needs_a_reason()
    {
        var facts = Some.Facts().Breached(new(2025, 12, 3));

        Assert.Equal("eligibility.against-advice-needs-reason", Refused(() => Freeze(facts, Purpose.InternshipOutside, granted: true)));
        Assert.True(Freeze(facts, Purpose.InternshipOutside, granted: true, why: "Izin khusus Kanwil").Granted);
    }

    [Fact]
    public void A_decision_names_its_minutes_and_a_day_that_has_come()
    {
        Assert.Equal("eligibility.minutes-missing", Refused(() => Freeze(Some.Facts(), Purpose.Training, granted: true, minutes: " ")));
        Assert.Equal("eligibility.decided-in-the-future", Refused(() => Freeze(Some.Facts(), Purpose.Training, granted: true, on: Today.AddDays(9))));
    }

    [Theory, EachEngine]
    public async Task Frozen_decisions_stand_though_facts_change_and_the_team_s_word_counts_from_then_on(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync();
        await DecideAsync(app, person, "BA/12/2026");
        await app.GivenAsync(DisciplineRecord.Of(person, DisciplineLevel.Severe, new(2026, 1, 3), new(2026, 4, 1), null, Some.Officer, Some.Instant));

        var decision = await app.WithDbAsync(db => db.EligibilityDecisions.SingleAsync());
        var page = await app.Visitor(Scope.Unit(1), EligibilityPermissions.Read).OpenAsync($"/participants/{person.Id}/eligibility");

        Assert.Equal(Outcome.WithConditions, decision.Advised);
        Assert.Contains("BA/12/2026", page.TextOf("#keputusan"), StringComparison.Ordinal);
        Assert.Contains("Sidang TPP merekomendasikan", page.TextOf("#training"), StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.EligibilityDecided)));
    }

    [Fact]
    public async Task Nobody_is_decided_on_without_a_custody_record()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = await app.GivenAsync(Some.Person());

        Assert.Equal("eligibility.not-in-custody", (await Assert.ThrowsAsync<Refusal>(() => DecideAsync(app, person, "BA/12/2026"))).Rule);
    }

    static Task<int> DecideAsync(TestApp app, Participant person, string minutes) => app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await DecideEligibility.FreezeAsync([person.Id], Purpose.Training, _ => true, minutes, Prison.Today, null, db, services.GetRequiredService<Vault>(), Some.Officer, app.Time.Now, default);
        return await db.SaveChangesAsync();
    });

    static EligibilityDecision Freeze(PersonFacts facts, Purpose purpose, bool granted, string minutes = "BA/1/2026", DateOnly? on = null, string? why = null) =>
        EligibilityDecision.Freeze(
            Id<Participant>.New(Some.Instant), 1, EligibilityEngine.Judge(facts, purpose, Some.Rules, new(2026, 2, 20)), facts, granted, minutes, on ?? Today, why, Vault, Some.Officer, Some.Instant);

    static string Refused(Action act) => Assert.Throws<Refusal>(act).Rule;
}
