using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Plans that wait: for the agency, for the mentor at the business's own door, and those that came back to who writes them.</summary>
sealed class BusinessPlanTasks(Db db, BusinessPlanReading reading, HostPlans host) : IHomeTasks
{
    const int Most = 6;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(BusinessPlanPermissions.Review) ? await WaitingAsync(cancel) : [],
        .. standing.Can(BusinessPlanPermissions.Write) ? await ReturnedAsync(cancel) : [],
        .. standing.Can(PartnerPermissions.Own) ? await AtHostAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> WaitingAsync(CancellationToken cancel)
    {
        var sent = db.BusinessPlans.Where(p => p.State == BusinessPlanState.Sent && !p.Reviews.Any(r => r.Side == ReviewSide.Agency && r.VersionNo == p.Versions.Max(v => v.No)));
        return (await reading.LinesAsync(sent.OrderBy(p => p.Id).Take(Most), cancel)).Select(l => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Rencana usaha {l.Person} menunggu penilaian dinas", en: $"The business plan of {l.Person} waits for the agency's review"),
            $"{l.Name} · {BusinessPlanWords.CapitalNeed} {l.CapitalNeed.AsRupiah}", BusinessPlanLinks.Of(l.Id), BusinessPlanWords.Review));
    }

    async Task<IEnumerable<HomeTask>> ReturnedAsync(CancellationToken cancel) =>
        (await reading.LinesAsync(db.BusinessPlans.Where(p => p.State == BusinessPlanState.Returned).OrderBy(p => p.Id).Take(Most), cancel)).Select(l => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Rencana usaha {l.Person} dikembalikan dengan catatan", en: $"The business plan of {l.Person} came back with remarks"),
            l.Name, BusinessPlanLinks.Of(l.Id), Say(id: "Baca catatannya", en: "Read the remarks")));

    async Task<IEnumerable<HomeTask>> AtHostAsync(CancellationToken cancel) =>
        (await host.ListAsync(cancel) ?? []).Where(p => p.Awaits).Take(Most).Select(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{p.Person} meminta pendapat Anda tentang rencana usahanya", en: $"{p.Person} asks what you think of a business plan"),
            p.Sheet.Name, BusinessPlanLinks.AtHost(p.Id), BusinessPlanWords.Review));
}
