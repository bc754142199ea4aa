using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

public static class BankDb
{
    extension(Db db)
    {
        public DbSet<BankLine> BankLines => db.Set<BankLine>();
        public DbSet<BankStatement> BankStatements => db.Set<BankStatement>();
        public DbSet<BankMatch> BankMatches => db.Set<BankMatch>();
        public DbSet<BankMatchItem> BankMatchItems => db.Set<BankMatchItem>();
        public DbSet<TransitNote> TransitNotes => db.Set<TransitNote>();
        public DbSet<BankMonth> BankMonths => db.Set<BankMonth>();
    }
}

/// <summary>The statement of a prison is open to those to whom its books are.</summary>
sealed class BankScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<BankLine>().HasQueryFilter(l => db.Scope.Everything || db.Scope.Units.Contains(l.Unit));
        model.Entity<BankStatement>().HasQueryFilter(s => db.Scope.Everything || db.Scope.Units.Contains(s.Unit));
        model.Entity<BankMatch>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Units.Contains(m.Unit));
        model.Entity<TransitNote>().HasQueryFilter(n => db.Scope.Everything || db.Scope.Units.Contains(n.Unit));
        model.Entity<BankMonth>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Units.Contains(m.Unit));
    }
}

sealed class BankLineMapping : IEntityTypeConfiguration<BankLine>
{
    public void Configure(EntityTypeBuilder<BankLine> builder)
    {
        builder.ToTable("bank_lines", t => t.HasCheckConstraint("ck_bank_lines_amount", "amount <> 0"));
        builder.Property(l => l.Text).HasMaxLength(BankLine.TextMax);
        builder.HasIndex(l => new { l.Unit, l.No }).IsUnique(); // two desks that bring the same file: one of them
        builder.HasIndex(l => l.StatementId);
        builder.HasOne<BankStatement>().WithMany().HasForeignKey(l => l.StatementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class BankStatementMapping : IEntityTypeConfiguration<BankStatement>
{
    public void Configure(EntityTypeBuilder<BankStatement> builder)
    {
        builder.ToTable("bank_statements");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.FileName).HasMaxLength(BankStatement.NameMax);
        builder.Property(s => s.By).HasMaxLength(Actor.IdMax);
        builder.Property(s => s.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.Unit, s.To });
    }
}

sealed class BankMatchMapping : IEntityTypeConfiguration<BankMatch>
{
    public void Configure(EntityTypeBuilder<BankMatch> builder)
    {
        builder.ToTable("bank_matches");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.By).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.UndoneBy).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.UndoneWhy).HasMaxLength(BankMatch.WhyMax);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => m.Unit);
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MatchId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(m => m.Items).AutoInclude();
    }
}

sealed class BankMatchItemMapping : IEntityTypeConfiguration<BankMatchItem>
{
    const string Living = "living AND {0} IS NOT NULL";

    public void Configure(EntityTypeBuilder<BankMatchItem> builder)
    {
        builder.ToTable("bank_match_items", t => t.HasCheckConstraint("ck_bank_match_items_one", "(bank_line_id IS NULL) <> (ledger_line_id IS NULL)"));
        builder.HasIndex(i => i.BankLineId).IsUnique().HasFilter(Living.Replace("{0}", "bank_line_id", StringComparison.Ordinal)); // a line is matched once, whoever is quicker
        builder.HasIndex(i => i.LedgerLineId).IsUnique().HasFilter(Living.Replace("{0}", "ledger_line_id", StringComparison.Ordinal));
        builder.HasOne<BankLine>().WithMany().HasForeignKey(i => i.BankLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LedgerLine>().WithMany().HasForeignKey(i => i.LedgerLineId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class TransitNoteMapping : IEntityTypeConfiguration<TransitNote>
{
    public void Configure(EntityTypeBuilder<TransitNote> builder)
    {
        builder.ToTable("bank_transit_notes");
        builder.HasKey(n => n.LedgerLineId);
        builder.Property(n => n.LedgerLineId).ValueGeneratedNever();
        builder.Property(n => n.Why).HasMaxLength(TransitNote.WhyMax);
        builder.Property(n => n.By).HasMaxLength(Actor.NameMax);
        builder.HasOne<LedgerLine>().WithMany().HasForeignKey(n => n.LedgerLineId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class BankMonthMapping : IEntityTypeConfiguration<BankMonth>
{
    public void Configure(EntityTypeBuilder<BankMonth> builder)
    {
        builder.ToTable("bank_months");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.Unit, m.First }).IsUnique();
        builder.Ignore(m => m.Last);
        builder.OwnsMany(m => m.History, step =>
        {
            step.ToTable("bank_month_steps");
            step.WithOwner().HasForeignKey(s => s.MonthId);
            step.HasKey(s => new { s.MonthId, s.No });
            step.Property(s => s.No).ValueGeneratedNever();
            step.Property(s => s.Why).HasMaxLength(BankMonth.WhyMax);
            step.Property(s => s.By).HasMaxLength(Actor.IdMax);
            step.Property(s => s.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.Navigation(m => m.History).AutoInclude();
    }
}

/// <summary>A fee or interest that was booked from the bank's own line stays with it.</summary>
sealed class BankOwnEntries(Db db) : IOwnEntries
{
    public async Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Kind is not (MoneyMove.BankFee or MoneyMove.BankInterest)) return null;

        var lines = entry.Lines.Select(l => l.Id).ToList();
        return await db.BankMatchItems.AnyAsync(i => i.Living && i.LedgerLineId != null && lines.Contains(i.LedgerLineId.Value), cancel)
            ? BankLinks.Month(entry.Unit, BankLinks.FirstOf(entry.On)) : null;
    }
}
