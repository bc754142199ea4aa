using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Gate;
using Semai.Tests.Modules.Partners.Mentors;

namespace Semai.Tests.Modules.Placements.Mentoring;

public class GateTests
{
    const string Monday = "/gate?day=2026-03-02";

    [Theory, EachEngine]
    public async Task Who_was_revoked_or_is_banned_stands_apart_with_the_state_only(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var clearances = new List<Clearance>();
        foreach (var name in new[] { "Siti Rahma", "Muhammad Rizki", "Ahmad Yani" }) clearances.Add(await ExpectedAsync(world, name));
        var (head, guard) = (world.Head, MentoringPagesTests.Guard(world));

        Assert.Contains("Tiga orang boleh masuk", (await guard.OpenAsync(Monday)).TextOf("h1"), StringComparison.Ordinal);
        await MentoringPagesTests.Press(head, MentorPaths.Revoke(clearances[0].Id), ("reason", "Membawa telepon"));
        await MentoringPagesTests.Press(head, MentorPaths.NewBan, ("name", "Muhamad Rizky"), ("reason", "Menyelundupkan ponsel"));

        var page = await guard.OpenAsync(Monday);
        Assert.Contains("Ahmad Yani", page.TextOf("#masuk"), StringComparison.Ordinal);
        Assert.DoesNotContain("Siti", page.TextOf("#masuk"), StringComparison.Ordinal);
        Assert.Contains("Siti Rahma: Izin masuk dicabut", page.TextOf(".note-late"), StringComparison.Ordinal);
        Assert.Contains("Muhammad Rizki: Nama mirip", page.TextOf(".note-late"), StringComparison.Ordinal);
        var paper = await guard.OpenAsync("/gate/sheet?day=2026-03-02");
        foreach (var text in new[] { page.Text, paper.Html.Body!.TextContent, await guard.Http.GetStringAsync(new Uri("/api/v1/gate?day=2026-03-02", UriKind.Relative)) })
        {
            Assert.Contains("Siti Rahma", text, StringComparison.Ordinal);
            Assert.DoesNotContain("telepon", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ponsel", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Syahrul", text, StringComparison.Ordinal);
        }
    }

    [Theory, EachEngine]
    public async Task Instructors_of_the_day_are_expected(Engine engine)
    {
        var world = await Training.ClassWorld.OnAsync(engine);
        await using var app = world.App;
        await world.RunningAsync();
        var guard = app.Visitor(Scope.Unit(1), Semai.Modules.Placements.Gate.GatePermissions.Read);

        Assert.Contains("Nurhasanah", (await guard.OpenAsync("/gate?day=2026-02-23")).TextOf("#masuk"), StringComparison.Ordinal);
        Assert.Contains("Tidak ada yang diharapkan", (await guard.OpenAsync("/gate?day=2026-02-24")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_part_of_the_program_tells_who_goes_out_and_is_due_back(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.With(s => s.AddScoped<IGateEntries, Outing>());
        await app.GivenAsync(Some.Prison());
        var guard = app.Visitor(Scope.Unit(1), GatePermissions.Read);

        var page = await guard.OpenAsync(Monday);

        Assert.Contains("Darto", page.TextOf("#keluar"), StringComparison.Ordinal);
        Assert.Contains("16.00", page.TextOf("#keluar"), StringComparison.Ordinal);
        Assert.Contains("Roti Mekar", (await guard.OpenAsync("/gate/sheet?day=2026-03-02")).Text, StringComparison.Ordinal);
        Assert.Contains("Darto", await guard.Http.GetStringAsync(new Uri("/api/v1/gate?day=2026-03-02", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_meetings_of_one_mentor_at_one_hour_are_one_line()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        await world.App.GivenAsync(Some.Clearance(mentor));
        for (var person = 0; person < 2; person++) await PlannedAsync(world, mentor);

        var page = await MentoringPagesTests.Guard(world).OpenAsync(Monday);

        Assert.Equal("Satu orang boleh masuk", page.TextOf("h1"));
        Assert.Single(page.Html.QuerySelectorAll("#masuk tbody tr"));
    }

    [Fact]
    public async Task Another_prison_s_gate_is_not_there()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);

        Assert.Equal(404, (await MentoringPagesTests.Guard(world).OpenAsync("/gate?unit=3")).Status);
        Assert.Equal(404, (await MentoringPagesTests.Guard(world).OpenAsync("/gate/sheet?unit=3")).Status);
    }

    /// <summary>A mentor who may enter and has a meeting on Monday 2 March.</summary>
    static async Task<Clearance> ExpectedAsync(MentorWorld world, string name)
    {
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business, name));
        var clearance = await world.App.GivenAsync(Some.Clearance(mentor));
        await PlannedAsync(world, mentor);
        return clearance;
    }

    static async Task PlannedAsync(MentorWorld world, Mentor mentor)
    {
        var pair = Some.Pair(mentor, (await MentoringPagesTests.PersonAsync(world)).Id);
        pair.Plan(new(2026, 3, 2), new(9, 0), 60, "Aula", Admission.Admitted, Some.Officer, Some.Instant);
        await world.App.GivenAsync(pair);
    }

    sealed class Outing : IGateEntries
    {
        public Task<IReadOnlyList<GateEntry>> OnAsync(int unit, DateOnly day, CancellationToken cancel) => Task.FromResult<IReadOnlyList<GateEntry>>(
            [new(GateDirection.Out, "Darto bin Amir", "Roti Mekar", "Magang", new(8, 0), new(16, 0))]);
    }
}
