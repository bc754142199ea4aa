using Semai.Modules.Access;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>On the home page of a business: days to write, and people to evaluate.</summary>
sealed class HostAtHome(HostPeople people) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(InternshipPermissions.Host) || await people.ListAsync(cancel) is not { } all) return [];

        return
        [
            .. all.Where(p => p.State is HostState.Working && p.OpenDays > 0).Take(Most).Select(p => new HomeTask(
                HomeTaskKind.Todo, Say(id: $"Buku harian {p.Name}: {p.OpenDays} hari belum ditulis", en: $"Logbook of {p.Name}: {p.OpenDays} days are not written"),
                HostWords.Hours(p), ShowHostPeople.PathOf(p.Id), Say(id: "Tulis", en: "Write"))),
            .. all.Where(p => p.State is HostState.Over && p.EvaluatedOn is null).Take(Most).Select(p => new HomeTask(
                HomeTaskKind.Todo, Say(id: $"Magang {p.Name} berakhir; bagaimana hasilnya?", en: $"The internship of {p.Name} is over; how did it go?"),
                p.Work, EvaluateFromHost.PathOf(p.Id), Say(id: "Beri penilaian", en: "Evaluate"))),
        ];
    }
}
