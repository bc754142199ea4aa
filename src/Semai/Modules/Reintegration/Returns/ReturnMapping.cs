using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;

namespace Semai.Modules.Reintegration.Returns;

public static class ReturnDb
{
    extension(Db db)
    {
        public DbSet<PrisonReturn> PrisonReturns => db.Set<PrisonReturn>();
    }
}

/// <summary>Open to the prison and the office above it.</summary>
sealed class ReturnScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<PrisonReturn>().HasQueryFilter(r => db.Scope.Everything || db.Scope.Units.Contains(r.Unit));
}

sealed class ReturnMapping : IEntityTypeConfiguration<PrisonReturn>
{
    const string Key = "PrisonReturnId";

    public void Configure(EntityTypeBuilder<PrisonReturn> builder)
    {
        builder.ToTable("prison_returns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.DepartureId).IsUnique(); // after one release one comes back once
        builder.HasIndex(r => new { r.ParticipantId, r.Id });
        builder.HasIndex(r => new { r.Unit, r.State });
        builder.HasOne<Departure>().WithMany().HasForeignKey(r => r.DepartureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(r => r.History, history =>
        {
            history.ToTable("prison_return_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(ReturnEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(PrisonReturn.TextMax);
        });
        builder.Navigation(r => r.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
