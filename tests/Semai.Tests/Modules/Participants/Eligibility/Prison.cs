using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Participants.Eligibility;

/// <summary>A program with the shipped rules, and people put into it with all that the rules ask.</summary>
static class Prison
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    public static async Task<TestApp> OnAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        return app;
    }

    /// <param name="crime">Null where the offence is not recorded.</param>
    public static Task<Participant> GivenPersonAsync(
        this TestApp app, string name = "Darto", int unit = 1, DateOnly? half = null, string? crime = "Pencurian", params (FactKind Kind, FactValue Value)[] facts) =>
        app.InScopeAsync(async services =>
        {
            var (db, vault) = (services.GetRequiredService<Db>(), services.GetRequiredService<Vault>());
            var person = Some.Person(name, unit: unit);
            var custody = Some.DatedCustody(person, $"B.I {name}", half);
            db.AddRange(person, custody);
            if (crime is not null) db.Add(Offence.Record(person, crime, "362 KUHP", custody, vault, "putusan", Some.Officer, Some.Instant));
            foreach (var (kind, value) in facts)
                db.Add(CustodyFact.Of(person, kind, value, new(2026, 1, 2), null, vault, Some.Officer, Some.Instant));
            await db.SaveChangesAsync();
            return person;
        });

    public static Task<int> AssessAsync(this TestApp app, DateOnly? on = null, int unit = 1) => app.InScopeAsync(services =>
        AssessPeople.AssessUnitAsync(unit, services.GetRequiredService<Db>(), services.GetRequiredService<Vault>(), on ?? Today, default));

    public static Task<EligibilityAssessment> AssessmentAsync(this TestApp app, Participant person, Purpose purpose) => app.WithDbAsync(db =>
        db.EligibilityAssessments.SingleAsync(a => a.ParticipantId == person.Id && a.Purpose == purpose));
}
