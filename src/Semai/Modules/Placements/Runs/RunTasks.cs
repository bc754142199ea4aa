using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Placements.Runs;

/// <summary>Advised pairs that wait for this reader's decision, run by run.</summary>
sealed class RunTasks(Db db) : IHomeTasks
{
    const int Most = 3;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(RunPermissions.Decide)) return [];

        var own = standing.Actor.Id;
        var open = await db.MatchRuns.AsNoTracking().Where(r => r.By != own && r.Pairs.Any(p => p.Decision == PairDecision.Open)).OrderByDescending(r => r.Id)
            .Select(r => new { r.Id, r.Code, r.ByName, Pairs = r.Pairs.Count(p => p.Decision == PairDecision.Open), First = r.Pairs.Where(p => p.Decision == PairDecision.Open).Min(p => p.No) })
            .Take(Most).ToListAsync(cancel);
        return open.ConvertAll(r => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{r.Pairs} pasangan menunggu keputusan", en: $"{r.Pairs} pairs await a decision"),
            Say(id: $"{r.Code}, dijalankan {r.ByName}", en: $"{r.Code}, run by {r.ByName}"), RunLinks.Pair(r.Id, r.First), Say(id: "Putuskan", en: "Decide")));
    }
}
