using Semai.Commands;
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

        var home = await Registrar(app).OpenAsync("/");

        Assert.Equal(UploadRoster.Path, home.Html.QuerySelector(".act a")!.GetAttribute("href"));
        Assert.Contains("belum ada di Semai", home.Text, StringComparison.Ordinal);
        Assert.Equal("Tidak ada yang menunggu Anda", (await app.Visitor(Scope.Unit(1), AccessPermissions.Self).OpenAsync("/")).TextOf("h1"));
    }

    [Theory, EachEngine]
    public async Task People_entered_one_by_one_are_no_roster_and_the_task_ends_once_one_is_applied(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Some.Prison());
        await app.GivenAsync(Some.CustodyOf(await app.GivenAsync(Some.Person("Ahmad")), "B.I 1/2024", new(2026, 9, 1)));
        var import = await app.GivenAsync(RosterImport.Upload(1, "register.xlsx", "abc", 3, Some.Officer, Some.Instant));
        await app.GivenAsync(RosterImport.Upload(3, "register lain.xlsx", "def", 3, Some.Officer, Some.Instant));

        var lying = await Registrar(app).OpenAsync("/");
        await DoAsync(app, import.Id, i => i.Discard(Some.Officer, Some.Instant));
        var before = await Registrar(app).OpenAsync("/");
        var applied = await app.GivenAsync(RosterImport.Upload(1, "register.xlsx", "abc", 3, Some.Officer, Some.Instant));
        await DoAsync(app, applied.Id, i => i.Apply(Some.Officer, Some.Instant));
        var after = await Registrar(app).OpenAsync("/");
        await DoAsync(app, applied.Id, i => i.Undo(Some.Officer, Some.Instant));
        var undone = await Registrar(app).OpenAsync("/");

        Assert.Equal("Periksa dan putuskan", Assert.Single(lying.Html.QuerySelectorAll(".act a")).ChildNodes[0].TextContent);
        Assert.Equal(UploadRoster.Path, before.Html.QuerySelector(".act a")!.GetAttribute("href"));
        Assert.Contains("belum pernah dimasukkan", before.Text, StringComparison.Ordinal);
        Assert.Contains("1 orang sudah tercatat dengan cara lain", before.Text, StringComparison.Ordinal);
        Assert.Equal("Tidak ada yang menunggu Anda", after.TextOf("h1"));
        Assert.Contains("belum pernah dimasukkan", undone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_registrar_of_the_demonstration_whose_people_came_otherwise_sees_it_too()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });

        var home = await Registrar(app).OpenAsync("/");

        Assert.Contains("belum pernah dimasukkan", home.TextOf(".act li"), StringComparison.Ordinal);
        Assert.Equal(UploadRoster.Path, home.Html.QuerySelector(".act a")!.GetAttribute("href"));
    }

    static Task DoAsync(TestApp app, Id<RosterImport> import, Action<RosterImport> act) => app.WithDbAsync(async db =>
    {
        act(await db.RosterImports.SingleAsync(i => i.Id == import));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_rail_puts_a_page_beneath_the_entry_it_belongs_to_and_marks_where_one_is()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var page = await app.Visitor([.. PermissionCatalogue.All]).OpenAsync("/curricula");

        Assert.Equal("/curricula", page.Html.QuerySelector(".rail [aria-current]")!.GetAttribute("href"));
        Assert.Equal(
            ["/curricula", "/certificates"],
            page.Html.QuerySelectorAll(".rail .beneath a").Select(a => a.GetAttribute("href")));
    }

    static Visitor Registrar(TestApp app) => app.Visitor(Scope.Unit(1), AccessPermissions.Self, RosterPermissions.Import);
}
