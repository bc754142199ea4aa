using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Offers;

public static class OfferDb
{
    extension(Db db)
    {
        public DbSet<Offer> Offers => db.Set<Offer>();
    }
}

/// <summary>Open to the prison it is for, to the regency, to the parties of the agreement on which it rests, and to the business itself.</summary>
sealed class OfferScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<Offer>().HasQueryFilter(o =>
        db.Scope.Everything || db.Scope.Units.Contains(o.Unit) || db.Scope.Regencies.Contains(o.RegencyCode)
        || (o.AgreementId != null && AgreementsOf(db.Scope).Contains(o.AgreementId.Value))
        || (o.OrganisationId != null && OrganisationsOf(db.Scope).Contains(o.OrganisationId.Value)));

    static IReadOnlyList<Id<Agreement>> AgreementsOf(Scope scope) => [.. scope.Agreements.Select(a => new Id<Agreement>(a))];
    static IReadOnlyList<Id<Organisation>> OrganisationsOf(Scope scope) => [.. scope.Organisations.Select(o => new Id<Organisation>(o))];
}

sealed class OfferMapping : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("offers", t => t.HasCheckConstraint("ck_offers_taken", "taken >= 0 AND taken <= places"));
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.RegencyCode).HasMaxLength(Region.CodeMax);
        builder.Property(o => o.Title).HasMaxLength(Offer.TitleMax);
        builder.Property(o => o.Venue).HasMaxLength(Offer.TextMax);
        builder.Property(o => o.RegionCode).HasMaxLength(Region.CodeMax);
        builder.Property(o => o.Skills).HasMaxLength(Offer.TextMax);
        builder.Property(o => o.Languages).HasMaxLength(Offer.TextMax);
        builder.Property(o => o.Search).HasMaxLength(Offer.TitleMax + Offer.TextMax + 1);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.Terms);
        builder.Ignore(o => o.Free);
        builder.Ignore(o => o.Weekdays);
        builder.HasIndex(o => new { o.Unit, o.State, o.Ends });
        builder.HasIndex(o => o.BusinessId);
        builder.HasIndex(o => o.AgreementId);
        builder.HasOne<Business>().WithMany().HasForeignKey(o => o.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(o => o.AgreementId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(o => o.Safeguards, safeguard =>
        {
            safeguard.ToTable("offer_safeguards");
            safeguard.WithOwner().HasForeignKey("OfferId");
            safeguard.HasKey("OfferId", nameof(OfferSafeguard.Code));
            safeguard.Property(s => s.Code).HasMaxLength(Offer.CodeMax);
        });
        builder.OwnsMany(o => o.Serves, served =>
        {
            served.ToTable("offer_commitments");
            served.WithOwner().HasForeignKey("OfferId");
            served.HasKey("OfferId", nameof(ServedCommitment.CommitmentId)).HasName("pk_offer_commitments");
            served.Property(s => s.CommitmentId).ValueGeneratedNever();
            served.HasIndex(s => s.CommitmentId);
            served.HasOne<Commitment>().WithMany().HasForeignKey(s => s.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(o => o.History, history =>
        {
            history.ToTable("offer_history");
            history.WithOwner().HasForeignKey("OfferId");
            history.HasKey("OfferId", nameof(OfferEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(OfferEvent.NoteMax);
        });
        builder.Navigation(o => o.Safeguards).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(o => o.Serves).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(o => o.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
