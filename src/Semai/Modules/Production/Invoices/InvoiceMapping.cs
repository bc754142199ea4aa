using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

public static class InvoiceDb
{
    extension(Db db)
    {
        public DbSet<Invoice> Invoices => db.Set<Invoice>();
        public DbSet<MaterialPurchase> MaterialPurchases => db.Set<MaterialPurchase>();
        public DbSet<ReceivingAccount> ReceivingAccounts => db.Set<ReceivingAccount>();

        /// <summary>Of a prison; null until it has said one. Also for its buyers, who pay into it.</summary>
        public Task<ReceivingAccount?> ReceivingAccountAsync(int unit, CancellationToken cancel) =>
            db.ReceivingAccounts.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(a => a.Unit == unit, cancel);
    }
}

/// <summary>What is owed and paid is the prison's own.</summary>
sealed class InvoiceScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Invoice>().HasQueryFilter(i => db.Scope.Everything || db.Scope.Units.Contains(i.Unit));
        model.Entity<MaterialPurchase>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Units.Contains(m.Unit));
        model.Entity<ReceivingAccount>().HasQueryFilter(a => db.Scope.Everything || db.Scope.Units.Contains(a.Unit));
    }
}

sealed class InvoiceMapping : IEntityTypeConfiguration<Invoice>
{
    const string Key = "InvoiceId";

    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        // Whatever the program believes: nobody pays more than is owed.
        builder.ToTable("production_invoices", t => t.HasCheckConstraint("ck_production_invoices_owed", "amount > 0 AND credited >= 0 AND paid >= 0 AND credited + paid <= amount"));
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Number).HasMaxLength(ProductionNumbers.NumberMax);
        builder.Property(i => i.By).HasMaxLength(Actor.IdMax);
        builder.Property(i => i.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.Unit, i.Number }).IsUnique();
        builder.HasIndex(i => i.OrderId);
        builder.HasIndex(i => new { i.Unit, i.DueOn });
        builder.HasOne<Order>().WithMany().HasForeignKey(i => i.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(i => i.Owed);
        builder.Ignore(i => i.Posted);

        builder.OwnsMany(i => i.Lines, line =>
        {
            Numbered(line, "production_invoice_lines", nameof(InvoiceLine.ItemNo));
            line.Property(l => l.ItemNo).ValueGeneratedNever();
            line.Ignore(l => l.Amount);
        });
        builder.OwnsMany(i => i.Payments, payment =>
        {
            Numbered(payment, "production_invoice_payments", nameof(InvoicePayment.No));
            payment.Property(p => p.No).ValueGeneratedNever();
            payment.Property(p => p.Note).HasMaxLength(Invoice.NoteMax);
            payment.Property(p => p.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.Navigation(i => i.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(i => i.Payments).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Invoice, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}

sealed class MaterialPurchaseMapping : IEntityTypeConfiguration<MaterialPurchase>
{
    public void Configure(EntityTypeBuilder<MaterialPurchase> builder)
    {
        builder.ToTable("production_material_purchases");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Name).HasMaxLength(MaterialPurchase.NameMax);
        builder.Property(m => m.Receipt).HasMaxLength(MaterialPurchase.NameMax);
        builder.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(m => m.OrderId);
        builder.HasOne<Order>().WithMany().HasForeignKey(m => m.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(m => m.Posted);
    }
}

sealed class ReceivingAccountMapping : IEntityTypeConfiguration<ReceivingAccount>
{
    public void Configure(EntityTypeBuilder<ReceivingAccount> builder)
    {
        builder.ToTable("receiving_accounts");
        builder.HasKey(a => a.Unit);
        builder.Property(a => a.Unit).ValueGeneratedNever();
        builder.Property(a => a.Bank).HasMaxLength(ReceivingAccount.BankMax);
        builder.Property(a => a.Number).HasMaxLength(ReceivingAccount.NumberMax);
        builder.Property(a => a.Holder).HasMaxLength(ReceivingAccount.BankMax);
        builder.Property(a => a.By).HasMaxLength(Actor.IdMax);
        builder.Property(a => a.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(a => a.Version).IsConcurrencyToken();
    }
}
