using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;
using Semai.Shell.Edge;
using Semai.Shell.Offline;

namespace Semai.Modules.Production.Hours;

/// <summary>The sheet of a batch for a device that goes where there is no network: everyone who may work in it, and what is written of the last days.</summary>
public static class TakeHours
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet($"{BatchLinks.Api}/{{id:guid}}/hours/along", Find).RequireAuthorization(WorkPermissions.Keep);

    static async Task<Results<Ok<SheetAlong>, NotFound>> Find(
        Id<Batch> id, BatchReading reading, HoursSheet sheet, Db db, Actor by, TimeProvider time, HttpContext http, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        http.Response.KeepNowhere();
        var (today, batch) = (time.Today, file.Batch);
        var (along, work) = (await OfflineRules.OnAsync(today, db, cancel), await WorkRules.OnAsync(today, db, cancel));
        var back = (batch.MadeOn ?? today).AddDays(-along.Back);
        var from = batch.BeganOn > back ? batch.BeganOn : back;
        var rows = await sheet.SinceAsync(batch, from, cancel);
        return TypedResults.Ok(new SheetAlong(
            $"hours:{batch.Id}", file.Title, batch.Workshop, $"{BatchLinks.Api}/{batch.Id}/hours/sent", BatchLinks.Hours(batch.Id), by.Id, by.Name, today,
            from, batch.MadeOn, today.AddDays(along.Days), work.PaperDays,
            [new(Say(id: "Menit", en: "Minutes"), WorkEntry.MinutesMax), new(Say(id: "Jumlah", en: "Pieces"), WorkEntry.PiecesMax)],
            rows.People, rows.Stored));
    }
}
