using Microsoft.Extensions.DependencyInjection;
using Semai.Commands;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Tests.Modules.Reintegration;

public class DemoReleasesTests
{
    static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Theory, EachEngine]
    public async Task The_demonstration_has_follow_ups_however_they_stand_and_a_second_run_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(Tuesday.ToDateTime(new(3, 0)), TimeSpan.Zero));
        await LoadAsync(app);
        var before = await app.WithDbAsync(db => db.FollowUps.CountAsync());
        await LoadAsync(app);
        var all = await app.WithDbAsync(db => db.FollowUps.ToListAsync());
        var commitment = await app.WithDbAsync(db => db.Commitments.SingleAsync(c => c.MeasureCode == MeasureCodes.FollowedUp));
        var count = (await app.InScopeAsync(s => s.GetRequiredService<Measures>().CountAsync([(commitment.Id, commitment.MeasureCode)], Tuesday, default)))[commitment.Id];
        var officer = app.Stranger();
        await officer.SignInAsync("diskoperindag", Demo.Password);

        Assert.Equal(before, all.Count);
        Assert.Superset(Enum.GetValues<FollowUpStanding>().ToHashSet(), all.Select(f => f.StandingOn(Tuesday)).ToHashSet());
        Assert.Equal(all.Count(f => f.State is FollowUpState.Answered), count);
        var rows = await officer.OpenAsync(FollowUpLinks.RowsOf(commitment.Id));
        Assert.Equal(Math.Min(50, count), rows.Html.QuerySelectorAll("tbody tr").Length);
        Assert.NotEmpty((await officer.OpenAsync(FollowUpLinks.List)).Html.QuerySelectorAll("table.stack tbody tr"));
        Assert.Contains("untuk", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    static Task<bool> LoadAsync(TestApp app) => app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
}
