using System.Net;
using Semai.Modules.Placements.Gate;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Outings;

namespace Semai.Tests.Modules.Placements.Internships;

public class OutingPagesTests
{
    static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory, EachEngine]
    public async Task The_gate_marks_who_goes_out_and_comes_back(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, guard) = (await world.ActiveAsync(), world.GateGuard);

        var page = await guard.OpenAsync(PlacementLinks.Today);
        Assert.Contains("Tidak ada yang sedang di luar", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("keluar 07.30, kembali paling lambat 15.30", page.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await guard.SubmitAsync(page, $"{placement.Id}/out", ("hour", "07:35"))).Status);
        Assert.Contains("Satu orang di luar", (await guard.OpenAsync(PlacementLinks.Today)).TextOf("h1"), StringComparison.Ordinal);
        world.At(Monday, 15, 10);
        var back = await guard.SubmitAsync(await guard.OpenAsync(PlacementLinks.Today), $"{placement.Id}/back", ("hour", "15:05"));

        Assert.StartsWith(PlacementLinks.Today, back.RedirectsTo, StringComparison.Ordinal);
        Assert.Contains("keluar 07.35, kembali 15.05", (await guard.OpenAsync(PlacementLinks.Today)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hari ini", (await guard.OpenAsync("/")).TextOf(".lede"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_gate_list_of_a_day_names_who_goes_out_and_when_they_are_due_back(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await world.ActiveAsync();
        await world.ProposedAsync(1);
        var guard = app.Visitor(Scope.Unit(1), GatePermissions.Read, InternshipPermissions.Names);

        var today = await guard.OpenAsync($"/gate?day={Monday.Iso}");
        var sunday = await guard.OpenAsync($"/gate?day={Monday.AddDays(6).Iso}");

        Assert.Equal(["Ahmad", "07.30", "15.30"], today.Html.QuerySelectorAll("#keluar tbody tr > *").Take(3).Select(c => c.TextContent.Trim()));
        Assert.DoesNotContain("Budi", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ahmad", sunday.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Who_is_late_stands_first_and_a_late_return_is_offered_to_be_reported(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (late, other, guard) = (await world.ActiveAsync(), await world.ActiveAsync(1), world.GateGuard);
        await guard.CallAsync($"{PlacementLinks.Api}/{late.Id}/out", new { day = "2026-03-02", hour = "07:30:00" });
        world.At(Monday, 16, 5);

        var page = await guard.OpenAsync(PlacementLinks.Today);
        Assert.Contains("Satu orang di luar, satu terlambat", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("35 menit lewat", page.TextOf(".rows li"), StringComparison.Ordinal);
        Assert.Contains("Ahmad belum kembali dari magang", (await guard.OpenAsync("/")).Text, StringComparison.Ordinal);
        var back = await guard.SubmitAsync(page, $"{late.Id}/back", ("hour", "16:05"));
        var report = await guard.OpenAsync(back.RedirectsTo!);
        Assert.Contains("kembali pukul 16.05: 35 menit lewat", report.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await guard.SubmitAsync(report)).Status);

        Assert.Equal((PlacementState.Suspended, PlacementReason.LateReturn), await world.ReloadAsync(late) is var now ? (now.State, now.Reason) : default);
        Assert.Equal(PlacementState.Active, (await world.ReloadAsync(other)).State);
    }

    [Theory, EachEngine]
    public async Task Two_at_the_gate_who_mark_at_once_both_find_it_marked(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => world.GateGuard.CallAsync($"{PlacementLinks.Api}/{placement.Id}/out", new { day = "2026-03-02", hour = $"07:3{i}:00" })));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single((await app.WithDbAsync(db => db.Outings.SingleAsync())).Marks);
    }

    [Theory, EachEngine]
    public async Task Who_is_suspended_does_not_go_out_and_who_is_out_comes_back(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (gone, stays) = (await world.ActiveAsync(), await world.ActiveAsync(1));
        await world.GateGuard.CallAsync($"{PlacementLinks.Api}/{gone.Id}/out", new { day = "2026-03-02", hour = "07:30:00" });
        foreach (var placement in new[] { gone, stays })
            await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/suspend", new { reason = "Illness", on = "2026-03-02" });

        var page = await world.GateGuard.OpenAsync(PlacementLinks.Today);
        Assert.Contains("harus kembali sekarang", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", page.Text, StringComparison.Ordinal);
        var refused = await world.GateGuard.CallAsync($"{PlacementLinks.Api}/{stays.Id}/out", new { day = "2026-03-02", hour = "07:30:00" });
        Assert.Contains("internship.stopped-that-day", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await world.GateGuard.CallAsync($"{PlacementLinks.Api}/{gone.Id}/back", new { day = "2026-03-02", hour = "08:50:00" })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task A_wrong_mark_is_corrected_with_a_reason_and_an_hour_to_come_is_refused(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, guard) = (await world.ActiveAsync(), world.GateGuard);

        var early = await guard.SubmitAsync(await guard.OpenAsync(PlacementLinks.Today), $"{placement.Id}/out", ("hour", "10:00"));
        Assert.Equal(422, early.Status);
        Assert.Contains("Jam itu belum lewat", early.Text, StringComparison.Ordinal);
        await guard.CallAsync($"{PlacementLinks.Api}/{placement.Id}/out", new { day = "2026-03-02", hour = "07:30:00" });
        var form = await guard.OpenAsync(MarkOuting.CorrectPath(placement.Id, Monday));
        Assert.Equal(422, (await guard.SubmitAsync(form, ("out", ""))).Status);
        Assert.Equal(302, (await guard.SubmitAsync(form, ("out", ""), ("why", "orang lain"))).Status);

        Assert.Null((await app.WithDbAsync(db => db.Outings.SingleAsync())).OutAt);
        Assert.Contains("Belum keluar", (await guard.OpenAsync(PlacementLinks.Today)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Who_is_out_since_yesterday_is_not_sent_again(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, guard) = (await world.ActiveAsync(), world.GateGuard);
        await guard.CallAsync($"{PlacementLinks.Api}/{placement.Id}/out", new { day = "2026-03-02", hour = "07:30:00" });
        world.At(new(2026, 3, 3), 9);

        var refused = await guard.CallAsync($"{PlacementLinks.Api}/{placement.Id}/out", new { day = "2026-03-03", hour = "07:30:00" });

        Assert.Contains("outing.still-out", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("17 jam 30 menit lewat", Assert.Single((await guard.OpenAsync(PlacementLinks.Today)).Html.QuerySelectorAll("main .rows > li")).TextContent, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Nobody_elsewhere_sees_the_gate(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();

        foreach (var visitor in new[] { world.AgencyOfficer, world.Foreigner })
            Assert.DoesNotContain("Ahmad", (await visitor.OpenAsync(PlacementLinks.Today)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Foreigner.CallAsync($"{PlacementLinks.Api}/{placement.Id}/out", new { day = "2026-03-02", hour = "07:30:00" })).StatusCode);
    }
}
