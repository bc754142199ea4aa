using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

public static class SectorDb
{
    extension(Db db)
    {
        public DbSet<SectorCorrection> SectorCorrections => db.Set<SectorCorrection>();
    }
}

sealed class SectorCorrectionMapping : IEntityTypeConfiguration<SectorCorrection>
{
    public void Configure(EntityTypeBuilder<SectorCorrection> builder)
    {
        builder.ToTable("sector_corrections");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(c => c.Text).HasMaxLength(SectorCorrection.TextMax);
        builder.Property(c => c.By).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.UndoneBy).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.RegencyCode, c.Id });
        builder.HasIndex(c => c.BusinessId);
    }
}

/// <summary>What a regency's officers taught is their own affair.</summary>
sealed class SectorCorrectionScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<SectorCorrection>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Regencies.Contains(c.RegencyCode));
}
