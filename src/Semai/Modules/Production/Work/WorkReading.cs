using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Production.Work;

/// <summary>A worker with what the page says around them.</summary>
/// <param name="Person">Null where the name is not the reader's to see.</param>
public sealed record WorkerFile(Worker Worker, string? Person, string Prison, bool IsInside)
{
    public string Shown => Person ?? WorkWords.NameClosed;
}

/// <summary>What the slices read of workers, within the reader's scope.</summary>
public sealed class WorkReading(Db db, Standing standing)
{
    /// <summary>Of the reader's own prison, to change; null for one that they may only look at.</summary>
    public async Task<Worker?> OwnAsync(Id<Worker> id, CancellationToken cancel) =>
        await db.Workers.SingleOrDefaultAsync(w => w.Id == id, cancel) is { } worker && db.IsInside(worker.Unit) ? worker : null;

    public async Task<WorkerFile?> FindAsync(Id<Worker> id, CancellationToken cancel) =>
        await db.Workers.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id, cancel) is { } worker ? await FileOf(worker, cancel) : null;

    public async Task<WorkerFile> FileOf(Worker worker, CancellationToken cancel) => new(
        worker, (await NamesAsync([worker.ParticipantId], cancel)).GetValueOrDefault(worker.ParticipantId), await db.UnitNameAsync(worker.Unit, cancel), db.IsInside(worker.Unit));

    /// <summary>Names of those whom the reader may see; none where names are not theirs at all.</summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> people, CancellationToken cancel) =>
        standing.Can(ParticipantPermissions.Read)
            ? (await ParticipantFacts.NamesAsync(db, people, cancel)).ToDictionary(n => n.Key, n => n.Value.FullName)
            : new Dictionary<Id<Participant>, string>();

    /// <summary>Prisons of the reader, by number.</summary>
    public async Task<IReadOnlyList<int>> UnitsAsync(CancellationToken cancel) => db.Scope.Everything
        ? await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.UnitNo).Select(o => o.UnitNo!.Value).ToListAsync(cancel)
        : db.Scope.Units;
}
