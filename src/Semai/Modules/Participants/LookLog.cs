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

    readonly Channel<Look> _looks = Channel.CreateUnbounded<Look>(new() { SingleReader = true });
    int _waiting;

    public void Note(Look look)
    {
        Interlocked.Increment(ref _waiting);
        _looks.Writer.TryWrite(look);
    }

    /// <summary>Nothing noted so far is still unwritten.</summary>
    public bool IsWritten => Volatile.Read(ref _waiting) == 0;

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _looks.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Look>();
        while (await _looks.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < Together && _looks.Reader.TryRead(out var look)) batch.Add(look);
            await WriteAsync(batch);
            Interlocked.Add(ref _waiting, -batch.Count);
            batch.Clear();
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
