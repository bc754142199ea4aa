using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Handing;

public static class HandOverDb
{
    extension(Db db)
    {
        public DbSet<HandOver> HandOvers => db.Set<HandOver>();
    }
}

/// <summary>
/// Open to the person; to the prison; to the office that sends; and, once sent and until it ends, to the office that receives, an
/// agency only while the agreement is in force.
/// </summary>
sealed class HandOverScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) => model.Entity<HandOver>().HasQueryFilter(h =>
        db.Scope.Everything || db.Scope.Units.Contains(h.Unit) || db.Scope.Units.Contains(h.FromUnit) || h.ParticipantId == OwnPerson.Of(db.Scope)
        || ((h.State == HandOverState.Sent || h.State == HandOverState.Accepted || h.State == HandOverState.Refused)
            && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
}

sealed class HandOverMapping : IEntityTypeConfiguration<HandOver>
{
    const string Key = "HandOverId";

    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("hand_overs");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Kept).HasMaxLength(120);
        builder.Property(h => h.Note).HasMaxLength(HandOver.TextMax);
        builder.Property(h => h.RunningKey).HasMaxLength(70);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.Ignore(h => h.Things);
        builder.Ignore(h => h.ToAgency);
        builder.HasIndex(h => h.RunningKey).IsUnique(); // a receiver has a person once at a time
        builder.HasIndex(h => new { h.ParticipantId, h.State });
        builder.HasIndex(h => new { h.ToId, h.State });
        builder.HasIndex(h => new { h.Unit, h.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(h => h.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(h => h.History, history =>
        {
            history.ToTable("hand_over_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(HandOverEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(HandOver.TextMax);
        });
        builder.Navigation(h => h.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
