using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;

namespace Semai.Tests.Modules.Training;

public class PlanClassTests
{
    [Theory, EachEngine]
    public async Task The_dates_are_shown_around_the_holiday_first_and_made_only_once_seen(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 0);
        await using var app = world.App;
        await app.GivenAsync(Holiday.On(new(2026, 3, 19), "Hari Suci Nyepi", null, HolidayKind.National, "SKB", Certainty.High));
        var officer = world.Officer;

        var tried = await officer.SubmitAsync(await officer.OpenAsync(PlanClass.Path), [.. Typed(world), ("step", "preview")]);
        Assert.Equal(200, tried.Status);
        Assert.Contains("Selesai Kamis, 26 Maret 2026.", tried.Text, StringComparison.Ordinal);
        Assert.Contains("19 Mar 2026, Hari Suci Nyepi", tried.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.TrainingClasses.CountAsync()));

        var made = await officer.SubmitAsync(tried, ("step", "confirm"));
        var planned = await app.WithDbAsync(db => db.TrainingClasses.SingleAsync());
        Assert.Equal(ClassLinks.Of(planned.Id), made.RedirectsTo);
        Assert.Equal(("KLS/2026/0001", "Keripik Pisang 1", 10), (planned.Code, planned.Title, planned.Hours));
        Assert.Equal([new(2026, 3, 12), new DateOnly(2026, 3, 26)], planned.Sessions.Select(s => s.Date));
        Assert.Contains("2 sesi, 12 tempat", (await officer.OpenAsync(ClassLinks.Of(planned.Id))).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_was_changed_after_it_was_shown_is_shown_again()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        var officer = world.Officer;
        var tried = await officer.SubmitAsync(await officer.OpenAsync(PlanClass.Path), [.. Typed(world), ("step", "preview")]);

        var again = await officer.SubmitAsync(tried, ("hours", "2"), ("step", "confirm"));

        Assert.Equal(200, again.Status);
        Assert.Contains("5 sesi", again.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.TrainingClasses.CountAsync()));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_what_was_typed()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        var officer = world.Officer;

        var page = await officer.SubmitAsync(await officer.OpenAsync(PlanClass.Path),
            [.. Typed(world).Where(t => t.Field is not ("venue" or "exceptions")), ("venue", ""), ("exceptions", "31/02/2026"), ("step", "preview")]);

        Assert.Equal(422, page.Status);
        Assert.Equal("Belum diisi.", page.TextOf("#venue-e"));
        Assert.Contains("\"31/02/2026\" bukan tanggal", page.TextOf("#exceptions-e"), StringComparison.Ordinal);
        Assert.Equal("Nurhasanah", page.TextOf("#instructors"));
    }

    [Theory]
    [InlineData("2028-10-05", 1, "training.agreement-not-in-force")]
    [InlineData("2026-03-09", 2, "training.unit-not-covered")]
    [InlineData("2025-08-01", 1, "training.agreement-not-in-force")]
    public async Task A_machine_is_told_which_rule_refused(string start, int unit, string rule)
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;

        var answer = await world.AgencyOfficer.CallAsync("/api/v1/classes", Request(world, start, unit));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(rule, (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("rule").GetString());
    }

    [Fact]
    public async Task A_room_that_is_taken_at_the_hour_is_warned_of()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        await world.PlannedAsync();

        var answer = await world.AgencyOfficer.CallAsync("/api/v1/classes", Request(world, "2026-02-23", 1));
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Contains(said.GetProperty("warnings").EnumerateArray(), w => w.GetString()!.StartsWith("Dapur pelatihan dipakai Keripik Pisang 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-12-14", "Libur nasional 2027 belum dimuat")]
    [InlineData("2026-03-09", null)]
    public async Task Days_of_a_year_whose_holidays_are_not_loaded_are_warned_of(string start, string? warning)
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        await app.WithDbAsync(db => LoadHolidays.ShippedAsync(db, default));

        var answer = await world.AgencyOfficer.CallAsync("/api/v1/classes", Request(world, start, 1, hours: 1));
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        var warned = said.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!).Where(w => w.StartsWith("Libur", StringComparison.Ordinal)).ToList();
        Assert.Equal(warning is null ? 0 : 1, warned.Count);
        Assert.StartsWith(warning ?? "", warned.FirstOrDefault() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_plan_is_turned_away_and_a_foreign_class_is_not_there()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        var planned = await world.PlannedAsync();

        Assert.Equal(403, (await world.Approver.OpenAsync(PlanClass.Path)).Status);
        foreach (var path in new[] { ClassLinks.Of(planned.Id), ClassLinks.Candidates(planned.Id), ClassLinks.Minutes(planned.Id), ClassLinks.Register(planned.Id, 1), ClassLinks.ChangeSession(planned.Id, 1), ClassLinks.Assess(planned.Id), ClassLinks.Complete(planned.Id), $"/api/v1/classes/{planned.Id}" })
            Assert.Equal((path, 404), (path, (await world.Foreigner.OpenAsync(path)).Status));
    }

    static (string Field, string Value)[] Typed(ClassWorld world) =>
    [
        ("commitment", world.Commitment.Id.ToString()), ("curriculum", world.Curriculum.Id.ToString()), ("unit", "1"), ("start", "2026-03-12"),
        ("weekdays", "Thursday"), ("startsAt", "08:00"), ("hours", "5"), ("venue", "Dapur pelatihan"), ("instructors", "Nurhasanah"), ("capacity", "12"),
        ("exceptions", ""),
    ];

    static object Request(ClassWorld world, string start, int unit, int hours = 5) => new
    {
        commitmentId = world.Commitment.Id.Value,
        curriculumId = world.Curriculum.Id.Value,
        unit,
        start,
        weekdays = new[] { "Monday", "Wednesday" },
        startsAt = "08:00:00",
        hoursPerSession = hours,
        venue = "Dapur pelatihan",
        instructors = "Nurhasanah",
        capacity = 12,
    };
}
