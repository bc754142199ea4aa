using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Modules.Production.Products;

public static class ProductDb
{
    extension(Db db)
    {
        public DbSet<Product> Products => db.Set<Product>();
        public DbSet<ProductStock> ProductStocks => db.Set<ProductStock>();
        public DbSet<StockMove> StockMoves => db.Set<StockMove>();
        public DbSet<StockLot> StockLots => db.Set<StockLot>();
        public DbSet<ProductPhoto> ProductPhotos => db.Set<ProductPhoto>();
        public DbSet<PhotoFile> PhotoFiles => db.Set<PhotoFile>();
    }
}

/// <summary>Officers read the products of their own prison. The public page reads past this, and only what is offered.</summary>
sealed class ProductScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Product>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));
        model.Entity<ProductStock>().HasQueryFilter(s => db.Scope.Everything || db.Scope.Units.Contains(s.Unit));
        model.Entity<StockMove>().HasQueryFilter(m => db.Scope.Everything || db.Scope.Units.Contains(m.Unit));
        model.Entity<StockLot>().HasQueryFilter(l => db.Scope.Everything || db.Scope.Units.Contains(l.Unit));
        model.Entity<ProductPhoto>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));
        model.Entity<PhotoFile>().HasQueryFilter(f => db.Scope.Everything || db.Set<ProductPhoto>().Any(p => p.Id == f.PhotoId));
    }
}

sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    const string Key = "ProductId";

    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products", t => t.HasCheckConstraint("ck_products_threshold", "threshold >= 0"));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Slug).HasMaxLength(Product.SlugMax);
        builder.Property(p => p.Name).HasMaxLength(ProductTerms.NameMax);
        builder.Property(p => p.NameEn).HasMaxLength(ProductTerms.NameMax);
        builder.Property(p => p.About).HasMaxLength(ProductTerms.AboutMax);
        builder.Property(p => p.AboutEn).HasMaxLength(ProductTerms.AboutMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasIndex(p => new { p.State, p.Id });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.SellerId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.Terms);

        builder.OwnsMany(p => p.Prices, price =>
        {
            Numbered(price, "product_prices", nameof(ProductPrice.No));
            price.ToTable(t => t.HasCheckConstraint("ck_product_prices_amount", "amount > 0"));
            price.Property(p => p.No).ValueGeneratedNever();
            price.Property(p => p.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.OwnsMany(p => p.History, history =>
        {
            Numbered(history, "product_history", nameof(ProductEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Product.NoteMax);
        });
        builder.Navigation(p => p.Prices).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Product, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}

sealed class ProductPhotoMapping : IEntityTypeConfiguration<ProductPhoto>
{
    public void Configure(EntityTypeBuilder<ProductPhoto> builder)
    {
        builder.ToTable("product_photos");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Alt).HasMaxLength(ProductPhoto.AltMax);
        builder.Property(p => p.AltEn).HasMaxLength(ProductPhoto.AltMax);
        builder.Property(p => p.LargeHash).HasMaxLength(ProductPhoto.HashLength);
        builder.Property(p => p.SmallHash).HasMaxLength(ProductPhoto.HashLength);
        builder.Property(p => p.AddedBy).HasMaxLength(Actor.IdMax);
        builder.Property(p => p.AddedByName).HasMaxLength(Actor.NameMax);
        builder.Property(p => p.DecidedByName).HasMaxLength(Actor.NameMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.ProductId, p.State });
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasIndex(p => p.LargeHash);
        builder.HasIndex(p => p.SmallHash);
        builder.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class PhotoFileMapping : IEntityTypeConfiguration<PhotoFile>
{
    public void Configure(EntityTypeBuilder<PhotoFile> builder)
    {
        builder.ToTable("product_photo_files");
        builder.HasKey(f => f.PhotoId);
        builder.HasOne<ProductPhoto>().WithOne().HasForeignKey<PhotoFile>(f => f.PhotoId).OnDelete(DeleteBehavior.Restrict);
    }
}
