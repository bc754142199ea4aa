using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Business plans of the demonstration, of people whom a mentor guides: one in each state, one of them in its second version.</summary>
static class DemoBusinessPlans
{
    const int Begun = 30;

    static readonly Actor Officer = new("demo-work-activity", "Agus Salim");
    static readonly Actor Mentor = new("demo-mentor", "Melati Kusumawardani");
    static readonly Actor Agency = new("demo-agency", "Rina Marlina");

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.BusinessPlans.AnyAsync(cancel)) return;

        var (today, examples) = (time.Today, await BusinessPlanExamples.OnAsync(time.Today, db, cancel));
        var guided = await db.Pairs.Where(p => p.Unit == DemoPeople.Unit && p.State == PairState.Active).OrderBy(p => p.Id).Select(p => p.ParticipantId).ToListAsync(cancel);
        foreach (var (state, no) in Enum.GetValues<BusinessPlanState>().Select((s, no) => (s, no)).Take(Math.Min(examples.Count, guided.Distinct().Count())))
            db.Add(Plan(guided.Distinct().ElementAt(no), state, (examples[no].Sheet with { StartsOn = today.AddMonths(2) }).Sound(today), today));
        await db.SaveChangesAsync(cancel);
    }

    static BusinessPlan Plan(Id<Participant> person, BusinessPlanState state, PlanSheet sheet, DateOnly today)
    {
        var plan = BusinessPlan.Begin(person, DemoPeople.Unit, sheet, Officer, Noon(today.AddDays(-Begun)));
        if (state is BusinessPlanState.Withdrawn) plan.Withdraw("Memilih bekerja di bengkel kakaknya.", Officer, Noon(today.AddDays(-9)));
        if (state is BusinessPlanState.Drafted or BusinessPlanState.Withdrawn) return plan;

        plan.Send(Officer, Noon(today.AddDays(-20)));
        if (state is BusinessPlanState.Sent) return plan;

        plan.Review(ReviewSide.Mentor, content: false, "Harga bahan naik; hitung lagi bahannya, dan tambah ongkos kirim.", Mentor, Noon(today.AddDays(-15)));
        if (state is BusinessPlanState.Returned) return plan;

        plan.Revise("Bahan dan ongkos kirim dihitung lagi.", Officer, Noon(today.AddDays(-12)));
        plan.Write(sheet with { Products = [.. sheet.Products.Select(p => p with { Materials = p.Materials + 500, Overhead = p.Overhead + 500 })] }, Noon(today.AddDays(-12)));
        plan.Send(Officer, Noon(today.AddDays(-11)));
        plan.Review(ReviewSide.Mentor, content: true, null, Mentor, Noon(today.AddDays(-8)));
        plan.Review(ReviewSide.Agency, content: true, "Siap; bantuan NIB dari Diskoperindag.", Agency, Noon(today.AddDays(-5)));
        return plan;
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
