using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;

namespace Semai.Modules.Production.Hours;

public static class HoursDb
{
    extension(Db db)
    {
        public DbSet<WorkEntry> WorkEntries => db.Set<WorkEntry>();
    }
}

/// <summary>Who worked how long is known inside the prison alone.</summary>
sealed class HoursScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<WorkEntry>().HasQueryFilter(e => db.Scope.Everything || db.Scope.Units.Contains(e.Unit));
}

sealed class HoursBookMapping : IEntityTypeConfiguration<HoursBook>
{
    public void Configure(EntityTypeBuilder<HoursBook> builder)
    {
        builder.ToTable("work_hours_books");
        builder.HasKey(b => b.Unit);
        builder.Property(b => b.Unit).ValueGeneratedNever();
    }
}

sealed class WorkEntryMapping : IEntityTypeConfiguration<WorkEntry>
{
    const string Live = "error_at IS NULL";

    public void Configure(EntityTypeBuilder<WorkEntry> builder)
    {
        builder.ToTable("work_entries", t => t.HasCheckConstraint("ck_work_entries_amounts", "minutes > 0 AND pieces >= 0"));
        builder.Property(e => e.By).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.LateWhy).HasMaxLength(WorkEntry.WhyMax);
        builder.Property(e => e.ErrorBy).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.ErrorWhy).HasMaxLength(WorkEntry.WhyMax);
        builder.Property(e => e.ErrorAt).IsConcurrencyToken();
        builder.Property(e => e.SettlementId).IsConcurrencyToken(); // whoever pays it and whoever mends it do not both win
        builder.HasIndex(e => new { e.BatchId, e.ParticipantId, e.Day }).IsUnique().HasFilter(Live);
        builder.HasIndex(e => e.ClientKey).IsUnique().HasFilter("client_key IS NOT NULL");
        builder.HasIndex(e => new { e.ParticipantId, e.Day });
        builder.HasIndex(e => new { e.OrderId, e.SettlementId });
        builder.HasIndex(e => e.SettlementId);
        builder.HasOne<Batch>().WithMany().HasForeignKey(e => e.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(e => e.Counts);
    }
}
