using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Importing;

/// <summary>An officer lets an import do what it showed; or drops it; or takes it back as a whole.</summary>
public static class ApplyPartners
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (act, work) in Acts)
        {
            app.MapPost($"{PartnerPaths.Import}/{{id:guid}}/{act}", (Id<PartnerImport> id, IFormCollection posted, Db db, PartnerImports imports, Actor by, TimeProvider time, CancellationToken cancel) =>
                SubmitAsync(id, Form.Read(posted), new(db, imports, by, time), work, cancel)).RequireAuthorization(PartnerPermissions.Keep);
            app.MapPost($"{UploadPartners.Api}/{{id:guid}}/{act}", (Id<PartnerImport> id, Db db, PartnerImports imports, Actor by, TimeProvider time, CancellationToken cancel) =>
                AnswerAsync(id, new(db, imports, by, time), work, cancel)).RequireAuthorization(PartnerPermissions.Keep);
        }
    }

    static readonly (string Act, Act Work)[] Acts =
    [
        ("apply", ApplyAsync),
        ("discard", (desk, import, cancel) => desk.Imports.DiscardAsync(import, desk.By, cancel)),
        ("undo", (desk, import, cancel) => desk.Imports.UndoAsync(import, desk.By, cancel)),
    ];

    delegate Task Act(Desk desk, PartnerImport import, CancellationToken cancel);

    /// <summary>What an act needs at hand.</summary>
    sealed record Desk(Db Db, PartnerImports Imports, Actor By, TimeProvider Time);

    static async Task ApplyAsync(Desk desk, PartnerImport import, CancellationToken cancel)
    {
        if (import.State is not PartnerImportState.Previewed) import.Apply(desk.By, desk.Time.Now); // says no
        await desk.Imports.ApplyAsync(import, await desk.Imports.ReadAsync(import, cancel), desk.By, null, cancel);
    }

    static async Task<IResult> SubmitAsync(Id<PartnerImport> id, Form form, Desk desk, Act work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        if (await form.TryAsync(() => work(desk, import, cancel))) return TypedResults.LocalRedirect($"{PartnerPaths.Import}/{import.Id}");
        return await ShowPartnerImport.ViewAsync(await ShowPartnerImport.AsStoredAsync(import, desk.Db, cancel), form, null, null, desk.Db, desk.Imports, desk.Time, cancel);
    }

    static async Task<IResult> AnswerAsync(Id<PartnerImport> id, Desk desk, Act work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        await work(desk, import, cancel);
        return TypedResults.Ok(PartnerImportSummary.Of(import, null));
    }

    static Task<PartnerImport?> FindAsync(Id<PartnerImport> id, Db db, CancellationToken cancel) => db.PartnerImports.FirstOrDefaultAsync(i => i.Id == id, cancel);
}
