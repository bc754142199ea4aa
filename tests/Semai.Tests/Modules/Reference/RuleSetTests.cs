using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Reference;

public class RuleSetTests
{
    [Theory, EachEngine]
    public async Task A_version_is_loaded_once_and_never_changed(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        Assert.True(await LoadAsync(app, File(1, "2025-01-01", "[1]")));
        Assert.False(await LoadAsync(app, File(1, "2025-01-01", "[1]")));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => LoadAsync(app, File(1, "2025-01-01", "[2]")));
        Assert.Equal("reference.rule-set-never-changes", refusal.Rule);
    }

    [Theory, EachEngine]
    public async Task The_newest_version_in_force_on_the_day_counts(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await LoadAsync(app, File(1, "2025-01-01", "[1]"));
        await LoadAsync(app, File(2, "2026-01-02", "[2]"));

        Assert.Null(await InForceAsync(app, new(2024, 12, 31)));
        Assert.Equal(1, (await InForceAsync(app, new(2026, 1, 1)))!.Version);
        Assert.Equal(2, (await InForceAsync(app, new(2026, 1, 2)))!.Version);
    }

    [Fact]
    public async Task What_is_no_rule_set_is_refused()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        Assert.Equal("reference.not-rules", (await Assert.ThrowsAsync<Refusal>(() => LoadAsync(app, "{\"code\":\"x\"}"))).Rule);
    }

    static Task<bool> LoadAsync(TestApp app, string text) => app.WithDbAsync(db => LoadRuleSets.FromAsync(text, db, Some.Instant, default));

    static Task<RuleSet?> InForceAsync(TestApp app, DateOnly on) => app.WithDbAsync(db => db.RulesInForceAsync("toy", on, default));

    static string File(int version, string from, string rules) =>
        $$"""{"code":"toy","version":{{version}},"effectiveFrom":"{{from}}","legalSource":"UU","verifiedBy":"","certainty":"High","rules":{{rules}}}""";
}
