using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

public static class SettlementDb
{
    extension(Db db)
    {
        public DbSet<Settlement> Settlements => db.Set<Settlement>();
    }
}

/// <summary>Who earned what is known inside the prison alone.</summary>
sealed class SettlementScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Settlement>().HasQueryFilter(s => db.Scope.Everything || db.Scope.Units.Contains(s.Unit));
}

sealed class SettlementMapping : IEntityTypeConfiguration<Settlement>
{
    const string Key = "SettlementId";

    public void Configure(EntityTypeBuilder<Settlement> builder)
    {
        // Whatever the program believes: what is given is what came in.
        builder.ToTable("settlements", t => t.HasCheckConstraint(
            "ck_settlements_whole", "gross > 0 AND material >= 0 AND work >= 0 AND capital >= 0 AND state >= 0 AND partner >= 0 AND (work + capital + state + partner = gross - material OR (material > gross AND work + capital + state + partner = 0))"));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.SplitCode).HasMaxLength(Order.WordMax);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => s.RunningOrderId).IsUnique();
        builder.HasIndex(s => s.OrderId);
        builder.HasIndex(s => new { s.Unit, s.Standing });
        builder.HasOne<Order>().WithMany().HasForeignKey(s => s.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(s => s.Calculation);

        builder.OwnsMany(s => s.Shares, share =>
        {
            share.ToTable("settlement_shares", t => t.HasCheckConstraint("ck_settlement_shares_amount", "amount >= 0"));
            share.WithOwner().HasForeignKey(Key);
            share.HasKey(Key, nameof(SettlementShare.No));
            share.Property(s => s.No).ValueGeneratedNever();
            share.HasIndex(s => s.ParticipantId);
            share.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(s => s.History, history =>
        {
            history.ToTable("settlement_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(SettlementEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Why).HasMaxLength(Settlement.WhyMax);
        });
        builder.Navigation(s => s.Shares).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(s => s.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>The entry of a settlement goes back with the settlement, so that the work is unpaid again.</summary>
sealed class SettlementsOwnEntries(Db db) : IOwnEntries
{
    public async Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Kind is not MoneyMove.Settlement) return null;

        var id = new Id<Settlement>(entry.Source);
        return await db.Settlements.Where(s => s.Id == id).Select(s => (Id<Order>?)s.OrderId).SingleOrDefaultAsync(cancel) is { } order ? SettlementLinks.Of(order) : null;
    }
}
