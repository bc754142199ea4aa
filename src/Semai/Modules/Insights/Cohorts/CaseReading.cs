using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Insights.Figures;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Calendar;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Returns;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Insights.Cohorts;

/// <summary>
/// Reads cohorts out of the records. A figure is the same for all who may read it, so it is counted over every record of the
/// prisons in the reader's reach, also those that this reader may not open; names come later, and only where they are open.
/// </summary>
public sealed class CaseReading(Db db, ReleaseReach reach, AgreementFacts agreements, TimeProvider time)
{
    /// <summary>Prisons in the reader's reach: where they serve, watch over or take over from, and what their agreements cover.</summary>
    public async Task<IReadOnlyDictionary<int, Organisation>> PrisonsAsync(CancellationToken cancel)
    {
        var (scope, units) = (db.Scope, db.Scope.Units);
        var (named, counted) = (await reach.NamedAsync(cancel), await agreements.CoveredUnitsAsync(time.Today, cancel));
        return await db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null)
            .Where(o => scope.Everything || units.Contains(o.UnitNo!.Value) || named.Contains(o.UnitNo!.Value) || counted.Contains(o.UnitNo!.Value))
            .OrderBy(o => o.ShortName).ToDictionaryAsync(o => o.UnitNo!.Value, cancel);
    }

    /// <summary>Everybody of the cohort, the earliest release first.</summary>
    public async Task<IReadOnlyList<Case>> CasesAsync(FigureQuery query, IReadOnlyCollection<int> prisons, CancellationToken cancel)
    {
        var units = prisons.Where(u => query.Unit is null || u == query.Unit).ToList();
        var (left, back) = (await LeftAsync(units, cancel), await BackAsync(units, cancel));
        var first = left.Where(d => Counts(d, back.GetValueOrDefault(d.Id))).GroupBy(d => d.ParticipantId).Select(g => g.MinBy(d => (d.ReleasedOn, d.Id))!)
            .Where(d => !(d.ReleasedOn < query.From) && !(d.ReleasedOn > query.To)).OrderBy(d => d.ReleasedOn).ThenBy(d => d.Id).ToList();
        var (asked, started) = (await AskedAsync(units, cancel), (await Started(units).Select(v => new { v.ParticipantId, v.StartedOn }).ToListAsync(cancel)).ToLookup(v => v.ParticipantId, v => v.StartedOn));
        return first.ConvertAll(d => new Case(
            d.ParticipantId, d.Id, d.Unit, d.ReleasedOn, asked.GetValueOrDefault(d.Id) ?? [], back.GetValueOrDefault(d.Id),
            started[d.ParticipantId].Where(on => on >= d.ReleasedOn).Select(on => (DateOnly?)on).Min()));
    }

    /// <summary>Each business of the cohort's people and how long it has lasted until today, the earliest start first.</summary>
    public async Task<IReadOnlyList<BusinessLife>> LivesAsync(FigureQuery query, IReadOnlyCollection<int> prisons, CancellationToken cancel)
    {
        var (today, from, to) = (time.Today, query.From ?? DateOnly.MinValue, query.To ?? DateOnly.MaxValue);
        var lives = await Started([.. prisons.Where(u => query.Unit is null || u == query.Unit)]).Where(v => v.ReleasedOn >= from && v.ReleasedOn <= to)
            .OrderBy(v => v.StartedOn).ThenBy(v => v.Id).Select(v => new { v.Id, v.Unit, v.StartedOn, v.ClosedOn }).ToListAsync(cancel);
        return lives.ConvertAll(v => new BusinessLife(v.Id, v.Unit, v.StartedOn, v.ClosedOn, new(Math.Max(0, (v.ClosedOn ?? today).DayNumber - v.StartedOn.DayNumber), v.ClosedOn is not null)));
    }

    /// <summary>Confirmed by a second person, and not entered in error.</summary>
    IQueryable<Venture> Started(List<int> units) =>
        db.Ventures.IgnoreQueryFilters().AsNoTracking().Where(v => units.Contains(v.Unit) && v.ConfirmedOn != null && v.Standing == VentureStanding.Counted);

    /// <summary>Undone without a return on record: nobody left.</summary>
    static bool Counts(Left left, CameBack? back) => back is null ? left.State is not DepartureState.Undone : back.Reason is not ReturnReason.ReleaseInError;

    Task<List<Left>> LeftAsync(List<int> units, CancellationToken cancel) =>
        db.Departures.IgnoreQueryFilters().AsNoTracking().Where(d => units.Contains(d.Unit)).Select(d => new Left(d.Id, d.ParticipantId, d.Unit, d.ReleasedOn, d.State)).ToListAsync(cancel);

    async Task<Dictionary<Id<Departure>, CameBack>> BackAsync(List<int> units, CancellationToken cancel) =>
        (await db.PrisonReturns.IgnoreQueryFilters().AsNoTracking().Where(r => units.Contains(r.Unit)).Select(r => new { r.DepartureId, r.On, r.Reason }).ToListAsync(cancel))
        .ToDictionary(r => r.DepartureId, r => new CameBack(r.On, r.Reason));

    async Task<Dictionary<Id<Departure>, Dictionary<int, Asked>>> AskedAsync(List<int> units, CancellationToken cancel)
    {
        var today = time.Today;
        var told = (await (
            from one in db.FollowUps.IgnoreQueryFilters().AsNoTracking()
            where units.Contains(one.Unit) && one.State == FollowUpState.Answered
            from answer in one.Answers
            where answer.InErrorWhy == null
            select new { one.Id, Told = new ToldFacts(answer.On, answer.Work != WorkStanding.None, answer.WorkSince, answer.NetIncome, answer.Returned, answer.ReturnedOn) }).ToListAsync(cancel))
            .ToDictionary(a => a.Id, a => a.Told);
        var asked = await db.FollowUps.IgnoreQueryFilters().AsNoTracking().Where(f => units.Contains(f.Unit)).Select(f => new { f.Id, f.DepartureId, f.Months, f.State, f.CancelReason, f.Closes }).ToListAsync(cancel);
        return asked.GroupBy(f => f.DepartureId).ToDictionary(g => g.Key, g => g.ToDictionary(
            f => f.Months, f => new Asked(f.Id, f.CancelReason is not CancelReason.BeforeSchedule && (f.State is FollowUpState.Lost or FollowUpState.Cancelled || f.Closes < today), told.GetValueOrDefault(f.Id))));
    }

    sealed record Left(Id<Departure> Id, Id<Participant> ParticipantId, int Unit, DateOnly ReleasedOn, DepartureState State);
}
