using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Invoices;
using Semai.Shell;

namespace Semai.Modules.Production.Orders;

/// <summary>One order: what, for whom, at which price, how far it has come, and every act.</summary>
public static class ShowOrder
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}", Show).RequireAuthorization(OrderPermissions.Read);
        app.MapGet($"{OrderLinks.Api}/{{id:guid}}", Find).RequireAuthorization(OrderPermissions.Read);
    }

    static async Task<IResult> Show(Id<Order> id, OrderReading reading, Pricing pricing, OrderParts parts, Standing standing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var inside = reading.IsInside(order.Unit);
        return Views.Show<ShowOrderView>(new
        {
            Order = order,
            Prison = await reading.UnitNameAsync(order.Unit, cancel),
            Serves = await reading.ServesAsync(order, cancel),
            Split = await reading.SplitAsync(order, cancel),
            Prices = inside ? await pricing.OfAsync(order.Terms, order.Unit, cancel) : null,
            Parts = inside ? await parts.OfAsync(order, cancel) : null,
            standing.May,
        });
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Order> id, OrderReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } order
            ? TypedResults.Ok(new Answer(
                id, order.Number, order.Unit, order.State, order.BusinessId?.Value, order.Buyer, order.AgreementId, order.CommitmentId, order.Pattern, order.DueOn, order.Rule,
                order.SplitCode, order.SplitVersion, order.Margin, order.Total, order.AgreedOn, order.DeliveredOn, order.CancelledWhy,
                [.. order.Items.Select(i => new ItemLine(i.No, i.Product, i.Quantity, i.UnitWord, i.Price, i.Minutes, i.Accepted, i.Delivered, i.Returned))],
                order.Materials, [.. order.History.Select(e => new Told(e.No, e.Act, e.On, e.ByName, e.At))]))
            : TypedResults.NotFound();

    /// <param name="SplitVersion">Of the rule set <c>proceeds-split</c>; null until agreed.</param>
    /// <param name="Margin">In basis points.</param>
    /// <param name="Total">In whole rupiah.</param>
    public sealed record Answer(
        Id<Order> Id, string Number, int Unit, OrderState State, Guid? BusinessId, string Buyer, Id<Agreement>? AgreementId, Id<Commitment>? CommitmentId, PartnershipPattern Pattern,
        DateOnly DueOn, DistributionRule Rule, string SplitCode, int? SplitVersion, int Margin, long Total, DateOnly? AgreedOn, DateOnly? DeliveredOn, CancelReason? CancelledWhy,
        IReadOnlyList<ItemLine> Items, IReadOnlyList<OrderMaterial> Materials, IReadOnlyList<Told> History);

    /// <param name="Delivered">Also what came back.</param>
    public sealed record ItemLine(int No, string Product, int Quantity, string UnitWord, long Price, int Minutes, int Accepted, int Delivered, int Returned);

    public sealed record Told(int No, OrderAct Act, DateOnly On, string By, DateTime At);
}

/// <summary>What belongs to an order and is known inside the prison alone.</summary>
public sealed record InsideOrder(IReadOnlyList<Batch> Batches, IReadOnlyList<Delivery> Deliveries, IReadOnlyList<Invoice> Invoices, IReadOnlyList<MaterialPurchase> Bought, DateOnly Today);

/// <summary>Reads it.</summary>
public sealed class OrderParts(BatchReading batches, DeliveryReading deliveries, Invoicing invoicing, TimeProvider time)
{
    public async Task<InsideOrder> OfAsync(Order order, CancellationToken cancel) => new(
        await batches.OfOrderAsync(order.Id, cancel), await deliveries.OfOrderAsync(order.Id, cancel), await invoicing.OfOrderAsync(order.Id, cancel), await invoicing.BoughtAsync(order.Id, cancel), time.Today);
}
