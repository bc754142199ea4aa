using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Training.Classes;

/// <summary>The classes a reader may see, the latest first; narrowed by words, state, sector and the commitment they serve.</summary>
public static class ListClasses
{
    public const string Path = ClassLinks.List;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet("/api/v1/classes", Find).RequireAuthorization(TrainingPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, Figures.TrainingFigures figures, CancellationToken cancel)
    {
        var page = await Find(query, db, cancel);
        var serves = query.CommitmentId is { } id ? await db.Commitments.Where(c => c.Id == id).Select(c => c.Title).SingleOrDefaultAsync(cancel) : null;
        return Views.Show<ListClassesView>(new
        {
            Page = page,
            Query = query,
            Serves = serves,
            MayPlan = standing.Can(TrainingPermissions.Plan),
            Trained = query.IsFiltered ? [] : await figures.TrainedPerSectorAsync(cancel),
        });
    }

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 2);
        var matching = await MatchingAsync(db, query, cancel);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var code] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var starts))
            matching = matching.Where(c => c.Starts < starts || (c.Starts == starts && c.Code.CompareTo(code) < 0));

        return Page.Of(await Rows(db, matching).Take(Page.Size + 1).ToListAsync(cancel), from, r => [r.Starts.Iso, r.Code], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"kelas-{time.Today.Iso}", await Rows(db, await MatchingAsync(db, query, cancel)).ToListAsync(cancel), Columns);

    static async Task<IQueryable<TrainingClass>> MatchingAsync(Db db, Query query, CancellationToken cancel)
    {
        var matching = db.TrainingClasses.AsNoTracking();
        // The rows of a commitment are as many as its number says to all who may read it.
        if (query.CommitmentId is { } readable && await db.Commitments.AnyAsync(c => c.Id == readable, cancel)) matching = matching.IgnoreQueryFilters();
        if (Folded.Of(query.Q) is { Length: > 0 } words) matching = matching.Where(c => c.Search.Contains(words));
        if (query.StateChosen is { } state) matching = matching.Where(c => c.State == state);
        if (query.CommitmentId is { } commitment) matching = matching.Where(c => c.Serves.Any(s => s.CommitmentId == commitment));
        if (SectorCodes.Find(query.Sector) is { } sector) matching = matching.Where(c => c.Sector == sector);
        return matching;
    }

    static IQueryable<Row> Rows(Db db, IQueryable<TrainingClass> classes) => Rows(db.Organisations, db.Enrolments, classes, db.Scope);

    static IQueryable<Row> Rows(IQueryable<Organisation> organisations, IQueryable<Enrolment> enrolments, IQueryable<TrainingClass> classes, Scope scope) =>
        from c in classes
        orderby c.Starts descending, c.Code descending
        join unit in organisations on c.Unit equals unit.UnitNo
        select new Row(
            c.Id, c.Code, c.Title, c.Sector, unit.ShortName, c.State, c.Starts, c.Ends,
            c.Sessions.Count(s => s.State == SessionState.Held), c.Sessions.Count(s => s.State != SessionState.Cancelled),
            enrolments.Count(e => e.ClassId == c.Id && EnrolmentLifecycle.Placed.Contains(e.State)), c.Capacity,
            scope.Everything || scope.Units.Contains(c.Unit) || scope.Agreements.Contains(c.AgreementId));

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(TrainingWords.Class, r => r.Title) { IsName = true, Typed = true, Href = r => r.IsOpen ? ClassLinks.Of(r.Id) : null },
        new(Say(id: "Nomor", en: "Number"), r => r.Code) { Typed = true },
        new(TrainingWords.Status, r => TrainingWords.Of(r.State)) { Status = r => r.State.Kind },
        new(SectorWords.Sector, r => r.Sector is { } sector ? SectorWords.Of(sector) : Say(id: "Semua sektor", en: "Every sector")),
        new(Say(id: "Unit", en: "Unit"), r => r.Unit) { Typed = true },
        new(Say(id: "Mulai", en: "Starts"), r => r.Starts),
        new(Say(id: "Selesai", en: "Ends"), r => r.Ends),
        new(Say(id: "Sesi diadakan", en: "Sessions held"), r => $"{r.Held} {ShellWords.Of} {r.Sessions}") { Numeric = true },
        new(TrainingWords.People, r => $"{r.Placed} {ShellWords.Of} {r.Capacity}") { Numeric = true },
    ];

    /// <param name="Q">Words of the title or the number.</param>
    /// <param name="State">A state of a class; anything else is no filter.</param>
    /// <param name="Commitment">The commitment that is served.</param>
    /// <param name="Sector">Code of a sector.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? State, string? Commitment, string? Sector, string? After)
    {
        internal ClassState? StateChosen => Enum.TryParse<ClassState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal Id<Commitment>? CommitmentId => Id<Commitment>.TryParse(Commitment, null, out var id) ? id : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || StateChosen is not null || CommitmentId is not null || SectorCodes.Find(Sector) is not null;
    }

    /// <param name="Held">Sessions held, of <paramref name="Sessions"/> that are not cancelled.</param>
    /// <param name="Placed">People with a place, of <paramref name="Capacity"/>.</param>
    public sealed record Row(
        Id<TrainingClass> Id, string Code, string Title, Sector? Sector, string Unit, ClassState State, DateOnly Starts, DateOnly Ends,
        int Held, int Sessions, int Placed, int Capacity, bool IsOpen);
}
