using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Onward;

public static class OnwardDb
{
    extension(Db db)
    {
        public DbSet<Continuation> Continuations => db.Set<Continuation>();
    }
}

/// <summary>Open to the prison; who took a person over reads it on the page of the release.</summary>
sealed class ContinuationScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<Continuation>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));
}

sealed class ContinuationMapping : IEntityTypeConfiguration<Continuation>
{
    public void Configure(EntityTypeBuilder<Continuation> builder)
    {
        builder.ToTable("release_continuations");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.With).HasMaxLength(Continuation.WithMax);
        builder.Property(c => c.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.InErrorWhy).HasMaxLength(Continuation.WithMax);
        builder.Property(c => c.InErrorBy).HasMaxLength(Actor.NameMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.ParticipantId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
