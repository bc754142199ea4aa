using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Requests;

/// <summary>A business sees its orders at its own door, asks a prison to make something, and withdraws what it asked for.</summary>
public static class AskOrder
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(RequestLinks.Own, Show).RequireAuthorization(OrderPermissions.Ask);
        app.MapGet(RequestLinks.OwnApi, Find).RequireAuthorization(OrderPermissions.Ask);
        app.MapGet(RequestLinks.Ask, New).RequireAuthorization(OrderPermissions.Ask);
        app.MapPost(RequestLinks.Ask, Submit).RequireAuthorization(OrderPermissions.Ask);
        app.MapPost(RequestLinks.OwnApi, Call).RequireAuthorization(OrderPermissions.Ask);
        app.MapPost($"{RequestLinks.Own}/{{id:guid}}/withdraw", Withdraw).RequireAuthorization(OrderPermissions.Ask);
        app.MapPost($"{RequestLinks.OwnApi}/requests/{{id:guid}}/withdraw", CallWithdraw).RequireAuthorization(OrderPermissions.Ask);
    }

    static async Task<IResult> Show(OwnOrders orders, CancellationToken cancel) =>
        await orders.ReadAsync(cancel) is { } book ? Views.Show<OwnOrdersView>(new { Book = book }) : TypedResults.NotFound();

    static async Task<Results<Ok<OwnOrderBook>, NotFound>> Find(OwnOrders orders, CancellationToken cancel) =>
        await orders.ReadAsync(cancel) is { } book ? TypedResults.Ok(book) : TypedResults.NotFound();

    static async Task<IResult> New(OwnBusinesses own, OwnOrders orders, TimeProvider time, CancellationToken cancel) =>
        await own.FindAsync(cancel) is { } business ? await ViewAsync(business, Form.Of(("wantedBy", time.Today.AddMonths(1))), orders, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, OwnBusinesses own, OwnOrders orders, Asking asking, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var terms = new RequestTerms(
            form.Whole("unit", 1, int.MaxValue), form.Text("product", Order.NameMax), form.Whole("quantity", 1, Order.QuantityMax), form.Text("unitWord", Order.WordMax),
            form.Date("wantedBy"), form.Typed("price") is "" ? null : form.Rupiah("price"), form.Ticked("bringsMaterial"), form.TextOrNone("note", OrderRequest.TextMax));
        OrderRequest? asked = null;
        await form.TryAsync(async () => asked = await asking.AskAsync(business, terms, cancel) ?? form.Note<OrderRequest?>("unit", Say(id: "Pilih dari daftar.", en: "Choose from the list."), null));
        return asked is null
            ? await ViewAsync(business, form, orders, cancel)
            : Views.Went(RequestLinks.Own, Say(id: "Permintaan terkirim. Jawabannya tampil di sini.", en: "The request is sent. Its answer will show here."));
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(RequestTerms terms, OwnBusinesses own, Asking asking, CancellationToken cancel) =>
        await own.FindAsync(cancel) is { } business && await asking.AskAsync(business, terms, cancel) is { } asked
            ? TypedResults.Created($"{RequestLinks.OwnApi}/requests/{asked.Id}", new Answer(asked.Id, asked.State))
            : TypedResults.NotFound();

    static async Task<IResult> Withdraw(Id<OrderRequest> id, IFormCollection posted, OwnBusinesses own, OwnOrders orders, Asking asking, CancellationToken cancel)
    {
        if (await asking.FindAsync(id, own, cancel) is not { } asked) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => asking.WithdrawAsync(asked, cancel)) ? Views.Went(RequestLinks.Own, ShellWords.Saved)
            : await orders.ReadAsync(cancel) is { } book ? Views.Show<OwnOrdersView>(new { Book = book, Form = form }, form.Status) : TypedResults.NotFound();
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallWithdraw(Id<OrderRequest> id, OwnBusinesses own, Asking asking, CancellationToken cancel)
    {
        if (await asking.FindAsync(id, own, cancel) is not { } asked) return TypedResults.NotFound();

        await asking.WithdrawAsync(asked, cancel);
        return TypedResults.Ok(new Answer(asked.Id, asked.State));
    }

    static async Task<IResult> ViewAsync(Business business, Form form, OwnOrders orders, CancellationToken cancel) =>
        Views.Show<AskOrderView>(new { Form = form, Prisons = await orders.PrisonsAsync(business, cancel) }, form.Status);

    public sealed record Answer(Id<OrderRequest> Id, RequestState State);

    /// <summary>Both doors end here.</summary>
    public sealed class Asking(Db db, OwnOrders orders, Actor by, TimeProvider time)
    {
        /// <returns>Null where the prison is not one that this business may ask.</returns>
        public async Task<OrderRequest?> AskAsync(Business business, RequestTerms terms, CancellationToken cancel)
        {
            if ((await orders.PrisonsAsync(business, cancel)).All(p => p.Value != $"{terms.Unit}")) return null;

            var waiting = await db.OrderRequests.CountAsync(r => r.BusinessId == business.Id && r.State == RequestState.Asked, cancel);
            var asked = OrderRequest.Ask(business, terms, waiting, by, time.Now);
            db.Add(asked);
            await db.SaveChangesAsync(cancel);
            return asked;
        }

        /// <summary>Of the reader's own business.</summary>
        public async Task<OrderRequest?> FindAsync(Id<OrderRequest> id, OwnBusinesses own, CancellationToken cancel) =>
            await own.FindAsync(cancel) is { } business ? await db.OrderRequests.SingleOrDefaultAsync(r => r.Id == id && r.BusinessId == business.Id, cancel) : null;

        public Task WithdrawAsync(OrderRequest asked, CancellationToken cancel)
        {
            asked.Withdraw(by, time.Now);
            return db.SaveChangesAsync(cancel);
        }
    }
}
