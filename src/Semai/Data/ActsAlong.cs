using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Semai.Data;

/// <summary>
/// Something that follows from what is being saved, and is saved with it: both or neither. What it changes is counted as
/// a new version like any other change.
/// </summary>
abstract class ActsAlong : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not Db db || !Concerns(db.ChangeTracker)) return result;

        var counted = Changed(db).Select(e => e.Entity).ToHashSet(ReferenceEqualityComparer.Instance);
        await ActAsync(db, cancellationToken);
        db.ChangeTracker.DetectChanges();
        foreach (var touched in Changed(db).Where(e => !counted.Contains(e.Entity)))
            touched.Property(v => v.Version).CurrentValue++;

        return result;
    }

    /// <summary>Whether what is being saved has anything to follow from.</summary>
    protected abstract bool Concerns(ChangeTracker changes);

    /// <summary>Changes what follows, in the same unit of work, without saving.</summary>
    protected abstract Task ActAsync(Db db, CancellationToken cancel);

    static IEnumerable<EntityEntry<IVersioned>> Changed(Db db) => db.ChangeTracker.Entries<IVersioned>().Where(e => e.State is EntityState.Modified);
}
