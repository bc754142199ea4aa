using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Participants;

/// <summary>
/// The people a reader looks for. A unit's own officers see those of their unit, who leave soonest first; others see
/// those whom an agreement in force discloses to them, by name, and of those the minimum. No offence, risk, health or NIK.
/// </summary>
public static class ListParticipants
{
    public const string Path = "/participants";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(ParticipantPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(ParticipantPermissions.Read);
        app.MapGet("/api/v1/participants", Find).RequireAuthorization(ParticipantPermissions.Read);
    }

    static async Task<IResult> Show(HttpRequest request, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(request.Query);
        var query = Query.Of(form);
        var found = await FindAsync(query, db, time.Today, Page.Size, cancel);
        return Views.Show<ListParticipantsView>(new
        {
            Form = form,
            Query = query,
            Found = found,
            Units = await UnitsAsync(db, cancel),
            IsOwn = IsOwn(db.Scope),
            MayWrite = standing.Can(ParticipantPermissions.Write),
            MayImport = standing.Can(RosterPermissions.Import),
        }, form.Status);
    }

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        (await FindAsync(query, db, time.Today, Page.Size, cancel)).Page;

    static async Task<IResult> Take(string? @as, HttpRequest request, Db db, Actor by, TimeProvider time, LookLog looks, CancellationToken cancel)
    {
        var found = await FindAsync(Query.Of(Form.Read(request.Query)) with { After = null }, db, time.Today, int.MaxValue - 1, cancel);
        await looks.KeepAsync(found.Page.Rows.Select(row => new Look(row.Id, row.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"peserta-{time.Today.Iso}", found.Page.Rows, Columns(IsOwn(db.Scope), await UnitsAsync(db, cancel)));
    }

    internal static bool IsOwn(Scope scope) => scope.Everything || scope.Units.Count > 0;

    internal static async Task<Found> FindAsync(Query query, Db db, DateOnly today, int size, CancellationToken cancel)
    {
        var list = IsOwn(db.Scope) ? new OwnList(db, query, today) : (IPeopleList)new DisclosedList(db, query);
        var typed = query.Q?.Trim() ?? "";
        var names = ParticipantSearch.Exactly(db, typed);

        var found = await list.ReadAsync(names, size, cancel);
        if (found.Rows.Count > 0 || names.Count == 0 || query.After is not null) return new(found, await list.AllAsync(cancel), false);

        var near = await list.ReadAsync(await ParticipantSearch.NearlyAsync(db, typed, cancel), size, cancel);
        return new(near, await list.AllAsync(cancel), near.Rows.Count > 0);
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns(bool own, IReadOnlyDictionary<int, string> units)
    {
        var name = new Column<Row>(Say(id: "Nama", en: "Name"), r => r.Name) { IsName = true, Typed = true, Href = r => OpenProfile.PathOf(r.Id) };
        var unit = new Column<Row>(Say(id: "Unit", en: "Unit"), r => units.GetValueOrDefault(r.Unit)) { Typed = true };
        var interest = new Column<Row>(Say(id: "Minat", en: "Interest"), r => r.Interest is { } sector ? SectorWords.Of(sector) : "");
        if (!own)
            return [name, unit, interest, new(Say(id: "Kelas", en: "Class"), r => string.Join(", ", r.Because)) { Typed = true }];

        return
        [
            name,
            new(Say(id: "Register", en: "Register"), r => r.Own?.Register) { Typed = true },
            .. units.Count > 1 ? [unit] : Array.Empty<Column<Row>>(),
            new(Say(id: "Status", en: "Status"), r => r.Own is { } o ? o.Presence is Presence.Present ? ParticipantWords.Of(o.LegalStatus) : ParticipantWords.Of(o.Presence) : ""),
            new(Say(id: "Tahap", en: "Stage"), r => r.Own?.Stage is { } stage ? ParticipantWords.Of(stage) : ""),
            interest,
            new(Say(id: "Perkiraan bebas", en: "Expected release"), r => r.Own?.Release) { Sort = "release" },
        ];
    }

    /// <summary>Short names of the units in sight, by their number.</summary>
    internal static async Task<IReadOnlyDictionary<int, string>> UnitsAsync(Db db, CancellationToken cancel)
    {
        var (units, own) = (db.Scope.Units, IsOwn(db.Scope) && !db.Scope.Everything);
        return await db.Organisations.Where(o => o.UnitNo != null && (!own || units.Contains(o.UnitNo.Value)) && o.Kind == OrganisationKind.Prison)
            .OrderBy(o => o.ShortName).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
    }

    /// <param name="Q">Words of a name, or of a register number.</param>
    /// <param name="Unit">Number of a unit.</param>
    /// <param name="Sector">Code of a sector of interest.</param>
    /// <param name="Before">Expected release before this day.</param>
    /// <param name="Presence">Where they are; those present, unless told.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, int? Unit, LegalStatus? Status, string? Sector, DateOnly? Before, Presence? Presence, string? After)
    {
        internal static Query Of(Form form) => new(
            form.Typed("q") is { Length: > 0 } q ? q : null,
            int.TryParse(form.Typed("unit"), System.Globalization.NumberStyles.None, null, out var unit) ? unit : null,
            Chosen<LegalStatus>(form.Typed("status")),
            SectorCodes.Find(form.Typed("sector")) is { } sector ? SectorCodes.CodeOf(sector) : null,
            form.Typed("before") is "" ? null : form.Date("before") is var day && form.Problem("before") is null ? day : null,
            Chosen<Presence>(form.Typed("presence")),
            form.Typed("after") is { Length: > 0 } after ? after : null);

        internal bool IsFiltered => this with { After = null } != new Query(null, null, null, null, null, null, null);

        internal string Href(string? after, string path = Path) => path + QueryString.Create(new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["unit"] = Unit?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["status"] = Status?.ToString(),
            ["sector"] = Sector,
            ["before"] = Before?.Iso,
            ["presence"] = Presence?.ToString(),
            ["after"] = after,
        }.Where(f => f.Value is not null));

        static T? Chosen<T>(string typed) where T : struct, Enum =>
            Enum.TryParse<T>(typed, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
    }

    /// <param name="Own">What only the person's own unit sees; null for others.</param>
    /// <param name="Because">The classes for which the person is disclosed; empty for the own unit.</param>
    public sealed record Row(Id<Participant> Id, string Name, int Unit, Sector? Interest, IReadOnlyList<string> Because, OwnFacts? Own);

    public sealed record OwnFacts(string Register, LegalStatus LegalStatus, Presence Presence, TreatmentStage? Stage, DateOnly? Release, bool IsEstimate);

    /// <param name="All">How many there are without the filter; null where counting would cost too much.</param>
    /// <param name="IsNear">Nobody is called so; these sound nearly so.</param>
    public sealed record Found(Page<Row> Page, int? All, bool IsNear);
}
