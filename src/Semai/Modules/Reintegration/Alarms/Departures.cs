using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>
/// Whoever is released has left, and the alarm rings unless somebody has accepted them not long before. Whoever is back,
/// also because the release was entered in error, never left: the alarm ends by itself. What is asked after a release follows.
/// </summary>
sealed class Departures : IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel)
    {
        foreach (var move in moves.Where(m => m.Presence is Presence.Released)) await LeftAsync(move, db, cancel);

        var back = moves.Where(m => m.Presence is Presence.Present).ToDictionary(m => m.ParticipantId);
        var ids = back.Keys.ToList();
        if (ids.Count == 0) return;
        foreach (var departure in await db.Departures.IgnoreQueryFilters().Where(d => ids.Contains(d.ParticipantId) && d.RunningKey != null).ToListAsync(cancel))
        {
            var move = back[departure.ParticipantId];
            departure.Undo(move.By, move.At);
            await FollowUpSchedule.StopAsync(departure, move, db, cancel);
        }
    }

    static async Task LeftAsync(CustodyMove move, Db db, CancellationToken cancel)
    {
        var departure = Departure.Record(move.ParticipantId, move.Unit, move.On, move.By, move.At);
        db.Add(departure);
        await FollowUpSchedule.BeginAsync(departure, move.By, move.At, db, cancel);

        var holds = (await ReleaseRules.FindAsync(move.At.OfficeDay, db, cancel))?.AcceptanceHoldsDays.Value ?? 0;
        var since = move.On.AddDays(-holds);
        if (await db.HandOvers.IgnoreQueryFilters().AnyAsync(h => h.ParticipantId == move.ParticipantId && h.State == HandOverState.Accepted && h.AcceptedOn >= since, cancel))
            departure.HandOver(null, move.By, move.At);
    }

    /// <summary>An office accepted the person after the release: the alarm ends in the same save.</summary>
    public static async Task HandedOverAsync(Db db, HandOver accepted, Actor by, DateTime at, CancellationToken cancel)
    {
        var person = accepted.ParticipantId;
        foreach (var departure in await db.Departures.IgnoreQueryFilters().Where(d => d.ParticipantId == person && (d.State == DepartureState.Open || d.State == DepartureState.Excused)).ToListAsync(cancel))
            departure.HandOver(null, by, at);
    }
}
