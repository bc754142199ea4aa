using System.Net.Http.Json;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Work;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Hours;

public class HoursPagesTests
{
    static readonly DateOnly Friday = new(2026, 2, 27);

    [Theory, EachEngine]
    public async Task A_sheet_is_typed_and_a_change_keeps_what_was_there(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var (officer, sheet) = (world.Officer, "");
        sheet = BatchLinks.Hours(batch.Id, Friday);

        Assert.Contains("Syahrul", (await officer.OpenAsync(sheet)).TextOf("tbody"), StringComparison.Ordinal);
        await WorkWorld.Press(officer, sheet, ($"m-{worker.ParticipantId}", "400"), ($"p-{worker.ParticipantId}", "12"));
        await WorkWorld.Press(officer, sheet, ($"m-{worker.ParticipantId}", "420"));
        await WorkWorld.Press(officer, sheet); // nothing changed, nothing written

        var entries = await world.App.WithDbAsync(db => db.WorkEntries.OrderBy(e => e.Id).ToListAsync());
        Assert.Equal([(400, 12, false), (420, 12, true)], entries.Select(e => (e.Minutes, e.Pieces, e.Counts)));
        Assert.Contains("420", (await officer.OpenAsync(BatchLinks.Of(batch.Id))).TextOf("#jam"), StringComparison.Ordinal);
        await WorkWorld.Press(officer, sheet, ($"m-{worker.ParticipantId}", ""), ($"p-{worker.ParticipantId}", ""));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync(e => e.ErrorAt == null)));
    }

    [Theory, EachEngine]
    public async Task Each_rule_blocks_and_nothing_of_the_sheet_is_written(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, good, bad) = (await BatchAsync(world), await world.WorkerAsync("Rahmat"), await world.WorkerAsync("Syahrul"));
        await Changed(world, bad, w => w.Pause(WorkReason.Ill, new(2026, 2, 26), null, Some.Approver, world.App.Time.Now));

        Assert.Equal("hours.not-working", await RefusedAsync(world, batch, Line(good, Friday, 60), Line(bad, Friday, 60)));
        Assert.Equal("hours.day-to-come", await RefusedAsync(world, batch, Line(good, new(2026, 3, 2), 60)));
        Assert.Equal("hours.outside-batch", await RefusedAsync(world, batch, Line(good, new(2026, 2, 15), 60, late: "kertas")));
        Assert.Equal("hours.late-needs-reason", await RefusedAsync(world, batch, Line(good, new(2026, 2, 20), 60)));
        Assert.Equal("hours.day-too-long", await RefusedAsync(world, batch, Line(good, Friday, 421)));
        Assert.Equal("hours.minutes-missing", await RefusedAsync(world, batch, Line(good, Friday, 0, pieces: 3)));
        Assert.Equal("hours.out-of-range", await RefusedAsync(world, batch, Line(good, Friday, -1)));
        Assert.Equal("hours.nobody-named", await RefusedAsync(world, batch));

        await Changed(world, bad, w => w.End(WorkReason.ConsentWithdrawn, new(2026, 2, 27), null, Some.Approver, world.App.Time.Now));
        Assert.Equal("hours.no-consent", await RefusedAsync(world, batch, Line(bad, Friday, 60)));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task The_day_and_the_week_are_of_all_batches_together(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (first, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var second = await world.App.GivenAsync(Some.Batch(await world.App.GivenAsync(Some.RunningOrder(number: "PP/2026/0009")), number: "BT/2026/0009"));
        await SaveAsync(world, first, Line(worker, Friday, 300));

        Assert.Equal("hours.day-too-long", await RefusedAsync(world, second, Line(worker, Friday, 121)));
        await SaveAsync(world, second, Line(worker, Friday, 120));
        for (var day = new DateOnly(2026, 2, 23); day < Friday; day = day.AddDays(1)) await SaveAsync(world, first, Line(worker, day, 420));
        Assert.Equal("hours.week-too-long", await RefusedAsync(world, first, Line(worker, Friday.AddDays(1), 301)));
        await SaveAsync(world, first, Line(worker, Friday.AddDays(1), 300)); // 2,400 in all
        Assert.Equal("hours.week-too-long", await RefusedAsync(world, second, Line(worker, WorkWorld.Today, 1)));
    }

    [Theory, EachEngine]
    public async Task Who_was_not_in_the_prison_that_day_did_not_work(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        await world.Registrar.CallAsync($"/api/v1/participants/{worker.ParticipantId}/move", new { act = "Release", on = "2026-02-27", why = "Surat lepas" });

        Assert.Equal("hours.not-present", await RefusedAsync(world, batch, Line(worker, Friday, 60)));
        await SaveAsync(world, batch, Line(worker, new(2026, 2, 26), 60)); // paper of the day before is late, and true
    }

    [Theory, EachEngine]
    public async Task The_same_keys_sent_again_change_nothing(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var line = Line(worker, Friday, 60, key: Guid.CreateVersion7(Some.Instant));

        Assert.Equal(1, await SaveAsync(world, batch, line));
        Assert.Equal(1, await SaveAsync(world, batch, Line(worker, Friday, 90, key: Guid.CreateVersion7(Some.Instant))));
        Assert.Equal(0, await SaveAsync(world, batch, line));

        Assert.Equal(90, await world.App.WithDbAsync(db => db.WorkEntries.Where(e => e.ErrorAt == null).Select(e => e.Minutes).SingleAsync()));
    }

    [Theory, EachEngine]
    public async Task What_is_paid_stays_as_it_is(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        await SaveAsync(world, batch, Line(worker, Friday, 60));
        await world.App.WithDbAsync(async db => { (await db.WorkEntries.SingleAsync()).Settle(Guid.CreateVersion7(Some.Instant)); await db.SaveChangesAsync(); });

        Assert.Equal("hours.settled", await RefusedAsync(world, batch, Line(worker, Friday, 90)));
        Assert.Contains("Sudah dibayarkan", (await world.Officer.OpenAsync(BatchLinks.Hours(batch.Id, Friday))).TextOf("tbody"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Two_desks_at_once_do_not_make_a_day_too_long(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (first, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var second = await world.App.GivenAsync(Some.Batch(await world.App.GivenAsync(Some.RunningOrder(number: "PP/2026/0009")), number: "BT/2026/0009"));

        var answers = await Task.WhenAll(new[] { first, second }.Select(b => CallAsync(world, b, Line(worker, Friday, 300))));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(300, await world.App.WithDbAsync(db => db.WorkEntries.Where(e => e.ErrorAt == null).SumAsync(e => e.Minutes)));
    }

    [Theory, EachEngine]
    public async Task What_somebody_else_changed_meanwhile_is_shown_before_it_is_written_over(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (batch, worker) = (await BatchAsync(world), await world.WorkerAsync());
        var officer = world.Officer;
        var page = await officer.OpenAsync(BatchLinks.Hours(batch.Id, Friday));
        await SaveAsync(world, batch, Line(worker, Friday, 200));

        var conflict = await officer.SubmitAsync(page, ($"m-{worker.ParticipantId}", "100"));

        Assert.Equal(422, conflict.Status);
        Assert.Contains("baru saja diubah orang lain", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(conflict)).Status);
    }

    [Theory, EachEngine]
    public async Task The_paper_of_a_week_lists_who_works_in_the_order_of_the_screen(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var batch = await BatchAsync(world);
        foreach (var name in new[] { "Syahrul", "Asep", "Rahmat" }) await world.WorkerAsync(name);
        var officer = world.Officer;

        var paper = await officer.OpenAsync(PrintHours.Path(batch.Id, Friday));
        var screen = await officer.OpenAsync(BatchLinks.Hours(batch.Id, Friday));

        var names = paper.Html.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(3, names.Count);
        Assert.Equal(names.Select((name, at) => $"{at + 1}. {name}"), screen.Html.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("23 Februari 2026 sampai 1 Maret 2026", paper.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.App.Visitor(Scope.Unit(2), WorkPermissions.Read).OpenAsync(PrintHours.Path(batch.Id, Friday))).Status);
    }

    static async Task<Batch> BatchAsync(WorkWorld world)
    {
        var order = await world.App.GivenAsync(Some.RunningOrder());
        return await world.App.GivenAsync(Batch.Begin("BT/2026/0001", order, 1, "Bengkel anyam", 100, new(2026, 2, 16), Some.Officer, world.App.Time.Now));
    }

    static Task Changed(WorkWorld world, Worker worker, Action<Worker> act) => world.App.WithDbAsync(async db =>
    {
        act(await db.Workers.SingleAsync(w => w.Id == worker.Id));
        await db.SaveChangesAsync();
    });

    static object Line(Worker worker, DateOnly day, int minutes, int pieces = 0, Guid? key = null, string? late = null) =>
        new { participantId = worker.ParticipantId.Value, day = day.Iso, minutes, pieces, clientKey = key, lateWhy = late };

    static Task<HttpResponseMessage> CallAsync(WorkWorld world, Batch batch, params object[] entries) => world.Officer.CallAsync($"{BatchLinks.Api}/{batch.Id}/hours", new { entries });

    static async Task<string?> RefusedAsync(WorkWorld world, Batch batch, params object[] entries) => await WorkWorld.RuleOf(await CallAsync(world, batch, entries));

    static async Task<int> SaveAsync(WorkWorld world, Batch batch, params object[] entries)
    {
        var answer = await CallAsync(world, batch, entries);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<KeepHours.Answer>(OrderPagesTests.Web))!.Written;
    }
}
