using Semai.Modules.Access;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Modules.Reintegration.Help;

/// <summary>Help stands on its owner's home page until it is done.</summary>
sealed class HelpAtHome(HelpReading reading, FollowUpReading followUps, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(FollowUpPermissions.Write)) return [];

        var waiting = await reading.Waiting().OrderBy(t => t.Due).ThenBy(t => t.Id).Take(Most).Select(t => new { t.Id, t.ParticipantId, t.Kind, t.Note, t.Due }).ToListAsync(cancel);
        var names = await followUps.NamesAsync([.. waiting.Select(t => t.ParticipantId)], cancel);
        return [.. waiting.Select(t => new HomeTask(
            t.Due < time.Today ? HomeTaskKind.Late : HomeTaskKind.Todo,
            Say(id: $"{HelpWords.Of(t.Kind)} untuk {names.GetValueOrDefault(t.ParticipantId)}", en: $"{HelpWords.Of(t.Kind)} for {names.GetValueOrDefault(t.ParticipantId)}"),
            $"{HelpWords.Due} {t.Due.Long}{(t.Note is null ? "" : $" · {t.Note}")}", SettleHelp.PathOf(t.Id), HelpWords.Settle, t.Due))];
    }
}
