using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Production.Work;

/// <summary>What waits for a reader in work for pay: people who were proposed.</summary>
sealed class WorkTasks(Db db, WorkReading reading) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(WorkPermissions.Decide)) return [];

        var waiting = await db.Workers.AsNoTracking().Where(w => w.State == WorkerState.Proposed).OrderBy(w => w.Id).Select(w => new { w.Id, w.ParticipantId }).Take(Most).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. waiting.Select(w => w.ParticipantId)], cancel);
        return [.. waiting.Select(w => (w.Id, Name: names.GetValueOrDefault(w.ParticipantId) ?? WorkWords.NameClosed)).Select(w => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Pekerjaan {w.Name} menunggu dimulai", en: $"The work of {w.Name} waits to be started"),
            Say(id: "Perlu persetujuan tertulis dan berita acara TPP", en: "Needs the written consent and the team's minutes"), WorkLinks.Stage(w.Id, WorkerAct.Start), WorkWords.Verb(WorkerAct.Start)))];
    }
}
