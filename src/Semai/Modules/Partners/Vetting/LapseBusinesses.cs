using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Modules.Partners.Vetting;

/// <summary>Stops the businesses whose approval has run out, once each. A second run finds nothing to do.</summary>
public static class LapseBusinesses
{
    const int Batch = 200;

    static readonly Actor Job = Actor.Job("lapse-businesses");

    public static string Reason => Say(id: "Masa persetujuan usaha sudah lewat.", en: "The approval of the business has lapsed.");

    /// <returns>How many lapsed.</returns>
    public static async Task<int> DueAsync(Db db, Stopping stopping, TimeProvider time, CancellationToken cancel)
    {
        var today = time.Today;
        var due = await db.Businesses.Where(b => b.State == BusinessState.Approved && b.ApprovedUntil < today && b.StoppedOn == null)
            .OrderBy(b => b.ApprovedUntil).Take(Batch).Select(b => b.Id).ToListAsync(cancel);

        foreach (var id in due)
            await db.TogetherAsync(async () =>
            {
                var business = await db.Businesses.SingleAsync(b => b.Id == id, cancel);
                business.Lapse(Occasion.Of(today, Job, time));
                await stopping.TellAsync(business, Reason, Job, time.Now, cancel);
                await db.SaveChangesAsync(cancel);
            }, cancel);
        return due.Count;
    }
}

/// <summary>Hourly, so that a lapse is acted on in the first hour of its day.</summary>
sealed class LapseHourly(IServiceScopeFactory scopes, TimeProvider time, ILogger<LapseHourly> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await OnceAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or Refusal or System.Data.Common.DbException)
            {
                log.LogError(e, "Businesses whose approval ran out were not stopped; it is tried again in an hour.");
            }
        }
    }

    async Task OnceAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentStanding>().Standing = Standing.Job("lapse-businesses");
        var db = services.GetRequiredService<Db>();
        db.Scope = Scope.All;
        await LapseBusinesses.DueAsync(db, services.GetRequiredService<Stopping>(), time, cancel);
    }
}
