using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;
using Semai.Shell.Parts;

namespace Semai.Modules.Partners.Mentors;

/// <summary>By what a list of mentors may be narrowed.</summary>
public enum ClearanceFilter
{
    /// <summary>May enter a prison today.</summary>
    Valid,

    /// <summary>A prison has still to decide.</summary>
    Waiting,

    /// <summary>Neither.</summary>
    None,
}

/// <summary>The mentors a reader may see, by name; narrowed by words, sector and clearance.</summary>
public static class ListMentors
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MentorPaths.List, Show).RequireAuthorization(MentorPermissions.Read);
        app.MapGet($"{MentorPaths.List}/export", Take).RequireAuthorization(MentorPermissions.Read);
        app.MapGet("/api/v1/mentors", Find).RequireAuthorization(MentorPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListMentorsView>(new
        {
            Page = await Find(query, db, time, cancel),
            Query = query,
            MayKeep = standing.Can(MentorPermissions.Keep),
            MaySeeBans = standing.Can(MentorPermissions.ReadBans),
        });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query, time.Today);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last]) matching = matching.Where(m => m.NameKey.CompareTo(last) > 0);

        var read = await RowsAsync(db, matching.OrderBy(m => m.NameKey).Take(Page.Size + 1), time.Today, cancel);
        return Page.Of(read, from, r => [r.Key], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) => Export.Of(
        @as, $"mentor-{time.Today.Iso}", await RowsAsync(db, Matching(db, query, time.Today).OrderBy(m => m.NameKey), time.Today, cancel), Columns);

    static IQueryable<Mentor> Matching(Db db, Query query, DateOnly today)
    {
        var (matching, clearances) = (db.Mentors.AsNoTracking(), db.Clearances);
        if (Folded.Of(query.Q) is { Length: > 0 } words)
        {
            var businesses = db.Businesses;
            matching = matching.Where(m => m.NameFolded.Contains(words) || businesses.Any(b => b.Id == m.BusinessId && b.Search.Contains(words)));
        }

        if (SectorCodes.Find(query.Sector) is { } sector) matching = matching.Where(m => m.SectorRows.Any(s => s.Sector == sector));
        return query.Chosen switch
        {
            ClearanceFilter.Valid => matching.Where(m => clearances.Any(c => c.MentorId == m.Id && c.State == ClearanceState.Approved && c.ValidFrom <= today && c.ValidUntil >= today)),
            ClearanceFilter.Waiting => matching.Where(m => clearances.Any(c => c.MentorId == m.Id && ClearanceLifecycle.Waiting.Contains(c.State))),
            ClearanceFilter.None => matching.Where(m => !clearances.Any(c => c.MentorId == m.Id
                && (ClearanceLifecycle.Waiting.Contains(c.State) || (c.State == ClearanceState.Approved && c.ValidUntil >= today)))),
            null => matching,
        };
    }

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<Mentor> mentors, DateOnly today, CancellationToken cancel)
    {
        var businesses = db.Businesses;
        var read = await mentors.Select(m => new
        {
            m.Id,
            m.Name,
            m.NameKey,
            m.HoursPerMonth,
            m.Languages,
            m.Until,
            m.BusinessId,
            Business = businesses.Where(b => b.Id == m.BusinessId).Select(b => b.Name).FirstOrDefault(),
            Sectors = m.SectorRows.Select(s => s.Sector).ToList(),
        }).ToListAsync(cancel);
        var ids = read.ConvertAll(m => m.Id);
        var clearances = (await (
            from clearance in db.Clearances.AsNoTracking()
            where ids.Contains(clearance.MentorId)
            join prison in db.Organisations on clearance.Unit equals prison.UnitNo
            select new { clearance.Id, clearance.MentorId, Line = new Leave(clearance.Unit, prison.ShortName, clearance.State, clearance.ValidFrom, clearance.ValidUntil) })
            .ToListAsync(cancel)).OrderBy(c => c.Id).ToLookup(c => c.MentorId, c => c.Line);

        return read.ConvertAll(m => new Row(
            m.Id, m.NameKey, m.Name, m.BusinessId, m.Business, [.. m.Sectors.Order()], m.HoursPerMonth, m.Languages, m.Until,
            [.. clearances[m.Id].GroupBy(c => c.Unit).Select(g => g.Last())], today));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(MentorWords.Mentor, r => r.Name) { IsName = true, Typed = true, Href = r => MentorPaths.Of(r.Id) },
        new(PartnerWords.Business, r => r.Business) { Typed = true },
        new(SectorWords.Sector, r => string.Join("; ", r.Sectors.Select(SectorWords.Of))),
        new(MentorWords.HoursPerMonth, r => r.HoursPerMonth) { Numeric = true },
        new(Say(id: "Bahasa", en: "Languages"), r => r.Languages) { Typed = true },
        new(MentorWords.Clearance, r => r.LeaveWords) { Status = r => r.LeaveKind },
    ];

    /// <param name="Q">Words of the mentor's or the business's name.</param>
    /// <param name="Sector">Code of a sector.</param>
    /// <param name="Clearance">Valid, Waiting or None; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? Sector, string? Clearance, string? After)
    {
        internal ClearanceFilter? Chosen => Enum.TryParse<ClearanceFilter>(Clearance, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || Chosen is not null || SectorCodes.Find(Sector) is not null;
    }

    /// <param name="Unit">Number of the prison.</param>
    /// <param name="Prison">Its name.</param>
    public sealed record Leave(int Unit, string Prison, ClearanceState State, DateOnly? ValidFrom, DateOnly? ValidUntil);

    /// <param name="Business">Its name; null where it is not the reader's to see.</param>
    /// <param name="Until">The last day as a mentor; null while they are one.</param>
    /// <param name="Clearances">The latest of each prison that the reader may see.</param>
    public sealed record Row(
        Id<Mentor> Id, string Key, string Name, Id<Business> BusinessId, string? Business, IReadOnlyList<Sector> Sectors, int HoursPerMonth, string? Languages,
        DateOnly? Until, IReadOnlyList<Leave> Clearances, DateOnly Today)
    {
        internal string LeaveWords => Until < Today
            ? Say(id: $"Berhenti {Until.Value.Short}", en: $"Stopped {Until.Value.Short}")
            : Clearances.Count == 0
                ? Say(id: "Belum diminta", en: "Not asked for")
                : string.Join("; ", Clearances.Select(c => $"{c.Prison}: {MentorWords.Of(c.State, c.ValidFrom, c.ValidUntil, Today)}"));

        internal StatusKind LeaveKind => Until < Today || Clearances.Count == 0
            ? StatusKind.Off
            : MentorWords.KindOf(Clearances[^1].State, Clearances[^1].ValidUntil, Today);
    }
}
