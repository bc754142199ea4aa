using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Insights.Figures;

/// <summary>Which part of a figure is opened.</summary>
public enum FigureGroup { Denominator, Numerator, Breach, Missing, Censored }

/// <summary>
/// The people behind one number: exactly those who were counted, the earliest release first. A name stands only where the
/// reader may open the record it comes from.
/// </summary>
public static class ListCases
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/figures/{code}/rows", Show).RequireAuthorization(InsightPermissions.Read);
        app.MapGet("/figures/{code}/rows/export", Take).RequireAuthorization(InsightPermissions.Read);
        app.MapGet("/api/v1/figures/{code}/rows", Find).RequireAuthorization(InsightPermissions.Read);
    }

    static async Task<IResult> Show(string code, HttpRequest request, Rows rows, CancellationToken cancel)
    {
        var (query, group) = Read(request);
        return await rows.OfAsync(code, query, group, cancel) is { } found
            ? Views.Show<ListCasesView>(new { Code = code, Query = query, Group = group, found.Figure, Page = found.Rows is { } all ? PageOf(all, request.Query["after"]) : null })
            : TypedResults.NotFound();
    }

    static async Task<IResult> Find(string code, HttpRequest request, Rows rows, CancellationToken cancel)
    {
        var (query, group) = Read(request);
        return await rows.OfAsync(code, query, group, cancel) is { Rows: { } all } ? TypedResults.Ok(PageOf(all, request.Query["after"])) : TypedResults.NotFound();
    }

    static async Task<IResult> Take(string code, string? @as, HttpRequest request, Rows rows, LookLog looks, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var (query, group) = Read(request);
        if (await rows.OfAsync(code, query, group, cancel) is not { Rows: { } all }) return TypedResults.NotFound();

        await looks.KeepAsync(all.Where(r => r.Name is not null).Select(r => new Look(r.ParticipantId, r.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"{code.ToLowerInvariant()}-{time.Today.Iso}", all, Columns);
    }

    static (FigureQuery Query, FigureGroup Group) Read(HttpRequest request)
    {
        var form = Form.Read(request.Query);
        return (FigureQuery.Of(form), Enum.TryParse<FigureGroup>(form.Typed("group"), out var group) && Enum.IsDefined(group) ? group : FigureGroup.Denominator);
    }

    static Page<Row> PageOf(IReadOnlyList<Row> all, string? after)
    {
        var from = Cursor.Parse(after, keys: 1);
        var rest = from.Keys is [var last] && all.Any(r => $"{r.No}" == last) ? all.SkipWhile(r => $"{r.No}" != last).Skip(1) : all;
        return Page.Of([.. rest.Take(Page.Size + 1)], from, r => [$"{r.No}"], all.Count);
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Orang", en: "Person"), r => r.Name ?? InsightWords.Person(r.No)) { IsName = true, Typed = true, Href = r => r.Path },
        new(InsightWords.Released, r => r.Name is null ? ReleaseWords.MonthOf(r.ReleasedOn) : r.ReleasedOn),
        new(ReleaseWords.Prison, r => r.Prison) { Typed = true },
        new(InsightWords.Result, r => InsightWords.Of(r.Outcome)),
    ];

    /// <summary>Reads them, for page, JSON and export alike.</summary>
    public sealed class Rows(Db db, CaseReading cases, FigureReading figures, FollowUpReading followUps, Standing standing, TimeProvider time)
    {
        /// <returns>Null where there is no such figure; without rows where the cell is hidden from this reader.</returns>
        internal async Task<(Figure Figure, IReadOnlyList<Row>? Rows)?> OfAsync(string code, FigureQuery query, FigureGroup group, CancellationToken cancel)
        {
            var rules = await FigureRules.OnAsync(time.Today, db, cancel);
            if (rules.Find(code) is not { } indicator) return null;

            var (today, prisons) = (time.Today, await cases.PrisonsAsync(cancel));
            var people = (await cases.CasesAsync(query, [.. prisons.Keys], cancel)).Select((one, at) => (No: at + 1, Case: one, Outcome: indicator.Of(one, today))).ToList();
            var figure = Figure.Of(indicator, Tally.Of(people.Select(p => p.Outcome)), rules.Minimum.Value, figures.SeesSmallCells ? 0 : rules.SmallestCell.Value);
            if (figure.Hidden && (group is not FigureGroup.Censored || figure.Censored is null)) return (figure, null);

            var chosen = people.Where(p => IsIn(group, p.Outcome)).ToList();
            var names = await NamesAsync(indicator, chosen.ConvertAll(p => p.Case), cancel);
            return (figure, chosen.ConvertAll(p => new Row(
                p.No, p.Case.ParticipantId, names.GetValueOrDefault(p.Case.DepartureId), PathOf(indicator, p.Case, names), p.Case.ReleasedOn, p.Case.Unit, prisons[p.Case.Unit].ShortName, p.Outcome)));
        }

        static bool IsIn(FigureGroup group, Outcome outcome) => group switch
        {
            FigureGroup.Numerator => outcome is Outcome.Yes,
            FigureGroup.Breach => outcome is Outcome.Breach,
            FigureGroup.Missing => outcome is Outcome.Lost or Outcome.Unknown,
            FigureGroup.Censored => outcome is Outcome.Censored,
            FigureGroup.Denominator => outcome is not Outcome.Censored,
        };

        /// <summary>Of returns, to the prison that keeps the record; of all else, to the offices that have the person.</summary>
        async Task<IReadOnlyDictionary<Id<Departure>, string>> NamesAsync(Indicator indicator, IReadOnlyList<Case> people, CancellationToken cancel)
        {
            var ids = people.Select(c => c.DepartureId).ToList();
            var open = indicator.Kind is IndicatorKind.Returned
                ? standing.Can(ReleasePermissions.Names) ? await db.Departures.Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(cancel) : []
                : standing.Can(FollowUpPermissions.Read) ? await db.FollowUps.Where(f => ids.Contains(f.DepartureId)).Select(f => f.DepartureId).Distinct().ToListAsync(cancel) : [];
            var those = people.Where(c => open.Contains(c.DepartureId)).ToList();
            var names = await followUps.NamesAsync([.. those.Select(c => c.ParticipantId)], cancel);
            return those.ToDictionary(c => c.DepartureId, c => names[c.ParticipantId]);
        }

        static string? PathOf(Indicator indicator, Case one, IReadOnlyDictionary<Id<Departure>, string> names) =>
            !names.ContainsKey(one.DepartureId) ? null
            : indicator.Kind is IndicatorKind.Returned ? ReleaseLinks.OfPerson(one.ParticipantId)
            : one.After(indicator.Months) is { } asked ? FollowUpLinks.Of(asked.Id) : null;
    }

    /// <param name="No">Within the cohort: the same person has the same number on each page of it.</param>
    /// <param name="Name">Null where it is not open to the reader.</param>
    public sealed record Row(int No, [property: System.Text.Json.Serialization.JsonIgnore] Id<Participant> ParticipantId, string? Name, string? Path, [property: System.Text.Json.Serialization.JsonIgnore] DateOnly ReleasedOn, [property: System.Text.Json.Serialization.JsonIgnore] int Unit, string Prison, Outcome Outcome)
    {
        /// <summary>The day where the name is open, else only the month.</summary>
        public string Released => Name is null ? ReleasedOn.Iso[..7] : ReleasedOn.Iso;
    }
}
