using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Internships;

/// <summary>What the slices read of an internship, all within the reader's scope.</summary>
public sealed class PlacementReading(Db db, Standing standing)
{
    /// <summary>Null where there is none, or it is not the reader's to see.</summary>
    public Task<Placement?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Placements.SingleOrDefaultAsync(p => p.Id == new Id<Placement>(id), cancel);

    /// <summary>The same, for acts that only the prison itself does.</summary>
    public async Task<Placement?> FindInsideAsync(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found && IsInside(found) ? found : null;

    /// <summary>The same, for those who supervise it: the prison and the probation office.</summary>
    public async Task<Placement?> FindSupervisedAsync(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found && IsSupervised(found) ? found : null;

    /// <summary>The person's name, or the words for one that is closed.</summary>
    public async Task<string> NameAsync(Placement placement, CancellationToken cancel) =>
        (await NamesAsync([placement.ParticipantId], cancel)).GetValueOrDefault(placement.ParticipantId) ?? InternshipWords.NameClosed;

    /// <summary>The reader serves in that prison, or watches over it.</summary>
    public bool IsInside(Placement placement) => db.Scope.Everything || db.Scope.Units.Contains(placement.Unit);

    /// <summary>The reader serves in the prison, or in the probation office that supervises with it.</summary>
    public bool IsSupervised(Placement placement) => IsInside(placement) || (placement.ProbationUnit is { } office && db.Scope.Units.Contains(office));

    /// <summary>
    /// Names of people whose internships the reader sees; none where names are not theirs at all. Whoever supervises from
    /// the probation office sees no file of the prison, but must know whom they supervise.
    /// </summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> people, CancellationToken cancel)
    {
        if (!standing.Can(InternshipPermissions.Names)) return new Dictionary<Id<Participant>, string>();

        // Two queries: to pass over the filter of one table is to pass over all of them.
        var open = await db.Placements.Where(p => people.Contains(p.ParticipantId)).Select(p => p.ParticipantId).Distinct().ToListAsync(cancel);
        return (await db.Participants.IgnoreQueryFilters().Where(p => open.Contains(p.Id))
                .Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .ToDictionary(p => p.Id, p => ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex));
    }

    public async Task<string> UnitNameAsync(int? unit, CancellationToken cancel) =>
        await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.ShortName).SingleOrDefaultAsync(cancel) ?? $"{unit}";
}
