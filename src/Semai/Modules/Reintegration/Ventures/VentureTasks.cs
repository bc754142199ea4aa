using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.CashBooks;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>What waits for an office that goes along: evidence to look at, and businesses in danger.</summary>
sealed class VentureTasks(Db db, VentureReading reading, CashReading cash, TimeProvider time) : IHomeTasks
{
    const int Most = 10;
    const int Looked = 200;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(VenturePermissions.Keep) ? [.. await ToConfirmAsync(standing.Actor.Id, cancel), .. await EndangeredAsync(cancel)] : [];

    async Task<IEnumerable<HomeTask>> ToConfirmAsync(string me, CancellationToken cancel)
    {
        var waiting = await db.Ventures.AsNoTracking()
            .Where(v => v.State == VentureState.Reported && v.Standing == VentureStanding.Counted && v.Evidence.Any(e => e.ConfirmedOn == null && e.By != me))
            .OrderBy(v => v.Id).Take(Most).Select(v => new { v.Id, v.ParticipantId, v.Name, v.StartedOn }).ToListAsync(cancel);
        var owners = await reading.NamesAsync(waiting.ConvertAll(w => w.ParticipantId), cancel);
        return waiting.Select(w => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Bukti usaha {w.Name} menunggu dibenarkan", en: $"What shows the business {w.Name} waits to be confirmed"),
            $"{owners[w.ParticipantId]} · {w.StartedOn.Long}", $"{VentureLinks.Of(w.Id)}#bukti", Say(id: "Lihat buktinya", en: "Look at it")));
    }

    async Task<IEnumerable<HomeTask>> EndangeredAsync(CancellationToken cancel)
    {
        var running = await db.Ventures.AsNoTracking().AsSplitQuery().Where(v => v.State == VentureState.Running && v.Standing == VentureStanding.Counted)
            .OrderByDescending(v => v.Id).Take(Looked).ToListAsync(cancel);
        if (running.Count == 0) return [];

        var (today, rules) = (time.Today, await VentureRules.OnAsync(time.Today, db, cancel));
        var signs = await cash.SignsAsync(running.ConvertAll(v => v.Id), today, rules, cancel);
        return
            (from venture in running
             let health = VentureHealth.Of(venture, signs.GetValueOrDefault(venture.Id), today, rules)
             where health?.Condition is VentureCondition.Endangered
             select new HomeTask(
                 HomeTaskKind.Todo, Say(id: $"Usaha {venture.Name} terancam", en: $"The business {venture.Name} is in danger"),
                 health.Reasons[0], VentureLinks.Of(venture.Id), Say(id: "Buka usahanya", en: "Open it"))).Take(Most);
    }
}
