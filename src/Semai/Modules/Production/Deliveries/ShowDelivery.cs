using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Deliveries;

/// <summary>A delivery note, on the screen and on paper.</summary>
public static class ShowDelivery
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{DeliveryLinks.Root}/{{id:guid}}", Show).RequireAuthorization(OrderPermissions.Read);
        app.MapGet($"{DeliveryLinks.Api}/{{id:guid}}", Find).RequireAuthorization(OrderPermissions.Read);
    }

    static async Task<IResult> Show(Id<Delivery> id, DeliveryReading reading, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file
            ? Views.Show<ShowDeliveryView>(new { File = file, MayKeep = standing.Can(OrderPermissions.Keep) })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Delivery> id, DeliveryReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { Delivery: var delivery }
            ? TypedResults.Ok(new Answer(id, delivery.Number, delivery.OrderId, delivery.Unit, delivery.On, delivery.Receiver, delivery.InvoiceId, [.. delivery.Lines.Select(l => new Line(l.ItemNo, l.Quantity, l.Returned))], delivery.Returns))
            : TypedResults.NotFound();

    /// <param name="InvoiceId">Null until invoiced.</param>
    public sealed record Answer(
        Id<Delivery> Id, string Number, Id<Order> OrderId, int Unit, DateOnly On, string Receiver, Guid? InvoiceId, IReadOnlyList<Line> Lines, IReadOnlyList<ReturnedPieces> Returns);

    public sealed record Line(int ItemNo, int Quantity, int Returned);
}
