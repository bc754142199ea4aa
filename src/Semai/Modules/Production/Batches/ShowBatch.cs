using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Work;
using Semai.Shell;

namespace Semai.Modules.Production.Batches;

/// <summary>One batch: planned, made, found good or not.</summary>
public static class ShowBatch
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{BatchLinks.Root}/{{id:guid}}", Show).RequireAuthorization(OrderPermissions.Read);
        app.MapGet($"{BatchLinks.Api}/{{id:guid}}", Find).RequireAuthorization(OrderPermissions.Read);
    }

    static async Task<IResult> Show(Id<Batch> id, BatchReading reading, HoursSheet hours, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file
            ? Views.Show<ShowBatchView>(new { File = file, standing.May, Days = standing.Can(WorkPermissions.Read) ? await hours.DaysAsync(file.Batch, cancel) : null })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Batch> id, BatchReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { Batch: var batch } file
            ? TypedResults.Ok(new Answer(
                id, batch.Number, batch.OrderId, batch.ItemNo, file.Item.Product, batch.Unit, batch.Workshop, batch.State, batch.BeganOn, batch.MadeOn, batch.Planned, batch.Made,
                batch.Accepted, batch.Rejected, batch.Checks))
            : TypedResults.NotFound();

    public sealed record Answer(
        Id<Batch> Id, string Number, Id<Order> OrderId, int ItemNo, string Product, int Unit, string Workshop, BatchState State, DateOnly BeganOn, DateOnly? MadeOn, int Planned, int Made,
        int Accepted, int Rejected, IReadOnlyList<QualityCheck> Checks);
}
