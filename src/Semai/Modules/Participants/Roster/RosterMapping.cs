using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Participants.Roster;

public static class RosterDb
{
    extension(Db db)
    {
        public DbSet<RosterImport> RosterImports => db.Set<RosterImport>();
        public DbSet<RosterImportRow> RosterImportRows => db.Set<RosterImportRow>();
        public DbSet<RosterFilePart> RosterFileParts => db.Set<RosterFilePart>();
    }
}

sealed class RosterImportMapping : IEntityTypeConfiguration<RosterImport>
{
    public void Configure(EntityTypeBuilder<RosterImport> builder)
    {
        builder.ToTable("roster_imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(RosterImport.FileNameMax);
        builder.Property(i => i.FileHash).HasMaxLength(64);
        builder.Property(i => i.Columns).HasMaxLength(RosterImport.ColumnsMax);
        builder.Property(i => i.UploadedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.AppliedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.EndedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Ignore(i => i.ToApply);
        builder.HasIndex(i => new { i.Unit, i.Id });
        builder.HasIndex(i => new { i.Unit, i.FileHash });
    }
}

sealed class RosterFilePartMapping : IEntityTypeConfiguration<RosterFilePart>
{
    public void Configure(EntityTypeBuilder<RosterFilePart> builder)
    {
        builder.ToTable("roster_file_parts");
        builder.HasKey(p => new { p.ImportId, p.No });
        builder.HasOne<RosterImport>().WithMany().HasForeignKey(p => p.ImportId);
    }
}

sealed class RosterImportRowMapping : IEntityTypeConfiguration<RosterImportRow>
{
    public void Configure(EntityTypeBuilder<RosterImportRow> builder)
    {
        builder.ToTable("roster_import_rows");
        builder.HasKey(r => new { r.ImportId, r.No });
        builder.Property(r => r.BeforeSealed).HasMaxLength(8000);
        builder.Property(r => r.AfterMark).HasMaxLength(64);
        builder.Ignore(r => r.Wrote);
        builder.HasIndex(r => r.ParticipantId);
        builder.HasOne<RosterImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}

/// <summary>Imports are their unit's own affair.</summary>
sealed class RosterScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<RosterImport>().HasQueryFilter(i => db.Scope.Everything || db.Scope.Units.Contains(i.Unit));
        model.Entity<RosterImportRow>().HasQueryFilter(r => db.Scope.Everything || db.Scope.Units.Contains(r.Unit));
        model.Entity<RosterFilePart>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));
    }
}
