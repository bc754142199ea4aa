using Microsoft.Extensions.Time.Testing;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Placements.Internships;

namespace Semai.Tests.Modules.Placements.Internships;

/// <summary>What happens elsewhere acts on an internship by itself, in the same save.</summary>
public class PlacementFollowsTests
{
    [Theory, EachEngine]
    public async Task Release_ends_it_and_frees_the_place(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, places: 1);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        var (registrar, person) = (world.Officer, world.People[0].Id);

        var saved = await registrar.SubmitAsync(await registrar.OpenAsync($"/participants/{person}/move"), ("act", "Release"), ("on", "2026-03-02"), ("why", "Surat lepas 12/2026"));

        Assert.Equal(302, saved.Status);
        var now = await world.ReloadAsync(placement);
        Assert.Equal((PlacementState.Ended, PlacementReason.Released, new DateOnly(2026, 3, 2)), (now.State, now.Reason, now.EndedOn));
        Assert.Equal(0, (await world.OfferNowAsync()).Taken);
        Assert.True(await app.WithDbAsync(db => db.Disclosures.AllAsync(d => d.Closed != null)));
        Assert.Equal(1, await app.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.InternshipEnded)));
    }

    [Theory, EachEngine]
    public async Task Transfer_ends_what_waits_for_papers_too(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, other) = (await world.ProposedAsync(), await world.ProposedAsync(1));

        await world.Officer.CallAsync($"/api/v1/participants/{world.People[0].Id}/move", new { act = "Transfer", on = "2026-03-02", why = "Surat pindah 3/2026" });

        Assert.Equal((PlacementState.Ended, PlacementReason.Transferred), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
        Assert.Equal(PlacementState.Proposed, (await world.ReloadAsync(other)).State);
        Assert.Equal(1, (await world.OfferNowAsync()).Taken);
    }

    [Theory, EachEngine]
    public async Task A_business_suspended_in_the_middle_stops_its_people_until_it_is_back(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();

        await ActAsync(world, b => b.Suspend(Some.On(new(2026, 3, 2), "keluhan")));
        Assert.Equal((PlacementState.Suspended, PlacementReason.BusinessSuspended), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
        Assert.Contains("internship.gate-closed", await ResumedAsync(world, placement), StringComparison.Ordinal);
        await ActAsync(world, b => b.Reinstate(Some.On(new(2026, 3, 2), "selesai")));
        await ResumedAsync(world, placement);

        Assert.Equal(PlacementState.Active, (await world.ReloadAsync(placement)).State);
    }

    [Theory, EachEngine]
    public async Task A_business_that_ends_has_nobody_at_work(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placements = new[] { await world.ActiveAsync(), await world.ProposedAsync(1) };

        await ActAsync(world, b => b.End(Some.On(new(2026, 3, 2), "tutup")));

        foreach (var placement in placements)
            Assert.Equal((PlacementState.Ended, PlacementReason.BusinessEnded), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
    }

    [Theory, EachEngine]
    public async Task An_agreement_whose_last_day_has_passed_ends_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        await app.WithDbAsync(db => EndOutlived.OnceAsync(db, app.Time, default));
        Assert.Equal(PlacementState.Active, (await world.ReloadAsync(placement)).State);

        var later = new FakeTimeProvider(new(2028, 10, 8, 2, 0, 0, TimeSpan.Zero)); // the program's own clock stays, so that its hourly look does not race with ours
        await app.WithDbAsync(db => EndOutlived.OnceAsync(db, later, default));

        var now = await world.ReloadAsync(placement);
        Assert.Equal((PlacementState.Ended, PlacementReason.AgreementEnded, new DateOnly(2028, 10, 7)), (now.State, now.Reason, now.EndedOn));
    }

    [Theory, EachEngine]
    public async Task What_follows_is_counted_as_a_change_so_that_a_stale_copy_does_not_win(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();

        await app.WithDbAsync(async db =>
        {
            var stale = await db.Placements.SingleAsync();
            await ActAsync(world, b => b.Suspend(Some.On(new(2026, 3, 2), "keluhan")));
            stale.Suspend(PlacementReason.Incident, new(2026, 3, 2), null, Some.Officer, app.Time.Now);
            Assert.Equal("changed-meanwhile", (await Assert.ThrowsAsync<Refusal>(() => db.SaveChangesAsync())).Rule);
        });

        Assert.Equal(PlacementReason.BusinessSuspended, (await world.ReloadAsync(placement)).Reason);
    }

    static Task ActAsync(InternshipWorld world, Action<Business> act) => world.App.WithDbAsync(async db =>
    {
        act(await db.Businesses.SingleAsync());
        await db.SaveChangesAsync();
    });

    static async Task<string> ResumedAsync(InternshipWorld world, Placement placement) =>
        await (await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/resume", new { minutes = "BA-12/TPP/2026" })).Content.ReadAsStringAsync();
}
