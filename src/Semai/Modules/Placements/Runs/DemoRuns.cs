using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// A finished matching of the demonstration: run by the work-activity officer, decided pair by pair by the head of the
/// prison. Those accepted hold their places and gather their papers.
/// </summary>
static class DemoRuns
{
    static readonly Actor Runner = new("demo-work", "Agus Salim");
    static readonly Actor Decider = new("demo-head-of-prison", "Budi Santoso");

    /// <summary>Every so many pairs one is not followed, so that both kinds of decision are seen.</summary>
    const int RefusedEvery = 6;

    public static async Task LoadAsync(Db db, Gathering gathering, IEnumerable<IPlacePeople> placing, TimeProvider time, CancellationToken cancel)
    {
        if (await db.MatchRuns.AnyAsync(cancel) || !await db.Offers.AnyAsync(o => o.Kind == OfferKind.InternshipInside && o.State == OfferState.Published, cancel)) return;

        await NeedAsync(db, time, cancel);
        var run = await new Running(db, gathering, Runner, time).RunAsync(new(DemoPeople.Unit, RunKind.InternshipInside), cancel);
        var deciding = new DecidePair.Deciding(db, placing, Decider, time);
        foreach (var pair in run.Pairs)
            await deciding.DecideAsync(run, pair, pair.No % RefusedEvery == RefusedEvery - 1
                ? new(PairDecision.Refused, null, "Masih diperlukan di dapur lapas sampai akhir bulan.")
                : new(PairDecision.Accepted, null, null), cancel);
    }

    /// <summary>Whoever walks with a stick needs a place that can be walked in.</summary>
    static async Task NeedAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var people = await db.Participants.Where(p => p.Unit == DemoPeople.Unit && p.Disability != null).OrderBy(p => p.NameKey).Select(p => p.Id).ToListAsync(cancel);
        foreach (var person in people)
            db.Add(SafeguardNeed.Record(person, DemoPeople.Unit, "accessible", "Berjalan dengan tongkat.", time.Today, Runner, time.Now));
        await db.SaveChangesAsync(cancel);
    }
}
