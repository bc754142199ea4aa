using Microsoft.EntityFrameworkCore.ChangeTracking;
using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners;

namespace Semai.Modules.Placements.Internships;

/// <summary>
/// Whoever leaves the prison leaves the internship, and the place comes free. Who is missed on a roster may be found again:
/// nobody goes out, the place stays held, and what is not past the gate yet only waits.
/// </summary>
sealed class FollowCustody : IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel)
    {
        var left = moves.Where(m => m.Presence is not Presence.Present).ToDictionary(m => m.ParticipantId);
        if (left.Count == 0) return;

        var people = left.Keys.ToList();
        foreach (var placement in await Ending.LiveAsync(db, p => people.Contains(p.ParticipantId), cancel))
        {
            var move = left[placement.ParticipantId];
            if (move.Presence is not Presence.Absent)
                await Ending.EndAsync(db, placement, move.Presence is Presence.Released ? PlacementReason.Released : PlacementReason.Transferred, move.On, move.By, move.At, cancel);
            else if (placement.State is PlacementState.Active)
                Ending.Suspend(db, placement, PlacementReason.Missing, move.On, move.By, move.At);
        }
    }
}

/// <summary>
/// A business that is suspended has nobody at work until it is approved again; one that ends, or whose agreement ended,
/// has nobody at all.
/// </summary>
sealed class FollowHosts(TimeProvider time) : ActsAlong
{
    protected override bool Concerns(ChangeTracker changes) => Stopped(changes).Any() || Over(changes).Any();

    protected override async Task ActAsync(Db db, CancellationToken cancel)
    {
        foreach (var business in Stopped(db.ChangeTracker).ToList())
            foreach (var placement in await Ending.LiveAsync(db, p => p.BusinessId == business.Id, cancel))
            {
                if (business.State is BusinessState.Ended)
                    await Ending.EndAsync(db, placement, PlacementReason.BusinessEnded, time.Today, Actor.Job("business-ended"), time.Now, cancel);
                else if (placement.MayStop)
                    Ending.Suspend(db, placement, PlacementReason.BusinessSuspended, time.Today, Actor.Job("business-suspended"), time.Now);
            }

        foreach (var agreement in Over(db.ChangeTracker).ToList())
            if (agreement.EndedOn < time.Today) await Ending.EndUnderAsync(db, agreement.Id, agreement.EndedOn!.Value, time, cancel);
    }

    static IEnumerable<Business> Stopped(ChangeTracker changes) => changes.Entries<Business>()
        .Where(e => e.State is EntityState.Modified && e.Property(b => b.State).OriginalValue != e.Entity.State && e.Entity.State is BusinessState.Suspended or BusinessState.Ended)
        .Select(e => e.Entity);

    static IEnumerable<Agreement> Over(ChangeTracker changes) => changes.Entries<Agreement>()
        .Where(e => e.State is EntityState.Modified && e.Entity.EndedOn is not null && e.Property(a => a.EndedOn).OriginalValue is null)
        .Select(e => e.Entity);
}

/// <summary>How the program itself suspends and ends internships.</summary>
static class Ending
{
    public static Task<List<Placement>> LiveAsync(Db db, System.Linq.Expressions.Expression<Func<Placement, bool>> which, CancellationToken cancel) =>
        db.Placements.IgnoreQueryFilters().Where(p => PlacementLifecycle.Live.Contains(p.State)).Where(which).ToListAsync(cancel);

    public static async Task EndAsync(Db db, Placement placement, PlacementReason reason, DateOnly on, Actor by, DateTime at, CancellationToken cancel)
    {
        if (!placement.IsLive) return;

        var offer = await db.Set<Partners.Offers.Offer>().IgnoreQueryFilters().SingleAsync(o => o.Id == placement.OfferId, cancel);
        placement.End(offer, reason, on, null, by, at);
        await Placing.TellEndedAsync(db, placement, by, at, cancel);
    }

    public static void Suspend(Db db, Placement placement, PlacementReason reason, DateOnly on, Actor by, DateTime at)
    {
        placement.Suspend(reason, on, null, by, at);
        Journey.Record(
            db, placement.ParticipantId, placement.Unit, JourneyKind.InternshipSuspended, on, by, at, PlacementLinks.Of(placement.Id), null, placement.Title, $"{reason}");
    }

    /// <param name="last">The last day on which the agreement was in force.</param>
    public static async Task EndUnderAsync(Db db, Id<Agreement> agreement, DateOnly last, TimeProvider time, CancellationToken cancel)
    {
        foreach (var placement in await LiveAsync(db, p => p.AgreementId == agreement, cancel))
            await EndAsync(db, placement, PlacementReason.AgreementEnded, last, Actor.Job("agreement-ended"), time.Now, cancel);
    }
}

/// <summary>Hourly: ends what runs under an agreement whose last day has passed. A second run finds nothing to do.</summary>
sealed class EndOutlived(IServiceScopeFactory scopes, TimeProvider time, ILogger<EndOutlived> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<Db>();
                db.Scope = Scope.All;
                await OnceAsync(db, time, stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or Refusal or System.Data.Common.DbException)
            {
                log.LogError(e, "Internships under agreements that ended were not ended; it is tried again in an hour.");
            }
        }
    }

    internal static async Task OnceAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var today = time.Today;
        var placed = db.Placements.Where(p => PlacementLifecycle.Live.Contains(p.State)).Select(p => p.AgreementId);
        var over = await db.Agreements.Where(a => placed.Contains(a.Id) && (a.Ends < today || a.EndedOn < today))
            .Select(a => new { a.Id, a.Ends, a.EndedOn }).ToListAsync(cancel);
        foreach (var agreement in over)
        {
            await Ending.EndUnderAsync(db, agreement.Id, agreement.EndedOn is { } ended && ended < agreement.Ends ? ended : agreement.Ends, time, cancel);
            await db.SaveChangesAsync(cancel); // each by itself: one that somebody changes meanwhile keeps no other back
        }
    }
}
