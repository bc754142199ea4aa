using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Modules.Agreements;

public class AgreementScopeTests
{
    [Theory, EachEngine]
    public async Task An_agreement_opens_to_its_parties_and_a_technical_one_to_the_parents_parties(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await GivenAsync(app);

        Assert.Equal((2, 1), await SeenByAsync(app, there.Regency));
        Assert.Equal((1, 1), await SeenByAsync(app, there.Agency));
        Assert.Equal((0, 0), await SeenByAsync(app, there.Stranger));
        Assert.Equal((2, 1), await app.WithDbAsync(async db => (await db.Agreements.CountAsync(), await db.Commitments.CountAsync())));
    }

    [Theory, EachEngine]
    public async Task It_opens_records_to_its_own_parties_only_and_only_while_in_force(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await GivenAsync(app);

        Assert.Equal([there.Technical.Id.Value], await InForceForAsync(app, there.Agency, new(2026, 3, 1)));
        Assert.Equal([there.Parent.Id.Value], await InForceForAsync(app, there.Regency, new(2026, 3, 1)));
        Assert.Empty(await InForceForAsync(app, there.Agency, new(2028, 10, 8)));

        await app.WithDbAsync(async db =>
        {
            (await db.Agreements.SingleAsync(a => a.Id == there.Technical.Id)).End(EndReason.MutualAgreement, Some.On(new(2026, 2, 28), "sepakat"));
            await db.SaveChangesAsync();
        });

        Assert.Empty(await InForceForAsync(app, there.Agency, new(2026, 3, 1)));
        Assert.Single(await InForceForAsync(app, there.Agency, new(2026, 2, 28)));
    }

    [Theory, EachEngine]
    public async Task Classes_may_be_planned_under_training_commitments_in_force_only(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await GivenAsync(app);

        var now = await PlannableAsync(app, new(2026, 3, 1));
        Assert.Equal(there.Commitment.Id, Assert.Single(now).Id);
        Assert.Equal(("Pasal 1", there.Technical.Id), (now[0].ClauseLabel, now[0].AgreementId));
        Assert.Empty(await PlannableAsync(app, new(2028, 10, 8)));
    }

    [Theory, EachEngine]
    public async Task What_is_saved_comes_back_whole(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await GivenAsync(app);
        await app.WithDbAsync(async db =>
        {
            var parent = await db.Agreements.SingleAsync(a => a.Id == there.Parent.Id);
            parent.RecordNumber(1, "100/2025", Some.On(new(2026, 1, 5)));
            await db.SaveChangesAsync();
        });

        await app.WithDbAsync(async db =>
        {
            var parent = (await db.Agreements.FindAsync(there.Parent.Id))!;
            Assert.Equal(["100/2025", null], parent.Parties.OrderBy(p => p.Ordinal).Select(p => p.Number));
            Assert.Equal([1], parent.Units.Select(u => u.UnitNo));
            Assert.Equal(AgreementAct.RecordNumber, parent.History.MaxBy(e => e.No)!.Act);
            var commitment = await db.Commitments.SingleAsync(c => c.Id == there.Commitment.Id);
            Assert.Equal(CommitmentFunding.None, commitment.Funding);
        });
    }

    static async Task<(Organisation Regency, Organisation Agency, Organisation Stranger, Agreement Parent, Agreement Technical, Commitment Commitment)> GivenAsync(TestApp app)
    {
        var (regency, office, prison) = (Some.Agency("TANJABBAR"), Some.Agency("KANWIL"), Some.Prison());
        var (agency, stranger) = (Some.Agency(), Some.Agency("DISKAN"));
        foreach (var organisation in new[] { regency, office, prison, agency, stranger }) await app.GivenAsync(organisation);

        var parent = await app.GivenAsync(Some.InForce(regency, office));
        var technical = await app.GivenAsync(Some.InForce(agency, prison, no: 2, parent: parent.Id));
        var clause = await app.GivenAsync(Some.Clause(technical));
        var commitment = await app.GivenAsync(Some.Commitment(technical, clause, agency, MeasureCodes.Trained));
        return (regency, agency, stranger, parent, technical, commitment);
    }

    static Task<(int Agreements, int Commitments)> SeenByAsync(TestApp app, Organisation organisation) => app.WithDbAsync(async db =>
    {
        db.Scope = new(false, [], [organisation.Id.Value], []);
        return (await db.Agreements.CountAsync(), await db.Commitments.CountAsync());
    });

    static Task<IReadOnlyList<Guid>> InForceForAsync(TestApp app, Organisation organisation, DateOnly on) => app.InScopeAsync(services =>
    {
        services.GetRequiredService<Db>().Scope = Scope.Nothing;
        return services.GetRequiredService<IAgreementsInForce>().OfAsync([organisation.Id.Value], on, default);
    });

    static Task<IReadOnlyList<CommitmentBrief>> PlannableAsync(TestApp app, DateOnly on) =>
        app.InScopeAsync(services => services.GetRequiredService<AgreementFacts>().CommitmentsForClassesAsync(on, default));
}
