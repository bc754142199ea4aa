using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>On the home page of a prison: who is out, and who is late.</summary>
sealed class OutAtHome(Db db, OutToday outs, TimeProvider time) : IHomeTasks, IHomeAside
{
    const int Most = 6;

    OutSheet? _sheet;

    async Task<IReadOnlyList<HomeTask>> IHomeTasks.OfAsync(Standing standing, CancellationToken cancel) =>
        [.. (await SheetAsync(standing, cancel))?.Rows.Where(r => r.Standing is OutingStanding.Overdue).Take(Most).Select(r => new HomeTask(
            HomeTaskKind.Late, Say(id: $"{r.Name ?? InternshipWords.NameClosed} belum kembali dari magang", en: $"{r.Name ?? InternshipWords.NameClosed} is not back from the internship"),
            Say(id: $"{OutingWords.Late(r.LateMinutes)} · {r.Host}", en: $"{OutingWords.Late(r.LateMinutes)} · {r.Host}"), PlacementLinks.Today, Say(id: "Lihat gerbang", en: "See the gate"), r.Day)) ?? []];

    async Task<HomeAside?> IHomeAside.OfAsync(Standing standing, CancellationToken cancel)
    {
        if (await SheetAsync(standing, cancel) is not { Rows.Count: > 0 } sheet) return null;

        var away = sheet.Count(OutingStanding.Out, OutingStanding.Overdue);
        return new(12, OutingWords.Title, HomeAside.Of<OutAtHomeView>(("Sheet", sheet), ("Most", Most)), PlacementLinks.Today, Say(id: "Gerbang hari ini", en: "The gate today"),
            away == 0 ? null : Say(id: $"{ShellWords(away)} orang sedang di luar untuk magang.", en: away == 1 ? "One person is out at an internship." : $"{ShellWords(away)} people are out at internships."));
    }

    static string ShellWords(int number) => Shell.ShellWords.Count(number);

    /// <summary>Of the prison where this reader serves; null where they answer for nobody at a gate.</summary>
    async Task<OutSheet?> SheetAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(InternshipPermissions.Mark) || db.Scope.Units.Count == 0) return null;
        return _sheet ??= await outs.OfAsync(db.Scope.Units[0], time.Today, cancel);
    }
}
