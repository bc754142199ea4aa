using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Deliveries;

public static class DeliveryDb
{
    extension(Db db)
    {
        public DbSet<Delivery> Deliveries => db.Set<Delivery>();
    }
}

/// <summary>Delivery notes are the prison's own; the parties of an agreement see the counts on the order.</summary>
sealed class DeliveryScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Delivery>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit));
}

sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
{
    const string Key = "DeliveryId";

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("production_deliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(ProductionNumbers.NumberMax);
        builder.Property(d => d.Receiver).HasMaxLength(Delivery.ReceiverMax);
        builder.Property(d => d.Note).HasMaxLength(Delivery.NoteMax);
        builder.Property(d => d.By).HasMaxLength(Actor.IdMax);
        builder.Property(d => d.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => new { d.Unit, d.Number }).IsUnique();
        builder.HasIndex(d => d.OrderId);
        builder.HasIndex(d => d.InvoiceId);
        builder.HasOne<Order>().WithMany().HasForeignKey(d => d.OrderId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(d => d.Lines, line =>
        {
            Numbered(line, "production_delivery_lines", nameof(DeliveryLine.ItemNo));
            line.ToTable(t => t.HasCheckConstraint("ck_production_delivery_lines_counts", "quantity > 0 AND returned >= 0 AND returned <= quantity"));
            line.Property(l => l.ItemNo).ValueGeneratedNever();
            line.Ignore(l => l.Kept);
        });
        builder.OwnsMany(d => d.Returns, returned =>
        {
            Numbered(returned, "production_returns", nameof(ReturnedPieces.No));
            returned.Property(r => r.No).ValueGeneratedNever();
            returned.Property(r => r.Note).HasMaxLength(Delivery.NoteMax);
            returned.Property(r => r.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.Navigation(d => d.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(d => d.Returns).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Delivery, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}
