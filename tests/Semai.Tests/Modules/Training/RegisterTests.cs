using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Tests.Modules.Training;

public class RegisterTests
{
    [Theory, EachEngine]
    public async Task What_the_page_shows_is_what_is_saved(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var officer = world.Officer;
        var page = await officer.OpenAsync(ClassLinks.Register(running.Id, 1));
        Assert.Contains("3 belum ditandai", page.Text, StringComparison.Ordinal);
        var shown = page.Html.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().Where(r => r.IsChecked).Select(r => r.Value).ToList();

        await officer.SubmitAsync(page, "/sessions/1");

        Assert.Equal(shown, await app.WithDbAsync(db => db.AttendanceMarks.Select(m => m.Mark.ToString()).ToListAsync()));
        Assert.Equal(SessionState.Held, (await world.ReloadAsync(running)).FindSession(1)!.State);
        Assert.Contains("3 dari 3", (await officer.OpenAsync(ClassLinks.Register(running.Id, 1))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_late_change_needs_a_reason_and_the_old_mark_stays_readable(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var (officer, who) = (world.Officer, (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.Active));
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Register(running.Id, 1)), ($"late-{who.Id}", "20"));
        Assert.Equal((Mark.Late, 20), await MarkAsync(app, who));
        app.Time.Advance(TimeSpan.FromDays(4));

        var refused = await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Register(running.Id, 1)), ($"m-{who.Id}", "Sick"), ($"late-{who.Id}", ""));
        Assert.Contains("Tulis alasan perubahan", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        await officer.SubmitAsync(refused, ("reason", "Surat klinik menyusul"));

        Assert.Equal((Mark.Sick, 0), await MarkAsync(app, who));
        Assert.Contains("Terlambat (Ibu Sari) → Sakit", (await officer.OpenAsync(ClassLinks.Register(running.Id, 1))).TextOf("#riwayat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_officers_who_disagree_are_shown_both_marks()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var who = (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.Active);
        var (mine, theirs) = (world.Officer, world.AgencyOfficer);
        var stale = await mine.OpenAsync(ClassLinks.Register(running.Id, 1));
        await theirs.SubmitAsync(await theirs.OpenAsync(ClassLinks.Register(running.Id, 1)), ($"m-{who.Id}", "Sick"));

        var conflict = await mine.SubmitAsync(stale);

        Assert.Equal(422, conflict.Status);
        Assert.Contains("Tersimpan: Sakit, Ibu Sari.", conflict.TextOf($"#m-{who.Id}-e"), StringComparison.Ordinal);
        Assert.Equal(302, (await mine.SubmitAsync(conflict)).Status);
        Assert.Equal((Mark.Present, 0), await MarkAsync(app, who));
    }

    [Fact]
    public async Task All_present_marks_everyone_present_and_late_beyond_the_session_is_refused()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var (officer, who) = (world.Officer, (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.Active));

        var late = await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Register(running.Id, 1)), ($"late-{who.Id}", "225"));
        Assert.Contains("antara 1 dan 224", late.TextOf("[role=alert]"), StringComparison.Ordinal);
        await officer.SubmitAsync(late, ($"m-{who.Id}", "Sick"), ("bulk", "present"));

        Assert.Equal((Mark.Present, 0), await MarkAsync(app, who));
    }

    [Fact]
    public async Task A_session_to_come_has_no_register_yet_and_a_stranger_to_it_no_row()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var running = await world.RunningAsync(start: new(2026, 2, 25));
        var waiting = (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.WaitListed);

        Assert.Equal("training.session-to-come", await RuleAsync(2, (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.Active)));
        Assert.Equal("training.not-on-register", await RuleAsync(1, waiting));
        Assert.Empty((await world.Officer.OpenAsync(ClassLinks.Register(running.Id, 2))).Html.QuerySelectorAll(".save-bar"));

        async Task<string?> RuleAsync(int no, Enrolment who)
        {
            var answer = await world.Officer.Http.PutAsJsonAsync($"/api/v1/classes/{running.Id}/sessions/{no}/register", new { marks = new[] { new { id = who.Id.Value, mark = "Present" } } });
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();
        }
    }

    [Fact]
    public async Task Who_only_reads_sees_the_register_and_cannot_save_it()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var reader = world.Approver;

        Assert.Equal(200, (await reader.OpenAsync(ClassLinks.Register(running.Id, 1))).Status);
        Assert.Equal(403, await reader.PostWithoutTokenAsync(ClassLinks.Register(running.Id, 1)));
        Assert.Equal(400, await world.Officer.PostWithoutTokenAsync(ClassLinks.Register(running.Id, 1)));
        Assert.Equal(404, (await reader.OpenAsync(ClassLinks.Register(running.Id, 9))).Status);
    }

    [Fact]
    public async Task A_session_is_moved_off_a_sunday_only_to_a_working_day()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var planned = await world.PlannedAsync();
        var officer = world.Officer;

        var sunday = await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.ChangeSession(planned.Id, 2)), ("reason", "Listrik padam"), ("date", "2026-03-08"), ("act", "move"));
        Assert.Contains("Minggu, 8 Maret 2026", sunday.TextOf("[role=alert]"), StringComparison.Ordinal);
        await officer.SubmitAsync(sunday, ("date", "2026-03-09"), ("act", "move"));

        Assert.Equal((SessionState.Rescheduled, new DateOnly(2026, 3, 9)), (await world.ReloadAsync(planned)).Sessions.Where(s => s.No == 2).Select(s => (s.State, s.Date)).Single());
    }

    static Task<(Mark, int)> MarkAsync(TestApp app, Enrolment who) => app.WithDbAsync(async db =>
    {
        var mark = await db.AttendanceMarks.SingleAsync(m => m.ParticipantId == who.ParticipantId);
        return (mark.Mark, mark.LateMinutes);
    });
}
