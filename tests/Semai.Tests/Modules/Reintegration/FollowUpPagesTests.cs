using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Help;
using Semai.Modules.Reintegration.Returns;

namespace Semai.Tests.Modules.Reintegration;

public class FollowUpPagesTests
{
    static readonly DateOnly Today = FollowUpWorld.Today;

    /// <summary>A month after the release of today.</summary>
    static readonly DateOnly InAMonth = new(2026, 4, 1);

    [Theory, EachEngine]
    public async Task A_release_plans_six_days_and_who_accepted_the_person_asks_at_the_door_without_script(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Today, agency: true);
        await world.ReleasedAsync("Budi", Today, accepted: false);
        Assert.Equal([1, 3, 6, 12, 24, 36], await world.App.WithDbAsync(db => db.FollowUps.Where(f => f.ParticipantId == person.Id).OrderBy(f => f.Months).Select(f => f.Months).ToListAsync()));
        world.On(InAMonth);
        var (agency, probation, one) = (world.Agency, world.Probation, await world.OfAsync(person, 1));

        foreach (var visitor in new[] { agency, probation }) Assert.Equal(["Ahmad 1 Due"], await FollowUpWorld.ListAsync(visitor));
        foreach (var visitor in new[] { world.OtherAgency, world.Registrar }) // another agency, and the prison itself
        {
            Assert.Empty(await FollowUpWorld.ListAsync(visitor, "?standing=All"));
            foreach (var path in new[] { FollowUpLinks.Of(one.Id), FollowUpLinks.Answer(one.Id), FollowUpLinks.Paper(one.Id) }) Assert.Equal(404, (await visitor.OpenAsync(path)).Status);
            Assert.Equal(404, (int)(await FollowUpWorld.AnswerAsync(visitor, one, InAMonth)).StatusCode);
        }

        await PlanPagesTests.Press(
            agency, FollowUpLinks.Answer(one.Id), null, ("way", "Visit"), ("work", "SelfEmployed"), ("workSince", "2026-03-20"), ("business", "Alive"), ("income", "1,5 juta"), ("incomeFrom", "CashBook"),
            ("housing", "WithFamily"), ("help", "Capital"), ("helpNote", "wajan besar"), ("helpOwner", $"{world.Releases.Agency.Id}"), ("helpDue", ""));

        var page = await agency.OpenAsync(FollowUpLinks.Of(one.Id));
        foreach (var said in new[] { "Berusaha sendiri", "Rp 1.500.000 Buku kas", "20 Maret 2026", "wajan besar", "15 April 2026", "Ada kabar" })
            Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Equal(["Ahmad 1 Answered"], await FollowUpWorld.ListAsync(probation, "?standing=Answered"));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.FollowedUp)));
    }

    [Theory, EachEngine]
    public async Task Help_stands_on_its_owner_s_home_page_until_it_is_done_and_goes_with_an_answer_in_error(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Today, agency: true);
        world.On(InAMonth);
        var (agency, probation, one) = (world.Agency, world.Probation, await world.OfAsync(person, 1));
        var api = $"/api/v1/follow-ups/{one.Id}/answer";

        Assert.Equal("help-task.owner-missing", await PlanPagesTests.RuleOf(await probation.CallAsync(api, FollowUpWorld.Answer(InAMonth, help: new[] { "Capital" }, owner: world.Releases.OtherAgency.Id.Value))));
        await probation.CallAsync(api, FollowUpWorld.Answer(InAMonth, help: new[] { "Capital", "Licence" }, owner: world.Releases.Agency.Id.Value));

        Assert.Equal(["Izin usaha untuk Ahmad", "Modal untuk Ahmad"], (await HelpAsync(agency)).Order());
        Assert.Empty(await HelpAsync(probation));
        var first = (await world.App.WithDbAsync(db => db.HelpTasks.SingleAsync(t => t.Kind == HelpKind.Capital))).Id;
        Assert.Equal(404, (await probation.OpenAsync(SettleHelp.PathOf(first))).Status); // another office owns it
        Assert.Equal(422, (await agency.SubmitAsync(await agency.OpenAsync(SettleHelp.PathOf(first)), ("act", "Finish"), ("note", ""))).Status);
        await PlanPagesTests.Press(agency, SettleHelp.PathOf(first), null, ("act", "Finish"), ("note", "KUR cair"));
        Assert.Equal(["Izin usaha untuk Ahmad"], await HelpAsync(agency));

        await PlanPagesTests.Press(probation, FollowUpLinks.Entry(one.Id, 1), null, ("why", "orang lain"));
        Assert.Empty(await HelpAsync(agency));
        Assert.Equal(["Ahmad 1 Due"], await FollowUpWorld.ListAsync(agency));
    }

    [Theory, EachEngine]
    public async Task Attempts_are_counted_and_who_is_not_reached_is_lost_and_never_a_success(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var one = await world.OfAsync(await world.ReleasedAsync("Ahmad", Today), 1);
        var other = await world.OfAsync(await world.ReleasedAsync("Budi", Today), 1);
        world.On(InAMonth.AddDays(1));
        var probation = world.Probation;
        Assert.Contains("Dua kabar lewat harinya", (await PlanPagesTests.TasksAsync(probation)).Select(t => t.GetProperty("title").GetString()));

        for (var no = 0; no < 3; no++) await PlanPagesTests.Press(probation, FollowUpLinks.Attempt(one.Id), null, ("way", "Phone"), ("result", "NoAnswer"));
        var task = (await PlanPagesTests.TasksAsync(probation)).Single(t => t.GetProperty("title").GetString() == "Satu orang belum terjangkau, coba lagi");
        Assert.Equal("Ahmad", (await probation.OpenAsync(task.GetProperty("path").GetString()!)).TextOf("table.stack tbody th"));
        Assert.Equal("follow-up.lose-not-allowed", await PlanPagesTests.RuleOf(await probation.CallAsync($"/api/v1/follow-ups/{other.Id}/lost", new { reason = "Moved", note = "pindah" })));
        await PlanPagesTests.Press(probation, FollowUpLinks.Lose(one.Id), null, ("reason", "NotFound"), ("note", "dicari ke rumah"));
        world.On(InAMonth.AddDays(22));

        Assert.Equal(["Ahmad 1 Lost", "Budi 1 Lost"], (await FollowUpWorld.ListAsync(probation, "?standing=Lost")).Order());
        Assert.Equal(0, await CountAsync(world));
        Assert.Equal(2, (await probation.Http.GetStringAsync(new Uri("/follow-ups/export?standing=Lost&as=csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Theory, EachEngine]
    public async Task Two_officers_at_once_and_one_of_them_is_told(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var one = await world.OfAsync(await world.ReleasedAsync("Ahmad", Today, agency: true), 1);
        world.On(InAMonth);
        var (agency, probation) = (world.Agency, world.Probation);

        var answers = await Task.WhenAll(FollowUpWorld.AnswerAsync(agency, one, InAMonth), FollowUpWorld.AnswerAsync(probation, one, InAMonth, "None"));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Contains(await PlanPagesTests.RuleOf(answers.Single(a => !a.IsSuccessStatusCode)), new[] { "follow-up.answer-not-allowed", "changed-meanwhile" });
        Assert.Single((await world.App.ReloadAsync(one.Id)).Answers);
        Assert.Equal(1, await CountAsync(world));
    }

    [Theory, EachEngine]
    public async Task A_release_date_moved_takes_the_days_along_and_only_answers_that_still_fit(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var (fits, not) = (await world.ReleasedAsync("Ahmad", Today), await world.ReleasedAsync("Budi", Today));
        world.On(InAMonth);
        foreach (var person in new[] { fits, not }) await FollowUpWorld.AnswerAsync(world.Probation, await world.OfAsync(person, 1), InAMonth);

        foreach (var person in new[] { fits, not }) await world.Releases.MoveAsync(person, "Return", InAMonth);
        await world.Releases.MoveAsync(fits, "Release", Today.AddDays(-3)); // moved back
        await world.Releases.MoveAsync(not, "Release", InAMonth.AddDays(-2)); // the answer would lie before its window

        var (kept, anew) = (await world.OfAsync(fits, 1), await world.OfAsync(not, 1));
        Assert.Equal((FollowUpState.Answered, Today.AddDays(-3), new DateOnly(2026, 3, 26)), (kept.State, kept.ReleasedOn, kept.Due));
        Assert.Equal((FollowUpState.Due, InAMonth.AddDays(-2)), (anew.State, anew.ReleasedOn));
        foreach (var person in new[] { fits, not })
            Assert.Equal(6, await world.App.WithDbAsync(db => db.FollowUps.CountAsync(f => f.ParticipantId == person.Id && f.State != FollowUpState.Cancelled)));
        Assert.Equal([ReturnReason.ReleaseInError, ReturnReason.ReleaseInError], await world.App.WithDbAsync(db => db.PrisonReturns.Select(r => r.Reason!.Value).ToListAsync()));
        Assert.Equal(1, await CountAsync(world));
    }

    [Theory, EachEngine]
    public async Task Who_is_back_in_the_window_is_not_asked_and_the_prison_says_what_it_was(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Today);
        world.On(InAMonth);
        await FollowUpWorld.AnswerAsync(world.Probation, await world.OfAsync(person, 1), InAMonth);
        await world.Releases.MoveAsync(person, "Return", InAMonth);
        var registrar = world.Registrar;

        Assert.Equal(["Ahmad 1 Answered", .. new[] { 3, 6, 12, 24, 36 }.Select(m => $"Ahmad {m} Cancelled")], await FollowUpWorld.ListAsync(world.Probation, "?standing=All"));
        Assert.Equal("follow-up.attempt-not-allowed", await PlanPagesTests.RuleOf(await world.Probation.CallAsync($"/api/v1/follow-ups/{(await world.OfAsync(person, 1)).Id}/attempts", new { on = InAMonth.Iso, way = "Phone", result = "NoAnswer" })));
        var task = (await PlanPagesTests.TasksAsync(registrar)).Single(t => t.GetProperty("title").GetString() == "Ahmad ada lagi setelah bebas");
        var path = task.GetProperty("path").GetString()!;
        Assert.Equal(422, (await registrar.SubmitAsync(await registrar.OpenAsync(path), ("note", "surat"))).Status);
        await PlanPagesTests.Press(registrar, path, null, ("reason", "ReleaseInError"), ("note", "salah orang"));
        Assert.Equal(0, await CountAsync(world)); // nobody was released, so nobody was asked
        await PlanPagesTests.Press(registrar, path, null, ("reason", "NewConviction"), ("note", "petikan putusan"));

        Assert.Equal(1, await CountAsync(world));
        Assert.DoesNotContain(await PlanPagesTests.TasksAsync(registrar), t => t.GetProperty("path").GetString() == path);
        Assert.Equal(404, (await world.Releases.Foreigner.OpenAsync(path)).Status);
    }

    [Theory, EachEngine]
    public async Task Who_is_released_again_later_is_asked_anew(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Today);
        world.On(new(2026, 6, 1));
        await world.Releases.MoveAsync(person, "Return", new(2026, 5, 1));
        await world.Releases.MoveAsync(person, "Release", new(2026, 6, 1));

        var all = await world.App.WithDbAsync(db => db.FollowUps.Where(f => f.ParticipantId == person.Id).ToListAsync());
        Assert.Equal(6, all.Count(f => f.ReleasedOn == new DateOnly(2026, 6, 1) && f.State is FollowUpState.Due));
        Assert.Equal([1], all.Where(f => f.ReleasedOn == Today && f.State is not FollowUpState.Cancelled).Select(f => f.Months)); // its window closed before the return: lost
        Assert.Equal(["Ahmad 1 Lost"], await FollowUpWorld.ListAsync(world.Probation, "?standing=Lost"));
    }

    [Theory, EachEngine]
    public async Task The_number_of_the_promise_opens_its_rows_without_names_for_those_who_may_not_know(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var (with, without) = (await world.ReleasedAsync("Ahmad", Today, agency: true), await world.ReleasedAsync("Budi", Today));
        world.On(InAMonth);
        foreach (var person in new[] { with, without }) await FollowUpWorld.AnswerAsync(world.Probation, await world.OfAsync(person, 1), InAMonth);

        Assert.Equal(2, await CountAsync(world));
        var page = await world.Cooperation.OpenAsync(FollowUpLinks.RowsOf(world.Promise.Id));
        Assert.Equal("Dua tindak lanjut terjawab", page.TextOf("h1"));
        Assert.Contains("Pasal 7", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("Budi", page.Text, StringComparison.Ordinal);
        var agency = (await world.Agency.OpenAsync(FollowUpLinks.RowsOf(world.Promise.Id))).Text;
        Assert.Contains("Ahmad", agency, StringComparison.Ordinal);
        Assert.Contains("Nama tertutup", agency, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task An_agency_is_told_that_somebody_came_back_and_not_why(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var one = await world.OfAsync(await world.ReleasedAsync("Ahmad", Today, agency: true), 1);
        world.On(InAMonth);
        await PlanPagesTests.Press(
            world.Probation, FollowUpLinks.Answer(one.Id), null, ("way", "Visit"), ("work", "None"), ("business", "None"), ("income", "0"), ("incomeFrom", "OwnAnswer"), ("housing", "Unsettled"),
            ("returned", "NewConviction"), ("returnedOn", "2026-03-29"));

        Assert.Contains("putusan perkara baru", (await world.Probation.OpenAsync(FollowUpLinks.Of(one.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("putusan perkara baru", (await world.Agency.OpenAsync(FollowUpLinks.Of(one.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NewConviction", await world.Agency.Http.GetStringAsync(new Uri($"/api/v1/follow-ups/{one.Id}", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back_and_a_withdrawn_consent_closes_the_door()
    {
        await using var world = await FollowUpWorld.OnAsync(Engine.Sqlite);
        var one = await world.OfAsync(await world.ReleasedAsync("Ahmad", Today, agency: true), 1);
        world.On(InAMonth);
        var agency = world.Agency;

        var page = await agency.SubmitAsync(await agency.OpenAsync(FollowUpLinks.Answer(one.Id)), ("on", "2026-02-31"), ("income", "banyak"), ("note", "titip salam"), ("help", "Capital"));
        Assert.Equal(422, page.Status);
        Assert.Contains("titip salam", page.TextOf("#note"), StringComparison.Ordinal);
        Assert.Contains("1,5 juta", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("input[name=help][value=Capital][checked]"));
        var refused = await agency.SubmitAsync(await agency.OpenAsync(FollowUpLinks.Answer(one.Id)), ("on", "2026-02-01"), ("way", "Phone"), ("work", "None"), ("business", "None"), ("housing", "Own"));
        Assert.Contains("sebelum ia bebas", refused.Text, StringComparison.Ordinal);

        var leg = await world.App.WithDbAsync(db => db.HandOvers.SingleAsync(h => h.AgreementId != null));
        await ReleaseWorld.StageAsync(world.Releases.AgencyOfficer, leg.Id, "End", "persetujuan dicabut");
        Assert.Equal(404, (await agency.OpenAsync(FollowUpLinks.Of(one.Id))).Status);
        Assert.Empty(await FollowUpWorld.ListAsync(agency, "?standing=All"));
    }

    [Fact]
    public async Task The_sheet_says_nothing_of_a_prison()
    {
        await using var world = await FollowUpWorld.OnAsync(Engine.Sqlite);
        var one = await world.OfAsync(await world.ReleasedAsync("Ahmad", Today), 1);
        world.On(InAMonth);

        var sheet = (await world.Probation.OpenAsync(FollowUpLinks.Paper(one.Id))).Html;

        Assert.Contains("Lembar kabar", sheet.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Berusaha sendiri", sheet.Body.TextContent, StringComparison.Ordinal);
        foreach (var word in new[] { "lapas", "bebas", "napi", "pemasyarakatan", "tahanan", "penjara" })
            Assert.DoesNotContain(word, sheet.QuerySelector(".sheet")!.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EachEngine]
    public async Task How_it_stands_is_the_same_for_a_row_and_for_the_database(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        await world.ReleasedAsync("Ahmad", Today);
        var one = await world.OfAsync(await world.ReleasedAsync("Budi", Today), 1);
        world.On(InAMonth);
        await world.Probation.CallAsync($"/api/v1/follow-ups/{one.Id}/attempts", new { on = InAMonth.Iso, way = "Phone", result = "NoAnswer" });

        for (var day = Today; day < Today.AddMonths(8); day = day.AddDays(6))
            foreach (var standing in Enum.GetValues<FollowUpStanding>())
            {
                var (those, all) = await world.App.WithDbAsync(async db => (await db.FollowUps.Where(FollowUpStandings.Are(standing, day)).CountAsync(), await db.FollowUps.ToListAsync()));
                Assert.Equal((day, standing, all.Count(f => f.StandingOn(day) == standing)), (day, standing, those));
            }
    }

    static async Task<IReadOnlyList<string>> HelpAsync(Visitor visitor) =>
        [.. (await PlanPagesTests.TasksAsync(visitor)).Where(t => t.GetProperty("path").GetString()!.Contains("/help/", StringComparison.Ordinal)).Select(t => t.GetProperty("title").GetString()!)];

    static async Task<long> CountAsync(FollowUpWorld world) => (await world.App.InScopeAsync(s => s.GetRequiredService<Measures>().CountAsync([(world.Promise.Id, world.Promise.MeasureCode)], world.App.Time.Today, default)))[world.Promise.Id];
}
