using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Requests;

public static class RequestDb
{
    extension(Db db)
    {
        public DbSet<OrderRequest> OrderRequests => db.Set<OrderRequest>();
    }
}

/// <summary>Open to the prison that is asked and to the business that asks.</summary>
sealed class RequestScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<OrderRequest>().HasQueryFilter(r =>
        db.Scope.Everything || db.Scope.Units.Contains(r.Unit) || OrganisationsOf(db.Scope).Contains(r.OrganisationId));

    static IReadOnlyList<Id<Organisation>> OrganisationsOf(Scope scope) => [.. scope.Organisations.Select(o => new Id<Organisation>(o))];
}

sealed class RequestMapping : IEntityTypeConfiguration<OrderRequest>
{
    public void Configure(EntityTypeBuilder<OrderRequest> builder)
    {
        builder.ToTable("order_requests", t => t.HasCheckConstraint("ck_order_requests_quantity", "quantity > 0 AND (price IS NULL OR price > 0)"));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Product).HasMaxLength(Order.NameMax);
        builder.Property(r => r.UnitWord).HasMaxLength(Order.WordMax);
        builder.Property(r => r.Note).HasMaxLength(OrderRequest.TextMax);
        builder.Property(r => r.Why).HasMaxLength(OrderRequest.TextMax);
        builder.Property(r => r.AskedBy).HasMaxLength(Actor.NameMax);
        builder.Property(r => r.AnsweredBy).HasMaxLength(Actor.NameMax);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.Unit, r.State });
        builder.HasIndex(r => new { r.BusinessId, r.State });
        builder.HasIndex(r => r.OrderId).IsUnique();
        builder.HasOne<Business>().WithMany().HasForeignKey(r => r.BusinessId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Order>().WithMany().HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
