using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Gate;
using Semai.Modules.Placements.Mentoring;
using Semai.Tests.Modules.Partners.Mentors;

namespace Semai.Tests.Modules.Placements.Mentoring;

public class MentoringPagesTests
{
    [Theory, EachEngine]
    public async Task A_pair_is_proposed_started_and_meets_and_its_commitment_counts_the_meeting(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (commitment, person) = (await CommitmentAsync(world), await PersonAsync(world));
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        await world.App.GivenAsync(Some.Clearance(mentor));
        var (officer, head) = (Officer(world), Head(world));

        await Press(officer, PairLinks.New, ("person", $"{person.Id}"), ("mentor", $"{mentor.Id}"), ("commitment", $"{commitment.Id}"));
        var pair = await world.App.WithDbAsync(db => db.Pairs.SingleAsync());
        Assert.Contains("menunggu dimulai", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await Press(head, PairLinks.Stage(pair.Id, PairAct.Start), ("on", "2026-02-27"));
        await Press(officer, PairLinks.Plan(pair.Id), ("on", "2026-03-02"), ("place", "Aula"));
        Assert.Contains("Siti Rahma", (await Guard(world).OpenAsync("/gate?day=2026-03-02")).TextOf("#masuk"), StringComparison.Ordinal);
        world.App.Time.Advance(TimeSpan.FromDays(2));
        Assert.Contains("belum dicatat", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        await Press(officer, PairLinks.Meeting(pair.Id), ("on", "2026-03-02"), ("place", "Aula"), ("minutes", "90"), ("topics", "Harga jual"), ("personMood", "4"));

        var page = await officer.OpenAsync(PairLinks.Of(pair.Id));
        Assert.Contains("Siti Rahma mendampingi Syahrul", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Lancar", page.TextOf("#kesehatan"), StringComparison.Ordinal);
        Assert.Contains("Kesan warga binaan 4 dari 5", page.TextOf("#kesehatan"), StringComparison.Ordinal);
        Assert.Contains("1 dari 48 pertemuan mentor", (await Agency(world).OpenAsync(PairLinks.RowsOf(commitment.Id))).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(world, commitment));
        Assert.Contains("Bertemu mentor Siti Rahma", (await officer.OpenAsync($"/participants/{person.Id}/journey")).Text, StringComparison.Ordinal);
        await Press(officer, PairLinks.InError(pair.Id, 1), ("reason", "Salah hari"));
        Assert.Equal(0, await CountAsync(world, commitment));
        Assert.Contains("Syahrul", (await officer.OpenAsync(MentorPaths.Of(mentor.Id))).TextOf("#pendampingan"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Without_a_clearance_that_day_no_meeting_is_recorded_inside(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        await world.App.GivenAsync(Some.Clearance(mentor, until: new(2026, 2, 26)));
        var pair = await world.App.GivenAsync(Some.Pair(mentor, (await PersonAsync(world)).Id));
        var officer = Officer(world);

        var page = await officer.SubmitAsync(await officer.OpenAsync(PairLinks.Meeting(pair.Id)), ("on", "2026-02-27"), ("place", "Aula"), ("topics", "Harga"));
        Assert.Equal(422, page.Status);
        Assert.Contains("tidak punya izin masuk lapas yang berlaku pada 27 Februari 2026", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("pair.may-not-enter", await RuleOf(await officer.CallAsync($"/api/v1/mentoring/{pair.Id}/plan", new { on = "2026-03-02", starts = "09:00:00", minutes = 60, place = "Aula" })));

        Assert.Equal(HttpStatusCode.Created, (await officer.CallAsync($"/api/v1/mentoring/{pair.Id}/meetings", Body("2026-02-26"))).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await officer.CallAsync($"/api/v1/mentoring/{pair.Id}/meetings", Body("2026-02-27", inside: false))).StatusCode);
    }

    [Theory, EachEngine]
    public async Task More_hours_than_promised_are_recorded_with_a_warning(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business, hours: 1));
        await world.App.GivenAsync(Some.Clearance(mentor));
        var pair = await world.App.GivenAsync(Some.Pair(mentor, (await PersonAsync(world)).Id));

        var answer = await Officer(world).CallAsync($"/api/v1/mentoring/{pair.Id}/meetings", Body("2026-02-26", minutes: 90));

        Assert.Contains("lebih dari 1 jam", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("warnings")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_pair_ends_when_its_mentor_stops(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var pair = await world.App.GivenAsync(Some.Pair(mentor, (await PersonAsync(world)).Id));

        await Press(world.Agency, MentorPaths.Stop(mentor.Id), ("on", "2026-02-28"));

        var ended = await world.App.ReloadAsync(pair.Id);
        Assert.Equal((PairState.Ended, PairReason.MentorStopped), (ended.State, ended.History[^1].Reason));
    }

    [Fact]
    public async Task An_agency_sees_neither_the_name_nor_the_officer_s_note()
    {
        await using var world = await MentorWorld.OnAsync(Engine.Sqlite);
        var commitment = await CommitmentAsync(world);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var pair = Some.Pair(mentor, (await PersonAsync(world)).Id, commitment);
        pair.Hold(Some.Meeting(new(2026, 1, 5)), Admission.Admitted, 14, Some.Officer, Some.Instant);
        await world.App.GivenAsync(pair);

        var page = (await Agency(world).OpenAsync(PairLinks.Of(pair.Id))).Text;

        Assert.Contains("mendampingi seorang warga binaan", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Syahrul", page, StringComparison.Ordinal);
        Assert.DoesNotContain("catatan petugas", page, StringComparison.Ordinal);
        Assert.Equal(404, (await Agency(world).OpenAsync(PairLinks.Meeting(pair.Id))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(PairLinks.Of(pair.Id))).Status);
    }

    internal static Task<Participant> PersonAsync(MentorWorld world) => PersonAsync(world, "Syahrul");

    static async Task<Participant> PersonAsync(MentorWorld world, string name)
    {
        var person = await world.App.GivenAsync(Some.Person(name));
        await world.App.GivenAsync(Some.CustodyOf(person, $"B.I {person.Id}/2024"));
        return person;
    }

    static async Task<Commitment> CommitmentAsync(MentorWorld world)
    {
        var clause = await world.App.GivenAsync(Some.Clause(world.Agreement));
        return await world.App.GivenAsync(Some.Commitment(world.Agreement, clause, world.AgencyOffice, MeasureCodes.MentorMeetings, target: 48, title: "48 pertemuan mentor"));
    }

    static Task<long> CountAsync(MentorWorld world, Commitment commitment) => world.App.InScopeAsync(async s =>
        (await ((Measures)s.GetService(typeof(Measures))!).CountAsync([(commitment.Id, MeasureCodes.MentorMeetings)], new(2026, 3, 31), CancellationToken.None))[commitment.Id]);

    static object Body(string on, int minutes = 60, bool inside = true) => new { on, minutes, place = "Aula", inside, topics = "Harga jual" };

    internal static Visitor Officer(MentorWorld world) => world.App.Visitor(world.Inside, AccessPermissions.Self, MentorPermissions.Read, MentoringPermissions.Read, MentoringPermissions.Keep, ParticipantPermissions.Read);

    static Visitor Head(MentorWorld world) => world.App.Visitor(world.Inside, AccessPermissions.Self, MentoringPermissions.Read, MentoringPermissions.Decide, ParticipantPermissions.Read);

    static Visitor Agency(MentorWorld world) => world.App.Visitor(world.Outside, AccessPermissions.Self, MentoringPermissions.Read, MentoringPermissions.Keep, ParticipantPermissions.Read);

    internal static Visitor Guard(MentorWorld world) => world.App.Visitor(world.Inside, AccessPermissions.Self, GatePermissions.Read);

    internal static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    internal static async Task Press(Visitor visitor, string path, params (string Field, string Value)[] typed)
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(path), typed);
        Assert.True(page.Status == 302, $"{path} answers {page.Status}: {page.Text}");
    }
}
