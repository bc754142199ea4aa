using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Training.Selection;

/// <summary>
/// Whoever is released or transferred leaves their class that day; nobody has to remember it. Who is only missed on a roster
/// keeps the place: they may be found, and the register goes on showing who was absent.
/// </summary>
sealed class FollowMoves : IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel)
    {
        var gone = moves.Where(m => m.Presence is Presence.Released or Presence.Transferred).ToDictionary(m => m.ParticipantId);
        if (gone.Count == 0) return;

        var enrolments = await db.Enrolments.IgnoreQueryFilters()
            .Where(e => gone.Keys.Contains(e.ParticipantId) && EnrolmentLifecycle.Current.Contains(e.State)).ToListAsync(cancel);
        var ids = enrolments.Select(e => e.ClassId).Distinct().ToList();
        var classes = await db.TrainingClasses.IgnoreQueryFilters().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        foreach (var enrolment in enrolments.Where(e => e.Unit == gone[e.ParticipantId].Unit))
            await LeaveAsync(db, classes[enrolment.ClassId], enrolment, gone[enrolment.ParticipantId], cancel);
    }

    static Task LeaveAsync(Db db, TrainingClass left, Enrolment who, CustodyMove move, CancellationToken cancel)
    {
        var reason = move.Presence is Presence.Released ? LeaveReason.Released : LeaveReason.Transferred;
        var on = who.Began is { } began && began > move.On ? began : move.On;
        return Leaving.LeaveAsync(db, left, who, reason, on, null, move.By, move.At, cancel);
    }
}
