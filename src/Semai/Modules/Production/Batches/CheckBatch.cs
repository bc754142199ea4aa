using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Batches;

/// <summary>Looks at the quality of some or all pieces of a batch; the good ones may be delivered.</summary>
public static class CheckBatch
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{BatchLinks.Root}/{{id:guid}}/checks", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{BatchLinks.Root}/{{id:guid}}/checks", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{BatchLinks.Api}/{{id:guid}}/checks", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Batch> id, BatchReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file ? View(file, Form.Of(("on", time.Today), ("accepted", file.Batch.Unchecked), ("rejected", 0))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Batch> id, IFormCollection posted, BatchReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            form.Whole("accepted", 0, Order.QuantityMax), form.Whole("rejected", 0, Order.QuantityMax), form.Typed("reason") is "" ? null : form.Choice<RejectReason>("reason"),
            form.TextOrNone("note", Batch.NoteMax), form.Date("on"));
        return await form.TryAsync(() => CheckAsync(file, request, db, by, time, cancel)) ? Views.Went(BatchLinks.Of(id), ShellWords.Saved) : View(file, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Batch> id, Request request, BatchReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        await CheckAsync(file, request, db, by, time, cancel);
        return TypedResults.Created(BatchLinks.Of(id), new Answer(id, file.Batch.State, file.Batch.Accepted, file.Batch.Rejected, file.Batch.Unchecked));
    }

    static Task CheckAsync(BatchFile file, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        file.Batch.Check(file.Order, request.Accepted, request.Rejected, request.Reason, request.Note, request.On ?? time.Today, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(BatchFile file, Form form) => Views.Show<CheckBatchView>(new { File = file, Form = form }, form.Status);

    /// <param name="Reason">Needed where some are rejected.</param>
    public sealed record Request(int Accepted, int Rejected, RejectReason? Reason = null, string? Note = null, DateOnly? On = null);

    /// <param name="Unchecked">Pieces still to be looked at.</param>
    public sealed record Answer(Id<Batch> Id, BatchState State, int Accepted, int Rejected, int Unchecked);
}
