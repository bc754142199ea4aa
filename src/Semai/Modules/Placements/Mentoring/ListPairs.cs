using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The pairs a reader may see, the latest first; narrowed by state.</summary>
public static class ListPairs
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PairLinks.List, Show).RequireAuthorization(MentoringPermissions.Read);
        app.MapGet($"{PairLinks.List}/export", Take).RequireAuthorization(MentoringPermissions.Read);
        app.MapGet("/api/v1/mentoring", Find).RequireAuthorization(MentoringPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, PairReading reading, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListPairsView>(new { Page = await Find(query, db, reading, time, cancel), Query = query, MayKeep = standing.Can(MentoringPermissions.Keep) });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, PairReading reading, TimeProvider time, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<MentoringPair>.TryParse(last, null, out var id)) matching = matching.Where(p => p.Id < id);

        var read = await RowsAsync(db, matching.OrderByDescending(p => p.Id).Take(Page.Size + 1), reading, time.Today, cancel);
        return Page.Of(read, from, r => [r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, PairReading reading, TimeProvider time, CancellationToken cancel) => Export.Of(
        @as, $"pendampingan-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(p => p.Id), reading, time.Today, cancel), Columns);

    static IQueryable<MentoringPair> Matching(Db db, Query query) =>
        query.Chosen is { } state ? db.Pairs.AsNoTracking().Where(p => p.State == state) : db.Pairs.AsNoTracking();

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<MentoringPair> pairs, PairReading reading, DateOnly today, CancellationToken cancel)
    {
        var read = await pairs.AsSplitQuery().ToListAsync(cancel); // health is worked out from meetings and plans
        if (read.Count == 0) return [];

        var rules = await PairRules.OnAsync(today, db, cancel);
        var names = await reading.NamesAsync([.. read.Select(p => p.ParticipantId)], cancel);
        var mentorIds = read.ConvertAll(p => p.MentorId);
        var mentors = await db.Mentors.IgnoreQueryFilters().Where(m => mentorIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, cancel);
        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return read.ConvertAll(p => new Row(
            p.Id, mentors[p.MentorId], names.GetValueOrDefault(p.ParticipantId), units.GetValueOrDefault(p.Unit) ?? $"{p.Unit}", p.State, p.StartedOn,
            p.Meetings.Count(m => m.Counts), p.Meetings.Where(m => m.Counts).Select(m => (DateOnly?)m.On).Max(),
            p.State is PairState.Active ? PairHealth.Of(p, today, rules) : null));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(MentorWords.Mentor, r => r.Mentor) { IsName = true, Typed = true, Href = r => PairLinks.Of(r.Id) },
        new(PairWords.Person, r => r.Person ?? PairWords.NameClosed) { Typed = true },
        new(Say(id: "Lapas", en: "Prison"), r => r.Prison) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => PairWords.Of(r.State)) { Status = r => PairWords.KindOf(r.State) },
        new(Say(id: "Pertemuan", en: "Meetings"), r => r.Meetings) { Numeric = true },
        new(Say(id: "Terakhir", en: "Last"), r => r.LastOn),
        new(PairWords.Health, r => r.Health is { } health ? PairWords.Of(health.Condition) : null) { Status = r => r.Health is { } health ? PairWords.KindOf(health.Condition) : null },
    ];

    /// <param name="State">A state of a pair; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? After)
    {
        internal PairState? Chosen => Enum.TryParse<PairState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Person">Null where the name is not the reader's to see.</param>
    /// <param name="Health">Null unless the pair meets.</param>
    public sealed record Row(
        Id<MentoringPair> Id, string Mentor, string? Person, string Prison, PairState State, DateOnly? StartedOn, int Meetings, DateOnly? LastOn, PairHealth? Health);
}
