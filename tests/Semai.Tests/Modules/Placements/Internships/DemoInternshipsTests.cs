using Semai.Commands;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Placements.Internships;

namespace Semai.Tests.Modules.Placements.Internships;

public class DemoInternshipsTests
{
    [Theory, EachEngine]
    public async Task The_demonstration_has_one_of_each_and_a_second_run_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
        await LoadAsync(app);
        await LoadAsync(app);

        var all = await app.WithDbAsync(db => db.Placements.AsNoTracking().ToListAsync());

        Assert.Equal([11, 2, 1, 1, 1], Enum.GetValues<PlacementState>().Select(s => all.Count(p => p.State == s)));
        Assert.Equal(2, await app.WithDbAsync(db => db.Outings.CountAsync(o => o.BackAt == null)));
        var commitment = await app.WithDbAsync(db => db.Commitments.SingleAsync(c => c.MeasureCode == MeasureCodes.InternshipsStarted));
        Assert.Equal(5, await app.InScopeAsync(async s => (await s.GetRequired<Measures>().CountAsync([(commitment.Id, commitment.MeasureCode)], new(2026, 11, 24), default))[commitment.Id]));
    }

    static Task<bool> LoadAsync(TestApp app) => app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
}
