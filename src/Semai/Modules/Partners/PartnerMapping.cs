using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners;

public static class PartnerDb
{
    extension(Db db)
    {
        public DbSet<Business> Businesses => db.Set<Business>();
    }
}

/// <summary>
/// A regency's offices see its whole register; the other side of an agreement in force sees the businesses that were
/// vetted; a business sees itself.
/// </summary>
sealed class PartnerScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Business>().HasQueryFilter(b => db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode)
            || (BusinessLifecycle.Vetted.Contains(b.State) && db.Scope.PartnerRegencies.Contains(b.RegencyCode))
            || (b.OrganisationId != null && IdsOf(db.Scope.Organisations).Contains(b.OrganisationId.Value)));

        if (db.Database.IsNpgsql()) model.Entity<Business>().Property(b => b.NameKey).UseCollation("C"); // by code point, as on SQLite
    }

    static IReadOnlyList<Id<Organisation>> IdsOf(IReadOnlyList<Guid> organisations) =>
        [.. organisations.Select(o => new Id<Organisation>(o))];
}

sealed class BusinessMapping : IEntityTypeConfiguration<Business>
{
    public void Configure(EntityTypeBuilder<Business> builder)
    {
        builder.ToTable("businesses");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(b => b.Name).HasMaxLength(BusinessDetails.NameMax);
        builder.Property(b => b.Activity).HasMaxLength(BusinessDetails.ActivityMax);
        builder.Property(b => b.OwnerName).HasMaxLength(BusinessDetails.ShortMax);
        builder.Property(b => b.Nib).HasMaxLength(BusinessDetails.NibLength);
        builder.Property(b => b.RegionCode).HasMaxLength(Region.CodeMax);
        builder.Property(b => b.District).HasMaxLength(BusinessDetails.ShortMax);
        builder.Property(b => b.Address).HasMaxLength(BusinessDetails.TextMax);
        builder.Property(b => b.Phone).HasMaxLength(BusinessDetails.ShortMax);
        builder.Property(b => b.Products).HasMaxLength(BusinessDetails.TextMax);
        builder.Property(b => b.SectorBecause).HasMaxLength(Business.BecauseMax);
        builder.Property(b => b.Search).HasMaxLength(Business.SearchMax);
        builder.Property(b => b.NameKey).HasMaxLength(Business.NameKeyMax);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Ignore(b => b.Details);
        builder.HasIndex(b => new { b.RegencyCode, b.NameKey });
        builder.HasIndex(b => new { b.RegencyCode, b.State });
        builder.HasIndex(b => b.Nib).IsUnique();
        builder.HasIndex(b => b.OrganisationId).IsUnique();
        builder.HasIndex(b => b.ImportId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(b => b.Kbli, kbli =>
        {
            kbli.ToTable("business_kbli");
            kbli.WithOwner().HasForeignKey("BusinessId");
            kbli.HasKey("BusinessId", nameof(BusinessKbli.KbliVersion), nameof(BusinessKbli.Code));
            kbli.Property(k => k.KbliVersion).ValueGeneratedNever();
            kbli.Property(k => k.Code).HasMaxLength(5);
        });
        builder.OwnsMany(b => b.History, history =>
        {
            history.ToTable("business_history");
            history.WithOwner().HasForeignKey("BusinessId");
            history.HasKey("BusinessId", nameof(BusinessEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(BusinessEvent.NoteMax);
        });
        builder.Navigation(b => b.Kbli).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
