using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Modules.Training.Certificates;

public static class CertificateDb
{
    extension(Db db)
    {
        public DbSet<Certificate> Certificates => db.Set<Certificate>();
        public DbSet<CertificateNumbers> CertificateNumbers => db.Set<CertificateNumbers>();
    }
}

sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("certificates");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(Certificate.NumberMax);
        builder.Property(c => c.Code).HasMaxLength(CheckCode.Length);
        builder.Property(c => c.HolderName).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.HolderFolded).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.Title).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.TitleEn).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.IssuerName).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.IssuerParent).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.Place).HasMaxLength(Certificate.PlaceMax);
        builder.Property(c => c.Signatory).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.SignatoryOffice).HasMaxLength(Certificate.NameMax);
        builder.Property(c => c.RevocationNote).HasMaxLength(Certificate.NoteMax);
        builder.Property(c => c.By).HasMaxLength(Actor.IdMax);
        builder.Property(c => c.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.RevokedBy).HasMaxLength(Actor.IdMax);
        builder.Property(c => c.RevokedByName).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        AsDocument(builder.Property(c => c.Modules));
        AsDocument(builder.Property(c => c.Units));

        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => new { c.IssuerId, c.Year, c.Serial }).IsUnique();
        builder.HasIndex(c => new { c.ClassId, c.ParticipantId }).IsUnique().HasFilter("state = 'Issued'");
        builder.HasIndex(c => c.ReplacesId).IsUnique();
        builder.HasIndex(c => new { c.CommitmentId, c.IssuedOn });
        builder.HasIndex(c => c.ParticipantId);

        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Certificate>().WithMany().HasForeignKey(c => c.ReplacesId).OnDelete(DeleteBehavior.Restrict);
    }

    static void AsDocument<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<List<T>>(text, JsonSerializerOptions.Web)!,
        new ValueComparer<IReadOnlyList<T>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
}

sealed class CertificateNumbersMapping : IEntityTypeConfiguration<CertificateNumbers>
{
    public void Configure(EntityTypeBuilder<CertificateNumbers> builder)
    {
        builder.ToTable("certificate_numbers");
        builder.HasKey(n => new { n.IssuerId, n.Year });
        builder.Property(n => n.Year).ValueGeneratedNever();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(n => n.IssuerId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A certificate is open to its holder, to the unit that kept the record, and to the parties of the agreement in force.</summary>
sealed class CertificateScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<Certificate>().HasQueryFilter(c =>
        db.Scope.Everything || db.Scope.Units.Contains(c.Unit) || db.Scope.Agreements.Contains(c.AgreementId) || c.ParticipantId == OwnPerson.Of(db.Scope));
}
