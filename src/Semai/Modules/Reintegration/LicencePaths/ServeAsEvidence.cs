using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>A granted NIB shows that a venture started: the evidence points to the step, and a second person confirms it as any other.</summary>
public static class ServeAsEvidence
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/releases/licence-paths/{id:guid}/steps/{no:int}/evidence", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/licence-paths/{id:guid}/steps/{no:int}/evidence", Call).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Submit(Id<LicencePath> id, int no, IFormCollection posted, LicencePathReading reading, VentureReading ventures, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        if (await FindAsync(id, no, form.Chosen<Venture>("venture"), reading, ventures, cancel) is not { } found) return TypedResults.NotFound();

        return await form.TryAsync(() => ServeAsync(found.Path, found.Step, found.Venture, db, by, time, cancel))
            ? Views.Went($"{VentureLinks.Of(found.Venture.Id)}#bukti", ShellWords.Saved)
            : await ShowLicencePath.ViewAsync(id, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<LicencePath> id, int no, Request request, LicencePathReading reading, VentureReading ventures, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, request.VentureId, reading, ventures, cancel) is not { } found) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer(found.Venture.Id, (await ServeAsync(found.Path, found.Step, found.Venture, db, by, time, cancel)).No));
    }

    static async Task<(LicencePath Path, LicenceStep Step, Venture Venture)?> FindAsync(Id<LicencePath> id, int no, Id<Venture> venture, LicencePathReading reading, VentureReading ventures, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } path && path.Step(no) is { } step && await ventures.KeptAsync(venture, cancel) is { } kept ? (path, step, kept) : null;

    static async Task<VentureEvidence> ServeAsync(LicencePath path, LicenceStep step, Venture venture, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (venture.ParticipantId != path.ParticipantId) throw LicencePathRefusals.NotThatOwner;
        if (step.Code != LicenceKind.NibCode || step.State is LicenceState.NotNeeded || !step.IsThereOn(time.Today)) throw LicencePathRefusals.NoNib;
        if (venture.Evidence.Any(e => e.LicencePathId == path.Id && e.LicenceStepNo == step.No)) throw LicencePathRefusals.LinkedAlready;

        var shown = venture.ShowLicence(path, step, by, time.Now);
        db.Entry(venture).State = EntityState.Modified; // the venture's version guards its lines
        await db.SaveChangesAsync(cancel);
        return shown;
    }

    public sealed record Request(Id<Venture> VentureId);

    /// <param name="No">Of the evidence.</param>
    public sealed record Answer(Id<Venture> Id, int No);
}
