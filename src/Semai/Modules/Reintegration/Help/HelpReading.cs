using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Modules.Reintegration.Help;

/// <summary>A task as it is shown.</summary>
/// <param name="Said">What was last written of it.</param>
/// <param name="Acts">What this reader may do now.</param>
public sealed record HelpFile(Id<HelpTask> Id, Id<FollowUp> FollowUpId, HelpKind Kind, string? Note, string Owner, DateOnly Due, HelpState State, string? Said, IReadOnlyList<HelpAct> Acts);

/// <summary>What the slices read of help, within the reader's scope.</summary>
public sealed class HelpReading(Db db, Standing standing)
{
    static readonly HelpAct[] Ours = [HelpAct.Finish, HelpAct.Drop, HelpAct.Reopen];

    /// <summary>Of the reader's own office.</summary>
    public bool Owns(HelpTask task) => db.Scope.Everything || (task.OwnerUnit is { } unit ? db.Scope.Units.Contains(unit) : db.Scope.Organisations.Contains(task.OwnerId));

    /// <summary>What waits for the reader's office.</summary>
    public IQueryable<HelpTask> Waiting()
    {
        var (scope, units, offices) = (db.Scope, db.Scope.Units, db.Scope.Organisations);
        return db.HelpTasks.AsNoTracking().Where(t => t.State == HelpState.Open
            && (scope.Everything || (t.OwnerUnit != null && units.Contains(t.OwnerUnit.Value)) || (t.OwnerUnit == null && offices.Contains(t.OwnerId))));
    }

    public IReadOnlyList<HelpAct> ActsOf(HelpTask task) =>
        standing.Can(FollowUpPermissions.Write) && Owns(task) ? [.. Ours.Where(a => HelpLifecycle.Table.Allows(task.State, a))] : [];

    public async Task<IReadOnlyList<HelpFile>> OfAsync(Id<FollowUp> followUp, CancellationToken cancel) =>
        await FilesOfAsync(await db.HelpTasks.AsNoTracking().Where(t => t.FollowUpId == followUp).OrderBy(t => t.Id).ToListAsync(cancel), cancel);

    public async Task<IReadOnlyList<HelpFile>> FilesOfAsync(IReadOnlyList<HelpTask> tasks, CancellationToken cancel)
    {
        var ids = tasks.Select(t => new Id<Organisation>(t.OwnerId)).Distinct().ToList();
        var offices = await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id.Value, o => o.ShortName, cancel);
        return [.. tasks.Select(t => new HelpFile(t.Id, t.FollowUpId, t.Kind, t.Note, offices.GetValueOrDefault(t.OwnerId) ?? "", t.Due, t.State, t.History.LastOrDefault(e => e.Note is not null)?.Note, ActsOf(t)))];
    }
}
