using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>The inbox of a receiving office, and what came back to a sending one.</summary>
sealed class HandOverTasks(Db db, HandOverReading reading) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(ReleasePermissions.Accept) ? await WaitingAsync(cancel) : [],
        .. standing.Can(ReleasePermissions.Send) ? await ReturnedAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> WaitingAsync(CancellationToken cancel)
    {
        var files = new List<HandOverFile>();
        foreach (var sent in (await InAsync(HandOverState.Sent, cancel)).Where(reading.Receives)) files.Add(await reading.FileOf(sent, cancel));
        return files.Where(f => f.Acts.Contains(HandOverAct.Accept)).Take(Most).Select(f => new HomeTask(
            HomeTaskKind.Decide, f.Name is { } name ? Say(id: $"{name} menunggu diterima", en: $"{name} waits to be accepted") : HandOverWords.From(f.From),
            Say(id: $"Dikirim {f.SentOn?.Long} · {f.From}", en: $"Sent {f.SentOn?.Long} · {f.From}"), ReleaseLinks.OfHandOver(f.Id), Say(id: "Buka serah terima", en: "Open the hand-over"), f.SentOn));
    }

    async Task<IEnumerable<HomeTask>> ReturnedAsync(CancellationToken cancel)
    {
        var files = new List<HandOverFile>();
        foreach (var back in (await InAsync(HandOverState.Refused, cancel)).Where(reading.Sends)) files.Add(await reading.FileOf(back, cancel));
        return files.Take(Most).Select(f => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Serah terima {f.Name ?? ""} ditolak", en: $"The hand-over of {f.Name ?? ""} was refused"),
            $"{f.To} · {f.Reason}", ReleaseLinks.OfHandOver(f.Id), Say(id: "Kirim lagi", en: "Send it again")));
    }

    Task<List<HandOver>> InAsync(HandOverState state, CancellationToken cancel) =>
        db.HandOvers.AsNoTracking().Where(h => h.State == state).OrderBy(h => h.Id).Take(5 * Most).ToListAsync(cancel);
}
