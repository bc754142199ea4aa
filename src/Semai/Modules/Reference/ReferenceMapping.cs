using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Reference;

public static class ReferenceDb
{
    extension(Db db)
    {
        public DbSet<Holiday> Holidays => db.Set<Holiday>();
        public DbSet<Region> Regions => db.Set<Region>();
        public DbSet<KbliClass> KbliClasses => db.Set<KbliClass>();
        public DbSet<RuleSet> RuleSets => db.Set<RuleSet>();
    }
}

sealed class HolidayMapping : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("holidays");
        builder.HasKey(h => new { h.Day, h.Name });
        builder.Property(h => h.Name).HasMaxLength(Holiday.NameMax);
        builder.Property(h => h.NameEn).HasMaxLength(Holiday.NameMax);
        builder.Property(h => h.Source).HasMaxLength(Holiday.SourceMax);
        builder.Ignore(h => h.Said);
    }
}

sealed class RegionMapping : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("regions");
        builder.HasKey(r => r.Code);
        builder.Property(r => r.Code).HasMaxLength(Region.CodeMax);
        builder.Property(r => r.ParentCode).HasMaxLength(Region.CodeMax);
        builder.Property(r => r.Name).HasMaxLength(Region.NameMax);
        builder.Property(r => r.Folded).HasMaxLength(Region.NameMax);
        builder.HasIndex(r => r.Folded);
        builder.HasIndex(r => r.ParentCode);
    }
}

sealed class KbliClassMapping : IEntityTypeConfiguration<KbliClass>
{
    public void Configure(EntityTypeBuilder<KbliClass> builder)
    {
        builder.ToTable("kbli_classes");
        builder.HasKey(k => new { k.Version, k.Code });
        builder.Property(k => k.Code).HasMaxLength(5);
        builder.Property(k => k.Title).HasMaxLength(KbliClass.TitleMax);
        builder.Property(k => k.Folded).HasMaxLength(KbliClass.TitleMax);
    }
}

sealed class RuleSetMapping : IEntityTypeConfiguration<RuleSet>
{
    public void Configure(EntityTypeBuilder<RuleSet> builder)
    {
        builder.ToTable("rule_sets");
        builder.HasKey(r => new { r.Code, r.Version });
        builder.Property(r => r.Code).HasMaxLength(RuleSet.CodeMax);
        builder.Property(r => r.LegalSource).HasMaxLength(RuleSet.TextMax);
        builder.Property(r => r.VerifiedBy).HasMaxLength(RuleSet.TextMax);
    }
}
