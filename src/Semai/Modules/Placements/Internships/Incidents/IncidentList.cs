using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Finds the incidents of a list, all within the reader's scope.</summary>
public sealed class IncidentList(Db db, PlacementReading reading)
{
    /// <summary>A report with the internship it is about.</summary>
    sealed class Told
    {
        public required Incident Incident { get; init; }
        public required Placement Placement { get; init; }

        /// <summary>Stopped, and not let go on since the report.</summary>
        public required bool Awaits { get; init; }
    }

    public async Task<Page<ListIncidents.Row>> OfAsync(ListIncidents.Query query, CancellationToken cancel)
    {
        var (matching, from) = (Matching(query), Cursor.Parse(query.After, keys: 2));
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var last] && PlacementLinks.Day(day) is { } on && Id<Incident>.TryParse(last, null, out var id))
            matching = matching.Where(t => t.Incident.On < on || (t.Incident.On == on && t.Incident.Id < id));
        return Page.Of(await RowsAsync(Ordered(matching).Take(Page.Size + 1), cancel), from, r => [r.On.Iso, $"{r.Id}"], total);
    }

    public Task<IReadOnlyList<ListIncidents.Row>> AllAsync(ListIncidents.Query query, CancellationToken cancel) => RowsAsync(Ordered(Matching(query)), cancel);

    /// <summary>Prisons of whose internships the reader sees anything reported, with their names.</summary>
    public async Task<IReadOnlyDictionary<int, string>> UnitsAsync(CancellationToken cancel)
    {
        var units = await All().Select(t => t.Placement.Unit).Distinct().ToListAsync(cancel);
        return await db.Organisations.Where(o => o.UnitNo != null && units.Contains(o.UnitNo.Value)).OrderBy(o => o.UnitNo).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
    }

    IQueryable<Told> All() =>
        from incident in db.Incidents.AsNoTracking()
        join placement in db.Placements.AsNoTracking() on incident.PlacementId equals placement.Id
        select new Told
        {
            Incident = incident,
            Placement = placement,
            Awaits = placement.State == PlacementState.Suspended && !placement.History.Any(e => e.Act == PlacementAct.Resume && e.At >= incident.RecordedAt),
        };

    IQueryable<Told> Matching(ListIncidents.Query query)
    {
        var matching = query.StateChosen switch
        {
            IncidentStanding.Awaiting => All().Where(t => t.Incident.ErrorAt == null && t.Awaits),
            IncidentStanding.Over => All().Where(t => t.Incident.ErrorAt == null && !t.Awaits),
            IncidentStanding.InError => All().Where(t => t.Incident.ErrorAt != null),
            null => All(),
        };
        if (query.KindChosen is { } kind) matching = matching.Where(t => t.Incident.Kind == kind);
        if (query.FromDay is { } first) matching = matching.Where(t => t.Incident.On >= first);
        if (query.ToDay is { } last) matching = matching.Where(t => t.Incident.On <= last);
        if (query.UnitChosen is { } unit) matching = matching.Where(t => t.Placement.Unit == unit);
        return matching;
    }

    static IQueryable<Told> Ordered(IQueryable<Told> told) => told.OrderByDescending(t => t.Incident.On).ThenByDescending(t => t.Incident.Id);

    async Task<IReadOnlyList<ListIncidents.Row>> RowsAsync(IQueryable<Told> told, CancellationToken cancel)
    {
        var read = await told.Select(t => new { t.Incident, t.Placement.ParticipantId, t.Placement.Host, t.Placement.Unit, t.Awaits }).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. read.Select(r => r.ParticipantId).Distinct()], cancel);
        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return read.ConvertAll(r => new ListIncidents.Row(
            r.Incident.Id, r.Incident.PlacementId, names.GetValueOrDefault(r.ParticipantId), r.Incident.Kind, StandingOf(r.Incident, r.Awaits), r.Incident.On, r.Incident.Hour, r.Incident.What,
            r.Host, units.GetValueOrDefault(r.Unit) ?? $"{r.Unit}", r.Incident.Side, r.Incident.By, r.Incident.RecordedAt.OfficeDay, r.Incident.ErrorWhy));
    }

    static IncidentStanding StandingOf(Incident incident, bool awaits) =>
        !incident.Stands ? IncidentStanding.InError : awaits ? IncidentStanding.Awaiting : IncidentStanding.Over;
}
