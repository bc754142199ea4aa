using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Modules.Production.Work;

public static class WorkDb
{
    extension(Db db)
    {
        public DbSet<Worker> Workers => db.Set<Worker>();
    }
}

/// <summary>Who works for pay is known inside the prison alone: no agreement opens it.</summary>
sealed class WorkScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Worker>().HasQueryFilter(w => db.Scope.Everything || db.Scope.Units.Contains(w.Unit));
}

sealed class WorkerMapping : IEntityTypeConfiguration<Worker>
{
    const string Key = "WorkerId";

    public void Configure(EntityTypeBuilder<Worker> builder)
    {
        builder.ToTable("workers");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.RunningKey).HasMaxLength(40);
        builder.Property(w => w.Witness).HasMaxLength(Worker.WitnessMax);
        builder.Property(w => w.MinutesNumber).HasMaxLength(EligibilityDecision.MinutesMax);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasIndex(w => w.RunningKey).IsUnique(); // a person works once at a time
        builder.HasIndex(w => new { w.Unit, w.State });
        builder.HasIndex(w => w.ParticipantId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(w => w.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EligibilityDecision>().WithMany().HasForeignKey(w => w.DecisionId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(w => w.History, history =>
        {
            history.ToTable("worker_history");
            history.WithOwner().HasForeignKey(Key);
            history.HasKey(Key, nameof(WorkerEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(Worker.NoteMax);
        });
        builder.Navigation(w => w.History).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(w => w.Earliest);
    }
}
