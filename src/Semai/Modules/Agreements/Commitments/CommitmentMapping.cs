using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements.Commitments;

public static class CommitmentDb
{
    extension(Db db)
    {
        public DbSet<Clause> Clauses => db.Set<Clause>();
        public DbSet<Commitment> Commitments => db.Set<Commitment>();
        public DbSet<ProgressEntry> ProgressEntries => db.Set<ProgressEntry>();
    }
}

sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.ToTable("clauses");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Label).HasMaxLength(Clause.LabelMax);
        builder.Property(c => c.Heading).HasMaxLength(Clause.HeadingMax);
        builder.Property(c => c.Text).HasMaxLength(Clause.TextMax);
        builder.Property(c => c.RecordedBy).HasMaxLength(Actor.IdMax);
        builder.HasIndex(c => new { c.AgreementId, c.No }).IsUnique();
        builder.HasOne<Agreement>().WithMany().HasForeignKey(c => c.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("commitments");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Title).HasMaxLength(Commitment.TitleMax);
        builder.Property(c => c.UnitWord).HasMaxLength(Commitment.UnitMax);
        builder.Property(c => c.MeasureCode).HasMaxLength(40);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.AgreementId, c.No }).IsUnique();
        builder.HasIndex(c => new { c.Standing, c.Due });
        builder.HasOne<Agreement>().WithMany().HasForeignKey(c => c.AgreementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Clause>().WithMany().HasForeignKey(c => c.ClauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.ResponsibleId).OnDelete(DeleteBehavior.Restrict);

        builder.ComplexProperty(c => c.Funding, funding =>
        {
            funding.Property(f => f.RegencyLine).HasMaxLength(CommitmentFunding.LineMax);
            funding.Property(f => f.StateLine).HasMaxLength(CommitmentFunding.LineMax);
        });
        builder.OwnsMany(c => c.Supporting, supporting =>
        {
            supporting.ToTable("commitment_supporting");
            supporting.WithOwner().HasForeignKey("CommitmentId");
            supporting.HasKey("CommitmentId", nameof(SupportingOrganisation.OrganisationId));
            supporting.Property(s => s.OrganisationId).ValueGeneratedNever();
        });
        builder.OwnsMany(c => c.History, history =>
        {
            history.ToTable("commitment_history");
            history.WithOwner().HasForeignKey("CommitmentId");
            history.HasKey("CommitmentId", nameof(CommitmentEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Occasion.NoteMax);
        });
    }
}

sealed class ProgressEntryMapping : IEntityTypeConfiguration<ProgressEntry>
{
    public void Configure(EntityTypeBuilder<ProgressEntry> builder)
    {
        builder.ToTable("progress_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Evidence).HasMaxLength(ProgressEntry.EvidenceMax);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.CommitmentId, e.On });
        builder.HasOne<Commitment>().WithMany().HasForeignKey(e => e.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(e => e.AgreementId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(e => e.History, history =>
        {
            history.ToTable("progress_history");
            history.WithOwner().HasForeignKey("ProgressEntryId");
            history.HasKey("ProgressEntryId", nameof(ProgressEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Occasion.NoteMax);
        });
    }
}
