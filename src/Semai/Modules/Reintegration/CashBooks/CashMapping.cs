using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.CashBooks;

public static class CashDb
{
    extension(Db db)
    {
        public DbSet<CashBook> CashBooks => db.Set<CashBook>();
        public DbSet<CashEntry> CashEntries => db.Set<CashEntry>();
        public DbSet<CashMonth> CashMonths => db.Set<CashMonth>();
    }
}

/// <summary>A cash book is its owner's; to those who may see the venture it is open while the owner shares it. Its lines and months are as open as the book.</summary>
sealed class CashScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<CashBook>().HasQueryFilter(b => db.Scope.Everything
            || db.Set<Venture>().Any(v => v.Id == b.VentureId && (b.SharedOn != null || v.ParticipantId == PersonOf(db.Scope))));
        model.Entity<CashEntry>().HasQueryFilter(e => db.Scope.Everything || db.Set<CashBook>().Any(b => b.VentureId == e.VentureId));
        model.Entity<CashMonth>().HasQueryFilter(m => db.Scope.Everything || db.Set<CashBook>().Any(b => b.VentureId == m.VentureId));
    }

    static Id<Participant>? PersonOf(Scope scope) => scope.Person is { } person ? new Id<Participant>(person) : null;
}

sealed class CashBookMapping : IEntityTypeConfiguration<CashBook>
{
    public void Configure(EntityTypeBuilder<CashBook> builder)
    {
        builder.ToTable("cash_books");
        builder.HasKey(b => b.VentureId);
        builder.HasOne<Venture>().WithOne().HasForeignKey<CashBook>(b => b.VentureId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class CashEntryMapping : IEntityTypeConfiguration<CashEntry>
{
    public void Configure(EntityTypeBuilder<CashEntry> builder)
    {
        builder.ToTable("cash_entries", t => t.HasCheckConstraint("ck_cash_entries_amount", "amount > 0"));
        builder.Property(e => e.Note).HasMaxLength(CashEntry.NoteMax);
        builder.Property(e => e.By).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.InErrorWhy).HasMaxLength(CashEntry.NoteMax);
        builder.Property(e => e.InErrorBy).HasMaxLength(Actor.NameMax);
        builder.Ignore(e => e.Counts);
        builder.Ignore(e => e.Signed);
        builder.HasIndex(e => new { e.VentureId, e.Key }).IsUnique();
        builder.HasIndex(e => new { e.VentureId, e.No }).IsUnique();
        builder.HasIndex(e => new { e.VentureId, e.On, e.No });
        builder.HasOne<CashBook>().WithMany().HasForeignKey(e => e.VentureId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class CashMonthMapping : IEntityTypeConfiguration<CashMonth>
{
    public void Configure(EntityTypeBuilder<CashMonth> builder)
    {
        builder.ToTable("cash_months");
        builder.HasKey(m => new { m.VentureId, m.Month });
        builder.Ignore(m => m.Profit);
        builder.HasOne<CashBook>().WithMany().HasForeignKey(m => m.VentureId).OnDelete(DeleteBehavior.Restrict);
    }
}
