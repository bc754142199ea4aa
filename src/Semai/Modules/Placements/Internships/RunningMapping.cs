using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Modules.Placements.Internships.Visits;

namespace Semai.Modules.Placements.Internships;

/// <summary>Where the running of internships is kept.</summary>
public static class RunningDb
{
    extension(Db db)
    {
        public DbSet<LogbookEntry> LogbookEntries => db.Set<LogbookEntry>();
        public DbSet<Outing> Outings => db.Set<Outing>();
        public DbSet<Incident> Incidents => db.Set<Incident>();
        public DbSet<SupervisionVisit> SupervisionVisits => db.Set<SupervisionVisit>();
        public DbSet<Evaluation> Evaluations => db.Set<Evaluation>();
    }
}

/// <summary>
/// Logbook and evaluations are as open as the internship. What happens at the gate, what a visit found and what was
/// reported is for the prison and the probation office that supervises with it, and for nobody else.
/// </summary>
sealed class RunningScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<LogbookEntry>().HasQueryFilter(e => db.Scope.Everything || db.Set<Placement>().Any(p => p.Id == e.PlacementId));
        model.Entity<Evaluation>().HasQueryFilter(e => db.Scope.Everything || db.Set<Placement>().Any(p => p.Id == e.PlacementId));
        model.Entity<Outing>().HasQueryFilter(o => db.Scope.Everything || db.Set<Placement>().Any(p => p.Id == o.PlacementId
            && (db.Scope.Units.Contains(p.Unit) || (p.ProbationUnit != null && db.Scope.Units.Contains(p.ProbationUnit.Value)))));
        model.Entity<Incident>().HasQueryFilter(i => db.Scope.Everything || db.Set<Placement>().Any(p => p.Id == i.PlacementId
            && (db.Scope.Units.Contains(p.Unit) || (p.ProbationUnit != null && db.Scope.Units.Contains(p.ProbationUnit.Value)))));
        model.Entity<SupervisionVisit>().HasQueryFilter(v => db.Scope.Everything || db.Set<Placement>().Any(p => p.Id == v.PlacementId
            && (db.Scope.Units.Contains(p.Unit) || (p.ProbationUnit != null && db.Scope.Units.Contains(p.ProbationUnit.Value)))));
    }
}

sealed class LogbookEntryMapping : IEntityTypeConfiguration<LogbookEntry>
{
    public void Configure(EntityTypeBuilder<LogbookEntry> builder)
    {
        builder.ToTable("logbook_entries");
        builder.HasKey(e => new { e.PlacementId, e.Day, e.No });
        builder.Property(e => e.No).ValueGeneratedNever();
        builder.Property(e => e.Work).HasMaxLength(LogbookEntry.WorkMax);
        builder.Property(e => e.Why).HasMaxLength(LogbookEntry.WhyMax);
        builder.Property(e => e.ById).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.By).HasMaxLength(Actor.NameMax);
        builder.Ignore(e => e.Minutes);
        builder.HasOne<Placement>().WithMany().HasForeignKey(e => e.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class OutingMapping : IEntityTypeConfiguration<Outing>
{
    public void Configure(EntityTypeBuilder<Outing> builder)
    {
        builder.ToTable("outings");
        builder.HasKey(o => new { o.PlacementId, o.Day });
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.IsOut);
        builder.Ignore(o => o.LateMinutes);
        builder.HasIndex(o => new { o.Day, o.BackAt });
        builder.HasOne<Placement>().WithMany().HasForeignKey(o => o.PlacementId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(o => o.Marks, mark =>
        {
            mark.ToTable("outing_marks");
            mark.WithOwner().HasForeignKey("PlacementId", "Day");
            mark.HasKey("PlacementId", "Day", nameof(OutingMark.No));
            mark.Property(m => m.No).ValueGeneratedNever();
            mark.Property(m => m.By).HasMaxLength(Actor.IdMax);
            mark.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
            mark.Property(m => m.Why).HasMaxLength(Outing.WhyMax);
        });
        builder.Navigation(o => o.Marks).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class IncidentMapping : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("incidents");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.What).HasMaxLength(Incident.WhatMax);
        builder.Property(i => i.ById).HasMaxLength(Actor.IdMax);
        builder.Property(i => i.By).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.ErrorWhy).HasMaxLength(Incident.WhyMax);
        builder.Property(i => i.ErrorBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Ignore(i => i.Stands);
        builder.HasOne<Placement>().WithMany().HasForeignKey(i => i.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class SupervisionVisitMapping : IEntityTypeConfiguration<SupervisionVisit>
{
    public void Configure(EntityTypeBuilder<SupervisionVisit> builder)
    {
        builder.ToTable("supervision_visits");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Officer).HasMaxLength(SupervisionVisit.OfficerMax);
        builder.Property(v => v.Findings).HasMaxLength(SupervisionVisit.TextMax);
        builder.Property(v => v.Needs).HasMaxLength(SupervisionVisit.TextMax);
        builder.Property(v => v.Done).HasMaxLength(SupervisionVisit.WhyMax);
        builder.Property(v => v.DoneBy).HasMaxLength(Actor.NameMax);
        builder.Property(v => v.ById).HasMaxLength(Actor.IdMax);
        builder.Property(v => v.By).HasMaxLength(Actor.NameMax);
        builder.Property(v => v.ErrorWhy).HasMaxLength(SupervisionVisit.WhyMax);
        builder.Property(v => v.ErrorBy).HasMaxLength(Actor.NameMax);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.Ignore(v => v.Stands);
        builder.Ignore(v => v.IsOpen);
        builder.HasIndex(v => new { v.PlacementId, v.Side, v.On });
        builder.HasOne<Placement>().WithMany().HasForeignKey(v => v.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class EvaluationMapping : IEntityTypeConfiguration<Evaluation>
{
    public void Configure(EntityTypeBuilder<Evaluation> builder)
    {
        builder.ToTable("evaluations");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Words).HasMaxLength(Evaluation.WordsMax);
        builder.Property(e => e.ById).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.By).HasMaxLength(Actor.NameMax);
        builder.Ignore(e => e.Scores);
        builder.HasOne<Placement>().WithMany().HasForeignKey(e => e.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}
