using Semai.Data;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Payslips;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Unpaid;

/// <summary>Orders for which people worked and have not been paid, the oldest first, with what each waits for.</summary>
public static class ListUnpaid
{
    public const string Path = $"{MoneyLinks.Home}/unpaid";
    const string Api = $"{MoneyLinks.Api}/unpaid";
    const string Every = "all";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show(string? age, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListUnpaidView>(new { Answer = await Find(age, reading, db, time, cancel), All = IsEvery(age) });

    static async Task<IResult> Take(string? age, string? @as, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"kerja-belum-dibayar-{time.Today.Iso}", (await Find(age, reading, db, time, cancel)).Orders, Columns(IsEvery(age)));

    static async Task<Answer> Find(string? age, UnpaidReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        var (before, days) = await BeforeAsync(age, db, time, cancel);
        var orders = await reading.OrdersAsync(before, cancel);
        return new(days, orders.Sum(o => o.Minutes), orders);
    }

    /// <returns>The day before which work counts, null for all of it; and the days that the rules allow.</returns>
    internal static async Task<(DateOnly? Before, int Days)> BeforeAsync(string? age, Db db, TimeProvider time, CancellationToken cancel)
    {
        var days = (await PayRules.OnAsync(time.Today, db, cancel)).UnpaidDays;
        return (IsEvery(age) ? null : time.Today.AddDays(-days), days);
    }

    internal static bool IsEvery(string? age) => age is Every;

    internal static string Of(string path, bool all) => all ? $"{path}?age={Every}" : path;

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<UnpaidOrder>> Columns(bool all) =>
    [
        new(OrderWords.Orders, r => r.Order) { IsName = true, Typed = true, Href = r => Of(ShowUnpaid.Of(r.OrderId), all) },
        new(OrderWords.Buyer, r => r.Buyer) { Typed = true },
        new(UnpaidWords.Why, r => UnpaidWords.Of(r.Why)) { Status = r => UnpaidWords.KindOf(r.Why) },
        new(UnpaidWords.Oldest, r => r.Oldest),
        new(UnpaidWords.People, r => r.People) { Numeric = true },
        new(UnpaidWords.Hours, r => PayslipWords.HoursOf(r.Minutes)) { Numeric = true },
        new(UnpaidWords.Pieces, r => r.Pieces) { Numeric = true },
    ];

    /// <param name="Days">Work that is older than so many days counts, unless every age was asked for.</param>
    /// <param name="Minutes">The sum of the rows.</param>
    public sealed record Answer(int Days, long Minutes, IReadOnlyList<UnpaidOrder> Orders);
}
