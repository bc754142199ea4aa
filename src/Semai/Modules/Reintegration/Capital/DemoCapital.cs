using Semai.Data;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>
/// Applications of the demonstration's released people: a KUR loan with two instalments paid and one late, one that was
/// refused with its reason, alms that wait for a second person, and own savings.
/// </summary>
static class DemoCapital
{
    static readonly Actor Officer = new("demo-agency", "Nurhasanah");
    static readonly Actor Second = new("demo-probation", "Yuliana Putri");
    static readonly Actor Mentor = new("demo-mentor", "Melati Kusumawardani");

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.CapitalApplications.AnyAsync(cancel) || await CapitalSources.FindAsync(time.Today, db, cancel) is not { } sources) return;

        var (today, examples) = (time.Today, await BusinessPlanExamples.OnAsync(time.Today, db, cancel));
        var ventures = (await db.Ventures.AsSplitQuery().OrderBy(v => v.Id).ToListAsync(cancel)).ToDictionary(v => v.Name);
        foreach (var name in new[] { "Keripik Pinang Tiga", "Ikan Asap Parit Tiga", "Jahit Suryani", "Telur Itik Betara" })
            if (ventures.GetValueOrDefault(name) is { } venture && examples.FirstOrDefault(e => e.Sheet.Sector == venture.Sector) is { } example)
            {
                var plan = PlanOf(venture, (example.Sheet with { Name = venture.Name, StartsOn = today.AddMonths(-4) }).Sound(today), today);
                db.Add(plan);
                db.Add(Of(venture, plan, sources, today));
            }

        await db.SaveChangesAsync(cancel);
    }

    static CapitalApplication Of(Venture venture, BusinessPlan plan, CapitalSources sources, DateOnly today) => venture.Name switch
    {
        "Keripik Pinang Tiga" => Lent(venture, plan, sources, today),
        "Ikan Asap Parit Tiga" => Refused(venture, plan, sources, today),
        "Jahit Suryani" => Given(venture, plan, sources, today),
        _ => Saved(venture, plan, sources, today),
    };

    /// <summary>Two of twelve instalments are paid and the third is past its day.</summary>
    static CapitalApplication Lent(Venture venture, BusinessPlan plan, CapitalSources sources, DateOnly today)
    {
        var first = today.AddDays(-5).AddMonths(-2);
        var one = Apply(venture, plan, sources, "kur-super-mikro", 8_000_000, "Wajan besar, spinner minyak, dan bahan sebulan", first.AddDays(-60));
        one.Grant(new(7_500_000, first.AddDays(-45), "KUR/BRI-KTL/0231", 12, first, 225_000), sources.Find(one.Source)!, Officer, Noon(first.AddDays(-44)));
        one.Confirm(Second, Noon(first.AddDays(-43)));
        one.Disburse(new(7_500_000, first.AddDays(-40), "TRF 88120-447"), Officer, Noon(first.AddDays(-40)));
        one.ConfirmPart(1, Second, Noon(first.AddDays(-39)));
        one.Pay(new(one.Schedule.Next!.Open, first.AddDays(-1), "KW-0001"), Officer, Noon(first));
        one.Pay(new(one.Schedule.Next!.Open, first.AddMonths(1), "KW-0002"), Officer, Noon(first.AddMonths(1)));
        return one;
    }

    static CapitalApplication Refused(Venture venture, BusinessPlan plan, CapitalSources sources, DateOnly today)
    {
        var one = Apply(venture, plan, sources, "kur-super-mikro", 10_000_000, "Rumah asap dan lemari pendingin", today.AddDays(-50));
        one.Refuse(today.AddDays(-31), "Catatan kredit lama (SLIK) belum lunas; dapat diajukan lagi setelah surat lunas terbit.", Officer, Noon(today.AddDays(-30)));
        return one;
    }

    static CapitalApplication Given(Venture venture, BusinessPlan plan, CapitalSources sources, DateOnly today)
    {
        var one = Apply(venture, plan, sources, "baznas", 5_000_000, "Mesin obras", today.AddDays(-25));
        one.Grant(new(4_000_000, today.AddDays(-4), "SK/BAZNAS/118", null, null, 0), sources.Find(one.Source)!, Second, Noon(today.AddDays(-3)));
        return one;
    }

    static CapitalApplication Saved(Venture venture, BusinessPlan plan, CapitalSources sources, DateOnly today)
    {
        var one = Apply(venture, plan, sources, "savings", 1_500_000, "Pakan dua bulan", today.AddDays(-80));
        one.Cover(new(1_350_000, today.AddDays(-78), "BRI 20260311-07"), null, Officer, Noon(today.AddDays(-78)));
        one.ConfirmPart(1, Second, Noon(today.AddDays(-76)));
        return one;
    }

    static CapitalApplication Apply(Venture venture, BusinessPlan plan, CapitalSources sources, string source, long amount, string purpose, DateOnly on) =>
        CapitalApplication.Apply(venture.ParticipantId, venture.Unit, new(source, amount, purpose, on), new(plan.Id, 1), sources, Officer, Noon(on));

    static BusinessPlan PlanOf(Venture venture, PlanSheet sheet, DateOnly today)
    {
        var plan = BusinessPlan.Begin(venture.ParticipantId, venture.Unit, sheet, Officer, Noon(today.AddDays(-150)));
        plan.Send(Officer, Noon(today.AddDays(-140)));
        plan.Review(ReviewSide.Mentor, content: true, null, Mentor, Noon(today.AddDays(-135)));
        plan.Review(ReviewSide.Agency, content: true, "Siap diajukan modalnya.", Second, Noon(today.AddDays(-130)));
        return plan;
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
