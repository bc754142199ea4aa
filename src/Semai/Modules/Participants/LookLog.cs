using System.Threading.Channels;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Participants;

/// <summary>
/// Keeps who opened whose file. Opening a page does not wait for it: looks gather here and are written together, on
/// stopping too. What is protected is written before it is shown, by the act itself.
/// </summary>
sealed class LookLog(IServiceScopeFactory scopes, ILogger<LookLog> log) : BackgroundService
{
    const int Together = 500;

    readonly Channel<(Look? Look, TaskCompletionSource? Asked)> _looks = Channel.CreateUnbounded<(Look?, TaskCompletionSource?)>(new() { SingleReader = true });

    public void Note(Look look) => _looks.Writer.TryWrite((look, null));

    /// <summary>Waits until everything noted so far is written.</summary>
    public Task WrittenAsync()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _looks.Writer.TryWrite((null, asked)) ? asked.Task : Task.CompletedTask;
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _looks.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (batch, asking) = (new List<Look>(), new List<TaskCompletionSource>());
        while (await _looks.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < Together && _looks.Reader.TryRead(out var noted))
            {
                if (noted.Look is { } look) batch.Add(look);
                if (noted.Asked is { } asked) asking.Add(asked);
            }

            if (batch.Count > 0) await WriteAsync(batch);
            asking.ForEach(a => a.SetResult());
            batch.Clear();
            asking.Clear();
        }
    }

    async Task WriteAsync(List<Look> batch)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentStanding>().Standing = Standing.Job("look-log");
            var db = scope.ServiceProvider.GetRequiredService<Db>();
            db.AddRange(batch);
            await db.SaveChangesAsync();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            log.LogError(e, "{Count} looks at personal files could not be kept.", batch.Count);
        }
    }
}
