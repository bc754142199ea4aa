using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Placements.Mentoring;
using Semai.Tests.Modules.Placements.Internships;

namespace Semai.Tests.Modules.Placements.Mentoring;

/// <summary>Whom its mentors guide, as a business sees them at its own door. It is 2 March 2026.</summary>
public class HostPairTests
{
    [Theory, EachEngine]
    public async Task A_business_sees_when_they_meet_and_what_for(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var mentor = await app.GivenAsync(Some.Mentor(world.Business));
        await GivenPairAsync(world, mentor, await OfferAsync(world, "accompanied", "no-cash"));
        await app.GivenAsync(Some.ProposedPair(mentor, world.People[1].Id));
        var owner = await world.OwnerAsync();

        var page = await owner.OpenAsync(ShowHostPeople.List);
        var pair = Assert.Single((await owner.Http.GetFromJsonAsync<JsonElement>(ShowHostPeople.PairsApi)).EnumerateArray());

        var text = string.Join(' ', page.TextOf("#pendampingan").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Satu orang didampingi mentor Anda", page.TextOf("h1"));
        Assert.Contains("Ahmad Berjalan Mentor Siti Rahma Bertemu lagi Rabu, 4 Maret 2026, 09.00–10.00 · Aula 2 pertemuan, terakhir 2 Maret 2026", text, StringComparison.Ordinal);
        Assert.Contains("Tujuan: Menghitung harga jual · Sampai 1 April 2026", text, StringComparison.Ordinal);
        Assert.Contains("Pengamanan: Selalu didampingi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("catatan petugas", page.Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada orang magang", page.TextOf("#magang"), StringComparison.Ordinal);
        Assert.Equal(("2026-03-04", "2026-03-02", 2), (pair.GetProperty("next").GetProperty("on").GetString(), pair.GetProperty("lastOn").GetString(), pair.GetProperty("safeguards").GetArrayLength()));
        Assert.Equal(
            ["id", "name", "mentor", "state", "startedOn", "endedOn", "next", "lastOn", "meetings", "goals", "safeguards"],
            pair.EnumerateObject().Select(p => p.Name));
    }

    [Theory, EachEngine]
    public async Task Paused_or_ended_they_are_expected_no_more_and_the_reason_stays_in_the_prison(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var pair = await GivenPairAsync(world, await app.GivenAsync(Some.Mentor(world.Business)), null);
        var owner = await world.OwnerAsync();

        await ActAsync(world, pair, p => p.Pause(PairReason.Missed, "tidak di register", Some.Approver, app.Time.Now));
        var paused = await owner.OpenAsync(ShowHostPeople.List);
        await ActAsync(world, pair, p => p.End(PairReason.Transferred, new(2026, 3, 2), "pindah", Some.Approver, app.Time.Now));
        var ended = await owner.OpenAsync(ShowHostPeople.List);
        app.Time.Advance(TimeSpan.FromDays(31));
        var later = await owner.OpenAsync(ShowHostPeople.List);

        Assert.Contains("Tidak bertemu sampai lapas memberi tahu", paused.TextOf("#pendampingan"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bertemu lagi", paused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("register", paused.Text, StringComparison.Ordinal);
        Assert.Contains("Berakhir 2 Maret 2026", ended.TextOf("#pendampingan"), StringComparison.Ordinal);
        Assert.DoesNotContain("pindah", ended.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ahmad", later.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_business_sees_none_of_them_and_where_nobody_is_the_page_says_why(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await GivenPairAsync(world, await app.GivenAsync(Some.Mentor(world.Business)), null);
        var neighbour = world with { Business = await app.GivenAsync(Some.ApprovedBusiness("Usaha Tetangga")) };
        var owner = await neighbour.OwnerAsync("tetangga");

        var without = await owner.OpenAsync(ShowHostPeople.List);
        await app.GivenAsync(Some.Mentor(neighbour.Business, "Nurlela"));
        var idle = await owner.OpenAsync(ShowHostPeople.List);

        Assert.Contains("belum punya mentor", without.TextOf("#pendampingan"), StringComparison.Ordinal);
        Assert.Contains("Belum ada yang didampingi", idle.TextOf("#pendampingan"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ahmad", idle.Text, StringComparison.Ordinal);
        Assert.Empty((await owner.Http.GetFromJsonAsync<JsonElement>(ShowHostPeople.PairsApi)).EnumerateArray());
    }

    static Task<Offer> OfferAsync(InternshipWorld world, params string[] safeguards) => world.App.GivenAsync(
        Some.Offer(Some.OfferTerms(world.Agreement.Id, OfferKind.Mentoring, safeguards: safeguards), world.Business));

    /// <summary>Met twice, the second time today; planned for today, for tomorrow (called off) and for the day after.</summary>
    static Task<MentoringPair> GivenPairAsync(InternshipWorld world, Mentor mentor, Offer? offer)
    {
        var (person, now) = (world.People[0].Id, world.App.Time.Now);
        var pair = MentoringPair.Propose(person, 1, mentor, null, null, null, Some.Officer, Some.Instant, offer?.Id);
        pair.Start(new(2026, 1, 5), Some.Approver, Some.Instant);
        foreach (var day in new DateOnly[] { new(2026, 3, 2), new(2026, 3, 3), new(2026, 3, 4) })
            pair.Plan(day, new(9, 0), 60, "Aula", Admission.Admitted, Some.Officer, Some.Instant);
        pair.CancelPlanned(2, "listrik padam", new(2026, 3, 2));
        pair.Hold(Some.Meeting(new(2026, 1, 5)), Admission.Admitted, 90, Some.Officer, now);
        pair.Hold(Some.Meeting(new(2026, 3, 2)), Admission.Admitted, 90, Some.Officer, now);
        pair.SetGoal("Menghitung harga jual", new(2026, 4, 1));
        return world.App.GivenAsync(pair);
    }

    static Task ActAsync(InternshipWorld world, MentoringPair pair, Action<MentoringPair> act) => world.App.WithDbAsync(async db =>
    {
        act(await db.Pairs.SingleAsync(p => p.Id == pair.Id));
        await db.SaveChangesAsync();
    });
}
