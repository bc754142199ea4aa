using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.StateRevenue;

public static class DepositDb
{
    extension(Db db)
    {
        public DbSet<StateDeposit> StateDeposits => db.Set<StateDeposit>();
    }
}

sealed class DepositScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<StateDeposit>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit));
}

sealed class DepositMapping : IEntityTypeConfiguration<StateDeposit>
{
    public void Configure(EntityTypeBuilder<StateDeposit> builder)
    {
        builder.ToTable("state_deposits", t => t.HasCheckConstraint("ck_state_deposits_amount", "amount > 0"));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.BillingCode).HasMaxLength(StateDeposit.CodeMax);
        builder.Property(d => d.Receipt).HasMaxLength(StateDeposit.CodeMax);
        builder.Property(d => d.BilledBy).HasMaxLength(Actor.IdMax);
        builder.Property(d => d.BilledByName).HasMaxLength(Actor.NameMax);
        builder.Property(d => d.PaidByName).HasMaxLength(Actor.NameMax);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.BillingCode).IsUnique();
        builder.HasIndex(d => d.Receipt).IsUnique();
        builder.HasIndex(d => new { d.Unit, d.Id });
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(d => d.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The journal entry of a deposit stays: what the treasury has received, the prison does not take back by itself.</summary>
sealed class DepositsOwnEntries(Db db) : IOwnEntries
{
    public async Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel)
    {
        var id = new Id<StateDeposit>(entry.Source);
        return entry.Kind is MoneyMove.StateDeposit && await db.StateDeposits.AnyAsync(d => d.Id == id, cancel) ? ListDeposits.Of(entry.Unit) : null;
    }
}
