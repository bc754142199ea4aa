using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Training;

namespace Semai.Modules.Placements.Runs;

public static class RunDb
{
    extension(Db db)
    {
        public DbSet<MatchRun> MatchRuns => db.Set<MatchRun>();
        public DbSet<SafeguardNeed> SafeguardNeeds => db.Set<SafeguardNeed>();
        public DbSet<Separation> Separations => db.Set<Separation>();

        /// <summary>Everybody from whom a person is kept apart that day.</summary>
        public Task<List<Id<Participant>>> KeptFromAsync(Id<Participant> person, DateOnly on, CancellationToken cancel) =>
            db.Set<Separation>().Where(s => (s.One == person || s.Other == person) && s.From <= on && (s.Until == null || s.Until >= on))
                .Select(s => s.One == person ? s.Other : s.One).ToListAsync(cancel);
    }
}

/// <summary>A prison's own officers, and the offices above it. Who needs what, and who is kept from whom, never leaves the unit.</summary>
sealed class RunScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<MatchRun>().HasQueryFilter(r => db.Scope.Everything || db.Scope.Units.Contains(r.Unit));
        model.Entity<SafeguardNeed>().HasQueryFilter(n => db.Scope.Everything || db.Scope.Units.Contains(n.Unit));
        model.Entity<Separation>().HasQueryFilter(s => db.Scope.Everything || db.Scope.Units.Contains(s.Unit));
    }
}

sealed class MatchRunMapping : IEntityTypeConfiguration<MatchRun>
{
    const int PointsMax = 60;

    public void Configure(EntityTypeBuilder<MatchRun> builder)
    {
        builder.ToTable("match_runs");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Code).HasMaxLength(MatchRun.CodeMax);
        builder.Property(r => r.Solver).HasMaxLength(MatchRun.SolverMax);
        builder.Property(r => r.Report).HasMaxLength(RunReport.WrittenMax);
        builder.Property(r => r.By).HasMaxLength(Actor.IdMax);
        builder.Property(r => r.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.GapBasisPoints);
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => new { r.Unit, r.At });

        builder.OwnsMany(r => r.Pairs, pair =>
        {
            pair.ToTable("match_pairs", t => t.HasCheckConstraint("ck_match_pairs_one_place", "(offer_id IS NULL) <> (class_id IS NULL)"));
            pair.WithOwner().HasForeignKey("RunId");
            pair.HasKey("RunId", nameof(MatchPair.No));
            pair.Property(p => p.No).ValueGeneratedNever();
            pair.Property(p => p.Points).HasMaxLength(PointsMax);
            pair.Property(p => p.RunnerUpPoints).HasMaxLength(PointsMax);
            pair.Property(p => p.Why).HasMaxLength(MatchPair.WhyMax);
            pair.Property(p => p.DecidedBy).HasMaxLength(Actor.NameMax);
            pair.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<Offer>().WithMany().HasForeignKey(p => p.OfferId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<TrainingClass>().WithMany().HasForeignKey(p => p.ClassId).OnDelete(DeleteBehavior.Restrict);
            pair.Ignore(p => p.Place);
        });
        builder.OwnsMany(r => r.Misses, miss =>
        {
            miss.ToTable("match_misses");
            miss.WithOwner().HasForeignKey("RunId");
            miss.HasKey("RunId", nameof(MatchMiss.No));
            miss.Property(m => m.No).ValueGeneratedNever();
            miss.HasOne<Participant>().WithMany().HasForeignKey(m => m.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Navigation(r => r.Pairs).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(r => r.Misses).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class SafeguardNeedMapping : IEntityTypeConfiguration<SafeguardNeed>
{
    public void Configure(EntityTypeBuilder<SafeguardNeed> builder)
    {
        builder.ToTable("safeguard_needs");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Code).HasMaxLength(SafeguardNeed.CodeMax);
        builder.Property(n => n.Reason).HasMaxLength(SafeguardNeed.ReasonMax);
        builder.Property(n => n.By).HasMaxLength(Actor.IdMax);
        builder.Property(n => n.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(n => n.EndedWhy).HasMaxLength(SafeguardNeed.ReasonMax);
        builder.Property(n => n.EndedBy).HasMaxLength(Actor.NameMax);
        builder.HasIndex(n => new { n.ParticipantId, n.Code });
        builder.HasIndex(n => n.Unit);
        builder.HasOne<Participant>().WithMany().HasForeignKey(n => n.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class SeparationMapping : IEntityTypeConfiguration<Separation>
{
    public void Configure(EntityTypeBuilder<Separation> builder)
    {
        builder.ToTable("separations");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Reason).HasMaxLength(SafeguardNeed.ReasonMax);
        builder.Property(s => s.By).HasMaxLength(Actor.IdMax);
        builder.Property(s => s.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(s => s.EndedWhy).HasMaxLength(SafeguardNeed.ReasonMax);
        builder.Property(s => s.EndedBy).HasMaxLength(Actor.NameMax);
        builder.HasIndex(s => new { s.Unit, s.One, s.Other });
        builder.HasOne<Participant>().WithMany().HasForeignKey(s => s.One).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(s => s.Other).OnDelete(DeleteBehavior.Restrict);
    }
}
