using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Participants.Eligibility;

public class AssessPeopleTests
{
    static readonly (FactKind, FactValue)[] AllForTraining =
        [(FactKind.InquiryGuidance, FactValue.Recommended), (FactKind.GoodConduct, FactValue.Yes), (FactKind.Health, FactValue.Fit)];

    [Theory, EachEngine]
    public async Task Every_purpose_is_judged_from_the_records_of_the_person(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync(facts: AllForTraining);

        Assert.Equal(1, await app.AssessAsync());

        Assert.Equal(Outcome.Eligible, (await app.AssessmentAsync(person, Purpose.Training)).Outcome);
        Assert.Equal(Outcome.WithConditions, (await app.AssessmentAsync(person, Purpose.InternshipOutside)).Outcome);
        Assert.Equal((Outcome.NotYet, new DateOnly(2028, 2, 11)), await OfAsync(app, person, Purpose.Aftercare));
    }

    [Theory, EachEngine]
    public async Task A_line_in_register_F_moves_the_day_and_one_entered_in_error_does_not(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync(facts: AllForTraining);
        var breach = await app.GivenAsync(DisciplineRecord.Of(person, DisciplineLevel.Light, new(2025, 12, 3), null, null, Some.Officer, Some.Instant));

        await app.AssessAsync();
        Assert.Equal((Outcome.NotYet, new DateOnly(2026, 6, 3)), await OfAsync(app, person, Purpose.InternshipOutside));

        await app.WithDbAsync(async db =>
        {
            (await db.DisciplineRecords.SingleAsync(d => d.Id == breach.Id)).MarkEnteredInError("orang lain", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });
        await app.AssessAsync();
        Assert.Equal(Outcome.WithConditions, (await app.AssessmentAsync(person, Purpose.InternshipOutside)).Outcome);
    }

    [Theory, EachEngine]
    public async Task A_listed_crime_is_for_a_lawyer_and_an_unknown_one_is_to_be_recorded(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var corrupt = await app.GivenPersonAsync("Joko", crime: "Korupsi");
        var unknown = await app.GivenPersonAsync("Budi", crime: null);

        await app.AssessAsync();

        Assert.Equal((Outcome.LegalReview, new DateOnly(2026, 10, 11)), await OfAsync(app, corrupt, Purpose.InternshipOutside));
        Assert.Equal((Outcome.WithConditions, null), await OfAsync(app, unknown, Purpose.InternshipOutside));
    }

    [Theory, EachEngine]
    public async Task Whoever_s_day_has_come_is_judged_again_and_nobody_else(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        await app.GivenPersonAsync("Waits", half: new(2026, 3, 15));
        await app.GivenPersonAsync("Longer", half: new(2026, 9, 1));
        await app.AssessAsync();

        Assert.Equal(0, await DueAsync(app, Prison.Today));
        Assert.Equal(1, await DueAsync(app, new(2026, 3, 15)));
        Assert.Equal(0, await DueAsync(app, new(2026, 3, 15)));
    }

    [Fact]
    public async Task Whoever_was_never_judged_is_due()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.GivenPersonAsync(); // before any rules are there to judge by
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));

        Assert.Equal(1, await DueAsync(app, Prison.Today));
    }

    [Fact]
    public async Task Dates_worked_out_here_are_met_only_on_condition()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        var person = Some.Person();
        await app.GivenAsync(person);
        await app.GivenAsync(Some.CustodyOf(person)); // four years from 10 January 2024, dates estimated

        var verdict = await app.InScopeAsync(async services => (await EligibilityFacts.VerdictsAsync(
            services.GetRequiredService<Db>(), services.GetRequiredService<Vault>(), [person.Id], Purpose.Production, Prison.Today, default))[person.Id]);

        Assert.Contains(verdict.Open, f => f.Reason is Reason.ShareServedByEstimate);
    }

    [Fact]
    public async Task Another_unit_s_people_are_not_judged_with_it()
    {
        await using var app = await Prison.OnAsync(Engine.Sqlite);
        await app.GivenPersonAsync("Jauh", unit: 3);

        Assert.Equal(0, await app.AssessAsync(unit: 1));
    }

    static async Task<(Outcome, DateOnly?)> OfAsync(TestApp app, Participant person, Purpose purpose)
    {
        var assessment = await app.AssessmentAsync(person, purpose);
        return (assessment.Outcome, assessment.From);
    }

    static Task<int> DueAsync(TestApp app, DateOnly on) => app.InScopeAsync(services =>
        AssessPeople.DueAsync(services.GetRequiredService<Db>(), services.GetRequiredService<Vault>(), on, default));
}
