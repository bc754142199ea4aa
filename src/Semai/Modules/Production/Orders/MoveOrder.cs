using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Shell;

namespace Semai.Modules.Production.Orders;

/// <summary>Agrees to an order, begins the work on it, cancels it, or closes it with what was delivered.</summary>
public static class MoveOrder
{
    static readonly OrderAct[] Acts = [OrderAct.Agree, OrderAct.Run, OrderAct.CloseShort, OrderAct.Cancel];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/stage/{{act}}", Show).RequireAuthorization(OrderPermissions.Decide);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/stage/{{act}}", Submit).RequireAuthorization(OrderPermissions.Decide);
        app.MapPost($"{OrderLinks.Api}/{{id:guid}}/stage", Call).RequireAuthorization(OrderPermissions.Decide);
    }

    static async Task<IResult> Show(Id<Order> id, string act, OrderReading reading, Pricing pricing, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.OwnAsync(id, cancel) is { } order
            ? await ViewAsync(order, parsed, Form.Blank, reading, pricing, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Order> id, string act, IFormCollection posted, OrderReading reading, Ordering ordering, Pricing pricing, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            parsed, parsed is OrderAct.Cancel ? form.Choice<CancelReason>("reason") : null,
            parsed is OrderAct.CloseShort ? form.Text("note", Order.NoteMax) : form.TextOrNone("note", Order.NoteMax));
        return await form.TryAsync(() => ordering.MoveAsync(order, request, cancel))
            ? Views.Went(OrderLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(order, parsed, form, reading, pricing, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Order> id, Request request, OrderReading reading, Ordering ordering, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        await ordering.MoveAsync(order, request, cancel);
        return TypedResults.Ok(new Answer(id, order.State));
    }

    static OrderAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (OrderAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(Order order, OrderAct act, Form form, OrderReading reading, Pricing pricing, CancellationToken cancel) => Views.Show<MoveOrderView>(new
    {
        Order = order,
        Act = act,
        Form = form,
        Split = await reading.SplitAsync(order, cancel),
        Prices = act is OrderAct.Agree ? await pricing.OfAsync(order.Terms, order.Unit, cancel) : null,
    }, form.Status);

    /// <param name="Act">Agree, Run, CloseShort or Cancel.</param>
    /// <param name="Reason">To cancel.</param>
    /// <param name="Note">Needed to close short.</param>
    public sealed record Request(OrderAct Act, CancelReason? Reason = null, string? Note = null);

    public sealed record Answer(Id<Order> Id, OrderState State);
}

/// <summary>Moves orders on.</summary>
public sealed class Ordering(Db db, ISplitRules splits, Actor by, TimeProvider time)
{
    public async Task MoveAsync(Order order, MoveOrder.Request request, CancellationToken cancel)
    {
        switch (request.Act)
        {
            case OrderAct.Agree: await AgreeAsync(order, cancel); break;
            case OrderAct.Run: order.Run(by, time.Now); break;
            case OrderAct.CloseShort: order.CloseShort(request.Note ?? "", by, time.Now); break;
            default: order.Cancel(request.Reason ?? throw OrderRefusals.ReasonMissing, request.Note, by, time.Now); break;
        }

        await db.SaveChangesAsync(cancel);
    }

    async Task AgreeAsync(Order order, CancellationToken cancel)
    {
        var today = time.Today;
        if (order.BusinessId is { } id)
        {
            var business = await db.Businesses.IgnoreQueryFilters().AsNoTracking().SingleAsync(b => b.Id == id, cancel);
            if (!business.IsApprovedOn(today)) throw OrderRefusals.BusinessNotApproved;
        }

        order.Agree((await splits.OnAsync(today, cancel)).FirstOrDefault(s => s.Code == order.SplitCode), by, time.Now);
    }
}
