using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Licences;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>One act on a step: prepared, submitted, granted, refused, not needed, there already, renewed, or granted in error.</summary>
public static class MoveStep
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/licence-paths/{id:guid}/steps/{no:int}/stage/{act}", Show).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/releases/licence-paths/{id:guid}/steps/{no:int}/stage/{act}", Submit).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/api/v1/licence-paths/{id:guid}/steps/{no:int}/stage", Call).RequireAuthorization(LicencePathPermissions.Write);
    }

    internal static bool Grants(LicenceAct act) => act is LicenceAct.Grant or LicenceAct.Recognise;

    internal static bool NeedsNote(LicenceAct act) => act is LicenceAct.Refuse or LicenceAct.Skip or LicenceAct.Retract;

    static async Task<IResult> Show(Id<LicencePath> id, int no, string act, LicencePathReading reading, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } path || path.Step(no) is not { } step) return TypedResults.NotFound();

        var settled = parsed is LicenceAct.Recognise && step.Code == StepDefinition.Identity ? await reading.PapersSettledOnAsync(path.ParticipantId, cancel) : null;
        return await ViewAsync(path, no, parsed, Form.Of(("on", settled ?? time.Today)), reading, cancel);
    }

    static async Task<IResult> Submit(Id<LicencePath> id, int no, string act, IFormCollection posted, LicencePathReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } path || path.Step(no) is not { } step) return TypedResults.NotFound();

        var (form, rules) = (Form.Read(posted), await reading.RulesOfAsync(path, cancel));
        var request = new Request(
            parsed, form.Date("on"), Grants(parsed) ? rules.Step(step.Code).Numbered ? form.Text("number", LicenceDetails.NumberMax) : form.TextOrNone("number", LicenceDetails.NumberMax) : null,
            Grants(parsed) ? form.DateOrNone("expires") : null, NeedsNote(parsed) ? form.Text("note", LicencePath.NoteMax) : form.TextOrNone("note", LicencePath.NoteMax));
        return await form.TryAsync(() => MoveAsync(path, no, request, rules, db, by, time, cancel)) ? Views.Went(LicencePathLinks.Of(id), ShellWords.Saved) : await ViewAsync(path, no, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<StepFile>, NotFound>> Call(Id<LicencePath> id, int no, Request request, LicencePathReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Enum.IsDefined(request.Act) || await reading.FindAsync(id, cancel) is not { } path || path.Step(no) is null) return TypedResults.NotFound();

        await MoveAsync(path, no, request, await reading.RulesOfAsync(path, cancel), db, by, time, cancel);
        return TypedResults.Ok((await reading.FileOfAsync(path, cancel)).Steps[no - 1]);
    }

    static async Task MoveAsync(LicencePath path, int no, Request request, LicencePathRules rules, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        path.Do(no, request.Act, new(request.On ?? time.Today, request.Number, request.ExpiresOn, request.Note), rules, by, time.Now);
        db.Entry(path).State = EntityState.Modified; // the path's version guards its steps
        await db.SaveChangesAsync(cancel);
    }

    static LicenceAct? Parse(string act) => Enum.GetValues<LicenceAct>().Where(a => a.ToString() == act).Select(a => (LicenceAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(LicencePath path, int no, LicenceAct act, Form form, LicencePathReading reading, CancellationToken cancel)
    {
        var file = await reading.FileOfAsync(path, cancel);
        return Views.Show<MoveStepView>(new { File = file, Step = file.Steps[no - 1], Act = act, Form = form }, form.Status);
    }

    /// <param name="On">The day it happened; today where none is given.</param>
    /// <param name="Number">Of what was granted; never of an identity card.</param>
    /// <param name="ExpiresOn">As the paper says; worked out from the term where none is given.</param>
    /// <param name="Note">Needed to refuse, to call it not needed, and to take a grant back.</param>
    public sealed record Request(LicenceAct Act, DateOnly? On = null, string? Number = null, DateOnly? ExpiresOn = null, string? Note = null);
}
