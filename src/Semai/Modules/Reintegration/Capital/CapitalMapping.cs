using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Savings;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Capital;

public static class CapitalDb
{
    extension(Db db)
    {
        public DbSet<CapitalApplication> CapitalApplications => db.Set<CapitalApplication>();
    }
}

/// <summary>Open to the person and to the offices that accepted them, an agency only while the agreement is in force. No prison reads it.</summary>
sealed class CapitalScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<CapitalApplication>().HasQueryFilter(c => db.Scope.Everything || c.ParticipantId == OwnPerson.Of(db.Scope)
            || db.Set<HandOver>().Any(h => h.ParticipantId == c.ParticipantId && h.State == HandOverState.Accepted
                && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                    || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
}

sealed class CapitalMapping : IEntityTypeConfiguration<CapitalApplication>
{
    const string Key = "CapitalApplicationId";

    public void Configure(EntityTypeBuilder<CapitalApplication> builder)
    {
        builder.ToTable("capital_applications", t =>
        {
            t.HasCheckConstraint("ck_capital_applications_amount", "amount > 0");
            t.HasCheckConstraint("ck_capital_applications_granted", "granted is null or (granted > 0 and granted <= amount)");
            t.HasCheckConstraint("ck_capital_applications_disbursed", "disbursed >= 0 and (disbursed = 0 or disbursed <= granted)");
            t.HasCheckConstraint("ck_capital_applications_paid", "paid >= 0 and (paid = 0 or paid <= disbursed + cost)");
        });
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Source).HasMaxLength(CapitalSource.CodeMax);
        builder.Property(c => c.Purpose).HasMaxLength(CapitalApplication.TextMax);
        builder.Property(c => c.DecisionNumber).HasMaxLength(CapitalEntry.EvidenceMax);
        builder.Property(c => c.DecidedBy).HasMaxLength(Actor.IdMax);
        builder.Property(c => c.DecidedByName).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.ConfirmedByName).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.RunningKey).HasMaxLength(33 + CapitalSource.CodeMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Received);
        builder.Ignore(c => c.Schedule);
        builder.HasIndex(c => c.RunningKey).IsUnique(); // a source is asked once at a time
        builder.HasIndex(c => c.ParticipantId);
        builder.HasIndex(c => new { c.State, c.Id });
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BusinessPlan>().WithMany().HasForeignKey(c => c.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Withdrawal>().WithMany().HasForeignKey(c => c.WithdrawalId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.Entries, entry =>
        {
            entry.ToTable("capital_entries", t => t.HasCheckConstraint("ck_capital_entries_amount", "(counters is null and amount > 0) or (counters is not null and amount < 0)"));
            entry.WithOwner().HasForeignKey(Key);
            entry.HasKey(Key, nameof(CapitalEntry.No));
            entry.Property(e => e.No).ValueGeneratedNever();
            entry.Property(e => e.Evidence).HasMaxLength(CapitalEntry.EvidenceMax);
            entry.Property(e => e.By).HasMaxLength(Actor.IdMax);
            entry.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            entry.Property(e => e.ConfirmedByName).HasMaxLength(Actor.NameMax);
            entry.HasIndex(Key, nameof(CapitalEntry.Counters)).IsUnique(); // a line is undone once
        });
        builder.OwnsMany(c => c.History, history =>
        {
            history.ToTable("capital_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(CapitalEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(CapitalApplication.TextMax);
        });
        builder.Navigation(c => c.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(c => c.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
