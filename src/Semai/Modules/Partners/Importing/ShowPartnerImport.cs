using System.Globalization;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners.Importing;

/// <summary>What an import would do, or did: row by row, with the suggested sector, what repeats, and what cannot be read.</summary>
public static class ShowPartnerImport
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PartnerPaths.Import}/{{id:guid}}", Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost($"{PartnerPaths.Import}/{{id:guid}}/columns", Correct).RequireAuthorization(PartnerPermissions.Keep);
        app.MapGet($"{PartnerPaths.Import}/{{id:guid}}/rows", Take).RequireAuthorization(PartnerPermissions.Keep);
        app.MapGet($"{UploadPartners.Api}/{{id:guid}}", Answer).RequireAuthorization(PartnerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<PartnerImport> id, string? show, string? from, Db db, PartnerImports imports, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } import ? await ViewAsync(import, Form.Blank, show, from, db, imports, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Answer(Id<PartnerImport> id, Db db, PartnerImports imports, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } import
            ? TypedResults.Ok(PartnerImportSummary.Of(import, import.State is PartnerImportState.Previewed ? await imports.PlanAsync(import, cancel) : null))
            : TypedResults.NotFound();

    static async Task<IResult> Correct(Id<PartnerImport> id, IFormCollection posted, Db db, PartnerImports imports, TimeProvider time, CancellationToken cancel)
    {
        if (await db.PartnerImports.FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } import) return TypedResults.NotFound();
        var form = Form.Read(posted);
        var said = form.Fields.Where(k => k.StartsWith("kolom:", StringComparison.Ordinal) && Enum.TryParse<PartnerField>(form.Typed(k), out var field) && Enum.IsDefined(field))
            .ToDictionary(k => k, k => Enum.Parse<PartnerField>(form.Typed(k)));

        var read = await form.TryAsync(async () =>
        {
            import.Correct(ColumnChoices.ByKey(said));
            import.Count(await imports.PlanAsync(import, cancel));
            await db.SaveChangesAsync(cancel);
        });
        return read ? TypedResults.LocalRedirect($"{PartnerPaths.Import}/{import.Id}#kolom") : await ViewAsync(await AsStoredAsync(import, db, cancel), form, null, null, db, imports, time, cancel);
    }

    /// <summary>Every row with what becomes of it, as a sheet.</summary>
    static async Task<IResult> Take(Id<PartnerImport> id, string? show, Db db, PartnerImports imports, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { State: PartnerImportState.Previewed } import) return TypedResults.NotFound();
        return Export.Of("xlsx", "baris-impor-usaha", Listed(await imports.PlanAsync(import, cancel), Shown(show)), PartnerStepColumns.All);
    }

    static Task<PartnerImport?> FindAsync(Id<PartnerImport> id, Db db, CancellationToken cancel) => db.PartnerImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancel);

    internal static Task<PartnerImport> AsStoredAsync(PartnerImport import, Db db, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return db.PartnerImports.AsNoTracking().FirstAsync(i => i.Id == import.Id, cancel);
    }

    static PartnerOutcome? Shown(string? show) => Enum.TryParse<PartnerOutcome>(show, true, out var outcome) && Enum.IsDefined(outcome) ? outcome : null;

    static IReadOnlyList<PartnerStep> Listed(PartnerPlan plan, PartnerOutcome? shown) => shown is null ? plan.Steps : [.. plan.Steps.Where(s => s.Outcome == shown)];

    internal static async Task<IResult> ViewAsync(PartnerImport import, Form form, string? show, string? from, Db db, PartnerImports imports, TimeProvider time, CancellationToken cancel)
    {
        var start = Cursor.Parse(from, 1);
        if (import.State is not PartnerImportState.Previewed) return Views.Show<PartnerResultView>(new { Import = import, Form = form, Now = time.Now }, form.Status);

        var plan = await imports.PlanAsync(import, cancel);
        var shown = Shown(show) ?? (plan.Of(PartnerOutcome.New) > 0 ? PartnerOutcome.New : plan.Of(PartnerOutcome.Duplicate) > 0 ? PartnerOutcome.Duplicate : PartnerOutcome.Rejected);
        var (rows, skip) = (Listed(plan, shown), start.IsStart || !int.TryParse(start.Keys[0], out var at) ? 0 : at);
        return Views.Show<PartnerPreviewView>(new
        {
            Import = import,
            Plan = plan,
            Form = form,
            Shown = shown,
            Page = Page.Of([.. rows.Skip(skip).Take(Page.Size + 1)], start, _ => [(skip + Page.Size).ToString(CultureInfo.InvariantCulture)], rows.Count),
            Earlier = await db.PartnerImports.AsNoTracking().Where(i => i.RegencyCode == import.RegencyCode && i.FileHash == import.FileHash && i.State == PartnerImportState.Applied)
                .OrderByDescending(i => i.Id).FirstOrDefaultAsync(cancel),
        }, form.Status);
    }
}
