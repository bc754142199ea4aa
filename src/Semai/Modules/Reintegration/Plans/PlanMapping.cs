using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Plans;

public static class PlanDb
{
    extension(Db db)
    {
        public DbSet<ReleasePlan> ReleasePlans => db.Set<ReleasePlan>();
    }
}

/// <summary>Open to the prison, and to the office that accepted the person.</summary>
sealed class PlanScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<ReleasePlan>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit)
            || db.Set<HandOver>().Any(h => h.ParticipantId == p.ParticipantId && h.State == HandOverState.Accepted
                && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                    || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
}

sealed class PlanMapping : IEntityTypeConfiguration<ReleasePlan>
{
    const string Key = "PlanId";

    public void Configure(EntityTypeBuilder<ReleasePlan> builder)
    {
        builder.ToTable("release_plans");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Witness).HasMaxLength(PlanStep.WhoMax);
        builder.Property(p => p.RunningKey).HasMaxLength(32);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Missing);
        builder.Ignore(p => p.Unsettled);
        builder.HasIndex(p => p.RunningKey).IsUnique(); // a person has one plan at a time
        builder.HasIndex(p => p.ParticipantId);
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(p => p.Steps, step =>
        {
            step.ToTable("release_plan_steps");
            step.WithOwner().HasForeignKey(s => s.PlanId);
            step.HasKey(s => new { s.PlanId, s.No });
            step.Property(s => s.No).ValueGeneratedNever();
            step.Property(s => s.Need).HasMaxLength(PlanStep.SealedMax);
            step.Property(s => s.Act).HasMaxLength(PlanStep.SealedMax);
            step.Property(s => s.Note).HasMaxLength(PlanStep.SealedMax);
            step.Property(s => s.Responsible).HasMaxLength(PlanStep.WhoMax);
            step.Property(s => s.SettledBy).HasMaxLength(Actor.NameMax);
            step.HasIndex(s => new { s.Standing, s.Due });
        });
        builder.OwnsMany(p => p.History, history =>
        {
            history.ToTable("release_plan_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(PlanEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(ReleasePlan.TextMax + 10);
        });
        builder.Navigation(p => p.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
