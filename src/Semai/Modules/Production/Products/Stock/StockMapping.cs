using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Modules.Production.Batches;
using Semai.Modules.Training.Certificates;

namespace Semai.Modules.Production.Products.Stock;

sealed class ProductStockMapping : IEntityTypeConfiguration<ProductStock>
{
    public void Configure(EntityTypeBuilder<ProductStock> builder)
    {
        // Whatever the program believes: nobody sells what is not there.
        builder.ToTable("product_stocks", t => t.HasCheckConstraint("ck_product_stocks_never_below_nought", "pieces >= 0"));
        builder.HasKey(s => s.ProductId);
        builder.HasOne<Product>().WithOne().HasForeignKey<ProductStock>(s => s.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class StockMoveMapping : IEntityTypeConfiguration<StockMove>
{
    public void Configure(EntityTypeBuilder<StockMove> builder)
    {
        builder.ToTable("stock_moves", t => t.HasCheckConstraint("ck_stock_moves_pieces",
            "CASE kind WHEN 'In' THEN pieces > 0 AND lot_id IS NOT NULL WHEN 'Sold' THEN pieces < 0 WHEN 'Spoiled' THEN pieces < 0 AND why IS NOT NULL "
            + "WHEN 'Counted' THEN pieces = 0 OR why IS NOT NULL ELSE takes IS NOT NULL AND why IS NOT NULL END"));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Why).HasMaxLength(StockMove.WhyMax);
        builder.Property(m => m.By).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(m => new { m.ProductId, m.No }).IsUnique();
        builder.HasIndex(m => new { m.ProductId, m.Key }).IsUnique();
        builder.HasIndex(m => new { m.ProductId, m.Takes }).IsUnique().HasFilter("takes IS NOT NULL");
        builder.HasIndex(m => m.LotId);
        builder.HasOne<Product>().WithMany().HasForeignKey(m => m.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StockLot>().WithMany().HasForeignKey(m => m.LotId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class StockLotMapping : IEntityTypeConfiguration<StockLot>
{
    public void Configure(EntityTypeBuilder<StockLot> builder)
    {
        builder.ToTable("stock_lots", t => t.HasCheckConstraint("ck_stock_lots_pieces", "pieces >= 0"));
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Code).HasMaxLength(CheckCode.Length);
        builder.Property(l => l.RecalledBy).HasMaxLength(Actor.NameMax);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasIndex(l => l.Code).IsUnique();
        builder.HasIndex(l => new { l.ProductId, l.BatchId }).IsUnique();
        builder.HasIndex(l => l.BatchId);
        builder.HasOne<Product>().WithMany().HasForeignKey(l => l.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Batch>().WithMany().HasForeignKey(l => l.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
