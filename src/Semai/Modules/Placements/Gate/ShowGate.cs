using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Gate;

/// <summary>Who may come in on a day and why, who goes out, and who is not to be let in; on the screen and on paper.</summary>
public static class ShowGate
{
    public const string Path = "/gate";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(GatePermissions.Read);
        app.MapGet($"{Path}/sheet", Print).RequireAuthorization(GatePermissions.Read);
        app.MapGet("/api/v1/gate", Find).RequireAuthorization(GatePermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, GateLists lists, Db db, TimeProvider time, CancellationToken cancel)
    {
        var (prisons, day) = (await PrisonsAsync(db, cancel), query.DayOr(time.Today));
        var unit = UnitOf(query, prisons);
        if (unit is null && query.Unit is not null) return TypedResults.NotFound();

        var list = unit is { } own ? await lists.OnAsync(own, day, cancel) : GateList.Empty(day); // who serves in no prison is told so
        return Views.Show<ShowGateView>(new { List = list, Prisons = prisons, time.Today });
    }

    static async Task<IResult> Find([AsParameters] Query query, GateLists lists, Db db, TimeProvider time, CancellationToken cancel) =>
        UnitOf(query, await PrisonsAsync(db, cancel)) is { } unit ? TypedResults.Ok(await lists.OnAsync(unit, query.DayOr(time.Today), cancel)) : TypedResults.NotFound();

    static async Task<IResult> Print([AsParameters] Query query, GateLists lists, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        var prisons = await PrisonsAsync(db, cancel);
        if (UnitOf(query, prisons) is not { } unit) return TypedResults.NotFound();

        return Views.Show<PrintGateView>(new
        {
            List = await ToSignAsync(lists, unit, query.DayOr(time.Today), cancel),
            Prison = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.Name).SingleAsync(cancel),
            PrintedBy = standing.Actor.Name,
            PrintedAt = time.GetLocalNow().DateTime,
        });
    }

    /// <summary>Paper that is signed speaks Indonesian, whatever the reader's language; to whoever asked it stays as it was.</summary>
    static async Task<GateList> ToSignAsync(GateLists lists, int unit, DateOnly day, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = Bahasa.Indonesian;
        return await lists.OnAsync(unit, day, cancel);
    }

    static async Task<IReadOnlyList<Option>> PrisonsAsync(Db db, CancellationToken cancel) =>
        [.. (await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.UnitNo)
            .Select(o => new { Unit = o.UnitNo!.Value, o.ShortName }).ToListAsync(cancel))
            .Where(o => db.IsInside(o.Unit)).Select(o => new Option($"{o.Unit}", o.ShortName))];

    /// <summary>The prison asked for, or the reader's first; null where it is not theirs.</summary>
    static int? UnitOf(Query query, IReadOnlyList<Option> prisons) =>
        (query.Unit is null ? prisons is [var own, ..] ? own : null : prisons.FirstOrDefault(p => p.Value == query.Unit)) is { } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    /// <param name="Day">2026-03-01; today where left out or not a day.</param>
    /// <param name="Unit">Number of the prison; the reader's own where left out.</param>
    public sealed record Query(string? Day, string? Unit)
    {
        internal DateOnly DayOr(DateOnly today) => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : today;
    }
}
