using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.PartnerShares;

public static class PayoutDb
{
    extension(Db db)
    {
        public DbSet<PartnerPayout> PartnerPayouts => db.Set<PartnerPayout>();
    }
}

sealed class PayoutScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<PartnerPayout>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));
}

sealed class PayoutMapping : IEntityTypeConfiguration<PartnerPayout>
{
    public void Configure(EntityTypeBuilder<PartnerPayout> builder)
    {
        builder.ToTable("partner_payouts", t => t.HasCheckConstraint("ck_partner_payouts_amount", "amount > 0"));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.ProposedBy).HasMaxLength(Actor.IdMax);
        builder.Property(p => p.ProposedByName).HasMaxLength(Actor.NameMax);
        builder.Property(p => p.PaidBy).HasMaxLength(Actor.IdMax);
        builder.Property(p => p.PaidByName).HasMaxLength(Actor.NameMax);
        builder.Property(p => p.EndedByName).HasMaxLength(Actor.NameMax);
        builder.Property(p => p.Reference).HasMaxLength(PartnerPayout.ReferenceMax);
        builder.Property(p => p.Why).HasMaxLength(PartnerPayout.WhyMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasIndex(p => p.BusinessId);
        builder.HasOne<Business>().WithMany().HasForeignKey(p => p.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(p => p.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The entry of a payout goes back with the payout.</summary>
sealed class PayoutsOwnEntries(Db db) : IOwnEntries
{
    public async Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel)
    {
        var id = new Id<PartnerPayout>(entry.Source);
        return entry.Kind is MoneyMove.PartnerPaid && await db.PartnerPayouts.AnyAsync(p => p.Id == id, cancel) ? ShowShares.Of(entry.Unit) : null;
    }
}
