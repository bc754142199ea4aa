using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Orders;

/// <summary>What the form of an order offers to choose from.</summary>
public sealed record OrderChoices(IReadOnlyList<Option> Units, IReadOnlyList<Option> Businesses, IReadOnlyList<Option> Agreements, IReadOnlyList<Option> Commitments, IReadOnlyList<Option> Splits);

/// <summary>What the slices read of orders, within the reader's scope.</summary>
public sealed class OrderReading(Db db, AgreementFacts agreements, ISplitRules splits, TimeProvider time)
{
    public bool IsInside(int unit) => db.IsInside(unit);

    public Task<Order?> FindAsync(Id<Order> id, CancellationToken cancel) => db.Orders.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(o => o.Id == id, cancel);

    /// <summary>Of the reader's own prison, to change; null for one that they may only look at.</summary>
    public async Task<Order?> OwnAsync(Id<Order> id, CancellationToken cancel) =>
        await db.Orders.AsSplitQuery().SingleOrDefaultAsync(o => o.Id == id, cancel) is { } order && db.IsInside(order.Unit) ? order : null;

    public Task<string> UnitNameAsync(int unit, CancellationToken cancel) => db.UnitNameAsync(unit, cancel);

    public async Task<CommitmentBrief?> ServesAsync(Order order, CancellationToken cancel) =>
        order.CommitmentId is { } id ? await agreements.CommitmentAsync(id, cancel) : null;

    /// <summary>The split that an order names; null where no such one is in force.</summary>
    public async Task<SplitChoice?> SplitAsync(Order order, CancellationToken cancel) =>
        (await SplitsAsync(order.AgreedOn ?? time.Today, cancel)).FirstOrDefault(s => s.Code == order.SplitCode);

    public async Task<OrderChoices> ChoicesAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var units = await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.UnitNo).Select(o => new { No = o.UnitNo!.Value, o.ShortName }).ToListAsync(cancel);
        var own = units.Where(u => db.IsInside(u.No)).ToList();
        var businesses = await db.Businesses.Where(b => b.State == BusinessState.Approved).OrderBy(b => b.NameKey).Select(b => new { b.Id, b.Name }).ToListAsync(cancel);
        var covering = new List<AgreementBrief>();
        foreach (var unit in own.Take(20)) covering.AddRange(await agreements.CoveringAsync(unit.No, today, cancel));
        return new(
            [.. own.Select(u => new Option($"{u.No}", u.ShortName))],
            [.. businesses.Select(b => new Option($"{b.Id}", b.Name))],
            [.. covering.DistinctBy(a => a.Id).Select(a => new Option($"{a.Id}", a.Title))],
            [.. (await agreements.CommitmentsAsync([MeasureCodes.OrdersDelivered], today, cancel)).Select(c => new Option($"{c.Id}", c.Title))],
            [.. (await SplitsAsync(today, cancel)).Select(s => new Option(s.Code, $"{s.Said.Text} ({s.Source})"))]);
    }

    /// <summary>None where none are loaded: the page opens all the same, and agreeing still refuses.</summary>
    async Task<IReadOnlyList<SplitChoice>> SplitsAsync(DateOnly day, CancellationToken cancel)
    {
        try
        {
            return await splits.OnAsync(day, cancel);
        }
        catch (Refusal)
        {
            return [];
        }
    }
}
