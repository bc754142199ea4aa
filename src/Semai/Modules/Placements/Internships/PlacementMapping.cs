using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Internships;

/// <summary>Where internships are kept.</summary>
public static class PlacementDb
{
    extension(Db db)
    {
        public DbSet<Placement> Placements => db.Set<Placement>();
    }
}

/// <summary>
/// Open to the prison, to the probation office that supervises with it, and, once somebody was let through the gate, to
/// the parties of the host agreement while it is in force and to the business itself.
/// </summary>
sealed class PlacementScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Placement>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit)
            || (p.ProbationUnit != null && db.Scope.Units.Contains(p.ProbationUnit.Value))
            || (p.StartedOn != null && (AgreementsOf(db.Scope).Contains(p.AgreementId)
                || db.Set<Business>().Any(b => b.Id == p.BusinessId && b.OrganisationId != null && OrganisationsOf(db.Scope).Contains(b.OrganisationId.Value)))));

        if (db.Database.IsNpgsql()) model.Entity<Placement>().Property(p => p.OrderKey).UseCollation("C"); // by code point, as on SQLite
    }

    static IReadOnlyList<Id<Agreement>> AgreementsOf(Scope scope) => [.. scope.Agreements.Select(a => new Id<Agreement>(a))];
    static IReadOnlyList<Id<Organisation>> OrganisationsOf(Scope scope) => [.. scope.Organisations.Select(o => new Id<Organisation>(o))];
}

sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.ToTable("placements");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Title).HasMaxLength(Offer.TitleMax);
        builder.Property(p => p.Venue).HasMaxLength(Offer.TextMax);
        builder.Property(p => p.Host).HasMaxLength(BusinessDetails.NameMax);
        builder.Property(p => p.Search).HasMaxLength(Placement.SearchMax);
        builder.Property(p => p.Supervisor).HasMaxLength(Placement.SupervisorMax);
        builder.Property(p => p.OrderKey).HasMaxLength(Placement.OrderKeyMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Weekdays);
        builder.Ignore(p => p.IsLive);
        builder.Ignore(p => p.IsMissed);
        builder.Ignore(p => p.MayStop);
        builder.Ignore(p => p.IsOutside);
        builder.Ignore(p => p.OutBy);
        builder.Ignore(p => p.BackBy);
        builder.HasIndex(p => p.HolderId).IsUnique();
        builder.HasIndex(p => new { p.Unit, p.State, p.Ends });
        builder.HasIndex(p => new { p.AgreementId, p.State });
        builder.HasIndex(p => new { p.BusinessId, p.State });
        builder.HasIndex(p => p.OrderKey);
        builder.HasIndex(p => p.ParticipantId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Offer>().WithMany().HasForeignKey(p => p.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Business>().WithMany().HasForeignKey(p => p.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(p => p.AgreementId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(p => p.Papers, paper =>
        {
            paper.ToTable("placement_papers");
            paper.WithOwner().HasForeignKey("PlacementId");
            paper.HasKey("PlacementId", nameof(Paper.No));
            paper.Property(p => p.No).ValueGeneratedNever();
            paper.Property(p => p.Item).HasMaxLength(Offer.CodeMax);
            paper.Property(p => p.Number).HasMaxLength(Paper.NumberMax);
            paper.Property(p => p.Who).HasMaxLength(Paper.WhoMax);
            paper.Property(p => p.Where).HasMaxLength(Paper.WhereMax);
            paper.Property(p => p.ById).HasMaxLength(Actor.IdMax);
            paper.Property(p => p.By).HasMaxLength(Actor.NameMax);
            paper.Property(p => p.ErrorWhy).HasMaxLength(Paper.WhyMax);
            paper.Property(p => p.ErrorBy).HasMaxLength(Actor.NameMax);
            paper.Ignore(p => p.Stands);
        });
        builder.OwnsMany(p => p.Serves, served =>
        {
            served.ToTable("placement_commitments");
            served.WithOwner().HasForeignKey("PlacementId");
            served.HasKey("PlacementId", nameof(ServedCommitment.CommitmentId));
            served.Property(s => s.CommitmentId).ValueGeneratedNever();
            served.HasIndex(s => s.CommitmentId);
            served.HasOne<Commitment>().WithMany().HasForeignKey(s => s.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(p => p.History, history =>
        {
            history.ToTable("placement_history");
            history.WithOwner().HasForeignKey("PlacementId");
            history.HasKey("PlacementId", nameof(PlacementEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Placement.NoteMax);
        });
        builder.Navigation(p => p.Papers).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Serves).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
