using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>One step of a path: what it needs, which documents are there, who helps, and what may be done.</summary>
public static class KeepStep
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/licence-paths/{id:guid}/steps/{no:int}", Show).RequireAuthorization(LicencePathPermissions.Read);
        app.MapPost("/releases/licence-paths/{id:guid}/steps/{no:int}", Submit).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPut("/api/v1/licence-paths/{id:guid}/steps/{no:int}", Call).RequireAuthorization(LicencePathPermissions.Write);
    }

    static async Task<IResult> Show(Id<LicencePath> id, int no, LicencePathReading reading, Db db, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } path && path.Step(no) is { } step
            ? await ViewAsync(path, no, Form.Filled([("documents", [.. step.Documents]), ("office", [$"{step.HelperOffice}"]), ("helper", [step.Helper ?? ""])]), reading, db, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<LicencePath> id, int no, IFormCollection posted, LicencePathReading reading, Db db, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } path || path.Step(no) is null) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request([.. form.AllTyped("documents").Where(d => d is not "")], form.Typed("office") is "" ? null : form.Chosen<Organisation>("office").Value, form.TextOrNone("helper", LicenceStep.HelperMax));
        return await form.TryAsync(() => KeepAsync(path, no, request, reading, db, cancel)) ? Views.Went(LicencePathLinks.Of(id), ShellWords.Saved) : await ViewAsync(path, no, form, reading, db, cancel);
    }

    static async Task<Results<Ok<StepFile>, NotFound>> Call(Id<LicencePath> id, int no, Request request, LicencePathReading reading, Db db, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } path || path.Step(no) is null) return TypedResults.NotFound();

        await KeepAsync(path, no, request, reading, db, cancel);
        return TypedResults.Ok((await reading.FileOfAsync(path, cancel)).Steps[no - 1]);
    }

    static async Task KeepAsync(LicencePath path, int no, Request request, LicencePathReading reading, Db db, CancellationToken cancel)
    {
        if (request.Office is { } office && (await OfficesAsync(db, cancel)).All(o => o.Value != $"{office}")) throw LicencePathRefusals.NoSuchOffice;
        path.Keep(no, request.Documents ?? [], request.Office, request.Helper, await reading.RulesOfAsync(path, cancel));
        db.Entry(path).State = EntityState.Modified; // the path's version guards its steps
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Agencies and probation offices: a prison or a business helps with no licence.</summary>
    static async Task<IReadOnlyList<Option>> OfficesAsync(Db db, CancellationToken cancel) =>
        [.. (await db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.RegionalAgency || o.Kind == OrganisationKind.ProbationOffice).OrderBy(o => o.ShortName).Select(o => new { o.Id, o.ShortName }).ToListAsync(cancel)).Select(o => new Option($"{o.Id}", o.ShortName))];

    internal static async Task<IResult> ViewAsync(LicencePath path, int no, Form form, LicencePathReading reading, Db db, CancellationToken cancel)
    {
        var file = await reading.FileOfAsync(path, cancel);
        return Views.Show<KeepStepView>(new { File = file, Step = file.Steps[no - 1], Form = form, Offices = file.MayWrite ? await OfficesAsync(db, cancel) : [] }, form.Status);
    }

    /// <param name="Documents">Codes of those that are there; the others are not.</param>
    /// <param name="Office">Of an agency or a probation office.</param>
    /// <param name="Helper">The officer's name.</param>
    public sealed record Request(IReadOnlyList<string>? Documents, Guid? Office = null, string? Helper = null);
}
