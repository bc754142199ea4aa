using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.OwnDoor;

public static class DoorDb
{
    extension(Db db)
    {
        public DbSet<PersonalDoor> PersonalDoors => db.Set<PersonalDoor>();
        public DbSet<DoorRequest> DoorRequests => db.Set<DoorRequest>();
        public DbSet<DoorAttempt> DoorAttempts => db.Set<DoorAttempt>();
    }
}

/// <summary>A door and what is asked at it are open to the person, to the prison that kept the record, and to the offices that accepted the person.</summary>
sealed class DoorScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<PersonalDoor>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit) || d.ParticipantId == OwnPerson.Of(db.Scope)
            || db.Set<HandOver>().Any(h => h.ParticipantId == d.ParticipantId && h.State == HandOverState.Accepted && h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value)));
        model.Entity<DoorRequest>().HasQueryFilter(r => db.Scope.Everything || db.Scope.Units.Contains(r.Unit) || r.ParticipantId == OwnPerson.Of(db.Scope)
            || db.Set<HandOver>().Any(h => h.ParticipantId == r.ParticipantId && h.State == HandOverState.Accepted
                && ((h.ToUnit != null && db.Scope.Units.Contains(h.ToUnit.Value))
                    || (h.ToUnit == null && h.AgreementId != null && db.Scope.Organisations.Contains(h.ToId) && db.Scope.Agreements.Contains(h.AgreementId.Value)))));
    }
}

sealed class PersonalDoorMapping : IEntityTypeConfiguration<PersonalDoor>
{
    const string Key = "DoorId";

    public void Configure(EntityTypeBuilder<PersonalDoor> builder)
    {
        builder.ToTable("personal_doors");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(DoorCodes.NumberLength);
        builder.Property(d => d.CodeHash).HasMaxLength(PersonalDoor.HashMax);
        builder.Property(d => d.PinHash).HasMaxLength(PersonalDoor.HashMax);
        builder.Property(d => d.Stamp).HasMaxLength(PersonalDoor.StampLength);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.InvitedAt);
        builder.HasIndex(d => d.ParticipantId).IsUnique(); // a person has one door
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => new { d.Unit, d.State });
        builder.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(d => d.History, history =>
        {
            history.ToTable("personal_door_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(DoorEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
        });
        builder.Navigation(d => d.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class DoorRequestMapping : IEntityTypeConfiguration<DoorRequest>
{
    public void Configure(EntityTypeBuilder<DoorRequest> builder)
    {
        builder.ToTable("door_requests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.What).HasMaxLength(DoorRequest.TextMax);
        builder.Property(r => r.Answer).HasMaxLength(DoorRequest.TextMax);
        builder.Property(r => r.AnsweredBy).HasMaxLength(Actor.NameMax);
        builder.Property(r => r.WaitingKey).HasMaxLength(120);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.WaitingKey).IsUnique(); // asked once at a time
        builder.HasIndex(r => new { r.State, r.DueAt });
        builder.HasIndex(r => r.ParticipantId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class DoorAttemptMapping : IEntityTypeConfiguration<DoorAttempt>
{
    public void Configure(EntityTypeBuilder<DoorAttempt> builder)
    {
        builder.ToTable("door_attempts");
        builder.HasKey(a => a.Key);
        builder.Property(a => a.Key).HasMaxLength(DoorAttempt.KeyMax);
        builder.HasIndex(a => a.Since);
    }
}
