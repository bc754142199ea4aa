using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.Calendar;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>On the home page of the prison's head, its head of guidance and the office above: who left and has nobody, and who soon will.</summary>
sealed class AlarmTasks(Db db, ReleaseCalendar calendar, TimeProvider time) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(ReleasePermissions.Alarm) ? [.. await AlarmAsync(cancel), .. await WarningAsync(cancel)] : [];

    async Task<IEnumerable<HomeTask>> AlarmAsync(CancellationToken cancel)
    {
        var open = ListAlarms.Open(db);
        var count = await open.CountAsync(cancel);
        if (count == 0) return [];

        var first = await open.MinAsync(d => d.ReleasedOn, cancel);
        return [new(
            HomeTaskKind.Late, Say(id: $"{ShellWords.Count(count)} orang bebas tanpa serah terima", en: count == 1 ? "One person left without a hand-over" : $"{ShellWords.Count(count)} people left without a hand-over"),
            Say(id: $"Paling lama sejak {first.Long}", en: $"The longest since {first.Long}"), ReleaseLinks.Alarms, Say(id: "Lihat siapa", en: "See who"), first)];
    }

    async Task<IEnumerable<HomeTask>> WarningAsync(CancellationToken cancel)
    {
        if (await ReleaseRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        var days = rules.HandOverDays.Value;
        var query = new ReleaseQuery(To: time.Today.AddDays(days), HandOver: ReleaseQuery.None);
        var count = await (await calendar.MatchingAsync(query, cancel)).CountAsync(cancel);
        return count == 0 ? [] : [new(
            HomeTaskKind.Todo,
            Say(id: $"{ShellWords.Count(count)} orang dapat bebas dalam {days} hari dan belum diterima siapa pun", en: count == 1 ? $"One person may leave within {days} days and nobody has accepted them" : $"{ShellWords.Count(count)} people may leave within {days} days and nobody has accepted them"),
            Say(id: "Siapkan serah terima", en: "Prepare the hand-over"), query.Href(), Say(id: "Lihat siapa", en: "See who"))];
    }
}
