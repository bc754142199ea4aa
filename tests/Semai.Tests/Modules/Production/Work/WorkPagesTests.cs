using System.Net;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Production.Work;

namespace Semai.Tests.Modules.Production.Work;

public class WorkPagesTests
{
    [Theory, EachEngine]
    public async Task A_person_is_proposed_and_another_officer_starts_the_work_on_paper(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var person = await world.PersonAsync();
        var (officer, head) = (world.Officer, world.Head);

        await WorkWorld.Press(officer, WorkLinks.New, ("person", $"{person.Id}"), ("note", "Pandai menganyam"));
        var worker = await world.App.WithDbAsync(db => db.Workers.SingleAsync());
        Assert.Contains("Pekerjaan Syahrul menunggu dimulai", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(head, WorkLinks.Stage(worker.Id, WorkerAct.Start), Papers());

        worker = await world.App.ReloadAsync(worker.Id);
        Assert.Equal((WorkerState.Active, new DateOnly(2026, 2, 20), "BA 7/2026"), (worker.State, worker.ConsentOn, worker.MinutesNumber));
        var decision = await world.App.WithDbAsync(db => db.Set<EligibilityDecision>().SingleAsync());
        Assert.Equal((worker.DecisionId, Purpose.Production, "BA 7/2026"), (decision.Id, decision.Purpose, decision.MinutesNumber));
        Assert.Contains("Bekerja", (await officer.OpenAsync(WorkLinks.Of(worker.Id))).TextOf(".lede"), StringComparison.Ordinal);
        Assert.Contains("Syahrul", (await officer.OpenAsync(WorkLinks.List)).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Mulai bekerja untuk upah", (await officer.OpenAsync($"/participants/{person.Id}/journey")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Each_refusal_is_told_and_nothing_is_written(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (officer, head) = (world.Officer, world.Head);
        var (child, detainee, person) = (await world.PersonAsync("Budi", LegalStatus.Juvenile), await world.PersonAsync("Tono", LegalStatus.Detainee), await world.PersonAsync());

        Assert.Equal("work.no-child", await WorkWorld.RuleOf(await officer.CallAsync(WorkLinks.Api, new { participantId = child.Id.Value })));
        Assert.Equal("work.status-excluded", await WorkWorld.RuleOf(await officer.CallAsync(WorkLinks.Api, new { participantId = detainee.Id.Value })));
        Assert.Equal(HttpStatusCode.Created, (await officer.CallAsync(WorkLinks.Api, new { participantId = person.Id.Value })).StatusCode);
        Assert.Equal("work.already-works", await WorkWorld.RuleOf(await officer.CallAsync(WorkLinks.Api, new { participantId = person.Id.Value })));

        var worker = await world.App.WithDbAsync(db => db.Workers.SingleAsync());
        var stage = $"{WorkLinks.Api}/{worker.Id}/stage";
        Assert.Equal("work.paper-missing", await WorkWorld.RuleOf(await head.CallAsync(stage, new { act = "Start", on = "2026-02-27" })));
        Assert.Equal("work.reason-missing", await WorkWorld.RuleOf(await head.CallAsync(stage, new { act = "End", on = "2026-02-27" })));
        var page = await head.SubmitAsync(await head.OpenAsync(WorkLinks.Stage(worker.Id, WorkerAct.Start)), ("witness", ""), ("minutes", "BA 7/2026"), ("consentOn", "kemarin"));
        Assert.Equal((422, "BA 7/2026"), (page.Status, page.Html.QuerySelector("[name=minutes]")!.GetAttribute("value")));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.Workers.CountAsync()));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.Set<EligibilityDecision>().CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Release_ends_the_work_and_who_is_missed_only_pauses(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (free, missed) = (await world.WorkerAsync("Syahrul"), await world.WorkerAsync("Rahmat"));

        await world.Registrar.CallAsync($"/api/v1/participants/{free.ParticipantId}/move", new { act = "Release", on = "2026-02-28", why = "Surat lepas 12/2026" });
        await world.Registrar.CallAsync($"/api/v1/participants/{missed.ParticipantId}/move", new { act = "Miss", on = "2026-03-01", why = "Tidak ada di register" });

        var (ended, paused) = (await world.App.ReloadAsync(free.Id), await world.App.ReloadAsync(missed.Id));
        Assert.Equal((WorkerState.Ended, WorkReason.Released, new DateOnly(2026, 2, 28)), (ended.State, ended.History[^1].Reason, ended.EndedOn));
        Assert.Equal((WorkerState.Paused, WorkReason.Missed), (paused.State, paused.History[^1].Reason));
        Assert.Equal("work.not-present", await WorkWorld.RuleOf(await world.Head.CallAsync($"{WorkLinks.Api}/{missed.Id}/stage", new { act = "Resume", on = "2026-03-01" })));
    }

    [Theory, EachEngine]
    public async Task A_consent_that_is_taken_back_ends_the_work(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var worker = await world.WorkerAsync();

        await WorkWorld.Press(world.Head, WorkLinks.Stage(worker.Id, WorkerAct.End), ("on", "2026-02-27"), ("reason", "ConsentWithdrawn"));

        var now = await world.App.ReloadAsync(worker.Id);
        Assert.Equal((WorkerState.Ended, new DateOnly(2026, 2, 27)), (now.State, now.WithdrawnOn));
        Assert.Equal("work.end-not-allowed", await WorkWorld.RuleOf(await world.Head.CallAsync($"{WorkLinks.Api}/{worker.Id}/stage", new { act = "End", on = "2026-03-01", reason = "Other" })));
    }

    [Fact]
    public async Task Nobody_outside_the_prison_sees_who_works()
    {
        await using var world = await WorkWorld.OnAsync(Engine.Sqlite);
        var worker = await world.WorkerAsync();

        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(WorkLinks.Of(worker.Id))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(WorkLinks.Stage(worker.Id, WorkerAct.End))).Status);
        Assert.DoesNotContain("Syahrul", (await world.AgencyWithAll.OpenAsync(WorkLinks.List)).Text, StringComparison.Ordinal);
    }

    static (string, string)[] Papers() =>
    [
        ("consentOn", "2026-02-20"), ("witness", "Wali Hasan"), ("minutes", "BA 7/2026"), ("minutesOn", "2026-02-24"), ("on", "2026-02-25"), ("why", "Sidang menilai ia siap"),
    ];
}
