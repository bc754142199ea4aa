using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

public static class LicencePathDb
{
    extension(Db db)
    {
        public DbSet<LicencePath> LicencePaths => db.Set<LicencePath>();
    }
}

/// <summary>Open to the person, to the prison, and to the office that accepted the person; to an agency while the agreement holds.</summary>
sealed class LicencePathScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<LicencePath>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit) || p.ParticipantId == OwnPerson.Of(db.Scope)
            || db.Set<HandOver>().Any(h => h.ParticipantId == p.ParticipantId && h.State == HandOverState.Accepted
                && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                    || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
}

sealed class LicencePathMapping : IEntityTypeConfiguration<LicencePath>
{
    const string Key = "LicencePathId";

    public void Configure(EntityTypeBuilder<LicencePath> builder)
    {
        builder.ToTable("licence_paths");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Venture.NameMax);
        builder.Property(p => p.Kind).HasMaxLength(LicencePath.CodeMax);
        builder.Property(p => p.Suggested).HasMaxLength(LicencePath.CodeMax);
        builder.Property(p => p.RunningKey).HasMaxLength(33 + LicencePath.CodeMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.RunningKey).IsUnique(); // a person has one path of a kind at a time
        builder.HasIndex(p => p.ParticipantId);
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BusinessPlan>().WithMany().HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Venture>().WithMany().HasForeignKey(p => p.VentureId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(p => p.Steps, step =>
        {
            step.ToTable("licence_steps", t => t.HasCheckConstraint("ck_licence_steps_expiry", "expires_on is null or expires_on >= granted_on"));
            step.WithOwner().HasForeignKey(Key);
            step.HasKey(Key, nameof(LicenceStep.No));
            step.Property(s => s.No).ValueGeneratedNever();
            step.Property(s => s.Code).HasMaxLength(LicencePath.CodeMax);
            step.Property(s => s.Number).HasMaxLength(LicenceDetails.NumberMax);
            step.Property(s => s.Note).HasMaxLength(LicencePath.NoteMax);
            step.Property(s => s.Ticked).HasMaxLength(LicenceStep.TickedMax);
            step.Property(s => s.Helper).HasMaxLength(LicenceStep.HelperMax);
            step.Ignore(s => s.Documents);
            step.HasIndex(Key, nameof(LicenceStep.Code)).IsUnique();
            step.HasIndex(s => s.ExpiresOn);
        });
        builder.OwnsMany(p => p.History, history =>
        {
            history.ToTable("licence_path_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(LicenceEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.Act).HasMaxLength(20);
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(LicencePath.NoteMax);
        });
        builder.Navigation(p => p.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
