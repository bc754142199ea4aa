using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Alarms;

public static class DepartureDb
{
    extension(Db db)
    {
        public DbSet<Departure> Departures => db.Set<Departure>();
    }
}

/// <summary>Open to the prison and the office above it.</summary>
sealed class DepartureScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Departure>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit));
}

sealed class DepartureMapping : IEntityTypeConfiguration<Departure>
{
    const string Key = "DepartureId";

    public void Configure(EntityTypeBuilder<Departure> builder)
    {
        builder.ToTable("departures");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.RunningKey).HasMaxLength(32);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.RunningKey).IsUnique(); // one has left once
        builder.HasIndex(d => new { d.Unit, d.State, d.ReleasedOn });
        builder.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(d => d.History, history =>
        {
            history.ToTable("departure_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(DepartureEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Departure.TextMax);
        });
        builder.Navigation(d => d.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
