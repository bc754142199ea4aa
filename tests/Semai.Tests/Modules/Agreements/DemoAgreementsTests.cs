using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Tests.Modules.Agreements;

public class DemoAgreementsTests
{
    [Theory, EachEngine]
    public async Task The_demonstration_has_every_status_and_loads_once(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        await LoadAsync(app);
        await LoadAsync(app);

        var statuses = await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Db>();
            Assert.Equal(2, await db.Agreements.CountAsync());
            var commitments = await db.Commitments.ToListAsync();
            var counts = await services.GetRequiredService<Measures>()
                .CountAsync([.. commitments.Select(c => (c.Id, c.MeasureCode))], app.Time.Today, default);
            return commitments.Select(c => CommitmentProgress.Of(counts[c.Id], c.Target, c.Starts, c.Due, c.Standing, app.Time.Today).Status).ToHashSet();
        });

        Assert.Superset(new HashSet<CommitmentStatus>([CommitmentStatus.OnTrack, CommitmentStatus.AtRisk, CommitmentStatus.Late, CommitmentStatus.Met]), statuses);
    }

    static Task LoadAsync(TestApp app) => app.InScopeAsync(async services =>
    {
        await DemoOrganisations.LoadAsync(services.GetRequiredService<Db>(), app.Time, default);
        await DemoAgreements.LoadAsync(services.GetRequiredService<Db>(), app.Time, default);
        return true;
    });
}
