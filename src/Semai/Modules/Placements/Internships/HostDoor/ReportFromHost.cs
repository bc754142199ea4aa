using Semai.Modules.Placements.Internships.Incidents;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>A business reports that something happened; the internship stops at once, and the prison takes over.</summary>
public static class ReportFromHost
{
    public static string PathOf(Id<Placement> id) => $"{ShowHostPeople.PathOf(id)}/report";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ShowHostPeople.List}/{{id:guid}}/report", Show).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{ShowHostPeople.List}/{{id:guid}}/report", Submit).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{ShowHostPeople.Api}/{{id:guid}}/report", Call).RequireAuthorization(InternshipPermissions.Host);
    }

    static async Task<IResult> Show(Guid id, HostPeople people, TimeProvider time, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("on", time.Today)), people, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, HostPeople people, Reporting reporting, Actor by, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = IncidentForm.Read(form);
        return await form.TryAsync(() => reporting.ReportAsync(found.Id, it, IncidentSide.Host, by, cancel))
            ? Views.Went(ShowHostPeople.PathOf(found.Id), Say(id: "Laporan Anda sampai di lapas. Magangnya dihentikan sementara.", en: "Your report has reached the prison. The internship is suspended."))
            : await ViewAsync(found, form, people, cancel);
    }

    static async Task<IResult> Call(Guid id, IncidentReport request, HostPeople people, Reporting reporting, Actor by, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (IncidentForm.Problems(request) is { } problems) return TypedResults.ValidationProblem(problems);

        await reporting.ReportAsync(found.Id, request, IncidentSide.Host, by, cancel);
        return TypedResults.Ok((await people.SheetAsync((await people.FindAsync(id, cancel))!, cancel)).Person);
    }

    static async Task<IResult> ViewAsync(Placement found, Form form, HostPeople people, CancellationToken cancel) =>
        Views.Show<ReportFromHostView>(new { (await people.SheetAsync(found, cancel)).Person, Form = form }, form.Status);
}
