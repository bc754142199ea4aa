using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements;

public static class AgreementDb
{
    extension(Db db)
    {
        public DbSet<Agreement> Agreements => db.Set<Agreement>();
        public DbSet<AgreementParty> AgreementParties => db.Set<AgreementParty>();
    }
}

sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("agreements");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DocumentLabel).HasMaxLength(Agreement.LabelMax);
        builder.Property(a => a.Title).HasMaxLength(Agreement.TitleMax);
        builder.Property(a => a.TitleFolded).HasMaxLength(Agreement.TitleMax);
        builder.Property(a => a.SignedAt).HasMaxLength(Agreement.PlaceMax);
        builder.Property(a => a.PlanningReference).HasMaxLength(Agreement.TextMax);
        builder.Property(a => a.Funding).HasMaxLength(Agreement.TextMax);
        builder.Property(a => a.LegalBases).HasMaxLength(Agreement.TextMax);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.No).IsUnique();
        builder.HasIndex(a => a.Ends);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(a => a.ExtendsId).OnDelete(DeleteBehavior.Restrict);

        builder.HasMany(a => a.Parties).WithOne().HasForeignKey(p => p.AgreementId);
        builder.Navigation(a => a.Parties).AutoInclude();

        builder.OwnsOne(a => a.Council, council =>
        {
            council.Property(c => c.Reason).HasMaxLength(CouncilDecision.ReasonMax);
            council.Property(c => c.Evidence).HasMaxLength(CouncilDecision.EvidenceMax);
            council.Property(c => c.ApprovalNumber).HasMaxLength(CouncilDecision.NumberMax);
        });
        builder.OwnsMany(a => a.Units, units =>
        {
            units.ToTable("agreement_units");
            units.WithOwner().HasForeignKey("AgreementId");
            units.HasKey("AgreementId", nameof(CoveredUnit.UnitNo));
            units.Property(u => u.UnitNo).ValueGeneratedNever();
        });
        builder.OwnsMany(a => a.Sectors, sectors =>
        {
            sectors.ToTable("agreement_sectors");
            sectors.WithOwner().HasForeignKey("AgreementId");
            sectors.HasKey("AgreementId", nameof(CoveredSector.Sector));
        });
        builder.OwnsMany(a => a.History, history =>
        {
            history.ToTable("agreement_history");
            history.WithOwner().HasForeignKey("AgreementId");
            history.HasKey("AgreementId", nameof(AgreementEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Occasion.NoteMax);
        });
    }
}

sealed class AgreementPartyMapping : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("agreement_parties");
        builder.HasKey(p => new { p.AgreementId, p.Ordinal });
        builder.Property(p => p.Ordinal).ValueGeneratedNever();
        builder.Property(p => p.Signatory).HasMaxLength(AgreementParty.NameMax);
        builder.Property(p => p.Office).HasMaxLength(AgreementParty.NameMax);
        builder.Property(p => p.Authority).HasMaxLength(AgreementParty.AuthorityMax);
        builder.Property(p => p.Number).HasMaxLength(AgreementParty.NumberMax);
        builder.HasIndex(p => new { p.OrganisationId, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.AgreementId, p.OrganisationId }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
