using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Mentoring;

public static class MentoringDb
{
    extension(Db db)
    {
        public DbSet<MentoringPair> Pairs => db.Set<MentoringPair>();
    }
}

/// <summary>
/// Open to the prison, to the parties of the agreement that a pair serves while it is in force, and, once the two met or
/// could, to the mentor's own business.
/// </summary>
sealed class MentoringScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db) =>
        model.Entity<MentoringPair>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit)
            || (p.AgreementId != null && db.Scope.Agreements.Contains(p.AgreementId.Value))
            || (p.StartedOn != null && db.Set<Business>().Any(b => b.Id == p.BusinessId && b.OrganisationId != null && OrganisationsOf(db.Scope).Contains(b.OrganisationId.Value))));

    static IReadOnlyList<Id<Organisation>> OrganisationsOf(Scope scope) => [.. scope.Organisations.Select(o => new Id<Organisation>(o))];
}

sealed class MentoringMapping : IEntityTypeConfiguration<MentoringPair>
{
    const string Key = "PairId";

    public void Configure(EntityTypeBuilder<MentoringPair> builder)
    {
        builder.ToTable("mentoring_pairs");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.RunningKey).HasMaxLength(70);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.RunningKey).IsUnique(); // a person has a mentor once at a time
        builder.HasIndex(p => new { p.Unit, p.State });
        builder.HasIndex(p => p.CommitmentId);
        builder.HasIndex(p => p.MentorId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Offer>().WithMany().HasForeignKey(p => p.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mentor>().WithMany().HasForeignKey(p => p.MentorId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(p => p.Meetings, meeting =>
        {
            Numbered(meeting, "mentor_meetings", nameof(MentorMeeting.No));
            meeting.Property(m => m.No).ValueGeneratedNever();
            meeting.Property(m => m.Place).HasMaxLength(MentoringPair.TextMax);
            meeting.Property(m => m.Topics).HasMaxLength(MentoringPair.TextMax);
            meeting.Property(m => m.Note).HasMaxLength(MentoringPair.NoteMax);
            meeting.Property(m => m.LateWhy).HasMaxLength(MentoringPair.TextMax);
            meeting.Property(m => m.By).HasMaxLength(Actor.IdMax);
            meeting.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
            meeting.Property(m => m.InErrorWhy).HasMaxLength(MentoringPair.TextMax);
            meeting.Property(m => m.InErrorBy).HasMaxLength(Actor.NameMax);
            meeting.Ignore(m => m.Counts);
            meeting.HasIndex(m => m.On);
        });
        builder.OwnsMany(p => p.Planned, planned =>
        {
            Numbered(planned, "planned_meetings", nameof(PlannedMeeting.No));
            planned.Property(p => p.No).ValueGeneratedNever();
            planned.Property(p => p.Place).HasMaxLength(MentoringPair.TextMax);
            planned.Property(p => p.ByName).HasMaxLength(Actor.NameMax);
            planned.Property(p => p.CancelledWhy).HasMaxLength(MentoringPair.TextMax);
            planned.Ignore(p => p.Ends);
            planned.HasIndex(p => p.On);
        });
        builder.OwnsMany(p => p.Goals, goal =>
        {
            Numbered(goal, "pair_goals", nameof(PairGoal.No));
            goal.Property(g => g.No).ValueGeneratedNever();
            goal.Property(g => g.Text).HasMaxLength(MentoringPair.TextMax);
        });
        builder.OwnsMany(p => p.History, history =>
        {
            Numbered(history, "pair_history", nameof(PairEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(MentoringPair.NoteMax);
        });
        builder.Navigation(p => p.Meetings).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Planned).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Goals).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    static void Numbered<T>(OwnedNavigationBuilder<MentoringPair, T> rows, string table, string no) where T : class
    {
        rows.ToTable(table);
        rows.WithOwner().HasForeignKey(Key);
        rows.HasKey(Key, no);
    }
}
