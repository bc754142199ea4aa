using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Tests.Modules.Training;

/// <summary>One class keeps several promises of its agreement: people trained, certificates issued, classes held.</summary>
public class ServedCommitmentsTests
{
    [Fact]
    public void A_class_counts_once_for_the_promise_it_was_planned_for()
    {
        var own = Id<Commitment>.New(Some.Instant);

        var planned = Some.TrainingClass(plan: Some.ClassPlan(commitment: own) with { AlsoServes = [own] });

        Assert.Equal([own], planned.Serves.Select(s => s.CommitmentId));
    }

    [Theory, EachEngine]
    public async Task What_counts_something_else_of_the_class_is_served_unless_the_officer_unticks_it(Engine engine)
    {
        var (world, _, _) = await GivenAsync(engine);
        await using var app = world.App;
        var officer = world.Officer;

        var tried = await officer.SubmitAsync(await officer.OpenAsync(PlanClass.Path), [.. Typed(world), ("step", "preview")]);
        Assert.Equal([true, false], tried.Html.QuerySelectorAll("input[name=also]").Select(i => i.HasAttribute("checked")));
        var made = (await officer.SubmitAsync(tried, ("step", "confirm"))).RedirectsTo!;
        Assert.Contains("10 kelas", (await officer.OpenAsync(made)).TextOf("#komitmen"), StringComparison.Ordinal);

        var unticked = await officer.SubmitAsync(tried, ("also", ""), ("step", "preview"));
        Assert.Equal([false, false], unticked.Html.QuerySelectorAll("input[name=also]").Select(i => i.HasAttribute("checked")));
        var second = (await officer.SubmitAsync(unticked, ("step", "confirm"))).RedirectsTo!;
        Assert.Null((await officer.OpenAsync(second)).Html.QuerySelector("#komitmen"));

        Assert.Equal([2, 1], await app.WithDbAsync(async db => (await db.TrainingClasses.OrderBy(c => c.Code).ToListAsync()).Select(c => c.Serves.Count)));
    }

    [Theory, EachEngine]
    public async Task A_program_may_choose_and_another_agreement_s_promise_is_refused(Engine engine)
    {
        var (world, _, core) = await GivenAsync(engine);
        await using var app = world.App;

        var chosen = await world.Officer.CallAsync("/api/v1/classes", Request(world, core.Id.Value));
        var foreign = await world.Officer.CallAsync("/api/v1/classes", Request(world, Guid.CreateVersion7(Some.Instant)));

        Assert.Equal(HttpStatusCode.Created, chosen.StatusCode);
        Assert.Equal(2, (await app.WithDbAsync(db => db.TrainingClasses.SingleAsync())).Serves.Count);
        Assert.Equal("training.other-agreement", (await foreign.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("rule").GetString());
    }

    [Theory, EachEngine]
    public async Task Each_promise_is_counted_from_the_class_and_has_as_many_rows(Engine engine)
    {
        var (world, classes, core) = await GivenAsync(engine);
        await using var app = world.App;
        await app.WithDbAsync(async db =>
        {
            var held = Semai.Modules.Training.TrainingClass.Plan("KLS/2026/0001", Some.ClassPlan(
                curriculum: world.Curriculum.Id, commitment: world.Commitment.Id, agreement: world.Agreement.Id.Value,
                sessions: Some.SessionPlan(Some.Pattern(new(2026, 2, 23), 5), 10)) with
            { AlsoServes = [classes.Id] }, Some.Officer, Some.Instant);
            held.OpenSelection(Some.Officer, Some.Instant);
            held.Start(1, Some.Officer, Some.Instant);
            held.TakeRegister(1, new(2026, 2, 27), Some.Officer, Some.Instant);
            held.Complete(new(2026, 2, 27), "Dipadatkan", Some.Officer, Some.Instant);
            db.Add(held);
            await db.SaveChangesAsync();
        });

        Assert.Equal((1, 1), await HeldAsync(world, classes));
        Assert.Equal((0, 0), await HeldAsync(world, core));
    }

    /// <summary>Beside the world's own promise of people trained: ten classes, and other people trained.</summary>
    static async Task<(ClassWorld World, Commitment Classes, Commitment Core)> GivenAsync(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 0);
        var clause = await world.App.WithDbAsync(db => db.Clauses.SingleAsync());
        var classes = await world.App.GivenAsync(Some.Commitment(world.Agreement, clause, world.Agency, MeasureCodes.ClassesHeld, target: 10, no: 2, title: "10 kelas"));
        var core = await world.App.GivenAsync(Some.Commitment(world.Agreement, clause, world.Agency, MeasureCodes.Trained, target: 40, no: 3, title: "40 orang kewirausahaan"));
        return (world, classes, core);
    }

    static async Task<(long Number, int Rows)> HeldAsync(ClassWorld world, Commitment commitment) => (
        await world.App.InScopeAsync(async services => (await services.GetRequiredService<Measures>().CountAsync([(commitment.Id, MeasureCodes.ClassesHeld)], world.App.Time.Today, default))[commitment.Id]),
        (await world.Officer.OpenAsync($"/classes?commitment={commitment.Id}&state=Completed")).Html.QuerySelectorAll("main tbody tr").Length);

    static (string Field, string Value)[] Typed(ClassWorld world) =>
    [
        ("commitment", world.Commitment.Id.ToString()), ("curriculum", world.Curriculum.Id.ToString()), ("unit", "1"), ("start", "2026-03-12"),
        ("weekdays", "Thursday"), ("startsAt", "08:00"), ("hours", "5"), ("venue", "Dapur pelatihan"), ("instructors", "Nurhasanah"), ("capacity", "12"),
    ];

    static object Request(ClassWorld world, Guid also) => new
    {
        commitmentId = world.Commitment.Id.Value,
        curriculumId = world.Curriculum.Id.Value,
        unit = 1,
        start = "2026-03-12",
        weekdays = new[] { "Thursday" },
        startsAt = "08:00:00",
        hoursPerSession = 5,
        venue = "Dapur pelatihan",
        instructors = "Nurhasanah",
        capacity = 12,
        alsoServes = new[] { also },
    };
}
