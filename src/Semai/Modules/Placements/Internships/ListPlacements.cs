using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Internships;

/// <summary>The internships a reader may see, the latest first; narrowed by words, state, kind, business and the promise they serve.</summary>
public static class ListPlacements
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PlacementLinks.List, Show).RequireAuthorization(InternshipPermissions.Read);
        app.MapGet($"{PlacementLinks.List}/export", Take).RequireAuthorization(InternshipPermissions.Read);
        app.MapGet(PlacementLinks.Api, Find).RequireAuthorization(InternshipPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, PlacementReading reading, Standing standing, CancellationToken cancel)
    {
        var business = query.BusinessId is { } id ? await db.Placements.Where(p => p.BusinessId == id).Select(p => p.Host).FirstOrDefaultAsync(cancel) : null;
        return Views.Show<ListPlacementsView>(new { Page = await Find(query, db, reading, cancel), Query = query, Business = business, MayPropose = standing.Can(InternshipPermissions.Keep) });
    }

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, PlacementReading reading, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last]) matching = matching.Where(p => p.OrderKey.CompareTo(last) < 0);

        var rows = await Rows(db, matching).Take(Page.Size + 1).ToListAsync(cancel);
        return Page.Of(await NamedAsync(rows, reading, cancel), from, r => [r.OrderKey], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, PlacementReading reading, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"magang-{time.Today.Iso}", await NamedAsync(await Rows(db, Matching(db, query)).ToListAsync(cancel), reading, cancel), Columns);

    static IQueryable<Placement> Matching(Db db, Query query)
    {
        var matching = db.Placements.AsNoTracking();
        if (Folded.Of(query.Q) is { Length: > 0 } words) matching = matching.Where(p => p.Search.Contains(words));
        if (query.StateChosen is { } state) matching = matching.Where(p => p.State == state);
        if (query.KindChosen is { } kind) matching = matching.Where(p => p.Kind == kind);
        if (query.BusinessId is { } business) matching = matching.Where(p => p.BusinessId == business);
        return matching;
    }

    static IQueryable<Row> Rows(Db db, IQueryable<Placement> placements) => Rows(db.Organisations, placements, db.Scope);

    static IQueryable<Row> Rows(IQueryable<Organisation> organisations, IQueryable<Placement> placements, Scope scope) =>
        from p in placements
        orderby p.OrderKey descending
        join unit in organisations on p.Unit equals unit.UnitNo
        select new Row(p.Id, p.OrderKey, p.ParticipantId, null, p.Title, p.BusinessId, p.Host, p.Kind, unit.ShortName, p.State,
            scope.Everything || scope.Units.Contains(p.Unit) ? p.Reason : null, p.Starts, p.Ends, p.StartedOn, p.EndedOn);

    static async Task<IReadOnlyList<Row>> NamedAsync(IReadOnlyList<Row> rows, PlacementReading reading, CancellationToken cancel)
    {
        var names = await reading.NamesAsync([.. rows.Select(r => r.ParticipantId).Distinct()], cancel);
        return [.. rows.Select(r => r with { Name = names.GetValueOrDefault(r.ParticipantId) })];
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(InternshipWords.Person, r => r.Name ?? InternshipWords.NameClosed) { IsName = true, Typed = true, Href = r => PlacementLinks.Of(r.Id) },
        new(InternshipWords.Status, r => InternshipWords.Of(r.State)) { Status = r => r.State.Drawn },
        new(Say(id: "Pekerjaan", en: "Work"), r => r.Title) { Typed = true },
        new(InternshipWords.Business, r => r.Business) { Typed = true },
        new(OfferWords.Kind, r => InternshipWords.Where(r.Kind)),
        new(Say(id: "Lapas", en: "Prison"), r => r.Unit) { Typed = true },
        new(InternshipWords.Starts, r => r.StartedOn ?? r.Starts),
        new(InternshipWords.Ends, r => r.EndedOn ?? r.Ends),
        new(InternshipWords.Reason, r => r.Reason is { } reason ? InternshipWords.Of(reason) : null),
    ];

    /// <param name="Q">Words of the work, the place or the business.</param>
    /// <param name="State">A state of an internship; anything else is no filter.</param>
    /// <param name="Kind">Inside or outside; anything else is no filter.</param>
    /// <param name="Business">One business.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? State, string? Kind, string? Business, string? After)
    {
        internal PlacementState? StateChosen => Enum.TryParse<PlacementState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal OfferKind? KindChosen => Enum.TryParse<OfferKind>(Kind, out var kind) && Enum.IsDefined(kind) && kind is not OfferKind.Mentoring ? kind : null;
        internal Id<Business>? BusinessId => Id<Business>.TryParse(Business, null, out var id) ? id : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || StateChosen is not null || KindChosen is not null || BusinessId is not null;
    }

    /// <param name="OrderKey">What the list pages by.</param>
    /// <param name="Name">Null where the reader may not see it.</param>
    /// <param name="Reason">Null to those outside the prison: it is the prison's own business.</param>
    /// <param name="StartedOn">The first day on which the person could go.</param>
    public sealed record Row(
        Id<Placement> Id, string OrderKey, Id<Participant> ParticipantId, string? Name, string Title, Id<Business> BusinessId, string Business, OfferKind Kind, string Unit,
        PlacementState State, PlacementReason? Reason, DateOnly Starts, DateOnly Ends, DateOnly? StartedOn, DateOnly? EndedOn);
}
