using Semai.Data;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Whoever supervises reports that something happened. The internship is suspended in the same save.</summary>
public static class ReportIncident
{
    public static string PathOf(Id<Placement> id) => $"{PlacementLinks.Of(id)}/incident";

    /// <summary>The report of somebody who came back late, filled ahead from the marks at the gate.</summary>
    public static string LatePath(Outing outing) => $"{PathOf(outing.PlacementId)}?late={outing.Day.Iso}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/incident", Show).RequireAuthorization(InternshipPermissions.Report);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/incident", Submit).RequireAuthorization(InternshipPermissions.Report);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/incidents", Call).RequireAuthorization(InternshipPermissions.Report);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}/incidents", Find).RequireAuthorization(InternshipPermissions.Incidents);
    }

    static async Task<IResult> Show(Guid id, string? late, PlacementReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var day = PlacementLinks.Day(late);
        var outing = day is null ? null : await db.Outings.AsNoTracking().SingleOrDefaultAsync(o => o.PlacementId == found.Id && o.Day == day, cancel);
        return await ViewAsync(found, outing is { BackAt: { } back }
            ? Form.Of(("kind", IncidentKind.LateReturn), ("on", outing.Day), ("hour", back), ("what", Say(
                id: $"Harus kembali pukul {outing.DueBack.Clock}, kembali pukul {back.Clock}: {OutingWords.Late(outing.LateMinutes)}.",
                en: $"Due back at {outing.DueBack.Clock}, back at {back.Clock}: {OutingWords.Late(outing.LateMinutes)}.")))
            : Form.Of(("on", time.Today)), reading, cancel);
    }

    static async Task<IResult> Submit(Guid id, IFormCollection posted, PlacementReading reading, Reporting reporting, Actor by, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = IncidentForm.Read(form);
        return await form.TryAsync(() => reporting.ReportAsync(found.Id, it, SideOf(found, reading), by, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#kejadian", Say(id: "Tersimpan. Orangnya tidak keluar sampai sidang TPP memutuskan.", en: "Saved. The person does not go out until the team has decided."))
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<IResult> Call(Guid id, IncidentReport request, PlacementReading reading, Reporting reporting, Actor by, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (IncidentForm.Problems(request) is { } problems) return TypedResults.ValidationProblem(problems);

        var (incident, placement) = await reporting.ReportAsync(found.Id, request, SideOf(found, reading), by, cancel);
        return TypedResults.Created($"{PlacementLinks.Api}/{found.Id}/incidents", new Answer(incident.Id, placement.State));
    }

    static async Task<IResult> Find(Guid id, PlacementReading reading, Db db, CancellationToken cancel) =>
        await reading.FindSupervisedAsync(id, cancel) is { } found
            ? TypedResults.Ok((await db.Incidents.AsNoTracking().Where(i => i.PlacementId == found.Id).OrderBy(i => i.RecordedAt).ThenBy(i => i.Id).ToListAsync(cancel))
                .ConvertAll(i => new Row(i.Id, i.Side, i.Kind, i.On, i.Hour, i.What, i.Suspended, i.By, i.RecordedAt, i.ErrorWhy)))
            : TypedResults.NotFound();

    static IncidentSide SideOf(Placement found, PlacementReading reading) => reading.IsInside(found) ? IncidentSide.Prison : IncidentSide.Probation;

    static async Task<IResult> ViewAsync(Placement found, Form form, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<ReportIncidentView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Form = form }, form.Status);

    /// <param name="State">Of the internship, after it.</param>
    public sealed record Answer(Id<Incident> Id, PlacementState State);

    /// <param name="Suspended">It stopped the internship.</param>
    /// <param name="InErrorWhy">Why it counts no more; null where it counts.</param>
    public sealed record Row(
        Id<Incident> Id, IncidentSide Side, IncidentKind Kind, DateOnly On, TimeOnly? Hour, string What, bool Suspended, string By, DateTime RecordedAt, string? InErrorWhy);
}

/// <summary>A report as it is typed, at either door.</summary>
static class IncidentForm
{
    public static IncidentReport Read(Form form) => new(
        form.Choice<IncidentKind>("kind"), form.Date("on"), form.Typed("hour") is "" ? null : form.Hour("hour"), form.Text("what", Incident.WhatMax));

    /// <summary>What is wrong with a report that another program sent; null where nothing is.</summary>
    public static Dictionary<string, string[]>? Problems(IncidentReport it) => string.IsNullOrWhiteSpace(it.What) || it.What.Length > Incident.WhatMax
        ? new() { ["what"] = [Say(id: $"Isi, paling banyak {Incident.WhatMax} huruf.", en: $"Enter it, at most {Incident.WhatMax} characters.")] }
        : null;
}

/// <summary>Puts a report into the records and stops the internship with it: both or neither.</summary>
public sealed class Reporting(Db db, Placing placing, TimeProvider time)
{
    public async Task<(Incident Incident, Placement Placement)> ReportAsync(Id<Placement> id, IncidentReport it, IncidentSide side, Actor by, CancellationToken cancel)
    {
        try
        {
            return await ReportOnceAsync(id, it, side, by, cancel);
        }
        catch (Refusal refusal) when (refusal.Rule == DataRefusals.ChangedMeanwhile.Rule)
        {
            db.ChangeTracker.Clear(); // somebody else stopped it at the same moment: what happened is written down all the same
            return await ReportOnceAsync(id, it, side, by, cancel);
        }
    }

    async Task<(Incident, Placement)> ReportOnceAsync(Id<Placement> id, IncidentReport it, IncidentSide side, Actor by, CancellationToken cancel)
    {
        var placement = await db.Placements.SingleAsync(p => p.Id == id, cancel);
        var incident = Incident.Report(placement, it, side, by, time.Now);
        db.Add(incident);
        if (incident.Suspended) placing.TellStopped(placement, it.On, by);
        await db.SaveChangesAsync(cancel);
        return (incident, placement);
    }
}
