using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Importing;

public static class PartnerImportDb
{
    extension(Db db)
    {
        public DbSet<PartnerImport> PartnerImports => db.Set<PartnerImport>();
        public DbSet<PartnerFilePart> PartnerFileParts => db.Set<PartnerFilePart>();
    }
}

sealed class PartnerImportMapping : IEntityTypeConfiguration<PartnerImport>
{
    public void Configure(EntityTypeBuilder<PartnerImport> builder)
    {
        builder.ToTable("partner_imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(i => i.FileName).HasMaxLength(PartnerImport.FileNameMax);
        builder.Property(i => i.FileHash).HasMaxLength(64);
        builder.Property(i => i.Columns).HasMaxLength(PartnerImport.ColumnsMax);
        builder.Property(i => i.UploadedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.AppliedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.EndedBy).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.RegencyCode, i.Id });
        builder.HasIndex(i => new { i.RegencyCode, i.FileHash });
    }
}

sealed class PartnerFilePartMapping : IEntityTypeConfiguration<PartnerFilePart>
{
    public void Configure(EntityTypeBuilder<PartnerFilePart> builder)
    {
        builder.ToTable("partner_file_parts");
        builder.HasKey(p => new { p.ImportId, p.No });
        builder.Property(p => p.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.HasOne<PartnerImport>().WithMany().HasForeignKey(p => p.ImportId);
    }
}

/// <summary>Imports are their regency's own affair.</summary>
sealed class PartnerImportScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<PartnerImport>().HasQueryFilter(i => db.Scope.Everything || db.Scope.Regencies.Contains(i.RegencyCode));
        model.Entity<PartnerFilePart>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Regencies.Contains(p.RegencyCode));
    }
}
