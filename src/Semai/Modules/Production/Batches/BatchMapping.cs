using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Batches;

public static class BatchDb
{
    extension(Db db)
    {
        public DbSet<Batch> Batches => db.Set<Batch>();
    }
}

/// <summary>What goes on in the workshop is the prison's own.</summary>
sealed class BatchScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Batch>().HasQueryFilter(b => db.Scope.Everything || db.Scope.Units.Contains(b.Unit));
}

sealed class BatchMapping : IEntityTypeConfiguration<Batch>
{
    const string Key = "BatchId";

    public void Configure(EntityTypeBuilder<Batch> builder)
    {
        builder.ToTable("production_batches");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Number).HasMaxLength(ProductionNumbers.NumberMax);
        builder.Property(b => b.Workshop).HasMaxLength(Batch.WorkshopMax);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => new { b.Unit, b.Number }).IsUnique();
        builder.HasIndex(b => b.OrderId);
        builder.HasIndex(b => new { b.Unit, b.State });
        builder.HasOne<Order>().WithMany().HasForeignKey(b => b.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(b => b.Accepted);
        builder.Ignore(b => b.Rejected);
        builder.Ignore(b => b.Unchecked);

        builder.OwnsMany(b => b.Checks, check =>
        {
            Numbered(check, "production_quality_checks", nameof(QualityCheck.No));
            check.Property(c => c.No).ValueGeneratedNever();
            check.Property(c => c.Note).HasMaxLength(Batch.NoteMax);
            check.Property(c => c.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.OwnsMany(b => b.History, history =>
        {
            Numbered(history, "production_batch_history", nameof(BatchEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Batch.NoteMax);
        });
        builder.Navigation(b => b.Checks).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<Batch, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}
