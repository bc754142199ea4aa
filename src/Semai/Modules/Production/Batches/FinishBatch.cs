using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Batches;

/// <summary>Counts what a batch has made, or counts it again.</summary>
public static class FinishBatch
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{BatchLinks.Root}/{{id:guid}}/made", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{BatchLinks.Root}/{{id:guid}}/made", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{BatchLinks.Api}/{{id:guid}}/made", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Batch> id, BatchReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file ? View(file, Form.Of(("on", time.Today), ("made", file.Batch.Made == 0 ? file.Batch.Planned : file.Batch.Made))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Batch> id, IFormCollection posted, BatchReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var again = file.Batch.State is not BatchState.Running;
        var request = new Request(form.Whole("made", 1, Order.QuantityMax), again ? null : form.Date("on"), again ? form.Text("why", Batch.NoteMax) : null);
        return await form.TryAsync(() => FinishAsync(file, request, db, by, time, cancel)) ? Views.Went(BatchLinks.Of(id), ShellWords.Saved) : View(file, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Batch> id, Request request, BatchReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        await FinishAsync(file, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, file.Batch.State, file.Batch.Made));
    }

    static Task FinishAsync(BatchFile file, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (file.Batch.State is BatchState.Running) file.Batch.Finish(request.Made, request.On ?? time.Today, by, time.Now);
        else file.Batch.Recount(request.Made, request.Why ?? "", by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(BatchFile file, Form form) => Views.Show<FinishBatchView>(new { File = file, Form = form }, form.Status);

    /// <param name="Made">Pieces, good and bad.</param>
    /// <param name="Why">To count again.</param>
    public sealed record Request(int Made, DateOnly? On = null, string? Why = null);

    public sealed record Answer(Id<Batch> Id, BatchState State, int Made);
}
