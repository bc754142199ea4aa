using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Calendar;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>What waits in release plans: people who leave soon and have none, and steps whose day has passed.</summary>
sealed class PlanTasks(Db db, ReleaseCalendar calendar, TimeProvider time) : IHomeTasks
{
    const int Most = 6;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(ReleasePermissions.Plan) || await ReleaseRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];
        return [.. await WithoutAsync(rules.PlanDays.Value, cancel), .. await OverdueAsync(cancel)];
    }

    /// <summary>One line whose number is that of the list behind it.</summary>
    async Task<IEnumerable<HomeTask>> WithoutAsync(int days, CancellationToken cancel)
    {
        var query = new ReleaseQuery(To: time.Today.AddDays(days), Plan: ReleaseQuery.None);
        var without = await (await calendar.MatchingAsync(query, cancel)).CountAsync(cancel);
        return without == 0 ? [] : [new(
            HomeTaskKind.Late,
            Say(id: $"{ShellWords.Count(without)} orang segera bebas tanpa rencana pulang", en: without == 1 ? "One person leaves soon without a release plan" : $"{ShellWords.Count(without)} people leave soon without a release plan"),
            Say(id: $"Rencana ada {days} hari sebelum bebas", en: $"A plan is there {days} days before the release"), query.Href(), Say(id: "Lihat siapa", en: "See who"))];
    }

    async Task<IEnumerable<HomeTask>> OverdueAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var late = await (
            from plan in db.ReleasePlans.AsNoTracking()
            where plan.State != PlanState.Closed
            from step in plan.Steps
            where step.Standing == StepStanding.Open && step.Due < today
            orderby step.Due
            select new { plan.ParticipantId, step.Pathway, step.Responsible, step.Due }).Take(Most).ToListAsync(cancel);
        var names = await ParticipantFacts.NamesAsync(db, [.. late.Select(l => l.ParticipantId)], cancel);
        return late.Where(l => names.ContainsKey(l.ParticipantId)).Select(l => new HomeTask(
            HomeTaskKind.Late, Say(id: $"{PlanWords.Of(l.Pathway)} untuk {names[l.ParticipantId].FullName} belum diatur", en: $"{PlanWords.Of(l.Pathway)} for {names[l.ParticipantId].FullName} is not arranged"),
            $"{l.Due.Long} · {l.Responsible}", $"{ReleaseLinks.OfPerson(l.ParticipantId)}#rencana", PlanWords.SettleStep, l.Due));
    }
}
