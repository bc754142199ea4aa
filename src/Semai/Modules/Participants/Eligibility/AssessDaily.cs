using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>Hourly: judges anew whoever's promised day has come, and whoever was never judged. A second run finds nothing to do.</summary>
sealed class AssessDaily(IServiceScopeFactory scopes, TimeProvider time, ILogger<AssessDaily> log) : BackgroundService
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
                log.LogError(e, "Eligibility was not brought up to date; it is tried again in an hour.");
            }
        }
    }

    async Task OnceAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentStanding>().Standing = Standing.Job("assess-eligibility");
        var db = services.GetRequiredService<Db>();
        db.Scope = Scope.All;
        await AssessPeople.DueAsync(db, services.GetRequiredService<Vault>(), time.Today, cancel);
    }
}
