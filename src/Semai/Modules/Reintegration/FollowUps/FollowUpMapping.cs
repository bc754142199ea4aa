using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.FollowUps;

public static class FollowUpDb
{
    extension(Db db)
    {
        public DbSet<FollowUp> FollowUps => db.Set<FollowUp>();
    }
}

/// <summary>
/// Open to the offices that have accepted the person, an agency only while the agreement is in force and the consent
/// stands. The prison reads nothing of a life after it.
/// </summary>
sealed class FollowUpScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<FollowUp>().HasQueryFilter(f => db.Scope.Everything
        || db.Set<HandOver>().Where(h => h.State == HandOverState.Accepted
            && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value))))
            .Select(h => h.ParticipantId).Contains(f.ParticipantId));
}

sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    const string Key = "FollowUpId";

    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("follow_ups");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.Ignore(f => f.Answered);
        builder.Ignore(f => f.Tried);
        builder.HasIndex(f => new { f.DepartureId, f.Months }).IsUnique(); // a release is asked about once at a time
        builder.HasIndex(f => new { f.ParticipantId, f.Due });
        builder.HasIndex(f => new { f.Due, f.Id });
        builder.HasIndex(f => new { f.CommitmentId, f.State });
        builder.HasOne<Departure>().WithMany().HasForeignKey(f => f.DepartureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(f => f.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Commitment>().WithMany().HasForeignKey(f => f.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(f => f.Attempts, attempts =>
        {
            attempts.ToTable("follow_up_attempts");
            Entry(attempts, nameof(FollowUpAttempt.No));
        });
        builder.OwnsMany(f => f.Answers, answers =>
        {
            answers.ToTable("follow_up_answers");
            Entry(answers, nameof(FollowUpAnswer.No));
        });
        builder.OwnsMany(f => f.History, history =>
        {
            history.ToTable("follow_up_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(FollowUpEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(FollowUp.TextMax);
        });
        foreach (var part in new[] { nameof(FollowUp.Attempts), nameof(FollowUp.Answers), nameof(FollowUp.History) })
            builder.Navigation(part).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Entry<TEntry>(OwnedNavigationBuilder<FollowUp, TEntry> entry, string no) where TEntry : class
    {
        entry.WithOwner().HasForeignKey(Key);
        entry.HasKey(Key, no);
        entry.Property(no).ValueGeneratedNever();
        entry.Property("By").HasMaxLength(Actor.IdMax);
        entry.Property("ByName").HasMaxLength(Actor.NameMax);
        entry.Property("Note").HasMaxLength(FollowUp.TextMax);
        entry.Property("InErrorWhy").HasMaxLength(FollowUp.TextMax);
    }
}
