using Microsoft.Extensions.DependencyInjection;
using Semai.Commands;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Tests.Modules.Placements.Mentoring;

public class DemoMentoringTests
{
    static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Theory, EachEngine]
    public async Task The_demonstration_s_number_opens_its_meetings_and_a_second_run_changes_nothing(Engine engine)
    {
        await using var app = await LoadedAsync(engine);
        await LoadAsync(app);
        var officer = app.Stranger();
        await officer.SignInAsync("giatja", Demo.Password);
        var commitment = await app.WithDbAsync(db => db.Commitments.SingleAsync(c => c.MeasureCode == MeasureCodes.MentorMeetings));

        var count = (await app.InScopeAsync(s => s.GetRequiredService<Measures>().CountAsync([(commitment.Id, commitment.MeasureCode)], Tuesday, default)))[commitment.Id];

        Assert.Equal(22, count);
        var rows = await officer.OpenAsync(PairLinks.RowsOf(commitment.Id));
        Assert.Contains("22 dari 48 pertemuan mentor", rows.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(22, rows.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(11, await app.WithDbAsync(db => db.Pairs.CountAsync()));
    }

    [Fact]
    public async Task The_guard_finds_the_list_in_the_rail_with_somebody_on_every_weekday_and_no_name_of_who_stays_inside()
    {
        await using var app = await LoadedAsync(Engine.Sqlite);
        var guard = app.Stranger();
        await guard.SignInAsync("p2u", Demo.Password);
        var inside = await app.WithDbAsync(async db =>
        {
            var interns = await db.Placements.Where(p => p.StartedOn != null).Select(p => p.ParticipantId).ToListAsync();
            return (await db.Participants.Where(p => !interns.Contains(p.Id)).ToListAsync()).ConvertAll(p => p.FullName);
        });

        Assert.NotNull((await guard.OpenAsync("/")).Html.QuerySelector("nav a[href='/gate']"));
        for (var day = Tuesday; day < Tuesday.AddDays(14); day = day.AddDays(1))
        {
            var page = await guard.OpenAsync($"/gate?day={day.Iso}");
            Assert.Equal(day.DayOfWeek is not DayOfWeek.Sunday, page.Html.QuerySelector("#masuk tbody tr") is not null);
            Assert.All(inside, name => Assert.DoesNotContain(name, page.Text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains("Sugeng Prayitno: Izin masuk dicabut", (await guard.OpenAsync("/gate")).TextOf(".note-late"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_roster_of_the_prison_s_own_size_has_a_register_number_of_the_demonstration_s_people()
    {
        await using var app = await LoadedAsync(Engine.Sqlite);
        using var file = new MemoryStream();
        new SampleRoster(SampleRoster.UsualRows, seed: 1).Write(file);
        var registers = new RosterReader(Tuesday).Read(file.ToArray(), "register.xlsx").Rows.Select(r => r.Register).ToHashSet();

        var people = await app.WithDbAsync(db => db.Custodies.Select(c => c.RegisterNumber).ToListAsync());

        Assert.Equal(68, people.Count);
        Assert.Empty(people.Intersect(registers));
    }

    static async Task<TestApp> LoadedAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(Tuesday.ToDateTime(new(3, 0)), TimeSpan.Zero));
        await LoadAsync(app);
        return app;
    }

    static Task<bool> LoadAsync(TestApp app) => app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
}
