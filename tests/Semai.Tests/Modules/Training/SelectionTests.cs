using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Tests.Modules.Training;

public class SelectionTests
{
    [Theory, EachEngine]
    public async Task Chosen_people_are_proposed_with_their_reasons_and_stand_in_their_journey(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;

        var proposed = await world.ProposedAsync();

        var enrolments = await world.EnrolmentsAsync(proposed);
        Assert.Equal(ClassState.Selecting, proposed.State);
        Assert.Equal(4, enrolments.Count);
        Assert.All(enrolments, e => Assert.Contains("Minatnya sama dengan kelas ini", e.Reasons, StringComparison.Ordinal));
        Assert.Equal(4, await app.WithDbAsync(db => db.Set<JourneyEvent>().CountAsync(j => j.Kind == JourneyKind.Proposed)));
        Assert.Contains("Tidak ada calon", (await world.Officer.OpenAsync(ClassLinks.Candidates(proposed.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_places_and_ten_who_may_wait_come_first_and_one_link_shows_everybody()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 14);
        await using var app = world.App;
        var planned = await world.PlannedAsync(capacity: 3);
        var officer = world.Officer;

        var few = await officer.OpenAsync(ClassLinks.Candidates(planned.Id));
        var link = few.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "Tampilkan semua 14 calon").GetAttribute("href")!;
        var all = await officer.OpenAsync(link);

        Assert.Equal((13, 14), (Offered(few), Offered(all)));
        Assert.DoesNotContain("Tampilkan semua", all.Text, StringComparison.Ordinal);

        static int Offered(Page page) => page.Html.QuerySelectorAll("main tbody input[name=id]").Length;
    }

    [Fact]
    public async Task The_minutes_say_once_what_holds_for_everybody()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var proposed = await world.ProposedAsync();

        var page = await world.Approver.OpenAsync(ClassLinks.Minutes(proposed.Id));

        Assert.Equal(4, page.Html.QuerySelectorAll("fieldset.mark").Length);
        Assert.Contains("Minatnya sama dengan kelas ini", page.TextOf("main .note"), StringComparison.Ordinal);
        Assert.All(page.Html.QuerySelectorAll("fieldset.mark"), f => Assert.DoesNotContain("Minatnya sama", f.TextContent, StringComparison.Ordinal));
        Assert.All(page.Html.QuerySelectorAll("fieldset.mark"), f => Assert.Contains("Bebas", f.TextContent, StringComparison.Ordinal));
    }

    [Theory, EachEngine]
    public async Task The_team_fills_the_places_by_points_and_the_rest_wait(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;

        var running = await world.RunningAsync(capacity: 3);

        var states = (await world.EnrolmentsAsync(running)).CountBy(e => e.State).ToDictionary();
        Assert.Equal(ClassState.Running, running.State);
        Assert.Equal((3, 1), (states[EnrolmentState.Active], states[EnrolmentState.WaitListed]));
        Assert.Equal(3, await app.WithDbAsync(db => db.Disclosures.CountAsync(d => d.SubjectId == running.Id.Value && d.Closed == null)));
    }

    [Theory, EachEngine]
    public async Task Whoever_is_released_or_transferred_leaves_the_class_in_the_same_save_and_whoever_is_missed_keeps_the_place(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);
        var active = (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active).Select(e => e.ParticipantId).ToList();
        var registrar = app.Visitor(ParticipantPermissions.Read, ParticipantPermissions.Write);

        foreach (var (person, act) in active.Zip(["Release", "Transfer", "Miss"]))
            (await registrar.CallAsync($"/api/v1/participants/{person}/move", new { act, on = "2026-02-24", why = "surat" })).EnsureSuccessStatusCode();

        var after = (await world.EnrolmentsAsync(running)).ToDictionary(e => e.ParticipantId);
        Assert.Equal((EnrolmentState.Released, LeaveReason.Released, new DateOnly(2026, 2, 24)), (after[active[0]].State, after[active[0]].LeaveReason, after[active[0]].LeftOn));
        Assert.Equal((EnrolmentState.Transferred, LeaveReason.Transferred), (after[active[1]].State, after[active[1]].LeaveReason));
        Assert.Equal(EnrolmentState.Active, after[active[2]].State);
        Assert.Equal([active[2]], await app.WithDbAsync(db => db.Disclosures.Where(d => d.SubjectId == running.Id.Value && d.Closed == null).Select(d => d.ParticipantId).ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task An_agency_reads_only_the_names_that_a_place_in_the_class_opened(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var proposed = await world.ProposedAsync(capacity: 3);

        var before = await world.AgencyOfficer.OpenAsync(ClassLinks.Of(proposed.Id));
        Assert.Equal(4, before.Html.QuerySelectorAll("#peserta tbody tr").Length);
        Assert.DoesNotContain(world.People, p => before.Text.Contains(p.Name, StringComparison.Ordinal));
        Assert.Contains("Nama calon hanya terbuka bagi petugas Lapas", await TextAsync(world.AgencyOfficer, "/classes"), StringComparison.Ordinal);

        var approver = world.Approver;
        await approver.SubmitAsync(await approver.OpenAsync(ClassLinks.Minutes(proposed.Id)), "/minutes", ("number", "BA-01"));
        var after = await world.AgencyOfficer.OpenAsync(ClassLinks.Of(proposed.Id));
        Assert.Equal(3, world.People.Count(p => after.Text.Contains(p.Name, StringComparison.Ordinal)));
        Assert.DoesNotContain("B.I 10", after.Text, StringComparison.Ordinal);

        async Task<string> TextAsync(Visitor visitor, string _) => (await visitor.OpenAsync(ClassLinks.Candidates(proposed.Id))).Text;
    }

    [Fact]
    public async Task The_one_who_proposed_does_not_decide_and_nothing_is_left_behind()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var planned = await world.PlannedAsync();
        var both = app.Visitor(TrainingPermissions.Propose, TrainingPermissions.Approve, TrainingPermissions.Read, ParticipantPermissions.Read);
        await both.SubmitAsync(await both.OpenAsync(ClassLinks.Candidates(planned.Id)), "/candidates");

        var page = await both.SubmitAsync(await both.OpenAsync(ClassLinks.Minutes(planned.Id)), "/minutes", ("number", "BA-01"));

        Assert.Equal(422, page.Status);
        Assert.Contains("diputus oleh orang lain", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("BA-01", page.Html.QuerySelector("#number")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDbAsync(db => db.SelectionMinutes.CountAsync()));
    }

    [Fact]
    public async Task A_number_of_minutes_stands_once_in_a_unit_and_an_empty_one_is_said()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var proposed = await world.ProposedAsync();
        await app.GivenAsync(Some.Minutes(proposed, "BA-01"));
        var approver = world.Approver;
        var page = await approver.OpenAsync(ClassLinks.Minutes(proposed.Id));

        Assert.Contains("BA-01 sudah dipakai", (await approver.SubmitAsync(page, "/minutes", ("number", "BA-01"))).TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Belum diisi.", (await approver.SubmitAsync(page, "/minutes", ("number", ""))).TextOf("#number-e"));
    }

    [Theory, EachEngine]
    public async Task Who_leaves_gives_the_place_to_the_one_who_waits(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);
        var active = (await world.EnrolmentsAsync(running)).First(e => e.State is EnrolmentState.Active);
        var officer = world.Officer;

        var refused = await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Leave(running.Id, active.Id)), ("on", "2026-02-24"));
        Assert.Equal(422, refused.Status);
        await officer.SubmitAsync(refused, ("reason", "Transferred"), ("on", "2026-02-24"));
        var approver = world.Approver;
        await approver.SubmitAsync(await approver.OpenAsync(ClassLinks.Of(running.Id)), "/admit");

        var after = await world.EnrolmentsAsync(running);
        Assert.Equal(EnrolmentState.Transferred, after.Single(e => e.Id == active.Id).State);
        Assert.Equal(3, after.Count(e => e.State is EnrolmentState.Active));
        Assert.Equal(3, await app.WithDbAsync(db => db.Disclosures.CountAsync(d => d.Closed == null)));
    }

    [Theory, EachEngine]
    public async Task What_the_team_decides_on_each_is_frozen_with_the_advice_of_that_day(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        var proposed = await world.ProposedAsync();
        var declined = (await world.EnrolmentsAsync(proposed)).Single(e => e.ParticipantId == world.People[0].Id);
        var approver = world.Approver;

        await approver.SubmitAsync(await approver.OpenAsync(ClassLinks.Minutes(proposed.Id)), "/minutes",
            ("number", "BA-01"), ($"d-{declined.Id}", "no"), ($"w-{declined.Id}", "Masih menjadi saksi"));

        var frozen = await app.WithDbAsync(db => db.EligibilityDecisions.ToListAsync());
        Assert.Equal((4, 1), (frozen.Count, frozen.Select(d => d.RuleVersion).Distinct().Single()));
        Assert.Equal(world.People[0].Id, frozen.Single(d => !d.Granted).ParticipantId);
    }

    [Theory, EachEngine]
    public async Task Agreeing_to_somebody_against_the_advice_needs_a_reason_and_keeps_it(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        await app.GivenAsync(DisciplineRecord.Of(world.People[0], DisciplineLevel.Severe, new(2026, 1, 3), new(2026, 3, 10), null, Some.Officer, Some.Instant));
        var proposed = await world.ProposedAsync(capacity: 4, start: new(2026, 3, 23));
        var approver = world.Approver;

        var refused = await approver.SubmitAsync(await approver.OpenAsync(ClassLinks.Minutes(proposed.Id)), "/minutes", ("number", "BA-01"));
        Assert.Equal(422, refused.Status);
        Assert.Equal(0, await app.WithDbAsync(db => db.SelectionMinutes.CountAsync()));

        await approver.SubmitAsync(refused, "/minutes", ("why", "Sanksi selesai sebelum kelas mulai"));

        var decision = await app.WithDbAsync(db => db.EligibilityDecisions.SingleAsync(d => d.ParticipantId == world.People[0].Id));
        Assert.Equal((true, Outcome.NotYet, "Sanksi selesai sebelum kelas mulai"), (decision.Granted, decision.Advised, decision.Why));
    }
}
