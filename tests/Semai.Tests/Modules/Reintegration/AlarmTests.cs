using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Alarms;

namespace Semai.Tests.Modules.Reintegration;

public class AlarmTests
{
    static readonly DateOnly Today = ReleaseWorld.Today;

    [Theory, EachEngine]
    public async Task A_release_without_an_accepted_hand_over_rings_until_somebody_accepts(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (alone, other, handed) = (await world.LeavesAsync("Ahmad", Today), await world.LeavesAsync("Budi", Today), await world.LeavesAsync("Cahyo", Today));
        await ReleaseWorld.StageAsync(world.ProbationOfficer, await world.SentAsync(handed, world.Probation), "Accept");
        var sent = await world.SentAsync(alone, world.Probation);

        foreach (var person in new[] { alone, other, handed }) await world.MoveAsync(person, "Release");

        Assert.Equal(["Ahmad", "Budi"], await AlarmsAsync(world.Guidance));
        foreach (var visitor in new[] { world.Guidance, world.Watcher })
        {
            var tile = (await PlanPagesTests.TasksAsync(visitor)).Single(t => t.GetProperty("path").GetString() == ReleaseLinks.Alarms);
            Assert.Equal("Dua orang bebas tanpa serah terima", tile.GetProperty("title").GetString());
            Assert.Equal(2, (await visitor.OpenAsync(ReleaseLinks.Alarms)).Html.QuerySelectorAll("table.stack tbody tr").Length);
        }

        Assert.Empty(await AlarmsAsync(world.Foreigner));
        await ReleaseWorld.StageAsync(world.ProbationOfficer, sent, "Accept");
        Assert.Equal(["Budi"], await AlarmsAsync(world.Guidance));
    }

    [Theory, EachEngine]
    public async Task A_release_entered_in_error_ends_the_alarm_by_itself_and_a_later_one_rings_anew(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today);

        await world.MoveAsync(person, "Release", Today.AddDays(-1));
        Assert.Equal(["Ahmad"], await AlarmsAsync(world.Guidance));
        await world.MoveAsync(person, "Return");
        Assert.Empty(await AlarmsAsync(world.Guidance));
        await world.MoveAsync(person, "Release");

        Assert.Equal(["Ahmad"], await AlarmsAsync(world.Guidance));
        Assert.Equal([DepartureState.Open, DepartureState.Undone], await world.App.WithDbAsync(db => db.Departures.OrderBy(d => d.State).Select(d => d.State).ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task A_reason_on_record_ends_it_and_a_reason_in_error_brings_it_back(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today);
        await world.MoveAsync(person, "Release");
        var (guidance, id) = (world.Guidance, (await world.App.WithDbAsync(db => db.Departures.SingleAsync())).Id);

        Assert.Equal(422, (await guidance.SubmitAsync(await guidance.OpenAsync(ReleaseLinks.Excuse(id)), ("note", "menolak"))).Status);
        await PlanPagesTests.Press(guidance, ReleaseLinks.Excuse(id), null, ("reason", "Refuses"), ("note", "menolak didampingi"));
        Assert.Empty(await AlarmsAsync(guidance));
        Assert.Contains("Orangnya menolak: menolak didampingi", (await guidance.OpenAsync(ReleaseLinks.OfPerson(person.Id))).Text, StringComparison.Ordinal);
        await PlanPagesTests.Press(guidance, ReleaseLinks.Excuse(id), null, ("note", "salah orang"));

        Assert.Equal(["Ahmad"], await AlarmsAsync(guidance));
        Assert.Equal(404, (int)(await world.Foreigner.CallAsync($"/api/v1/releases/alarms/{id}/reason", new { reason = "Died", note = "x" })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task An_acceptance_of_long_ago_was_for_another_release(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today);
        await ReleaseWorld.StageAsync(world.ProbationOfficer, await world.SentAsync(person, world.Probation), "Accept");
        world.App.Time.Advance(TimeSpan.FromDays(181));

        await world.MoveAsync(person, "Release", Today.AddDays(181));

        Assert.Equal(["Ahmad"], await AlarmsAsync(world.Guidance));
    }

    [Theory, EachEngine]
    public async Task Who_may_leave_soon_and_has_nobody_is_a_warning_whose_number_is_the_list_s(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        await world.LeavesAsync("Ahmad", Today.AddDays(30));
        await world.LeavesAsync("Budi", Today.AddDays(31));
        await ReleaseWorld.StageAsync(world.ProbationOfficer, await world.SentAsync(await world.LeavesAsync("Cahyo", Today.AddDays(20)), world.Probation), "Accept");
        var guidance = world.Guidance;

        var warning = (await PlanPagesTests.TasksAsync(guidance)).Single(t => t.GetProperty("title").GetString()!.Contains("belum diterima siapa pun", StringComparison.Ordinal));

        Assert.StartsWith("Satu orang", warning.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(["Ahmad"], (await guidance.OpenAsync(warning.GetProperty("path").GetString()!)).Html.QuerySelectorAll("table.stack tbody th").Select(h => h.TextContent.Trim()));
    }

    static async Task<IReadOnlyList<string>> AlarmsAsync(Visitor visitor) =>
        [.. (await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/releases/alarms", UriKind.Relative))).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()!).Order(StringComparer.Ordinal)];
}
