using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.Figures;
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

    static async Task<IResult> Show([AsParameters] Query query, Db db, PlacementList list, Standing standing, CancellationToken cancel)
    {
        if (await list.OfAsync(query, cancel) is not var (page, commitment)) return TypedResults.NotFound();

        var business = query.BusinessId is { } id ? await db.Placements.Where(p => p.BusinessId == id).Select(p => p.Host).FirstOrDefaultAsync(cancel) : null;
        return Views.Show<ListPlacementsView>(new { Page = page, Query = query, Business = business, Commitment = commitment, MayPropose = standing.Can(InternshipPermissions.Keep), MayReadIncidents = standing.Can(InternshipPermissions.Incidents) });
    }

    static async Task<Results<Ok<Page<Row>>, NotFound>> Find([AsParameters] Query query, PlacementList list, CancellationToken cancel) =>
        await list.OfAsync(query, cancel) is var (page, _) ? TypedResults.Ok(page) : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, PlacementList list, TimeProvider time, CancellationToken cancel) =>
        await list.AllAsync(query, cancel) is { } rows ? Export.Of(@as, $"magang-{time.Today.Iso}", rows, Columns) : TypedResults.NotFound();

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(InternshipWords.Person, r => r.Name ?? InternshipWords.NameClosed) { IsName = true, Typed = true, Href = r => r.IsOpen ? PlacementLinks.Of(r.Id) : null },
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
    /// <param name="Commitment">Those that the number of this commitment counts, and no others.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? State, string? Kind, string? Business, string? Commitment, string? After)
    {
        internal PlacementState? StateChosen => Enum.TryParse<PlacementState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal OfferKind? KindChosen => Enum.TryParse<OfferKind>(Kind, out var kind) && Enum.IsDefined(kind) && kind is not OfferKind.Mentoring ? kind : null;
        internal Id<Business>? BusinessId => Id<Business>.TryParse(Business, null, out var id) ? id : null;
        internal Id<Commitment>? CommitmentId => Id<Commitment>.TryParse(Commitment, null, out var id) ? id : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || StateChosen is not null || KindChosen is not null || BusinessId is not null;
    }

    /// <param name="OrderKey">What the list pages by.</param>
    /// <param name="Name">Null where the reader may not see it.</param>
    /// <param name="Reason">Null to those outside the prison: it is the prison's own business.</param>
    /// <param name="StartedOn">The first day on which the person could go.</param>
    /// <param name="IsOpen">Whether this reader may open it; one that is counted counts all the same.</param>
    public sealed record Row(
        Id<Placement> Id, string OrderKey, Id<Participant> ParticipantId, string? Name, string Title, Id<Business> BusinessId, string Business, OfferKind Kind, string Unit,
        PlacementState State, PlacementReason? Reason, DateOnly Starts, DateOnly Ends, DateOnly? StartedOn, DateOnly? EndedOn, bool IsOpen);
}

/// <summary>Finds the internships of a list: those of the reader, or those that a commitment counts, as many as its number says.</summary>
public sealed class PlacementList(Db db, PlacementReading reading, InternshipFigures figures, AgreementFacts agreements, TimeProvider time)
{
    /// <summary>Null where a commitment is asked for that is not the reader's, or that counts no internships.</summary>
    public async Task<(Page<ListPlacements.Row> Page, CommitmentBrief? Commitment)?> OfAsync(ListPlacements.Query query, CancellationToken cancel)
    {
        if (await MatchingAsync(query, cancel) is not var (matching, commitment)) return null;

        var from = Cursor.Parse(query.After, keys: 1);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last]) matching = matching.Where(p => p.OrderKey.CompareTo(last) < 0);
        return (Page.Of(await RowsAsync(matching.OrderByDescending(p => p.OrderKey).Take(Page.Size + 1), cancel), from, r => [r.OrderKey], total), commitment);
    }

    public async Task<IReadOnlyList<ListPlacements.Row>?> AllAsync(ListPlacements.Query query, CancellationToken cancel) =>
        await MatchingAsync(query, cancel) is var (matching, _) ? await RowsAsync(matching.OrderByDescending(p => p.OrderKey), cancel) : null;

    async Task<(IQueryable<Placement> Matching, CommitmentBrief? Commitment)?> MatchingAsync(ListPlacements.Query query, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(query.Commitment)) return (Narrow(db.Placements, query), null);

        return query.CommitmentId is { } id && await agreements.CommitmentAsync(id, cancel) is { } commitment && figures.By(commitment.MeasureCode, id, time.Today) is { } counted
            ? (Narrow(counted, query), commitment)
            : null;
    }

    static IQueryable<Placement> Narrow(IQueryable<Placement> matching, ListPlacements.Query query)
    {
        if (Folded.Of(query.Q) is { Length: > 0 } words) matching = matching.Where(p => p.Search.Contains(words));
        if (query.StateChosen is { } state) matching = matching.Where(p => p.State == state);
        if (query.KindChosen is { } kind) matching = matching.Where(p => p.Kind == kind);
        if (query.BusinessId is { } business) matching = matching.Where(p => p.BusinessId == business);
        return matching.AsNoTracking();
    }

    /// <summary>No join: what is counted passes over the filter, and a joined table would lose its own with it.</summary>
    async Task<IReadOnlyList<ListPlacements.Row>> RowsAsync(IQueryable<Placement> placements, CancellationToken cancel)
    {
        var scope = db.Scope;
        var read = await placements.Select(p => new
        {
            p.Unit,
            Row = new ListPlacements.Row(
                p.Id, p.OrderKey, p.ParticipantId, null, p.Title, p.BusinessId, p.Host, p.Kind, "", p.State,
                scope.Everything || scope.Units.Contains(p.Unit) ? p.Reason : null, p.Starts, p.Ends, p.StartedOn, p.EndedOn, false),
        }).ToListAsync(cancel);

        var ids = read.ConvertAll(r => r.Row.Id);
        var open = (await db.Placements.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel)).ToHashSet();
        var names = await reading.NamesAsync([.. read.Where(r => open.Contains(r.Row.Id)).Select(r => r.Row.ParticipantId).Distinct()], cancel);
        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return [.. read.Select(r => r.Row with { Name = open.Contains(r.Row.Id) ? names.GetValueOrDefault(r.Row.ParticipantId) : null, Unit = units.GetValueOrDefault(r.Unit) ?? $"{r.Unit}", IsOpen = open.Contains(r.Row.Id) })];
    }
}
