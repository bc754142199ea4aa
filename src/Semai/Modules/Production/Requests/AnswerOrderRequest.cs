using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Requests;

/// <summary>The prison reads what a business asks for: it writes an order of it, or declines with a reason.</summary>
public static class AnswerOrderRequest
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{RequestLinks.List}/{{id:guid}}", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{RequestLinks.List}/{{id:guid}}", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{RequestLinks.Api}/{{id:guid}}/decline", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<OrderRequest> id, RequestReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? await reading.ViewAsync(found, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<OrderRequest> id, IFormCollection posted, RequestReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", OrderRequest.TextMax);
        return await form.TryAsync(() => DeclineAsync(found, why, db, by, time, cancel))
            ? Views.Went(RequestLinks.List, Say(id: "Ditolak. Usahanya membaca alasan Anda.", en: "Declined. The business reads your reason."))
            : await reading.ViewAsync(found, form, cancel);
    }

    static async Task<Results<Ok<AskOrder.Answer>, NotFound>> Call(Id<OrderRequest> id, Request request, RequestReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await DeclineAsync(found, request.Why, db, by, time, cancel);
        return TypedResults.Ok(new AskOrder.Answer(found.Id, found.State));
    }

    static Task DeclineAsync(OrderRequest found, string why, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.Decline(why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <param name="Why">The business reads it.</param>
    public sealed record Request(string Why);
}

/// <summary>What the prison reads of requests.</summary>
public sealed class RequestReading(Db db)
{
    /// <summary>Of the reader's own prison.</summary>
    public async Task<OrderRequest?> FindAsync(Id<OrderRequest> id, CancellationToken cancel) =>
        await db.OrderRequests.SingleOrDefaultAsync(r => r.Id == id, cancel) is { } found && db.IsInside(found.Unit) ? found : null;

    /// <summary>One of the reader's own prison that still waits; null for anything else.</summary>
    public async Task<OrderRequest?> OpenAsync(string? id, CancellationToken cancel) =>
        await NamedAsync(id, cancel) is (_, { State: RequestState.Asked } asked) ? asked : null;

    /// <summary>The request that an order names: known also where it names none.</summary>
    public async Task<(bool IsKnown, OrderRequest? Asked)> NamedAsync(string? id, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(id)) return (true, null);

        var asked = Id<OrderRequest>.TryParse(id, null, out var request) ? await FindAsync(request, cancel) : null;
        return (asked is not null, asked);
    }

    /// <summary>The name of the business that asks, whoever may read the business itself.</summary>
    public Task<string> BusinessAsync(Id<Business> business, CancellationToken cancel) =>
        db.Businesses.IgnoreQueryFilters().Where(b => b.Id == business).Select(b => b.Name).SingleAsync(cancel);

    public async Task<IResult> ViewAsync(OrderRequest found, Form form, CancellationToken cancel) => Views.Show<AnswerOrderRequestView>(new
    {
        Asked = found,
        Business = await BusinessAsync(found.BusinessId, cancel),
        Order = found.OrderId is { } order ? await db.Orders.Where(o => o.Id == order).Select(o => o.Number).SingleOrDefaultAsync(cancel) : null,
        Form = form,
    }, form.Status);
}
