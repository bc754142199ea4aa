using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;
using Semai.Tests.Modules.Training;

namespace Semai.Tests.Modules;

/// <summary>The right column of the home page and the first thing a registrar does: each only for whom it is.</summary>
public class HomeAsideTests
{
    [Theory, EachEngine]
    public async Task Classes_of_the_day_show_to_the_prison_and_to_nobody_elsewhere(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(start: new(2026, 3, 2));
        app.Time.SetUtcNow(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));

        var inside = await app.Visitor(Scope.Unit(1), AccessPermissions.Self, TrainingPermissions.Read).OpenAsync("/");
        var elsewhere = await app.Visitor(Scope.Unit(2), AccessPermissions.Self, TrainingPermissions.Read).OpenAsync("/");
        var without = await app.Visitor(Scope.Unit(1), AccessPermissions.Self).OpenAsync("/");

        Assert.Equal(ClassLinks.Of(running.Id), inside.Html.QuerySelector(".timed a")!.GetAttribute("href"));
        Assert.Contains("Satu sesi kelas hari ini.", inside.TextOf(".lede"), StringComparison.Ordinal);
        Assert.Contains("3 peserta, daftar hadir belum diisi", inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(running.Title, elsewhere.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(running.Title, without.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Of_a_day_with_more_sessions_than_fit_all_are_counted(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        await app.WithDbAsync(async db =>
        {
            for (var no = 1; no <= 9; no++)
            {
                var running = Some.TrainingClass($"KLS/2026/9{no:000}", Some.ClassPlan(
                    $"Kelas {no}", curriculum: world.Curriculum.Id, commitment: world.Commitment.Id, agreement: world.Agreement.Id.Value));
                running.OpenSelection(Some.Officer, Some.Instant);
                running.Start(1, Some.Officer, Some.Instant);
                db.Add(running);
            }

            await db.SaveChangesAsync();
        });
        app.Time.SetUtcNow(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));

        var home = await app.Visitor(Scope.Unit(1), AccessPermissions.Self, TrainingPermissions.Read).OpenAsync("/");

        Assert.Equal(8, home.Html.QuerySelectorAll(".timed li").Length);
        Assert.Contains("Sembilan sesi kelas hari ini.", home.TextOf(".lede"), StringComparison.Ordinal);
        Assert.Contains("8 dari 9 sesi", home.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_day_without_a_session_tells_the_next(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        await world.RunningAsync(start: new(2026, 3, 2)); // today is Sunday, 1 March

        var home = await app.Visitor(Scope.Unit(1), AccessPermissions.Self, TrainingPermissions.Read).OpenAsync("/");

        Assert.Contains("Hari ini tidak ada sesi.", home.Text, StringComparison.Ordinal);
        Assert.Contains("sesi 1, Senin, 2 Maret 2026", home.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Progress_of_commitments_shows_to_the_parties_only(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;

        var party = await app.Visitor(new Scope(false, [], [world.Agency.Id.Value], []), AccessPermissions.Self, AgreementPermissions.Read).OpenAsync("/");
        var other = await app.Visitor(new Scope(false, [], [world.Commitment.Id.Value], []), AccessPermissions.Self, AgreementPermissions.Read).OpenAsync("/");

        Assert.Equal(ReadCommitment.Path(world.Commitment.Id), party.Html.QuerySelector(".measures a")!.GetAttribute("href"));
        Assert.Contains("0 dari 10", party.TextOf(".measures"), StringComparison.Ordinal);
        Assert.Null(other.Html.QuerySelector(".measures"));
    }

    [Theory, EachEngine]
    public async Task A_registrar_whose_prison_has_nobody_yet_is_led_to_the_roster(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Some.Prison());

        var before = await Registrar(app).OpenAsync("/");
        await app.GivenAsync(Some.CustodyOf(await app.GivenAsync(Some.Person("Ahmad")), "B.I 1/2024", new(2026, 9, 1)));
        var after = await Registrar(app).OpenAsync("/");

        Assert.Equal(UploadRoster.Path, before.Html.QuerySelector(".act a")!.GetAttribute("href"));
        Assert.Equal("Tidak ada yang menunggu Anda", after.TextOf("h1"));
    }

    [Fact]
    public async Task The_rail_puts_a_page_beneath_the_entry_it_belongs_to_and_marks_where_one_is()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var page = await app.Visitor([.. PermissionCatalogue.All]).OpenAsync("/curricula");

        Assert.Equal("/curricula", page.Html.QuerySelector(".rail [aria-current]")!.GetAttribute("href"));
        Assert.Equal(
            ["/my-business/people", "/eligibility", "/curricula", "/certificates", "/offers", "/placements/today"],
            page.Html.QuerySelectorAll(".rail .beneath a").Select(a => a.GetAttribute("href")));
    }

    static Visitor Registrar(TestApp app) => app.Visitor(Scope.Unit(1), AccessPermissions.Self, RosterPermissions.Import);
}
