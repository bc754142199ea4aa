using Semai.Commands;
using Semai.Modules.Partners;

namespace Semai.Tests.Modules.Partners;

public class DemoBusinessesTests
{
    [Theory, EachEngine]
    public async Task The_demonstration_has_sixty_businesses_of_thirteen_districts_and_a_second_run_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await LoadAsync(app);
        await LoadAsync(app);

        var all = await app.WithDbAsync(db => db.Businesses.AsNoTracking().ToListAsync());

        Assert.Equal((60, 13), (all.Count, all.Select(b => b.RegionCode).Distinct().Count()));
        Assert.Equal((35, 2, 1), (Count(all, BusinessState.Approved), Count(all, BusinessState.Suspended), Count(all, BusinessState.Refused)));
        Assert.Equal(35, all.Count(b => b.IsApprovedOn(new(2026, 3, 1))));
        Assert.Equal(60, all.Select(b => b.Name).Distinct().Count());
        Assert.All(all, b => Assert.True(b.State is not BusinessState.Approved || b.Capacity.Count > 0));
    }

    [Fact]
    public async Task A_year_later_most_approvals_have_been_renewed_and_one_has_lapsed()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        app.Time.SetUtcNow(new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
        await LoadAsync(app);

        var approved = await app.WithDbAsync(db => db.Businesses.AsNoTracking().Where(b => b.State == BusinessState.Approved).ToListAsync());

        Assert.Equal((35, 34), (approved.Count, approved.Count(b => b.IsApprovedOn(new(2026, 11, 24)))));
    }

    [Fact]
    public async Task The_owner_of_the_first_signs_in_with_the_printed_password()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await LoadAsync(app);
        var owner = app.Stranger();

        await owner.SignInAsync(DemoBusinesses.Owner, Demo.Password);

        Assert.Equal("Keripik Melati Tungkal", (await owner.OpenAsync("/my-business")).TextOf("h1"));
    }

    static Task<bool> LoadAsync(TestApp app) => app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });

    static int Count(List<Business> all, BusinessState state) => all.Count(b => b.State == state);
}
