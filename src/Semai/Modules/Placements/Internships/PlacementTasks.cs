using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Placements.Internships.Gate;

namespace Semai.Modules.Placements.Internships;

/// <summary>Internships that wait for their papers or for the decision to start.</summary>
sealed class PlacementTasks(Db db, PlacementReading reading, TimeProvider time) : IHomeTasks
{
    const int Most = 4;

    /// <summary>More proposals than these are not looked through for complete papers.</summary>
    const int Looked = 60;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        var (keeps, decides) = (standing.Can(InternshipPermissions.Keep), standing.Can(InternshipPermissions.Decide));
        if (!keeps && !decides) return [];

        var proposed = await Own.Where(p => p.State == PlacementState.Proposed).OrderBy(p => p.Starts).ThenBy(p => p.Id).Take(Looked).ToListAsync(cancel);
        var complete = proposed.Count == 0 ? [] : await CompleteAsync(proposed, cancel);
        return [.. keeps ? Waiting(proposed.Except(complete).ToList()) : [], .. decides ? await ReadyAsync(complete, cancel) : []];
    }

    IQueryable<Placement> Own => db.Placements.AsNoTracking().Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));

    /// <summary>Those with every paper; what the records say beside them is looked at when the gate is opened.</summary>
    async Task<List<Placement>> CompleteAsync(List<Placement> proposed, CancellationToken cancel)
    {
        var rules = await GateRules.OnAsync(time.Today, db, cancel);
        return proposed.FindAll(p => rules.PapersFor(p.Kind).All(item => p.Papers.Any(paper => paper.Item == item.Code && paper.Stands)));
    }

    static IEnumerable<HomeTask> Waiting(List<Placement> waiting) => waiting.Count == 0 ? [] :
    [
        new(HomeTaskKind.Todo, Say(id: $"{waiting.Count} magang menunggu berkas", en: $"{waiting.Count} internships await papers"),
            Say(id: $"Yang paling dekat mulai {waiting[0].Starts.Long} di {waiting[0].Host}.", en: $"The nearest starts on {waiting[0].Starts.Long} at {waiting[0].Host}."),
            $"{PlacementLinks.List}?state={PlacementState.Proposed}", Say(id: "Lengkapi berkas", en: "Gather papers"), waiting[0].Starts),
    ];

    async Task<IEnumerable<HomeTask>> ReadyAsync(List<Placement> ready, CancellationToken cancel)
    {
        var names = await reading.NamesAsync([.. ready.Take(Most).Select(p => p.ParticipantId)], cancel);
        return ready.Take(Most).Select(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Semua surat magang {NameOf(names, p)} sudah ada", en: $"Every paper of {NameOf(names, p)}'s internship is there"),
            $"{p.Title}, {p.Host}", PlacementLinks.Of(p.Id), Say(id: "Putuskan mulai", en: "Decide the start"), p.Starts));
    }

    static string NameOf(IReadOnlyDictionary<Id<Participants.Participant>, string> names, Placement placement) => names.GetValueOrDefault(placement.ParticipantId) ?? InternshipWords.NameClosed;
}
