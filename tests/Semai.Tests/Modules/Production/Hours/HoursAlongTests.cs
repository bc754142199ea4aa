using System.Net;
using System.Net.Http.Json;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Work;
using Semai.Shell.Offline;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Hours;

/// <summary>A sheet that goes where there is no network, and what comes back from there.</summary>
public class HoursAlongTests
{
    static readonly DateOnly Friday = new(2026, 2, 27);

    [Theory, EachEngine]
    public async Task The_sheet_holds_who_works_what_is_written_and_the_day_it_is_wiped(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        await AnsweredAsync(desk, batch, await AlongAsync(desk, batch), Line(worker, Friday, [300, 4]));

        var sheet = await AlongAsync(desk, batch);

        Assert.Equal(worker.ParticipantId.Value, Assert.Single(sheet.People).Id);
        Assert.Equal([300, 4], Assert.Single(sheet.Stored).Values);
        Assert.Equal((batch.BeganOn, WorkWorld.Today.AddDays(7), 7), (sheet.From, sheet.WipedOn, sheet.Late));
        Assert.Equal(["Menit", "Jumlah"], sheet.Columns.Select(c => c.Label));
    }

    [Theory, EachEngine]
    public async Task A_batch_that_was_made_long_ago_goes_along_with_its_own_last_days(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var batch = await BatchAsync(world);
        await world.App.WithDbAsync(async db => { (await db.Batches.SingleAsync()).Finish(10, new(2026, 2, 20), Some.Officer, world.App.Time.Now); await db.SaveChangesAsync(); });
        world.App.Time.Advance(TimeSpan.FromDays(60));

        var sheet = await AlongAsync(world.Officer, batch);

        Assert.Equal((batch.BeganOn, new DateOnly(2026, 2, 20)), (sheet.From, sheet.To!.Value));
    }

    [Theory, EachEngine]
    public async Task Each_line_stands_on_its_own(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, good, bad) = (await BatchAsync(world), await world.WorkerAsync("Rahmat"), await world.WorkerAsync("Syahrul"));

        var answers = await AnsweredAsync(desk, batch, await AlongAsync(desk, batch),
            Line(bad, Friday, [421, 0]), Line(good, Friday, [400, 5]), Line(bad, new(2026, 2, 20), [60, 0]), Line(good, Friday.AddDays(-1), [60]));

        Assert.Equal([LineOutcome.Refused, LineOutcome.Written, LineOutcome.Refused, LineOutcome.Refused], answers.Select(a => a.Outcome));
        Assert.Contains("420", answers[0].Says, StringComparison.Ordinal);
        Assert.Contains("mengapa", answers[2].Says, StringComparison.Ordinal);
        Assert.Equal([400, 5], answers[1].Stored!.Values);
        Assert.Equal(400, await MinutesAsync(world));
    }

    [Theory, EachEngine]
    public async Task What_is_sent_again_is_written_once_and_told_so(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var (sheet, line) = (await AlongAsync(desk, batch), Line(worker, Friday, [300, 4]));

        Assert.Equal(LineOutcome.Written, (await AnsweredAsync(desk, batch, sheet, line))[0].Outcome);
        Assert.Equal(LineOutcome.There, (await AnsweredAsync(desk, batch, sheet, line))[0].Outcome);
        Assert.Equal(1, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task What_two_wrote_differently_is_shown_to_a_human_and_neither_is_lost(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var sheet = await AlongAsync(desk, batch);
        await AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [200, 2])); // the first device

        var second = (await AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [300, 4])))[0];

        Assert.Equal((LineOutcome.Conflict, 200), (second.Outcome, second.Stored!.Values[0]));
        Assert.Equal(200, await MinutesAsync(world));
        Assert.Equal(LineOutcome.Written, (await AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [300, 4], known: [[200, 2]])))[0].Outcome);
        Assert.Equal(300, await MinutesAsync(world));
        Assert.Equal(2, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync())); // what was written over is still to be read
    }

    [Theory, EachEngine]
    public async Task A_line_mended_after_it_may_have_arrived_is_no_conflict_with_itself(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var sheet = await AlongAsync(desk, batch);
        await AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [300, 4])); // arrived; its answer did not

        var mended = (await AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [], known: [[], [300, 4]])))[0];

        Assert.Equal((LineOutcome.Written, null), (mended.Outcome, mended.Stored));
        Assert.Equal(0, await MinutesAsync(world));
    }

    [Theory, EachEngine]
    public async Task Two_devices_at_once_write_one_value_and_the_other_is_told(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var sheet = await AlongAsync(desk, batch);

        var both = await Task.WhenAll(new[] { 100, 200, 300 }.Select(minutes => AnsweredAsync(desk, batch, sheet, Line(worker, Friday, [minutes, 1]))));

        Assert.Equal([LineOutcome.Written, LineOutcome.Conflict, LineOutcome.Conflict], both.Select(b => b[0].Outcome).Order());
        Assert.Equal(1, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync(e => e.ErrorAt == null)));
    }

    [Theory, EachEngine]
    public async Task Only_whoever_took_it_along_sends_it_and_only_of_their_own_prison(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var desk = world.Officer;
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var sheet = await AlongAsync(desk, batch);

        Assert.Equal("hours.other-account", await WorkWorld.RuleOf(await SendAsync(desk, batch, "somebody-else", Line(worker, Friday, [60, 0]))));
        var neighbour = world.App.Visitor(Scope.Unit(2), WorkPermissions.Keep, WorkPermissions.Read);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(neighbour, batch, sheet.Account, Line(worker, Friday, [60, 0]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Http.GetAsync($"{BatchLinks.Api}/{batch.Id}/hours/along")).StatusCode);
        Assert.Equal(0, await MinutesAsync(world));
    }

    static async Task<Batch> BatchAsync(WorkWorld world)
    {
        var order = await world.App.GivenAsync(Some.RunningOrder());
        return await world.App.GivenAsync(Batch.Begin("BT/2026/0001", order, 1, "Bengkel anyam", 100, new(2026, 2, 16), Some.Officer, world.App.Time.Now));
    }

    static SheetLine Line(Worker worker, DateOnly day, int[] values, int[][]? known = null) => new(Guid.CreateVersion7(), worker.ParticipantId.Value, day, values, known ?? [[]]);

    static async Task<SheetAlong> AlongAsync(Visitor desk, Batch batch) =>
        (await desk.Http.GetFromJsonAsync<SheetAlong>($"{BatchLinks.Api}/{batch.Id}/hours/along", OrderPagesTests.Web))!;

    static Task<HttpResponseMessage> SendAsync(Visitor visitor, Batch batch, string account, params SheetLine[] lines) =>
        visitor.CallAsync($"{BatchLinks.Api}/{batch.Id}/hours/sent", new SheetSent(account, lines));

    static async Task<IReadOnlyList<LineAnswer>> AnsweredAsync(Visitor desk, Batch batch, SheetAlong sheet, params SheetLine[] lines)
    {
        var answer = await SendAsync(desk, batch, sheet.Account, lines);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<SendHours.Answer>(OrderPagesTests.Web))!.Lines;
    }

    static Task<int> MinutesAsync(WorkWorld world) => world.App.WithDbAsync(db => db.WorkEntries.Where(e => e.ErrorAt == null).SumAsync(e => e.Minutes));
}
