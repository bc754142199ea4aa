using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>Writes a visit down: when, who, what was found, and what must be done about it.</summary>
public static class VisitPlacement
{
    public static string NewPath(Id<Placement> id) => $"{PlacementLinks.Of(id)}/visits/new";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/visits/new", Show).RequireAuthorization(InternshipPermissions.Visit);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/visits/new", Submit).RequireAuthorization(InternshipPermissions.Visit);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/visits", Call).RequireAuthorization(InternshipPermissions.Visit);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}/visits", Find).RequireAuthorization(InternshipPermissions.Visit);
    }

    static async Task<IResult> Show(Guid id, PlacementReading reading, Actor by, TimeProvider time, CancellationToken cancel) =>
        await reading.FindSupervisedAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("on", time.Today), ("officer", by.Name)), reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = new VisitMade(
            form.Date("on"), form.Text("officer", SupervisionVisit.OfficerMax), form.Text("findings", SupervisionVisit.TextMax), form.TextOrNone("needs", SupervisionVisit.TextMax));
        return await form.TryAsync(() => RecordAsync(db, found, it, reading, by, time, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#kunjungan", ShellWords.Saved)
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<IResult> Call(Guid id, VisitMade request, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (Problems(request) is { Count: > 0 } problems) return TypedResults.ValidationProblem(problems);

        var visit = await RecordAsync(db, found, request, reading, by, time, cancel);
        return TypedResults.Created($"{PlacementLinks.Api}/{id}/visits", new Answer(visit.Id));
    }

    static async Task<IResult> Find(Guid id, PlacementReading reading, Db db, VisitsDue due, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var visits = await db.SupervisionVisits.AsNoTracking().Where(v => v.PlacementId == found.Id).OrderBy(v => v.On).ThenBy(v => v.Id).ToListAsync(cancel);
        return TypedResults.Ok(new Sheet(
            visits.ConvertAll(v => new Row(v.Id, v.Side, v.On, v.Officer, v.Findings, v.Needs, v.Done, v.DoneOn, v.ErrorWhy)), await due.OfAsync(found, visits, cancel)));
    }

    static async Task<SupervisionVisit> RecordAsync(Db db, Placement found, VisitMade it, PlacementReading reading, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var visit = SupervisionVisit.Record(found, it, SideOf(found, reading), by, time.Now);
        db.Add(visit);
        await db.SaveChangesAsync(cancel);
        return visit;
    }

    /// <summary>Each office writes down its own.</summary>
    internal static VisitSide SideOf(Placement found, PlacementReading reading) => reading.IsInside(found) ? VisitSide.Prison : VisitSide.Probation;

    static Dictionary<string, string[]> Problems(VisitMade it)
    {
        var problems = new Dictionary<string, string[]>();
        Fits("officer", it.Officer, SupervisionVisit.OfficerMax);
        Fits("findings", it.Findings, SupervisionVisit.TextMax);
        if (it.Needs is { } needs) Fits("needs", needs, SupervisionVisit.TextMax);
        return problems;

        void Fits(string field, string? value, int max)
        {
            if (string.IsNullOrWhiteSpace(value) || value.Length > max) problems[field] = [Say(id: $"Isi, paling banyak {max} huruf.", en: $"Enter it, at most {max} characters.")];
        }
    }

    static async Task<IResult> ViewAsync(Placement found, Form form, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<VisitPlacementView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Form = form }, form.Status);

    public sealed record Answer(Id<SupervisionVisit> Id);

    /// <param name="Due">By when each office visits next.</param>
    public sealed record Sheet(IReadOnlyList<Row> Visits, IReadOnlyList<VisitDue> Due);

    /// <param name="Needs">What must be done about it.</param>
    /// <param name="Done">What was done about it.</param>
    public sealed record Row(Id<SupervisionVisit> Id, VisitSide Side, DateOnly On, string Officer, string Findings, string? Needs, string? Done, DateOnly? DoneOn, string? InErrorWhy);
}
