using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Returns;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>
/// The days on which a released person is asked follow from the release, by rule: planned in the save that records it,
/// called off when the person is back, moved when the release turns out to have been on another day.
/// </summary>
static class FollowUpSchedule
{
    /// <summary>A release: the days of the rules. Where an earlier one proves to have been in error, its answers come along.</summary>
    public static async Task BeginAsync(Departure departure, Actor by, DateTime at, Db db, CancellationToken cancel)
    {
        if (await FollowUpRules.FindAsync(at.OfficeDay, db, cancel) is not { } rules) return;

        var kept = await CarriedAsync(departure, rules, by, at, db, cancel);
        db.AddRange(rules.Points.Where(p => !kept.Contains(p.Months)).Select(p => FollowUp.Plan(departure, p, rules.Version, by, at)));
    }

    /// <summary>The person is back. On or before the day of release means that there was none; else somebody of the prison says what it was.</summary>
    public static async Task StopAsync(Departure departure, CustodyMove move, Db db, CancellationToken cancel)
    {
        var back = PrisonReturn.Record(departure, move.On, move.By, move.At);
        db.Add(back);
        foreach (var one in await OfAsync(departure.Id, db, cancel)) Stop(one, back, move.By, move.At);
    }

    /// <summary>What a return was is said, or said anew: a release in error was none, so nothing that was asked about it stands.</summary>
    public static async Task FollowAsync(PrisonReturn back, Actor by, DateTime at, Db db, CancellationToken cancel)
    {
        foreach (var one in await OfAsync(back.DepartureId, db, cancel))
        {
            if (back.IsError) Stop(one, back, by, at);
            else if (one.State is FollowUpState.Cancelled && (one.Answered is not null || one.Closes < back.On)) one.Revive(by, at);
        }
    }

    /// <summary>Whose window had closed before the return was lost by then, and stays lost.</summary>
    static void Stop(FollowUp one, PrisonReturn back, Actor by, DateTime at)
    {
        if (one.State is FollowUpState.Cancelled) return;

        if (back.IsError) one.Cancel(CancelReason.ReleaseInError, by, at);
        else if (one.State is FollowUpState.Due or FollowUpState.NotReached && one.Closes >= back.On) one.Cancel(CancelReason.BackInPrison, by, at);
    }

    /// <summary>Months whose answers go on to this release, because the one before it was recorded with a wrong day.</summary>
    static async Task<IReadOnlyCollection<int>> CarriedAsync(Departure departure, FollowUpRules rules, Actor by, DateTime at, Db db, CancellationToken cancel)
    {
        var person = departure.ParticipantId;
        var last = await db.PrisonReturns.IgnoreQueryFilters().Where(r => r.ParticipantId == person).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel);
        if (last is null || departure.ReleasedOn >= last.On) return [];

        var before = await OfAsync(last.DepartureId, db, cancel);
        foreach (var one in before.Where(f => f is { State: FollowUpState.Cancelled, Answered: not null })) one.Revive(by, at);
        var kept = before.Where(f => rules.Points.FirstOrDefault(p => p.Months == f.Months) is { } point && f.Redate(departure, point, rules.Version, by, at)).Select(f => f.Months).ToHashSet();
        if (!last.IsError) last.Explain(ReturnReason.ReleaseInError, Say(id: "Tanggal bebas dikoreksi.", en: "The day of release was corrected."), by, at);
        foreach (var one in before.Where(f => f.DepartureId == last.DepartureId)) Stop(one, last, by, at);
        return kept;
    }

    static Task<List<FollowUp>> OfAsync(Id<Departure> departure, Db db, CancellationToken cancel) =>
        db.FollowUps.IgnoreQueryFilters().Where(f => f.DepartureId == departure).ToListAsync(cancel);
}
