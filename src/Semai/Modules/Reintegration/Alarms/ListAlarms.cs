using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>Who left and has nobody, the longest ago first.</summary>
public static class ListAlarms
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(ReleaseLinks.Alarms, Show).RequireAuthorization(ReleasePermissions.Names);
        app.MapGet($"{ReleaseLinks.Alarms}/export", Take).RequireAuthorization(ReleasePermissions.Names);
        app.MapGet("/api/v1/releases/alarms", Find).RequireAuthorization(ReleasePermissions.Names);
    }

    /// <summary>The one query behind the list, its export and the number on the home page.</summary>
    internal static IQueryable<Departure> Open(Db db) => db.Departures.AsNoTracking().Where(d => d.State == DepartureState.Open);

    static async Task<IResult> Show(string? after, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListAlarmsView>(new { Page = await Find(after, db, time, cancel), MayExcuse = standing.Can(ReleasePermissions.Send) });

    static async Task<Page<Row>> Find(string? after, Db db, TimeProvider time, CancellationToken cancel)
    {
        var (from, matching) = (Cursor.Parse(after, keys: 2), Open(db));
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var key] && DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var last) && Id<Departure>.TryParse(key, null, out var id))
            matching = matching.Where(d => d.ReleasedOn > last || (d.ReleasedOn == last && d.Id > id));
        return Page.Of(await RowsAsync(matching, Page.Size + 1, db, time, cancel), from, r => [r.ReleasedOn.Iso, r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, Db db, LookLog looks, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var rows = await RowsAsync(Open(db), int.MaxValue, db, time, cancel);
        await looks.KeepAsync(rows.Select(r => new Look(r.ParticipantId, r.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"bebas-tanpa-serah-terima-{time.Today.Iso}", rows, Columns);
    }

    static async Task<List<Row>> RowsAsync(IQueryable<Departure> departures, int most, Db db, TimeProvider time, CancellationToken cancel)
    {
        var (read, today) = (await departures.OrderBy(d => d.ReleasedOn).ThenBy(d => d.Id).Take(most).Select(d => new { d.Id, d.ParticipantId, d.Unit, d.ReleasedOn }).ToListAsync(cancel), time.Today);
        var names = await ParticipantFacts.NamesAsync(db, [.. read.Select(r => r.ParticipantId)], cancel);
        var prisons = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return read.ConvertAll(r => new Row(
            r.Id, r.ParticipantId, names.GetValueOrDefault(r.ParticipantId)?.FullName ?? "", r.Unit, prisons.GetValueOrDefault(r.Unit) ?? $"{r.Unit}", r.ReleasedOn, today.DayNumber - r.ReleasedOn.DayNumber));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(ReleaseWords.Person, r => r.Name) { IsName = true, Typed = true, Href = r => ReleaseLinks.OfPerson(r.ParticipantId) },
        new(ReleaseWords.Prison, r => r.Prison) { Typed = true },
        new(DepartureWords.ReleasedOn, r => r.ReleasedOn) { Sort = "day" },
        new(DepartureWords.Days, r => r.Days) { Numeric = true },
    ];

    /// <param name="Days">Since the release.</param>
    public sealed record Row(Id<Departure> Id, Id<Participant> ParticipantId, string Name, int Unit, string Prison, DateOnly ReleasedOn, int Days);
}
