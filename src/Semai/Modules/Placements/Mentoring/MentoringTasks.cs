using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>What waits for a reader in mentoring: pairs to start, and planned meetings that nobody recorded.</summary>
sealed class MentoringTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    /// <summary>Planned meetings further back are no longer asked for.</summary>
    const int AskedDays = 30;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(MentoringPermissions.Decide) ? await ToStartAsync(cancel) : [],
        .. standing.Can(MentoringPermissions.Keep) ? await MissingAsync(cancel) : [],
    ];

    IQueryable<MentoringPair> Inside() => db.Pairs.AsNoTracking().Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));

    async Task<IEnumerable<HomeTask>> ToStartAsync(CancellationToken cancel)
    {
        var waiting = await (
            from pair in Inside()
            where pair.State == PairState.Proposed
            join mentor in db.Mentors on pair.MentorId equals mentor.Id
            orderby pair.Id
            select new { pair.Id, mentor.Name }).Take(Most).ToListAsync(cancel);
        return waiting.Select(w => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Pendampingan oleh {w.Name} menunggu dimulai", en: $"The mentoring by {w.Name} waits to be started"),
            Say(id: "Perlu persetujuan tertulis warga binaan", en: "Needs the person's written consent"), PairLinks.Stage(w.Id, PairAct.Start), PairWords.Verb(PairAct.Start)));
    }

    async Task<IEnumerable<HomeTask>> MissingAsync(CancellationToken cancel)
    {
        var (today, since) = (time.Today, time.Today.AddDays(-AskedDays));
        var missing = await (
            from pair in Inside()
            where pair.State == PairState.Active
            from planned in pair.Planned
            where planned.CancelledWhy == null && planned.On < today && planned.On >= since && !pair.Meetings.Any(m => m.InErrorWhy == null && m.On == planned.On)
            join mentor in db.Mentors on pair.MentorId equals mentor.Id
            orderby planned.On
            select new { pair.Id, mentor.Name, planned.On, planned.Place }).Take(Most).ToListAsync(cancel);
        return missing.Select(m => new HomeTask(
            HomeTaskKind.Late, Say(id: $"Pertemuan dengan {m.Name} belum dicatat", en: $"The meeting with {m.Name} has not been recorded"),
            $"{m.On.Long} · {m.Place}", PairLinks.Meeting(m.Id), Say(id: "Catat pertemuan", en: "Record the meeting"), m.On));
    }
}
