using Semai.Data;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Deliveries;

/// <summary>A delivery note as the paper that goes with the goods.</summary>
public static class DownloadDelivery
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"{DeliveryLinks.Root}/{{id:guid}}/pdf", One).RequireAuthorization(OrderPermissions.Read);

    static async Task<IResult> One(Id<Delivery> id, DeliveryReading reading, Db db, CancellationToken cancel) => await reading.FindAsync(id, cancel) is { } file
        ? TypedResults.File(DeliveryPaper.Of(file, await db.LetterheadAsync(file.Delivery.Unit, cancel)), "application/pdf", DeliveryPaper.FileName(file.Delivery))
        : TypedResults.NotFound();
}
