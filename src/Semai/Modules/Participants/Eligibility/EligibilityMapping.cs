using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

public static class EligibilityDb
{
    extension(Db db)
    {
        public DbSet<EligibilityAssessment> EligibilityAssessments => db.Set<EligibilityAssessment>();
        public DbSet<EligibilityDecision> EligibilityDecisions => db.Set<EligibilityDecision>();
    }
}

sealed class EligibilityAssessmentMapping : IEntityTypeConfiguration<EligibilityAssessment>
{
    public void Configure(EntityTypeBuilder<EligibilityAssessment> builder)
    {
        builder.ToTable("eligibility_assessments");
        builder.HasKey(a => new { a.ParticipantId, a.Purpose });
        builder.Ignore(a => a.From);
        builder.HasIndex(a => new { a.Unit, a.Purpose, a.Outcome, a.Day, a.ParticipantId });
        builder.HasIndex(a => new { a.Purpose, a.Outcome, a.Day, a.ParticipantId });
        builder.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId);
    }
}

sealed class EligibilityDecisionMapping : IEntityTypeConfiguration<EligibilityDecision>
{
    public void Configure(EntityTypeBuilder<EligibilityDecision> builder)
    {
        builder.ToTable("eligibility_decisions");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.MinutesNumber).HasMaxLength(EligibilityDecision.MinutesMax);
        builder.Property(d => d.Why).HasMaxLength(EligibilityDecision.WhyMax);
        builder.Property(d => d.ById).HasMaxLength(Actor.IdMax);
        builder.Property(d => d.By).HasMaxLength(Actor.NameMax);
        builder.HasIndex(d => new { d.ParticipantId, d.Purpose, d.DecidedOn });
        builder.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A unit's own officers; never the parties of an agreement, to whom a verdict would tell of the offence.</summary>
sealed class EligibilityScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<EligibilityAssessment>().HasQueryFilter(a => db.Scope.Everything || db.Scope.Units.Contains(a.Unit));
        model.Entity<EligibilityDecision>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit));
    }
}
