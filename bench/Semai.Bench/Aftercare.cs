using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Insights.Statistics;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Bench;

/// <summary>What comes after a release: whom to ask, the figures, and how long a nation's businesses last.</summary>
static class Aftercare
{
    const int Ventures = 100_000;

    static readonly Actor Sender = new("bench-sender", "Bench");
    static readonly Actor Receiver = new("bench-receiver", "Bench");

    public static async Task RunAsync(Programme programme, Floor floor, int times)
    {
        Console.WriteLine($"  {await programme.WorkAsync(ReleaseAsync)} more people released and handed over");
        using var officer = await programme.SignInAsync("bapas");
        await Reading.WriteAsync("follow-up list, what waits", officer, _ => "/follow-ups", floor.Http, _ => "/follow-ups", times);
        await Reading.WriteAsync("follow-up list, all", officer, _ => "/follow-ups?standing=All", floor.Http, _ => "/follow-ups", times);
        await Reading.WriteAsync("figures", officer, _ => "/figures", floor.Http, _ => "/one", times);
    }

    /// <summary>Beside the least that a curve costs: counting the days of everything once.</summary>
    public static async Task SurviveAsync(int times)
    {
        var chance = new Random(1);
        var lifetimes = Enumerable.Range(0, Ventures).Select(_ => new Lifetime(chance.Next(0, 1500), chance.Next(3) == 0)).ToArray();
        Report.Write("survival of 100,000 businesses",
            await Figures.MeasureAsync(times, _ => Task.FromResult(KaplanMeier.Of(lifetimes))),
            await Figures.MeasureAsync(times, _ => Task.FromResult(lifetimes.GroupBy(l => l.Days).Select(g => g.Count()).Sum())));
    }

    /// <summary>Everybody present in the prison, one after another over the past two years.</summary>
    static async Task<int> ReleaseAsync(IServiceProvider services)
    {
        var (db, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().Today);
        var (prison, office) = (await db.Organisations.SingleAsync(o => o.UnitNo == Programme.Unit), await db.Organisations.SingleAsync(o => o.Kind == OrganisationKind.ProbationOffice));
        var handed = db.HandOvers.Select(h => h.ParticipantId); // whoever came back still has theirs
        var present = await db.Custodies.Where(c => c.Unit == Programme.Unit && c.Presence == Presence.Present && !handed.Contains(c.ParticipantId)).ToListAsync();
        foreach (var (no, custody) in present.Index())
        {
            var day = today.AddDays(-1 - no * 730 / Math.Max(1, present.Count));
            var made = HandOver.Prepare(
                custody.ParticipantId, new(HandOverLeg.PrisonToProbation, Programme.Unit, prison.Id.Value, Programme.Unit, office.Id.Value, office.UnitNo, null), null, [HandOverThing.Plan], null, Sender, Noon(day.AddDays(-9)));
            made.Send(null, Sender, Noon(day.AddDays(-9)));
            made.Accept(null, Receiver, Noon(day.AddDays(-8)));
            db.Add(made);
            custody.Move(PresenceAct.Release, day, "bench", Sender, Noon(today));
        }

        await db.SaveChangesAsync();
        await db.TakeStockAsync(default);
        return present.Count;
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
