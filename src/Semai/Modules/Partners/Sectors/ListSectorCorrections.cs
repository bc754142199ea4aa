using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners.Sectors;

/// <summary>What officers taught the suggestion, the newest first; each can be undone, none is deleted.</summary>
public static class ListSectorCorrections
{
    const string Api = "/api/v1/partners/sector-corrections";

    public static string Title => Say(id: "Koreksi sektor", en: "Corrections of sectors");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PartnerPaths.Corrections, Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost($"{PartnerPaths.Corrections}/{{id:guid}}/undo", Submit).RequireAuthorization(PartnerPermissions.Keep);
        app.MapGet(Api, Find).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost($"{Api}/{{id:guid}}/undo", Call).RequireAuthorization(PartnerPermissions.Keep);
    }

    static async Task<IResult> Show(string? after, Db db, CancellationToken cancel) => await ViewAsync(after, Form.Blank, db, cancel);

    static async Task<IResult> ViewAsync(string? after, Form form, Db db, CancellationToken cancel) =>
        Views.Show<ListSectorCorrectionsView>(new { Page = await Find(after, db, cancel), Form = form }, form.Status);

    static async Task<IResult> Submit(Id<SectorCorrection> id, IFormCollection posted, Db db, SectorTeaching teaching, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } correction) return TypedResults.NotFound();
        var (form, changed) = (Form.Read(posted), 0);
        return await form.TryAsync(async () => changed = await teaching.UndoAsync(correction, by, cancel))
            ? Views.Went(PartnerPaths.Corrections, Say(id: $"Koreksi dibatalkan; saran {Written.Number(changed)} usaha lain ikut berubah.", en: $"The correction is undone; the suggestion of {Written.Number(changed)} others changed with it."))
            : await ViewAsync(null, form, db, cancel);
    }

    static async Task<Results<Ok<ChooseSectors.Answer>, NotFound>> Call(Id<SectorCorrection> id, Db db, SectorTeaching teaching, Actor by, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } correction
            ? TypedResults.Ok(new ChooseSectors.Answer(0, await teaching.UndoAsync(correction, by, cancel)))
            : TypedResults.NotFound();

    static Task<SectorCorrection?> FindAsync(Id<SectorCorrection> id, Db db, CancellationToken cancel) => db.SectorCorrections.FirstOrDefaultAsync(c => c.Id == id, cancel);

    static async Task<Page<Row>> Find(string? after, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(after, keys: 1);
        var corrections = db.SectorCorrections.AsNoTracking();
        var total = await corrections.CountAsync(cancel);
        if (from.Keys is [var last] && Id<SectorCorrection>.TryParse(last, null, out var id)) corrections = corrections.Where(c => c.Id.CompareTo(id) < 0);
        var rows = await corrections.OrderByDescending(c => c.Id).Take(Page.Size + 1)
            .Select(c => new Row(c.Id, c.BusinessId, c.Text, c.Was, c.Sector, c.By, c.At, c.UndoneBy, c.UndoneAt)).ToListAsync(cancel);
        return Page.Of(rows, from, r => [r.Id.ToString()], total);
    }

    /// <param name="Was">What had been suggested.</param>
    public sealed record Row(Id<SectorCorrection> Id, Id<Business> BusinessId, string Text, Sector? Was, Sector Sector, string By, DateTime At, string? UndoneBy, DateTime? UndoneAt);
}
