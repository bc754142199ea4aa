using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>Money that waits for a second person, and instalments that are late or due soon.</summary>
sealed class CapitalTasks(Db db, CapitalReading reading, TimeProvider time) : IHomeTasks
{
    const int Most = 6;
    const int Looked = 300;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(CapitalPermissions.Keep) ? [.. await ToConfirmAsync(standing.Actor.Id, cancel), .. await DueAsync(cancel)] : [];

    async Task<IEnumerable<HomeTask>> ToConfirmAsync(string me, CancellationToken cancel)
    {
        var waiting = db.CapitalApplications.Where(c => (c.State == CapitalState.Granted && c.DecidedBy != me)
            || ((c.State == CapitalState.Approved || c.State == CapitalState.Running)
                && c.Entries.Any(e => e.Kind == CapitalEntryKind.Disbursed && e.Counters == null && e.ConfirmedOn == null && e.By != me && !c.Entries.Any(o => o.Counters == e.No))));
        return (await reading.LinesAsync(waiting.OrderBy(c => c.Id).Take(Most), cancel)).Select(l => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Uang {l.Source} untuk {l.Person} menunggu dibenarkan", en: $"Money from {l.Source} for {l.Person} waits to be confirmed"),
            (l.Granted ?? l.Amount).AsRupiah, CapitalLinks.Of(l.Id), Say(id: "Lihat buktinya", en: "Look at it")));
    }

    async Task<IEnumerable<HomeTask>> DueAsync(CancellationToken cancel)
    {
        if (await CapitalSources.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        var (today, soon) = (time.Today, time.Today.AddDays(rules.RemindDays.Value));
        var running = await db.CapitalApplications.AsNoTracking().AsSplitQuery().Where(c => c.State == CapitalState.Running && c.Months != null).OrderBy(c => c.Id).Take(Looked).ToListAsync(cancel);
        var due = running.Select(c => (c.Id, Next: c.Schedule.Next)).Where(c => c.Next?.Due <= soon).OrderBy(c => c.Next!.Due).Take(Most).ToList();
        var ids = due.ConvertAll(d => d.Id);
        var lines = (await reading.LinesAsync(db.CapitalApplications.Where(c => ids.Contains(c.Id)), cancel)).ToDictionary(l => l.Id);
        return due.ConvertAll(d => new HomeTask(
            d.Next!.Due < today ? HomeTaskKind.Late : HomeTaskKind.Todo,
            d.Next.Due < today
                ? Say(id: $"Angsuran {lines[d.Id].Person} terlambat", en: $"An instalment of {lines[d.Id].Person} is late")
                : Say(id: $"Angsuran {lines[d.Id].Person} segera jatuh tempo", en: $"An instalment of {lines[d.Id].Person} is due soon"),
            $"{lines[d.Id].Source} · {d.Next.Open.AsRupiah}", CapitalLinks.Of(d.Id), Say(id: "Buka", en: "Open"), d.Next.Due));
    }
}
