using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Work;

/// <summary>People who work for pay, the latest first; narrowed by state.</summary>
public static class ListWorkers
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(WorkLinks.List, Show).RequireAuthorization(WorkPermissions.Read);
        app.MapGet($"{WorkLinks.List}/export", Take).RequireAuthorization(WorkPermissions.Read);
        app.MapGet(WorkLinks.Api, Find).RequireAuthorization(WorkPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, WorkReading reading, Standing standing, CancellationToken cancel) =>
        Views.Show<ListWorkersView>(new { Page = await Find(query, db, reading, cancel), Query = query, MayKeep = standing.Can(WorkPermissions.Keep) });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, WorkReading reading, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<Worker>.TryParse(last, null, out var id)) matching = matching.Where(w => w.Id < id);

        var read = await RowsAsync(db, matching.OrderByDescending(w => w.Id).Take(Page.Size + 1), reading, cancel);
        return Page.Of(read, from, r => [r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, WorkReading reading, TimeProvider time, CancellationToken cancel) => Export.Of(
        @as, $"pekerja-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(w => w.Id), reading, cancel), Columns);

    static IQueryable<Worker> Matching(Db db, Query query) =>
        query.Chosen is { } state ? db.Workers.AsNoTracking().Where(w => w.State == state) : db.Workers.AsNoTracking();

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<Worker> workers, WorkReading reading, CancellationToken cancel)
    {
        var read = await workers.Select(w => new { w.Id, w.ParticipantId, w.Unit, w.State, w.ConsentOn, w.StartedOn, w.EndedOn }).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. read.Select(w => w.ParticipantId).Distinct()], cancel);
        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return read.ConvertAll(w => new Row(w.Id, names.GetValueOrDefault(w.ParticipantId), units.GetValueOrDefault(w.Unit) ?? $"{w.Unit}", w.State, w.ConsentOn, w.StartedOn, w.EndedOn));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(WorkWords.Person, r => r.Person ?? WorkWords.NameClosed) { IsName = true, Typed = true, Href = r => WorkLinks.Of(r.Id) },
        new(Say(id: "Lapas", en: "Prison"), r => r.Prison) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => WorkWords.Of(r.State)) { Status = r => WorkWords.KindOf(r.State) },
        new(WorkWords.Consent, r => r.ConsentOn),
        new(Say(id: "Mulai", en: "Started"), r => r.StartedOn),
        new(Say(id: "Berakhir", en: "Ended"), r => r.EndedOn),
    ];

    /// <param name="State">A state of a worker; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? After)
    {
        internal WorkerState? Chosen => Enum.TryParse<WorkerState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Person">Null where the name is not the reader's to see.</param>
    public sealed record Row(Id<Worker> Id, string? Person, string Prison, WorkerState State, DateOnly? ConsentOn, DateOnly? StartedOn, DateOnly? EndedOn);
}
