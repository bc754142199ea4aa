using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Ventures;

public static class VentureDb
{
    extension(Db db)
    {
        public DbSet<Venture> Ventures => db.Set<Venture>();
    }
}

/// <summary>
/// Open to the person; to the prison that kept the record and the office above it; to the office that accepted the person,
/// an agency only while the agreement is in force; and to the business of the mentor who goes along.
/// </summary>
sealed class VentureScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<Venture>().HasQueryFilter(v =>
        db.Scope.Everything || db.Scope.Units.Contains(v.Unit) || v.ParticipantId == OwnPerson.Of(db.Scope)
        || db.Set<HandOver>().Any(h => h.ParticipantId == v.ParticipantId && h.State == HandOverState.Accepted
            && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value))))
        || (v.MentorBusinessId != null && db.Set<Business>().Any(b => b.Id == v.MentorBusinessId && b.OrganisationId != null && OrganisationsOf(db.Scope).Contains(b.OrganisationId.Value))));

    static IReadOnlyList<Id<Organisation>> OrganisationsOf(Scope scope) => [.. scope.Organisations.Select(o => new Id<Organisation>(o))];
}

sealed class VentureMapping : IEntityTypeConfiguration<Venture>
{
    const string Key = "VentureId";

    public void Configure(EntityTypeBuilder<Venture> builder)
    {
        builder.ToTable("ventures");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(Venture.NameMax);
        builder.Property(v => v.Activity).HasMaxLength(Venture.TextMax);
        builder.Property(v => v.KbliCode).HasMaxLength(5);
        builder.Property(v => v.RegionCode).HasMaxLength(13);
        builder.Property(v => v.Place).HasMaxLength(Venture.TextMax);
        builder.Property(v => v.NameKey).HasMaxLength(40 + Venture.NameMax);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.Ignore(v => v.Kbli);
        builder.Ignore(v => v.Details);
        builder.Ignore(v => v.IsAlive);
        builder.Ignore(v => v.StateSince);
        builder.HasIndex(v => v.NameKey).IsUnique(); // a person has one business of a name
        builder.HasIndex(v => v.ParticipantId);
        builder.HasIndex(v => v.Unit);
        builder.HasIndex(v => v.MentorBusinessId);
        builder.HasIndex(v => new { v.CommitmentId, v.StartedOn });
        builder.HasOne<Participant>().WithMany().HasForeignKey(v => v.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mentor>().WithMany().HasForeignKey(v => v.MentorId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(v => v.Evidence, evidence =>
        {
            Numbered(evidence, "venture_evidence", nameof(VentureEvidence.No));
            evidence.Property(e => e.What).HasMaxLength(Venture.TextMax);
            evidence.Property(e => e.By).HasMaxLength(Actor.IdMax);
            evidence.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            evidence.Property(e => e.ConfirmedByName).HasMaxLength(Actor.NameMax);
        });
        builder.OwnsMany(v => v.Jobs, jobs =>
        {
            Numbered(jobs, "venture_jobs", nameof(JobsCounted.No));
            jobs.Property(j => j.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.OwnsMany(v => v.History, history =>
        {
            Numbered(history, "venture_history", nameof(VentureEvent.No));
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Venture.TextMax);
        });
        foreach (var lines in new[] { nameof(Venture.Evidence), nameof(Venture.Jobs), nameof(Venture.History) })
            builder.Navigation(lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Venture, T> lines, string table, string no) where T : class
    {
        lines.ToTable(table);
        lines.WithOwner().HasForeignKey(Key);
        lines.HasKey(Key, no);
        lines.Property<int>(no).ValueGeneratedNever();
    }
}
