using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>One thing that two versions say, side by side; null where a version does not say it.</summary>
public sealed record SheetLine(string What, string? Before, string? After)
{
    public bool IsChanged => Before != After;

    /// <summary>Everything that is typed, and the figures that one decides by.</summary>
    public static IReadOnlyList<SheetLine> Between(BusinessPlanFile before, BusinessPlanFile after)
    {
        var (left, right) = (Said(before.Sheet, before.Figures), Said(after.Sheet, after.Figures));
        var (old, now) = (left.ToDictionary(l => l.What, l => l.Text), right.ToDictionary(l => l.What, l => l.Text));
        return [.. left.Concat(right).Select(l => l.What).Distinct().Select(w => new SheetLine(w, old.GetValueOrDefault(w), now.GetValueOrDefault(w)))];
    }

    static List<(string What, string Text)> Said(PlanSheet s, PlanFigures f)
    {
        List<(string What, string Text)> said =
        [
            (BusinessPlanWords.CapitalNeed, f.CapitalNeed.AsRupiah), (BusinessPlanWords.BreakEvenWord, BusinessPlanWords.Of(f.BreakEven)),
            (BusinessPlanWords.Name, s.Name), (SectorWords.Sector, SectorWords.Of(s.Sector)), (BusinessPlanWords.Idea, s.Idea), (BusinessPlanWords.Customers, s.Customers),
            (BusinessPlanWords.HourPay, s.HourPay.AsRupiah),
            (BusinessPlanWords.StartsOn, ReleaseWords.MonthOf(s.StartsOn)), (BusinessPlanWords.FirstPercent, $"{s.FirstPercent}"), (BusinessPlanWords.RampMonths, $"{s.RampMonths}"),
            (BusinessPlanWords.Season, string.Join(" ", s.Season)),
        ];
        foreach (var (no, p) in f.Products.Index())
            said.Add(($"{BusinessPlanWords.Product} {no + 1}", $"{p.Name}: {p.UnitCost.AsRupiah} → {p.Price.AsRupiah}, {Written.Number(p.Units)} {p.Unit}"));
        foreach (var (no, cost) in s.Fixed.Index()) said.Add(($"{BusinessPlanWords.Fixed} {no + 1}", $"{cost.What}: {cost.Amount.AsRupiah}"));
        foreach (var (no, cost) in s.StartUp.Index()) said.Add(($"{BusinessPlanWords.StartUp} {no + 1}", $"{cost.What}: {cost.Amount.AsRupiah}"));
        return said;
    }
}
