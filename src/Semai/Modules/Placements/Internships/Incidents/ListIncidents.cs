using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Everything that was reported of internships, the latest first: to prison and probation office, and to nobody else.</summary>
public static class ListIncidents
{
    public const string Path = $"{PlacementLinks.List}/incidents";
    public const string Api = $"{PlacementLinks.Api}/incidents";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(InternshipPermissions.Incidents);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(InternshipPermissions.Incidents);
        app.MapGet(Api, Find).RequireAuthorization(InternshipPermissions.Incidents);
    }

    static async Task<IResult> Show([AsParameters] Query query, IncidentList list, CancellationToken cancel) =>
        Views.Show<ListIncidentsView>(new { Page = await list.OfAsync(query, cancel), Query = query, Units = await list.UnitsAsync(cancel) });

    static Task<Page<Row>> Find([AsParameters] Query query, IncidentList list, CancellationToken cancel) => list.OfAsync(query, cancel);

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, IncidentList list, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"kejadian-magang-{time.Today.Iso}", await list.AllAsync(query, cancel), Columns(await list.UnitsAsync(cancel)));

    /// <summary>The same on the page and in the export.</summary>
    /// <param name="units">Of a single prison nobody needs the name.</param>
    internal static IReadOnlyList<Column<Row>> Columns(IReadOnlyDictionary<int, string> units) =>
    [
        new(InternshipWords.Person, r => r.Name ?? InternshipWords.NameClosed) { IsName = true, Typed = true, Href = r => $"{PlacementLinks.Of(r.PlacementId)}#kejadian" },
        new(InternshipWords.Status, r => IncidentStandings.Of(r.Standing)) { Status = r => r.Standing.Drawn },
        new(IncidentFields.Labels["on"], r => r.On),
        new(Say(id: "Pukul", en: "Hour"), r => r.Hour),
        new(IncidentFields.Labels["kind"], r => IncidentWords.Of(r.Kind)),
        new(IncidentFields.Labels["what"], r => r.InErrorWhy is null ? r.What : $"{r.What} ({IncidentStandings.Of(IncidentStanding.InError)}: {r.InErrorWhy})") { Typed = true },
        new(InternshipWords.Business, r => r.Host) { Typed = true },
        .. units.Count > 1 ? (Column<Row>[])[new(Say(id: "Lapas", en: "Prison"), r => r.Unit) { Typed = true }] : [],
        new(Say(id: "Dilaporkan oleh", en: "Reported by"), r => $"{r.By} ({IncidentWords.Of(r.Side)})") { Typed = true },
        new(Say(id: "Dicatat", en: "Recorded"), r => r.RecordedOn),
    ];

    /// <param name="State">Whether anything still waits; anything else is no filter.</param>
    /// <param name="Kind">What happened, in a word; anything else is no filter.</param>
    /// <param name="From">The first day, as 2026-03-02.</param>
    /// <param name="To">The last day.</param>
    /// <param name="Unit">Number of a prison.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? Kind, string? From, string? To, string? Unit, string? After)
    {
        internal IncidentStanding? StateChosen => Enum.TryParse<IncidentStanding>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal IncidentKind? KindChosen => Enum.TryParse<IncidentKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
        internal DateOnly? FromDay => PlacementLinks.Day(From);
        internal DateOnly? ToDay => PlacementLinks.Day(To);
        internal int? UnitChosen => int.TryParse(Unit, out var unit) ? unit : null;
        internal bool IsFiltered => StateChosen is not null || KindChosen is not null || FromDay is not null || ToDay is not null || UnitChosen is not null;
    }

    /// <param name="Name">Null where the reader may not see it.</param>
    /// <param name="Hour">Null where nobody looked at a clock.</param>
    /// <param name="Side">Who reported it.</param>
    /// <param name="InErrorWhy">Why it counts no more; null where it counts.</param>
    public sealed record Row(
        Id<Incident> Id, Id<Placement> PlacementId, string? Name, IncidentKind Kind, IncidentStanding Standing, DateOnly On, TimeOnly? Hour, string What, string Host,
        string Unit, IncidentSide Side, string By, DateOnly RecordedOn, string? InErrorWhy);
}
