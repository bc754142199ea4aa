using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Marks a report as made by mistake. The internship stays stopped: the team decides that, not a click.</summary>
public static class CorrectIncident
{
    public static string PathOf(Incident incident) => $"{PlacementLinks.Of(incident.PlacementId)}/incidents/{incident.Id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/incidents/{{incident:guid}}", Show).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/incidents/{{incident:guid}}", Submit).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/incidents/{{incident:guid}}/error", Call).RequireAuthorization(InternshipPermissions.Decide);
    }

    static async Task<IResult> Show(Guid id, Guid incident, PlacementReading reading, Db db, CancellationToken cancel) =>
        await FindAsync(id, incident, reading, db, cancel) is var (found, report) ? View(found, report, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, Guid incident, IFormCollection posted, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, incident, reading, db, cancel) is not var (found, report)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", Incident.WhyMax);
        return await form.TryAsync(() => CorrectAsync(report, why, db, by, time, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#kejadian", ShellWords.Saved)
            : View(found, report, form);
    }

    static async Task<IResult> Call(Guid id, Guid incident, Request request, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, incident, reading, db, cancel) is not var (_, report)) return TypedResults.NotFound();

        await CorrectAsync(report, request.Why[..Math.Min(request.Why.Length, Incident.WhyMax)], db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static Task CorrectAsync(Incident report, string why, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        report.MarkEnteredInError(why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<(Placement, Incident)?> FindAsync(Guid id, Guid incident, PlacementReading reading, Db db, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found
        && await db.Incidents.SingleOrDefaultAsync(i => i.Id == new Id<Incident>(incident) && i.PlacementId == found.Id, cancel) is { } report
            ? (found, report)
            : null;

    static IResult View(Placement found, Incident report, Form form) => Views.Show<CorrectIncidentView>(new { Placement = found, Incident = report, Form = form }, form.Status);

    public sealed record Request(string Why);
}
