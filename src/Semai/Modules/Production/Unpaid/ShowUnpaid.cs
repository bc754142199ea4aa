using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Work;
using Semai.Shell;

namespace Semai.Modules.Production.Unpaid;

/// <summary>Who worked for an order without pay so far, person by person: the sum is the order's line in the list.</summary>
public static class ShowUnpaid
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ListUnpaid.Path}/{{id:guid}}", Show).RequireAuthorization(WorkPermissions.Read);
        app.MapGet($"{MoneyLinks.Api}/unpaid/{{id:guid}}", Find).RequireAuthorization(WorkPermissions.Read);
    }

    public static string Of(Id<Order> order) => $"{ListUnpaid.Path}/{order}";

    static async Task<IResult> Show(Id<Order> id, string? age, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, age, reading, db, time, cancel) is { } found
            ? Views.Show<ShowUnpaidView>(new { found.Order, found.People, All = ListUnpaid.IsEvery(age) })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Order> id, string? age, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, age, reading, db, time, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    static async Task<Answer?> FindAsync(Id<Order> id, string? age, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OrderAsync(id, null, cancel) is null) return null;

        var before = (await ListUnpaid.BeforeAsync(age, db, time, cancel)).Before;
        return await reading.OrderAsync(id, before, cancel) is { } order ? new(order, await reading.PeopleAsync(id, before, cancel)) : null;
    }

    public sealed record Answer(UnpaidOrder Order, IReadOnlyList<UnpaidPerson> People);
}
