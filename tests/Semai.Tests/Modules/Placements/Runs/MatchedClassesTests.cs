using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;
using Semai.Modules.Training.Curricula;
using Semai.Tests.Modules.Training;

namespace Semai.Tests.Modules.Placements.Runs;

/// <summary>Places in classes given by a run.</summary>
public class MatchedClassesTests
{
    static readonly string[] Officer = [RunPermissions.Read, RunPermissions.Run, RunPermissions.Safeguard, ParticipantPermissions.Read, TrainingPermissions.Read];
    static readonly string[] Head = [RunPermissions.Read, RunPermissions.Decide, ParticipantPermissions.Read, TrainingPermissions.Read, TrainingPermissions.Approve];

    [Theory, EachEngine]
    public async Task Each_goes_to_the_class_of_their_interest_and_the_page_leads_to_it(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 1);
        var fisher = await there.PersonAsync("Zul", Sector.Fisheries);
        var (chips, fish) = (await there.ClassAsync("Keripik Pisang 1"), await there.ClassAsync("Budidaya Lele 1", Sector.Fisheries));
        var officer = there.App.Visitor(Scope.Unit(1), Officer);

        Assert.Contains("Tempat di kelas: 2 kelas yang belum mulai, 2 tempat kosong", (await officer.OpenAsync(RunLinks.New)).Text, StringComparison.Ordinal);
        var made = await officer.SubmitAsync(await officer.OpenAsync(RunLinks.New), RunLinks.List, ("kind", "ClassPlaces"));
        var page = await officer.OpenAsync(made.RedirectsTo!);

        Assert.Contains("2 dari 2 orang mendapat tempat", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Tempat di kelas · 2 kelas, 2 tempat", page.Text, StringComparison.Ordinal);
        Assert.Equivalent(new[] { ClassLinks.Of(chips.Id), ClassLinks.Of(fish.Id) }, page.Html.QuerySelectorAll("#pasangan tbody td a").Select(a => a.GetAttribute("href")), strict: true);
        var run = await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync());
        Assert.Equal(
            [(there.People[0].Id, chips.Id, fish.Id.Value), (fisher.Id, fish.Id, chips.Id.Value)],
            run.Pairs.OrderByDescending(p => p.ParticipantId == there.People[0].Id).Select(p => (p.ParticipantId, p.ClassId!.Value, p.RunnerUp!.Value.Value)));
        Assert.Contains("Tempat di kelas", (await officer.OpenAsync(RunLinks.List)).Text, StringComparison.Ordinal);
        Assert.Contains("Semua kelas bagi orang ini", (await officer.OpenAsync($"{made.RedirectsTo}/pairs/0")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Whoever_is_in_a_class_or_proposed_to_one_is_left_out_and_takes_no_place_twice(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 3);
        var (chips, fish) = (await there.ClassAsync("Keripik Pisang 1", places: 2, group: 2), await there.ClassAsync("Budidaya Lele 1", Sector.Fisheries));
        await there.App.GivenAsync(Some.Enrolment(chips, there.People[0].Id));

        var pairs = (await there.RunAsync()).GetProperty("pairs").EnumerateArray().ToList();

        Assert.Equivalent(new[] { there.People[1].Id.Value, there.People[2].Id.Value }, pairs.Select(p => p.GetProperty("person").GetGuid()), strict: true);
        Assert.Equivalent(new[] { chips.Id.Value, fish.Id.Value }, pairs.Select(p => p.GetProperty("class").GetGuid()), strict: true);
        Assert.All(pairs, p => Assert.Equal(JsonValueKind.Null, p.GetProperty("offer").ValueKind));
        var place = RunInput.Thaw((await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync())).Input).Places.Single(p => p.Id == chips.Id.ToString());
        Assert.Equal((1, 1), (place.Free, place.Minimum));
    }

    [Theory, EachEngine]
    public async Task An_accepted_pair_is_a_proposal_that_the_team_decides_on_by_its_minutes(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 1);
        var @class = await there.ClassAsync("Keripik Pisang 1");
        var head = there.App.Visitor(Scope.Unit(1), Head);
        var run = await there.RunAsync();

        var accepted = await OpenClassWorld.DecideAsync(head, run, 0, new { decision = "Accepted" });

        Assert.Equal(@class.Id.Value, (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("pairs")[0].GetProperty("decidedClass").GetGuid());
        var proposal = await there.App.WithDbAsync(db => db.Enrolments.SingleAsync());
        Assert.Equal((EnrolmentState.Proposed, run.GetProperty("pairs")[0].GetProperty("score").GetInt32()), (proposal.State, proposal.Points));
        Assert.Contains($"Disarankan pencocokan {run.GetProperty("code").GetString()}", proposal.Reasons, StringComparison.Ordinal);
        Assert.Contains("Ahmad", (await head.OpenAsync(ClassLinks.Of(@class.Id))).TextOf("#peserta"), StringComparison.Ordinal);
        var minutes = await head.OpenAsync(ClassLinks.Minutes(@class.Id));
        Assert.Contains("Minat 25 dari 25", minutes.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await head.SubmitAsync(minutes, "/minutes", ("number", "BA-07/TPP/2026"))).Status);
        Assert.Equal(EnrolmentState.Enrolled, (await there.App.ReloadAsync(proposal.Id)).State);
    }

    [Theory, EachEngine]
    public async Task Those_kept_apart_are_not_advised_for_one_class_and_not_let_into_it(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 2);
        var @class = await there.ClassAsync("Keripik Pisang 1", places: 3);
        var head = there.App.Visitor(Scope.Unit(1), Head);
        var before = await there.RunAsync();
        await there.App.GivenAsync(Separation.Keep(there.People[0].Id, there.People[1].Id, 1, "berselisih", there.App.Time.Today, Some.Officer, there.App.Time.Now));

        var together = await there.RunAsync();
        Assert.Equal("Separated", Assert.Single(together.GetProperty("unmatched").EnumerateArray()).GetProperty("reason").GetString());
        Assert.Equal(HttpStatusCode.OK, (await OpenClassWorld.DecideAsync(head, before, 0, new { decision = "Accepted" })).StatusCode);
        Assert.Equal("matching.kept-apart", await RuleOfAsync(await OpenClassWorld.DecideAsync(head, before, 1, new { decision = "Accepted" })));
        Assert.Contains("1 dipisahkan dari orang yang sudah ada di kelas", await (await there.AskAsync()).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(await there.App.WithDbAsync(db => db.Enrolments.Where(e => e.ClassId == @class.Id).ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task A_class_that_is_full_or_has_begun_since_takes_nobody_from_a_run(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 3);
        var (chips, fish) = (await there.ClassAsync("Keripik Pisang 1"), await there.ClassAsync("Budidaya Lele 1", Sector.Fisheries));
        var head = there.App.Visitor(Scope.Unit(1), Head);
        var run = await there.RunAsync();
        var pairs = run.GetProperty("pairs").EnumerateArray().ToDictionary(p => p.GetProperty("class").GetGuid(), p => p.GetProperty("no").GetInt32());
        await there.App.WithDbAsync(async db =>
        {
            var (full, begun) = (await db.TrainingClasses.SingleAsync(c => c.Id == chips.Id), await db.TrainingClasses.SingleAsync(c => c.Id == fish.Id));
            db.Add(Some.Enrolment(full, run.GetProperty("unmatched")[0].GetProperty("person").GetGuid() is var other ? new(other) : default));
            begun.OpenSelection(Some.Officer, there.App.Time.Now);
            begun.Start(1, Some.Officer, there.App.Time.Now);
            await db.SaveChangesAsync();
        });

        Assert.Equal("matching.place-no-longer-free", await RuleOfAsync(await OpenClassWorld.DecideAsync(head, run, pairs[chips.Id.Value], new { decision = "Accepted" })));
        Assert.Equal("matching.class-began", await RuleOfAsync(await OpenClassWorld.DecideAsync(head, run, pairs[fish.Id.Value], new { decision = "Accepted" })));
        var pair = await head.OpenAsync($"{RunLinks.List}/{run.GetProperty("id").GetGuid()}/pairs/{pairs[fish.Id.Value]}");
        var refused = await head.SubmitAsync(pair, null, ("decision", "Accepted"));
        Assert.Contains("Kelas ini sudah mulai", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Menunggu keputusan", refused.Text, StringComparison.Ordinal);
        Assert.All((await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync())).Pairs, p => Assert.Equal(PairDecision.Open, p.Decision));
        Assert.Equal("matching.no-open-classes", await RuleOfAsync(await there.AskAsync()));
    }

    [Theory, EachEngine]
    public async Task Another_class_may_be_chosen_with_a_reason_and_other_places_tried(Engine engine)
    {
        await using var there = await OpenClassWorld.OnAsync(engine, people: 2);
        var (chips, fish) = (await there.ClassAsync("Keripik Pisang 1"), await there.ClassAsync("Budidaya Lele 1", Sector.Fisheries, places: 2));
        var head = there.App.Visitor(Scope.Unit(1), [.. Officer, .. Head]);
        var run = await there.RunAsync();
        var first = run.GetProperty("pairs").EnumerateArray().Single(p => p.GetProperty("class").GetGuid() == chips.Id.Value).GetProperty("no").GetInt32();

        var more = await head.CallAsync($"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/what-if", new { places = new Dictionary<string, int> { [chips.Id.ToString()] = 2 } });
        Assert.Single((await more.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("move").EnumerateArray());
        var pair = $"{RunLinks.List}/{run.GetProperty("id").GetGuid()}/pairs/{first}";
        Assert.Equal(302, (await head.SubmitAsync(await head.OpenAsync(pair), null, ("decision", "Changed"), ("place", fish.Id.ToString()), ("why", "minta sendiri"))).Status);

        var proposal = await there.App.WithDbAsync(db => db.Enrolments.SingleAsync());
        Assert.Equal(fish.Id, proposal.ClassId);
        Assert.Contains("Minat 0 dari 25", proposal.Reasons, StringComparison.Ordinal);
        Assert.Contains("Diubah", (await head.OpenAsync(pair)).Text, StringComparison.Ordinal);
    }

    static async Task<string?> RuleOfAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    /// <summary>A prison with people who like farm products, and classes that begin on 6 April 2026.</summary>
    sealed record OpenClassWorld(ClassWorld World) : IAsyncDisposable
    {
        int _classes;

        public TestApp App => World.App;
        public IReadOnlyList<Participant> People => World.People;

        public static async Task<OpenClassWorld> OnAsync(Engine engine, int people)
        {
            var world = await ClassWorld.OnAsync(engine, people);
            await world.App.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
            return new(world);
        }

        public async Task<Participant> PersonAsync(string name, Sector interest)
        {
            var person = await App.GivenAsync(Some.Person(name, interest: interest));
            await App.GivenAsync(Some.CustodyOf(person, $"B.I {name}/2024", new(2026, 9, 1)));
            return person;
        }

        /// <param name="group">The least that its curriculum is taught to.</param>
        public async Task<TrainingClass> ClassAsync(string title, Sector sector = Sector.Farming, int places = 1, int group = 1)
        {
            var curriculum = await App.GivenAsync(Curriculum.Publish(Some.CurriculumText($"kurikulum-{++_classes}", 1) with { MinimumGroup = group }, Some.Instant));
            return await App.GivenAsync(TrainingClass.Plan(
                $"KLS/2026/{_classes}", Some.ClassPlan(
                    title, capacity: places, curriculum: curriculum.Id, commitment: World.Commitment.Id, agreement: World.Agreement.Id.Value,
                    sessions: Some.SessionPlan(Some.Pattern(new(2026, 4, 6)))) with
                { Sector = sector }, Some.Officer, App.Time.Now));
        }

        public Task<HttpResponseMessage> AskAsync() => App.Visitor(Scope.Unit(1), Officer).CallAsync(RunLinks.Api, new { unit = 1, kind = "ClassPlaces" });

        public async Task<JsonElement> RunAsync()
        {
            var answer = await AskAsync();
            Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }

        public static Task<HttpResponseMessage> DecideAsync(Visitor head, JsonElement run, int no, object decision) =>
            head.CallAsync($"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/pairs/{no}", decision);

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
