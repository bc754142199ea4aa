using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Mentors;

public static class MentorDb
{
    extension(Db db)
    {
        public DbSet<Mentor> Mentors => db.Set<Mentor>();
        public DbSet<Clearance> Clearances => db.Set<Clearance>();
        public DbSet<Ban> Bans => db.Set<Ban>();
    }
}

/// <summary>
/// Mentors are as open as their business; a clearance to its prison and to the regency that asked for it; a ban to the
/// prison alone.
/// </summary>
sealed class MentorScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Mentor>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Regencies.Contains(m.RegencyCode)
            || db.Scope.PartnerRegencies.Contains(m.RegencyCode) || db.Set<Business>().Any(b => b.Id == m.BusinessId));
        model.Entity<Clearance>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit)
            || db.Scope.Regencies.Contains(c.RegencyCode));
        model.Entity<Ban>().HasQueryFilter(b => db.Scope.Everything || db.Scope.Units.Contains(b.Unit));

        if (db.Database.IsNpgsql()) model.Entity<Mentor>().Property(m => m.NameKey).UseCollation("C"); // by code point, as on SQLite
    }
}

sealed class MentorMapping : IEntityTypeConfiguration<Mentor>
{
    public void Configure(EntityTypeBuilder<Mentor> builder)
    {
        builder.ToTable("mentors");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(m => m.Name).HasMaxLength(Mentor.NameMax);
        builder.Property(m => m.NameFolded).HasMaxLength(Mentor.NameMax);
        builder.Property(m => m.Phone).HasMaxLength(Mentor.ShortMax);
        builder.Property(m => m.Skills).HasMaxLength(Mentor.TextMax);
        builder.Property(m => m.Languages).HasMaxLength(Mentor.ShortMax);
        builder.Property(m => m.Training).HasMaxLength(Mentor.TextMax);
        builder.Property(m => m.By).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Ignore(m => m.Details);
        builder.Ignore(m => m.Sectors);
        builder.HasIndex(m => m.BusinessId);
        builder.Property(m => m.NameKey).HasMaxLength(Mentor.NameKeyMax);
        builder.HasIndex(m => new { m.RegencyCode, m.NameKey });
        builder.HasOne<Business>().WithMany().HasForeignKey(m => m.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(m => m.SectorRows, sector =>
        {
            sector.ToTable("mentor_sectors");
            sector.WithOwner().HasForeignKey("MentorId");
            sector.HasKey("MentorId", nameof(MentorSector.Sector));
        });
        builder.Navigation(m => m.SectorRows).HasField("_sectors").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class ClearanceMapping : IEntityTypeConfiguration<Clearance>
{
    public void Configure(EntityTypeBuilder<Clearance> builder)
    {
        builder.ToTable("clearances");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(c => c.Purpose).HasMaxLength(Clearance.TextMax);
        builder.Property(c => c.IdentitySeen).HasMaxLength(Clearance.TextMax);
        builder.Property(c => c.NotTheBanned).HasMaxLength(Clearance.TextMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.RunningKey).HasMaxLength(60);
        builder.HasIndex(c => c.RunningKey).IsUnique(); // one that runs for a mentor at a prison
        builder.HasIndex(c => new { c.Unit, c.State, c.ValidUntil });
        builder.HasIndex(c => c.MentorId);
        builder.HasOne<Mentor>().WithMany().HasForeignKey(c => c.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.History, history =>
        {
            history.ToTable("clearance_history");
            history.WithOwner().HasForeignKey("ClearanceId");
            history.HasKey("ClearanceId", nameof(ClearanceEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Clearance.TextMax);
        });
        builder.Navigation(c => c.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class BanMapping : IEntityTypeConfiguration<Ban>
{
    public void Configure(EntityTypeBuilder<Ban> builder)
    {
        builder.ToTable("bans");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Name).HasMaxLength(Mentor.NameMax);
        builder.Property(b => b.NameFolded).HasMaxLength(Mentor.NameMax);
        builder.Property(b => b.Reason).HasMaxLength(Clearance.TextMax);
        builder.Property(b => b.By).HasMaxLength(Actor.IdMax);
        builder.Property(b => b.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(b => b.LiftedWhy).HasMaxLength(Clearance.TextMax);
        builder.Property(b => b.LiftedBy).HasMaxLength(Actor.NameMax);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => new { b.Unit, b.NameFolded });
    }
}
