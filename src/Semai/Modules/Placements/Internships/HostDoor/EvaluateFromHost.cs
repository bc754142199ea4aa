using Semai.Data;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>A business says how an internship went.</summary>
public static class EvaluateFromHost
{
    public static string PathOf(Id<Placement> id) => $"{ShowHostPeople.PathOf(id)}/evaluation";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ShowHostPeople.List}/{{id:guid}}/evaluation", Show).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{ShowHostPeople.List}/{{id:guid}}/evaluation", Submit).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{ShowHostPeople.Api}/{{id:guid}}/evaluation", Call).RequireAuthorization(InternshipPermissions.Host);
    }

    static async Task<IResult> Show(Guid id, HostPeople people, TimeProvider time, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("on", time.Today)), people, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, HostPeople people, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = EvaluationForm.Read(form);
        return await form.TryAsync(() => EvaluationForm.SaveAsync(db, found, EvaluationSide.Host, it, by, time, cancel))
            ? Views.Went(ShowHostPeople.PathOf(found.Id), Say(id: "Penilaian Anda tersimpan.", en: "Your evaluation is saved."))
            : await ViewAsync(found, form, people, cancel);
    }

    static async Task<IResult> Call(Guid id, EvaluateRequest request, HostPeople people, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await EvaluationForm.SaveAsync(db, found, EvaluationSide.Host, request, by, time, cancel);
        return TypedResults.Ok((await people.SheetAsync(found, cancel)).Person);
    }

    static async Task<IResult> ViewAsync(Placement found, Form form, HostPeople people, CancellationToken cancel) =>
        Views.Show<EvaluateFromHostView>(new { (await people.SheetAsync(found, cancel)).Person, Form = form }, form.Status);
}
