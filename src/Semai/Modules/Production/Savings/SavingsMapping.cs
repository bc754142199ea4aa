using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Production.Savings;

public static class SavingsDb
{
    extension(Db db)
    {
        public DbSet<Withdrawal> Withdrawals => db.Set<Withdrawal>();
        public DbSet<SavingsMove> SavingsMoves => db.Set<SavingsMove>();
    }
}

/// <summary>Open to the prison that keeps the money; a move is open to both.</summary>
sealed class SavingsScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Withdrawal>().HasQueryFilter(w => db.Scope.Everything || db.Scope.Units.Contains(w.Unit));
        model.Entity<SavingsMove>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Units.Contains(m.FromUnit) || db.Scope.Units.Contains(m.ToUnit));
    }
}

sealed class WithdrawalMapping : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        builder.ToTable("withdrawals", t => t.HasCheckConstraint("ck_withdrawals_amount", "amount > 0"));
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Reference).HasMaxLength(Withdrawal.ReferenceMax);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasIndex(w => new { w.Unit, w.State, w.Id });
        builder.HasIndex(w => w.ParticipantId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(w => w.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ledger.LedgerEntry>().WithMany().HasForeignKey(w => w.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(w => w.History, history =>
        {
            history.ToTable("withdrawal_history");
            history.WithOwner().HasForeignKey("WithdrawalId");
            history.HasKey("WithdrawalId", nameof(WithdrawalEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Withdrawal.NoteMax);
        });
        builder.Navigation(w => w.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class SavingsMoveMapping : IEntityTypeConfiguration<SavingsMove>
{
    public void Configure(EntityTypeBuilder<SavingsMove> builder)
    {
        builder.ToTable("savings_moves", t => t.HasCheckConstraint("ck_savings_moves_amount", "amount > 0"));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Reference).HasMaxLength(Withdrawal.ReferenceMax);
        builder.Property(m => m.RunningKey).HasMaxLength(50);
        builder.Property(m => m.PreparedBy).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.PreparedByName).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.SentBy).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.ReceivedBy).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => m.RunningKey).IsUnique();
        builder.HasIndex(m => new { m.FromUnit, m.State });
        builder.HasIndex(m => new { m.ToUnit, m.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(m => m.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
