using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Production.Work;

/// <summary>
/// Whoever leaves the prison works there no more. Who is missed on a roster may be found again, so that work only pauses,
/// and an officer resumes it.
/// </summary>
sealed class FollowMoves : IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel)
    {
        foreach (var move in moves.Where(m => m.Presence is not Presence.Present))
        {
            var workers = await db.Workers.IgnoreQueryFilters()
                .Where(w => w.ParticipantId == move.ParticipantId && WorkerLifecycle.Running.Contains(w.State)).ToListAsync(cancel);
            foreach (var worker in workers) Follow(db, worker, move);
        }
    }

    /// <summary>Ends it, and tells so in the person's journey.</summary>
    public static void End(Db db, Worker worker, WorkReason reason, DateOnly on, string? note, Actor by, DateTime at)
    {
        var began = worker.StartedOn is not null;
        worker.End(reason, on, note, by, at);
        if (began) Journey.Record(db, worker.ParticipantId, worker.Unit, JourneyKind.WorkEnded, on, by, at, WorkLinks.Of(worker.Id));
    }

    static void Follow(Db db, Worker worker, CustodyMove move)
    {
        var today = move.At.OfficeDay;
        var on = move.On > today ? today : move.On < worker.Earliest ? worker.Earliest : move.On;
        switch (move.Presence)
        {
            case Presence.Released: End(db, worker, WorkReason.Released, on, null, move.By, move.At); break;
            case Presence.Transferred: End(db, worker, WorkReason.Transferred, on, null, move.By, move.At); break;
            default:
                if (worker.State is WorkerState.Active) worker.Pause(WorkReason.Missed, on, null, move.By, move.At);
                break;
        }
    }
}
