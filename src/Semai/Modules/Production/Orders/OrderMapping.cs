using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Partners;

namespace Semai.Modules.Production.Orders;

public static class OrderDb
{
    extension(Db db)
    {
        public DbSet<Order> Orders => db.Set<Order>();
    }
}

/// <summary>Open to the prison, and to the parties of the agreement that an order rests on while it is in force.</summary>
sealed class OrderScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Order>().HasQueryFilter(o => db.Scope.Everything || db.Scope.Units.Contains(o.Unit)
            || (o.AgreementId != null && AgreementsOf(db.Scope.Agreements).Contains(o.AgreementId.Value)));

    static IReadOnlyList<Id<Agreements.Agreement>> AgreementsOf(IReadOnlyList<Guid> open) => [.. open.Select(a => new Id<Agreements.Agreement>(a))];
}

sealed class ProductionNumbersMapping : IEntityTypeConfiguration<ProductionNumbers>
{
    public void Configure(EntityTypeBuilder<ProductionNumbers> builder)
    {
        builder.ToTable("production_numbers");
        builder.HasKey(n => new { n.Unit, n.Kind, n.Year });
        builder.Property(n => n.Unit).ValueGeneratedNever();
        builder.Property(n => n.Year).ValueGeneratedNever();
    }
}

sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    const string Key = "OrderId";

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("production_orders");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Number).HasMaxLength(ProductionNumbers.NumberMax);
        builder.Property(o => o.Buyer).HasMaxLength(Order.NameMax);
        builder.Property(o => o.SplitCode).HasMaxLength(Order.WordMax);
        builder.Property(o => o.Note).HasMaxLength(Order.NoteMax);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => new { o.Unit, o.Number }).IsUnique();
        builder.HasIndex(o => new { o.Unit, o.State });
        builder.HasIndex(o => o.CommitmentId);
        builder.HasIndex(o => o.BusinessId);
        builder.HasOne<Business>().WithMany().HasForeignKey(o => o.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(o => o.Total);
        builder.Ignore(o => o.Terms);

        builder.OwnsMany(o => o.Items, item =>
        {
            Numbered(item, "production_order_items", nameof(OrderItem.No));
            item.ToTable(t => t.HasCheckConstraint("ck_production_order_items_counts", "delivered + stocked <= accepted AND stocked >= 0 AND returned <= delivered AND delivered - returned <= quantity AND price > 0"));
            item.Property(i => i.No).ValueGeneratedNever();
            item.Property(i => i.Product).HasMaxLength(Order.NameMax);
            item.Property(i => i.UnitWord).HasMaxLength(Order.WordMax);
            item.Ignore(i => i.Ready);
            item.Ignore(i => i.Unplaced);
            item.Ignore(i => i.Open);
            item.Ignore(i => i.Terms);
        });
        builder.OwnsMany(o => o.Materials, material =>
        {
            Numbered(material, "production_order_materials", nameof(OrderMaterial.No));
            material.Property(m => m.No).ValueGeneratedNever();
            material.Property(m => m.Name).HasMaxLength(Order.NameMax);
            material.Property(m => m.UnitWord).HasMaxLength(Order.WordMax);
            material.Ignore(m => m.Cost);
        });
        builder.OwnsMany(o => o.History, history =>
        {
            Numbered(history, "production_order_history", nameof(OrderEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Order.NoteMax);
        });
        builder.Navigation(o => o.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(o => o.Materials).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(o => o.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Order, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}
