using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>
/// Keeps who opened whose file, before it is shown: a look that cannot be written down is not had. A queue would be
/// quicker by one insert and would lose its last looks with the power.
/// </summary>
sealed class LookLog(Db db)
{
    public Task KeepAsync(Look look, CancellationToken cancel) => KeepAsync([look], cancel);

    public async Task KeepAsync(IEnumerable<Look> looks, CancellationToken cancel)
    {
        db.AddRange(looks);
        await db.SaveChangesAsync(cancel);
    }
}
