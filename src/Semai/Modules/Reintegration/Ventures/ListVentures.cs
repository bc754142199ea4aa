using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The businesses of the people whom a reader may see, the latest first; for those who see no one, how many there are.</summary>
public static class ListVentures
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(VentureLinks.List, Show).RequireAuthorization(VenturePermissions.List);
        app.MapGet($"{VentureLinks.List}/export", Take).RequireAuthorization(VenturePermissions.List);
        app.MapGet(VentureLinks.Api, Find).RequireAuthorization(VenturePermissions.List);
    }

    static async Task<IResult> Show(HttpRequest request, Db db, Rows rows, VentureCounts counts, Standing standing, CancellationToken cancel)
    {
        var form = Form.Read(request.Query);
        var query = new Query(form.Typed("state"), form.Typed("sector"), form.Typed("district"), form.Typed("after"));
        if (!await db.Ventures.AnyAsync(cancel) && !standing.Can(VenturePermissions.Keep)) return Views.Show<CountVenturesView>(new { Counts = await counts.OfAsync(cancel) });

        return Views.Show<ListVenturesView>(new
        {
            Form = form,
            Query = query,
            Page = await rows.PageAsync(query, cancel),
            Districts = await rows.DistrictsAsync(cancel),
            Alive = await rows.AliveAsync(query, cancel),
            MayKeep = standing.Can(VenturePermissions.Keep),
        });
    }

    static Task<Page<Row>> Find([AsParameters] Query query, Rows rows, CancellationToken cancel) => rows.PageAsync(query, cancel);

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Rows rows, LookLog looks, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var all = await rows.AllAsync(query, cancel);
        await looks.KeepAsync(all.Select(r => new Look(r.OwnerId, r.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"usaha-{time.Today.Iso}", all, Columns);
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(VentureWords.Venture, r => r.Name) { IsName = true, Typed = true, Href = r => VentureLinks.Of(r.Id) },
        new(VentureWords.Owner, r => r.Owner) { Typed = true },
        new(SectorWords.Sector, r => SectorWords.Of(r.Sector)),
        new(VentureWords.District, r => r.District) { Typed = true },
        new(VentureWords.Started, r => r.StartedOn),
        new(VentureWords.EvidenceWord, r => string.Join(", ", r.Evidence.Select(VentureWords.Of))),
        new(VentureWords.Jobs, r => r.Jobs) { Numeric = true },
        new(VentureWords.State, r => r.Standing is VentureStanding.InError ? VentureWords.Of(r.Standing) : VentureWords.Of(r.State)) { Status = r => r.Standing is VentureStanding.InError ? Semai.Shell.Parts.StatusKind.Off : VentureWords.KindOf(r.State) },
        new(VentureWords.Health, r => r.Health is { } health ? VentureWords.Of(health.Condition) : null) { Status = r => r.Health is { } health ? VentureWords.KindOf(health.Condition) : null },
    ];

    /// <param name="State">A state of a venture; anything else is no filter.</param>
    /// <param name="Sector">A sector, likewise.</param>
    /// <param name="District">A region code.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? Sector, string? District, string? After)
    {
        internal VentureState? Chosen => Enum.TryParse<VentureState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal Sector? InSector => Enum.TryParse<Sector>(Sector, out var sector) && Enum.IsDefined(sector) ? sector : null;
        internal string? In => string.IsNullOrEmpty(District) ? null : District;
        internal bool IsFiltered => Chosen is not null || InSector is not null || In is not null;
        internal string Href(string? after, string path = VentureLinks.List, string? format = null) =>
            ListAddress.Of(path, ("state", State), ("sector", Sector), ("district", District), ("after", after), ("as", format));
    }

    /// <param name="Evidence">What shows the start: those confirmed, or, while none is, those that wait.</param>
    /// <param name="Jobs">Besides the owner, by the latest count; null where nobody counted.</param>
    /// <param name="Health">Null for one that does not work.</param>
    public sealed record Row(
        Id<Venture> Id, Id<Participant> OwnerId, int Unit, string Name, string Owner, Sector Sector, string District, DateOnly StartedOn,
        IReadOnlyList<EvidenceKind> Evidence, int? Jobs, VentureState State, VentureStanding Standing, VentureHealth? Health);

    /// <summary>Finds them: page, export and JSON from one query.</summary>
    public sealed class Rows(Db db, VentureReading reading, CashReading cash, TimeProvider time)
    {
        public async Task<Page<Row>> PageAsync(Query query, CancellationToken cancel)
        {
            var from = Cursor.Parse(query.After, keys: 1);
            var matching = Matching(query);
            var total = await matching.CountAsync(cancel);
            if (from.Keys is [var last] && Id<Venture>.TryParse(last, null, out var id)) matching = matching.Where(v => v.Id < id);
            return Page.Of(await RowsAsync(matching.OrderByDescending(v => v.Id).Take(Page.Size + 1), cancel), from, r => [r.Id.ToString()], total);
        }

        public Task<List<Row>> AllAsync(Query query, CancellationToken cancel) => RowsAsync(Matching(query).OrderByDescending(v => v.Id), cancel);

        public Task<int> AliveAsync(Query query, CancellationToken cancel) => Matching(query).CountAsync(v => v.State == VentureState.Running && v.Standing == VentureStanding.Counted, cancel);

        /// <summary>Where there are ventures that this reader sees.</summary>
        public async Task<IReadOnlyList<Shell.Fields.Option>> DistrictsAsync(CancellationToken cancel)
        {
            var names = await NamesOfAsync(await db.Ventures.Select(v => v.RegionCode).Distinct().ToListAsync(cancel), cancel);
            return [.. names.OrderBy(n => n.Value, StringComparer.Ordinal).Select(n => new Shell.Fields.Option(n.Key, n.Value))];
        }

        IQueryable<Venture> Matching(Query query)
        {
            var found = db.Ventures.AsNoTracking();
            if (query.Chosen is { } state) found = found.Where(v => v.State == state && v.Standing == VentureStanding.Counted);
            if (query.InSector is { } sector) found = found.Where(v => v.Sector == sector);
            if (query.In is { } district) found = found.Where(v => v.RegionCode == district);
            return found;
        }

        async Task<List<Row>> RowsAsync(IQueryable<Venture> ventures, CancellationToken cancel)
        {
            var read = await ventures.AsSplitQuery().ToListAsync(cancel); // health and jobs are worked out from its lines
            if (read.Count == 0) return [];

            var (today, rules) = (time.Today, await VentureRules.OnAsync(time.Today, db, cancel));
            var owners = await reading.NamesAsync([.. read.Select(v => v.ParticipantId).Distinct()], cancel);
            var signs = await cash.SignsAsync(read.ConvertAll(v => v.Id), today, rules, cancel);
            var districts = await NamesOfAsync([.. read.Select(v => v.RegionCode).Distinct()], cancel);
            return read.ConvertAll(v => new Row(
                v.Id, v.ParticipantId, v.Unit, v.Name, owners[v.ParticipantId], v.Sector, districts[v.RegionCode], v.StartedOn,
                [.. v.Evidence.Where(e => e.ConfirmedOn is not null || v.ConfirmedOn is null).Select(e => e.Kind).Distinct()], v.JobsOn(today), v.State, v.Standing, VentureHealth.Of(v, signs.GetValueOrDefault(v.Id), today, rules)));
        }

        async Task<Dictionary<string, string>> NamesOfAsync(List<string> codes, CancellationToken cancel)
        {
            var known = await db.Regions.AsNoTracking().Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
            return codes.ToDictionary(c => c, c => known.GetValueOrDefault(c) ?? c);
        }
    }
}
