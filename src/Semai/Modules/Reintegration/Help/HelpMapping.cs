using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Help;

public static class HelpDb
{
    extension(Db db)
    {
        public DbSet<HelpTask> HelpTasks => db.Set<HelpTask>();
    }
}

/// <summary>Open, like the answer it comes from, to the offices that have accepted the person; when a hand-over ends, so does this.</summary>
sealed class HelpScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<HelpTask>().HasQueryFilter(t => db.Scope.Everything
        || db.Set<HandOver>().Where(h => h.State == HandOverState.Accepted
            && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value))))
            .Select(h => h.ParticipantId).Contains(t.ParticipantId));
}

sealed class HelpMapping : IEntityTypeConfiguration<HelpTask>
{
    const string Key = "HelpTaskId";

    public void Configure(EntityTypeBuilder<HelpTask> builder)
    {
        builder.ToTable("help_tasks");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Note).HasMaxLength(HelpTask.TextMax);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.OwnerId, t.State, t.Due });
        builder.HasIndex(t => t.ParticipantId);
        builder.HasOne<FollowUp>().WithMany().HasForeignKey(t => t.FollowUpId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(t => t.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(t => t.History, history =>
        {
            history.ToTable("help_task_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(HelpEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(HelpTask.TextMax);
        });
        builder.Navigation(t => t.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
