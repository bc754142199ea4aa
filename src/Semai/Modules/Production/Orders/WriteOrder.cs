using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Requests;
using Semai.Shell;

namespace Semai.Modules.Production.Orders;

/// <summary>The work-activity officer writes down what is ordered; a draft until another officer agrees to it.</summary>
public static class WriteOrder
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(OrderLinks.New, New).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost(OrderLinks.New, Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost(OrderLinks.Api, Call).RequireAuthorization(OrderPermissions.Keep);
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/change", Change).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/change", SubmitChange).RequireAuthorization(OrderPermissions.Keep);
        app.MapPut($"{OrderLinks.Api}/{{id:guid}}", CallChange).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> New(string? request, OrderReading reading, RequestReading requests, Pricing pricing, TimeProvider time, CancellationToken cancel) =>
        await ViewAsync(await requests.OpenAsync(request, cancel) is { } asked ? OrderForm.Of(asked) : OrderForm.Blank(time.Today), null, null, reading, pricing, cancel);

    static async Task<IResult> Submit(IFormCollection posted, OrderReading reading, Writing writing, Pricing pricing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (unit, terms) = (form.Whole("unit", 1, int.MaxValue), OrderForm.Read(form));
        if (form.Typed("work-out") is not "" && form.IsSound) return await ViewAsync(form, null, await pricing.OfAsync(terms, unit, cancel), reading, pricing, cancel);

        Order? made = null;
        await form.TryAsync(async () => made = await writing.WriteAsync(unit, terms, form.Typed("request"), cancel) ?? form.Note<Order?>("unit", Say(id: "Pilih dari daftar.", en: "Choose of the list."), null));
        return made is null ? await ViewAsync(form, null, null, reading, pricing, cancel) : Views.Went(OrderLinks.Of(made.Id), Say(id: $"Pesanan {made.Number} tersimpan sebagai rancangan.", en: $"Order {made.Number} is saved as a draft."));
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, Writing writing, CancellationToken cancel) =>
        await writing.WriteAsync(request.Unit, request.Terms, $"{request.RequestId}", cancel) is { } made
            ? TypedResults.Created($"{OrderLinks.Api}/{made.Id}", new Answer(made.Id, made.Number, made.State))
            : TypedResults.NotFound();

    static async Task<IResult> Change(Id<Order> id, OrderReading reading, Pricing pricing, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { State: OrderState.Draft } order
            ? await ViewAsync(OrderForm.Of(order.Terms, order.Unit), order, null, reading, pricing, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> SubmitChange(Id<Order> id, IFormCollection posted, OrderReading reading, Writing writing, Pricing pricing, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var terms = OrderForm.Read(form);
        if (form.Typed("work-out") is not "" && form.IsSound) return await ViewAsync(form, order, await pricing.OfAsync(terms, order.Unit, cancel), reading, pricing, cancel);

        var found = true;
        return await form.TryAsync(async () => found = await writing.ChangeAsync(order, terms, cancel)) && found
            ? Views.Went(OrderLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(form, order, null, reading, pricing, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallChange(Id<Order> id, OrderTerms request, OrderReading reading, Writing writing, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order && await writing.ChangeAsync(order, request, cancel)
            ? TypedResults.Ok(new Answer(id, order.Number, order.State))
            : TypedResults.NotFound();

    static async Task<IResult> ViewAsync(Form form, Order? order, PriceCalculation? prices, OrderReading reading, Pricing pricing, CancellationToken cancel) => Views.Show<WriteOrderView>(new
    {
        Form = form,
        Order = order,
        Prices = prices ?? (order is null ? null : await pricing.OfAsync(order.Terms, order.Unit, cancel)),
        Choices = await reading.ChoicesAsync(cancel),
    }, form.Status);

    /// <param name="Unit">Number of the prison where it is made.</param>
    /// <param name="RequestId">What the business had asked for, which this order answers; null where nobody asked.</param>
    public sealed record Request(int Unit, OrderTerms Terms, Id<OrderRequest>? RequestId = null);

    public sealed record Answer(Id<Order> Id, string Number, OrderState State);
}

/// <summary>Writes orders, once what they name is known to be there for this reader.</summary>
public sealed class Writing(Db db, AgreementFacts agreements, RequestReading requests, Actor by, TimeProvider time)
{
    /// <param name="request">What a business had asked for, taken up in the same save; empty where nobody asked.</param>
    /// <returns>Null where prison, business, agreement or commitment are not the reader's to see.</returns>
    public async Task<Order?> WriteAsync(int unit, OrderTerms terms, string request, CancellationToken cancel) =>
        await IsPrisonAsync(unit, cancel) && await KnownAsync(terms, unit, cancel) is var (sound, business) && sound is not null
            && await requests.NamedAsync(request, cancel) is var (known, asked) && known
            ? await db.TogetherAsync(async () =>
            {
                var order = Order.Write(await ProductionNumbers.TakeAsync(db, unit, Numbered.Order, time.Today.Year, cancel), unit, sound, business, by, time.Now);
                db.Add(order);
                if (asked is not null) asked.TakeUp(order, by, time.Now); // refused where somebody has answered it meanwhile
                await db.SaveChangesAsync(cancel);
                return order;
            }, cancel)
            : null;

    /// <returns>False where something it names is not the reader's to see.</returns>
    public async Task<bool> ChangeAsync(Order order, OrderTerms terms, CancellationToken cancel)
    {
        var (sound, business) = await KnownAsync(terms, order.Unit, cancel);
        if (sound is null) return false;

        order.Change(sound, business, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    async Task<bool> IsPrisonAsync(int unit, CancellationToken cancel) => db.IsInside(unit) && await db.Organisations.AnyAsync(o => o.UnitNo == unit, cancel);

    /// <summary>The terms with the agreement of their commitment, and the name of their business.</summary>
    async Task<(OrderTerms? Terms, string? Business)> KnownAsync(OrderTerms terms, int unit, CancellationToken cancel)
    {
        var business = terms.BusinessId is { } id ? await db.Businesses.Where(b => b.Id == id).Select(b => b.Name).SingleOrDefaultAsync(cancel) : null;
        var served = terms.CommitmentId is { } commitment ? await agreements.CommitmentAsync(commitment, cancel) : null;
        if ((terms.BusinessId is not null && business is null) || (terms.CommitmentId is not null && served?.MeasureCode != MeasureCodes.OrdersDelivered)) return default;

        var agreement = served?.AgreementId ?? terms.AgreementId;
        if (agreement is { } rests && !(await agreements.CoversAsync([rests], unit, cancel)).ContainsKey(rests)) return default;

        return (terms with { AgreementId = agreement }, business);
    }
}
