using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

public class KeepAssessmentsInStepTests
{
    [Theory, EachEngine]
    public async Task A_new_person_is_judged_with_the_first_save_and_again_when_a_fact_changes(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);
        var person = await app.GivenPersonAsync();
        Assert.Equal(Outcome.WithConditions, (await app.AssessmentAsync(person, Purpose.InternshipOutside)).Outcome);

        await app.GivenAsync(DisciplineRecord.Of(person, DisciplineLevel.Light, new(2025, 12, 3), null, null, Some.Officer, Some.Instant));

        Assert.Equal(new DateOnly(2026, 6, 3), (await app.AssessmentAsync(person, Purpose.InternshipOutside)).From);
    }

    [Theory, EachEngine]
    public async Task What_is_rolled_back_leaves_no_assessment(Engine engine)
    {
        await using var app = await Prison.OnAsync(engine);

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithDbAsync(db => db.TogetherAsync(async () =>
        {
            var person = Some.Person();
            db.AddRange(person, Some.DatedCustody(person));
            await db.SaveChangesAsync();
            throw new InvalidOperationException("power cut");
        }, default)));

        Assert.Equal(0, await app.WithDbAsync(db => db.EligibilityAssessments.CountAsync()));
    }
}
