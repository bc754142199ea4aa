using Microsoft.EntityFrameworkCore.ChangeTracking;
using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>A person left a unit, is missed there or is back, or another unit took over.</summary>
/// <param name="Unit">The unit that had the person until now.</param>
/// <param name="On">The day it happened.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="At">When it was written down.</param>
public sealed record CustodyMove(Id<Participant> ParticipantId, int Unit, Presence Presence, DateOnly On, Actor By, DateTime At);

/// <summary>
/// A module acts when people come and go: called in the same save by every path that changes where a person is, a roster
/// import as well as a form. Register it as a singleton; what it changes through that unit of work is saved with the rest.
/// </summary>
public interface IWhenCustodyChanges
{
    Task MovedAsync(IReadOnlyList<CustodyMove> moves, Db db, CancellationToken cancel);
}

/// <summary>Watches every save for custody that moved, and tells those who asked.</summary>
sealed class TellCustodyMoves(IEnumerable<IWhenCustodyChanges> asked) : ActsAlong
{
    protected override bool Concerns(ChangeTracker changes) => Moves(changes).Any();

    protected override async Task ActAsync(Db db, CancellationToken cancel)
    {
        var moves = Moves(db.ChangeTracker).ToList();
        foreach (var one in asked) await one.MovedAsync(moves, db, cancel);
    }

    static IEnumerable<CustodyMove> Moves(ChangeTracker changes) =>
        changes.Entries<Custody>().Where(e => e.State is EntityState.Modified).Select(MoveOf).OfType<CustodyMove>();

    static CustodyMove? MoveOf(EntityEntry<Custody> entry)
    {
        var (presence, unit) = (entry.Property(c => c.Presence), entry.Property(c => c.Unit));
        if (presence.OriginalValue == presence.CurrentValue && unit.OriginalValue == unit.CurrentValue) return null;

        // The change that says so stands in the same save.
        var (custody, told) = (entry.Entity, entry.Entity.Changes.Last());
        return new(custody.ParticipantId, unit.OriginalValue, custody.Presence, custody.PresentSince, new(told.ById, told.By), told.At);
    }
}
