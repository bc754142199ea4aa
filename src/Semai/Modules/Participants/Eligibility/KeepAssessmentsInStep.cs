using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// Whenever facts about people are saved, by whichever act, their assessments follow at once: in the same transaction
/// where the act has one.
/// </summary>
sealed class KeepAssessmentsInStep(Vault vault, TimeProvider time) : SaveChangesInterceptor
{
    readonly ConditionalWeakTable<DbContext, HashSet<Id<Participant>>> _touched = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var touched = eventData.Context!.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(PersonOf).OfType<Id<Participant>>().ToHashSet();
        if (touched.Count > 0) _touched.AddOrUpdate(eventData.Context, touched);
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db db && _touched.TryGetValue(db, out var touched))
        {
            _touched.Remove(db);
            await AssessPeople.TheseAsync(touched, db, vault, time.Today, cancellationToken);
        }

        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        _touched.Remove(eventData.Context!);
        return Task.CompletedTask;
    }

    /// <summary>Whom a changed row tells something new about; null for rows that no rule reads.</summary>
    static Id<Participant>? PersonOf(EntityEntry entry) => entry.Entity switch
    {
        Custody custody => custody.ParticipantId,
        Offence offence => offence.ParticipantId,
        DisciplineRecord breach => breach.ParticipantId,
        CustodyFact fact => fact.ParticipantId,
        EligibilityDecision decision => decision.ParticipantId,
        JourneyEvent { Kind: JourneyKind.ClassCompleted or JourneyKind.Certified } trained => trained.ParticipantId,
        Participant person when entry.State is EntityState.Modified && entry.Property(nameof(Participant.Born)).IsModified => person.Id,
        _ => null,
    };
}
