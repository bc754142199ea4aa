using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.BusinessPlans;

public static class BusinessPlanDb
{
    extension(Db db)
    {
        public DbSet<BusinessPlan> BusinessPlans => db.Set<BusinessPlan>();
    }
}

/// <summary>Open to the person, to the prison, and to the office that accepted the person; to an agency with the person's consent and while the agreement holds.</summary>
sealed class BusinessPlanScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<BusinessPlan>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit) || p.ParticipantId == OwnPerson.Of(db.Scope)
            || db.Set<HandOver>().Any(h => h.ParticipantId == p.ParticipantId && h.State == HandOverState.Accepted
                && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                    || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
}

sealed class BusinessPlanMapping : IEntityTypeConfiguration<BusinessPlan>
{
    const string Key = "BusinessPlanId";

    public void Configure(EntityTypeBuilder<BusinessPlan> builder)
    {
        builder.ToTable("business_plans");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(PlanSheet.NameMax);
        builder.Property(p => p.RunningKey).HasMaxLength(32);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Latest);
        builder.HasIndex(p => p.RunningKey).IsUnique(); // a person has one business plan at a time
        builder.HasIndex(p => p.ParticipantId);
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(p => p.Versions, version =>
        {
            version.ToTable("business_plan_versions");
            version.WithOwner().HasForeignKey(Key);
            version.HasKey(Key, nameof(PlanVersion.No));
            version.Property(v => v.No).ValueGeneratedNever();
            version.Ignore(v => v.Sheet);
        });
        builder.OwnsMany(p => p.Reviews, review =>
        {
            review.ToTable("business_plan_reviews");
            review.WithOwner().HasForeignKey(Key);
            review.HasKey(Key, nameof(PlanReview.No));
            review.Property(r => r.No).ValueGeneratedNever();
            review.Property(r => r.Remark).HasMaxLength(BusinessPlan.NoteMax);
            review.Property(r => r.By).HasMaxLength(Actor.IdMax);
            review.Property(r => r.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.OwnsMany(p => p.History, history =>
        {
            history.ToTable("business_plan_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(BusinessPlanEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(BusinessPlan.NoteMax);
        });
        builder.Navigation(p => p.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Reviews).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
