using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>On the home page of whoever has accepted people: whom to ask, whose day has passed, whom to try again. Each number is that of the list behind it.</summary>
sealed class FollowUpTasks(FollowUpList list) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(FollowUpPermissions.Write)) return [];

        var tasks = new List<HomeTask>();
        foreach (var waiting in FollowUpStandings.Waiting)
        {
            var those = list.Matching(new(waiting.ToString()));
            if (await those.CountAsync(cancel) is var count and > 0) tasks.Add(Of(waiting, count, await those.MinAsync(f => f.Closes, cancel)));
        }

        return tasks;
    }

    static HomeTask Of(FollowUpStanding waiting, int count, DateOnly first) => new(
        waiting is FollowUpStanding.Late ? HomeTaskKind.Late : HomeTaskKind.Todo, Title(waiting, count),
        Say(id: $"Yang pertama hilang kontak setelah {first.Long}", en: $"The first is lost after {first.Long}"), FollowUpLinks.That(waiting), Say(id: "Lihat siapa", en: "See who"), first);

    static string Title(FollowUpStanding waiting, int count) => waiting switch
    {
        FollowUpStanding.Late => Say(id: $"{ShellWords.Count(count)} kabar lewat harinya", en: count == 1 ? "One person should have been asked" : $"{ShellWords.Count(count)} people should have been asked"),
        FollowUpStanding.NotReached => Say(id: $"{ShellWords.Count(count)} orang belum terjangkau, coba lagi", en: count == 1 ? "One person was not reached, try again" : $"{ShellWords.Count(count)} people were not reached, try again"),
        _ => Say(id: $"{ShellWords.Count(count)} kabar boleh ditanyakan", en: count == 1 ? "One person may be asked how they are" : $"{ShellWords.Count(count)} people may be asked how they are"),
    };
}
