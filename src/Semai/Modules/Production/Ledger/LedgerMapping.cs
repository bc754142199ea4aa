using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Production.Ledger;

public static class LedgerDb
{
    extension(Db db)
    {
        public DbSet<LedgerBook> LedgerBooks => db.Set<LedgerBook>();
        public DbSet<LedgerAccount> LedgerAccounts => db.Set<LedgerAccount>();
        public DbSet<LedgerTotal> LedgerTotals => db.Set<LedgerTotal>();
        public DbSet<LedgerEntry> LedgerEntries => db.Set<LedgerEntry>();
        public DbSet<LedgerLine> LedgerLines => db.Set<LedgerLine>();
    }
}

/// <summary>The books of a prison are open to it and to the office above it, to nobody else.</summary>
sealed class LedgerScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<LedgerBook>().HasQueryFilter(b => db.Scope.Everything || db.Scope.Units.Contains(b.Unit));
        model.Entity<LedgerAccount>().HasQueryFilter(a => db.Scope.Everything || db.Scope.Units.Contains(a.Unit));
        model.Entity<LedgerTotal>().HasQueryFilter(t => db.Scope.Everything || db.Scope.Units.Contains(t.Unit));
        model.Entity<LedgerEntry>().HasQueryFilter(e => db.Scope.Everything || db.Scope.Units.Contains(e.Unit));
        model.Entity<LedgerLine>().HasQueryFilter(l => db.Scope.Everything || db.Scope.Units.Contains(l.Unit));
    }
}

sealed class LedgerBookMapping : IEntityTypeConfiguration<LedgerBook>
{
    public void Configure(EntityTypeBuilder<LedgerBook> builder)
    {
        builder.ToTable("ledger_books");
        builder.HasKey(b => b.Unit);
        builder.Property(b => b.Unit).ValueGeneratedNever();
    }
}

sealed class LedgerAccountMapping : IEntityTypeConfiguration<LedgerAccount>
{
    public void Configure(EntityTypeBuilder<LedgerAccount> builder)
    {
        // Whatever the program believes: nobody's savings and no bank account fall below nought.
        builder.ToTable("ledger_accounts", t => t.HasCheckConstraint("ck_ledger_accounts_never_below_nought",
            "CASE WHEN kind IN ('Bank', 'Receivable', 'Material') THEN balance >= 0 WHEN kind = 'WorkingCapital' THEN 1 = 1 ELSE balance <= 0 END"));
        builder.HasIndex(a => new { a.Unit, a.Kind, a.Holder }).IsUnique();
        builder.HasIndex(a => a.Holder);
        builder.Ignore(a => a.Worth);
    }
}

sealed class LedgerTotalMapping : IEntityTypeConfiguration<LedgerTotal>
{
    public void Configure(EntityTypeBuilder<LedgerTotal> builder)
    {
        builder.ToTable("ledger_totals");
        builder.HasKey(t => new { t.Unit, t.Kind });
        builder.Property(t => t.Unit).ValueGeneratedNever();
    }
}

sealed class LedgerEntryMapping : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("ledger_entries");
        builder.Property(e => e.Memo).HasMaxLength(LedgerEntry.MemoMax);
        builder.Property(e => e.By).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(e => new { e.Unit, e.No }).IsUnique();
        builder.HasIndex(e => new { e.Source, e.Kind }).IsUnique().HasFilter("reverses IS NULL");
        builder.HasIndex(e => e.Reverses).IsUnique();
        builder.HasOne<LedgerBook>().WithMany().HasForeignKey(e => e.Unit).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(e => e.Reverses).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey(l => l.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(e => e.Lines).AutoInclude();
        builder.Ignore(e => e.Amount);
    }
}

sealed class LedgerLineMapping : IEntityTypeConfiguration<LedgerLine>
{
    public void Configure(EntityTypeBuilder<LedgerLine> builder)
    {
        builder.ToTable("ledger_lines", t => t.HasCheckConstraint("ck_ledger_lines_amount", "amount <> 0"));
        builder.HasIndex(l => new { l.AccountId, l.Id });
        builder.HasOne<LedgerAccount>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
