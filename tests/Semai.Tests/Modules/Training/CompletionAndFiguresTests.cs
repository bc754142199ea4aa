using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Tests.Modules.Training;

public class CompletionAndFiguresTests
{
    [Theory, EachEngine]
    public async Task Who_was_there_and_is_competent_completes_and_the_others_read_why_not(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 3);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var people = (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active).ToList();
        await MarkAsync(world, running, 1, people, absent: people[2]);
        await MarkAsync(world, running, 2, people, absent: people[2]);
        var officer = world.Officer;
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Assess(running.Id)), ($"k-{people[0].Id}-0", "Competent"), ($"k-{people[1].Id}-0", "NotYet"));

        var page = await officer.OpenAsync(ClassLinks.Complete(running.Id));
        Assert.Contains("1 dari 3 orang lulus", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Belum kompeten: Membuat keripik.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hadir 0 dari 2 sesi", page.Text, StringComparison.Ordinal);
        await officer.SubmitAsync(page, "/complete");

        Assert.Equal(ClassState.Completed, (await world.ReloadAsync(running)).State);
        Assert.Equal([EnrolmentState.Completed, EnrolmentState.Incomplete, EnrolmentState.Incomplete],
            (await world.EnrolmentsAsync(running)).OrderBy(e => people.FindIndex(p => p.Id == e.Id)).Select(e => e.State));
        Assert.Equal(1, await app.WithDbAsync(db => db.Set<JourneyEvent>().CountAsync(j => j.Kind == JourneyKind.ClassCompleted)));
    }

    [Theory, EachEngine]
    public async Task A_number_on_the_commitment_equals_the_rows_behind_it(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 4);
        var people = (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active).ToList();
        await MarkAsync(world, running, 1, people, absent: people[3]);
        await MarkAsync(world, running, 2, people, absent: people[3]);
        var officer = world.Officer;
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Assess(running.Id)), ($"k-{people[0].Id}-0", "Competent"), ($"k-{people[1].Id}-0", "NotYet"));
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Assess(running.Id)), ($"k-{people[1].Id}-0", "Competent"));
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Assess(running.Id)), ($"k-{people[0].Id}-0", "NotYet"));
        Assert.Equal(4, await app.WithDbAsync(db => db.AssessmentResults.CountAsync()));
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Complete(running.Id)), "/complete");

        Assert.Equal((3, 3), await CountAndRowsAsync(world, MeasureCodes.Trained));
        Assert.Equal((1, 1), await CountAndRowsAsync(world, MeasureCodes.Competent));
        Assert.Equal((1, 1), await CountAndRowsAsync(world, MeasureCodes.ClassesHeld));
    }

    [Theory, EachEngine]
    public async Task Rows_count_for_an_agency_as_for_the_prison_and_the_auditor_reads_no_names(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);
        await MarkAsync(world, running, 1, [.. (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active)], absent: null);
        var path = $"/training/people?commitment={world.Commitment.Id}&measure=trained";

        var agency = await world.AgencyOfficer.OpenAsync(path);
        var auditor = await app.Visitor(new Scope(false, [], [world.Agency.Id.Value], [world.Agreement.Id.Value]), TrainingPermissions.Read).OpenAsync(path);

        Assert.Contains("3 dari 10 orang dilatih", agency.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(3, auditor.Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.DoesNotContain(world.People, p => auditor.Text.Contains(p.Name, StringComparison.Ordinal));
        Assert.Equal(404, (await world.Foreigner.OpenAsync(path)).Status);
        Assert.Equal(404, (await world.AgencyOfficer.OpenAsync($"/training/people?commitment={world.Commitment.Id}&measure=none")).Status);
    }

    [Theory, EachEngine]
    public async Task Whoever_may_read_the_commitment_reads_the_same_number_with_as_many_rows_but_opens_nothing(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);
        await MarkAsync(world, running, 1, [.. (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active)], absent: null);
        var above = app.Visitor(new Scope(false, [], [world.Agency.Id.Value], []), TrainingPermissions.Read, ParticipantPermissions.Read);

        var rows = await above.OpenAsync($"/training/people?commitment={world.Commitment.Id}&measure=trained");
        var classes = await above.OpenAsync($"/classes?commitment={world.Commitment.Id}");

        Assert.Contains("3 dari 10 orang dilatih", rows.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(3, rows.Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.Single(classes.Html.QuerySelectorAll("main table tbody tr"));
        Assert.DoesNotContain(world.People, p => rows.Text.Contains(p.Name, StringComparison.Ordinal));
        Assert.Empty(rows.Html.QuerySelectorAll("main tbody a"));
        Assert.Empty(classes.Html.QuerySelectorAll("main tbody a"));
        Assert.Equal(404, (await above.OpenAsync(ClassLinks.Of(running.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task The_bar_of_a_sector_leads_to_as_many_people_as_it_says(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);
        await MarkAsync(world, running, 1, [.. (await world.EnrolmentsAsync(running)).Where(e => e.State is EnrolmentState.Active)], absent: null);

        var bar = (await world.Officer.OpenAsync("/classes")).Html.QuerySelectorAll(".cols tbody tr").Single(r => r.QuerySelector("td")!.TextContent == "3");
        var path = bar.QuerySelector("a")!.GetAttribute("href")!;

        Assert.Equal(3, (await world.Officer.OpenAsync(path)).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.DoesNotContain(world.People[0].Name, (await world.Foreigner.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Officer.OpenAsync("/training/sectors/perbankan")).Status);
    }

    [Fact]
    public async Task Progress_of_an_agreement_is_drawn_with_its_table_and_every_number_leads_to_its_rows()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;

        var page = await app.Visitor(new Scope(false, [], [world.Agency.Id.Value], []), AgreementPermissions.Read).OpenAsync(ShowProgress.Path(world.Agreement.Id));

        Assert.Equal("0 dari 1 komitmen terpenuhi atau sesuai rencana", page.TextOf("h1"));
        Assert.NotEmpty(page.Html.QuerySelectorAll("svg.chart .bar"));
        Assert.Equal($"/training/people?commitment={world.Commitment.Id}&measure=trained", page.Html.QuerySelector("main td a")!.GetAttribute("href"));
    }

    [Theory, EachEngine]
    public async Task The_list_pages_by_key_narrows_and_exports_what_it_shows(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 0);
        await using var app = world.App;
        await app.WithDbAsync(db =>
        {
            for (var no = 1; no <= 53; no++)
                db.Add(TrainingClass.Plan($"KLS/2026/{no:0000}", Some.ClassPlan($"Keripik {no}", curriculum: world.Curriculum.Id, commitment: world.Commitment.Id, agreement: world.Agreement.Id.Value), Some.Officer, Some.Instant));
            return db.SaveChangesAsync();
        });
        var officer = world.Officer;

        var first = await officer.Http.GetFromJsonAsync<JsonElement>("/api/v1/classes", TestContext.Current.CancellationToken);
        var second = await officer.Http.GetFromJsonAsync<JsonElement>($"/api/v1/classes?after={first.GetProperty("next").GetString()}", TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 53).Select(no => $"KLS/2026/{no:0000}").Reverse(),
            first.GetProperty("rows").EnumerateArray().Concat(second.GetProperty("rows").EnumerateArray()).Select(r => r.GetProperty("code").GetString()!));

        Assert.Contains("KLS/2026/0053", (await officer.OpenAsync("/classes?q=keripik+53")).Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada kelas yang cocok", (await officer.OpenAsync("/classes?state=Running")).Text, StringComparison.Ordinal);
        Assert.Equal(54, (await officer.Http.GetStringAsync("/classes/export?as=csv", TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("53", (await officer.OpenAsync($"/classes?commitment={world.Commitment.Id}&state=&sector=&q=")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_class_frees_its_people_and_closes_their_names()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var running = await world.RunningAsync();
        var officer = world.Officer;

        Assert.Equal("Belum diisi.", (await officer.SubmitAsync(await officer.OpenAsync($"/classes/{running.Id}/cancel"), "/cancel")).TextOf("#reason-e"));
        await officer.SubmitAsync(await officer.OpenAsync($"/classes/{running.Id}/cancel"), "/cancel", ("reason", "Bahan habis"));

        Assert.Equal(ClassState.Cancelled, (await world.ReloadAsync(running)).State);
        Assert.All(await world.EnrolmentsAsync(running), e => Assert.Equal(LeaveReason.ClassCancelled, e.LeaveReason));
        Assert.Equal(0, await app.WithDbAsync(db => db.Disclosures.CountAsync(d => d.Closed == null)));
    }

    static async Task MarkAsync(ClassWorld world, TrainingClass running, int no, List<Enrolment> people, Enrolment? absent)
    {
        var answer = await world.Officer.Http.PutAsJsonAsync($"/api/v1/classes/{running.Id}/sessions/{no}/register",
            new { marks = people.Select(p => new { id = p.Id.Value, mark = p.Id == absent?.Id ? "Absent" : "Present" }) });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    static async Task<(long Count, long Rows)> CountAndRowsAsync(ClassWorld world, string code)
    {
        var measure = await world.App.InScopeAsync(async services =>
        {
            var found = services.GetServices<IMeasure>().Single(m => m.Code == code);
            var counts = await found.CountAsync([world.Commitment.Id], new(2026, 3, 1), TestContext.Current.CancellationToken);
            return (Count: counts.GetValueOrDefault(world.Commitment.Id), Path: found.RowsPath(world.Commitment.Id));
        });
        var page = await world.Officer.OpenAsync(measure.Path);
        return (measure.Count, page.Html.QuerySelectorAll("main table.table tbody tr").Length);
    }
}
