using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;

namespace Semai.Modules.Training;

public static class TrainingDb
{
    extension(Db db)
    {
        public DbSet<TrainingClass> TrainingClasses => db.Set<TrainingClass>();
        public DbSet<Enrolment> Enrolments => db.Set<Enrolment>();
        public DbSet<SelectionMinutes> SelectionMinutes => db.Set<SelectionMinutes>();
        public DbSet<AttendanceMark> AttendanceMarks => db.Set<AttendanceMark>();
        public DbSet<AttendanceCorrection> AttendanceCorrections => db.Set<AttendanceCorrection>();
        public DbSet<AssessmentResult> AssessmentResults => db.Set<AssessmentResult>();
    }
}

/// <summary>
/// Open to the unit, and to the parties of the agreement that a class serves while it is in force. Marks, results and
/// minutes are as open as their class.
/// </summary>
sealed class TrainingScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<TrainingClass>().HasQueryFilter(c =>
            db.Scope.Everything || db.Scope.Units.Contains(c.Unit) || db.Scope.Agreements.Contains(c.AgreementId));
        model.Entity<Enrolment>().HasQueryFilter(e =>
            db.Scope.Everything || db.Scope.Units.Contains(e.Unit) || db.Scope.Agreements.Contains(e.AgreementId));
        model.Entity<SelectionMinutes>().HasQueryFilter(m =>
            db.Scope.Everything || db.Scope.Units.Contains(m.Unit) || db.Set<TrainingClass>().Any(c => c.Id == m.ClassId));
        model.Entity<AttendanceMark>().HasQueryFilter(m =>
            db.Scope.Everything || db.Scope.Units.Contains(m.Unit) || db.Set<TrainingClass>().Any(c => c.Id == m.ClassId));
        model.Entity<AttendanceCorrection>().HasQueryFilter(m =>
            db.Scope.Everything || db.Scope.Units.Contains(m.Unit) || db.Set<TrainingClass>().Any(c => c.Id == m.ClassId));
        model.Entity<AssessmentResult>().HasQueryFilter(r =>
            db.Scope.Everything || db.Scope.Units.Contains(r.Unit) || db.Set<TrainingClass>().Any(c => c.Id == r.ClassId));
    }
}

sealed class TrainingClassMapping : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        builder.ToTable("training_classes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(TrainingClass.CodeMax);
        builder.Property(c => c.Title).HasMaxLength(TrainingClass.TitleMax);
        builder.Property(c => c.Search).HasMaxLength(TrainingClass.CodeMax + TrainingClass.TitleMax + 1);
        builder.Property(c => c.Venue).HasMaxLength(Session.VenueMax);
        builder.Property(c => c.Instructors).HasMaxLength(TrainingClass.InstructorsMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Hours);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => new { c.Unit, c.State, c.Starts });
        builder.HasIndex(c => new { c.AgreementId, c.Starts });
        builder.HasOne<Curricula.Curriculum>().WithMany().HasForeignKey(c => c.CurriculumId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(c => c.Sessions, session =>
        {
            session.ToTable("class_sessions");
            session.WithOwner().HasForeignKey("ClassId");
            session.HasKey("ClassId", nameof(Session.No));
            session.Property(s => s.No).ValueGeneratedNever();
            session.Property(s => s.Module).HasMaxLength(Session.ModuleMax);
            session.Property(s => s.Venue).HasMaxLength(Session.VenueMax);
            session.Property(s => s.Reason).HasMaxLength(Session.ReasonMax);
            session.Ignore(s => s.Minutes);
            session.Ignore(s => s.IsOpen);
            session.HasIndex(s => new { s.State, s.Date });
        });
        builder.OwnsMany(c => c.Serves, served =>
        {
            served.ToTable("class_commitments");
            served.WithOwner().HasForeignKey("ClassId");
            served.HasKey("ClassId", nameof(ServedCommitment.CommitmentId));
            served.Property(s => s.CommitmentId).ValueGeneratedNever();
            served.HasIndex(s => s.CommitmentId);
        });
        builder.OwnsMany(c => c.History, history =>
        {
            history.ToTable("class_history");
            history.WithOwner().HasForeignKey("ClassId");
            history.HasKey("ClassId", nameof(ClassEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(ClassEvent.NoteMax);
        });
        builder.Navigation(c => c.Sessions).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(c => c.Serves).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(c => c.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class EnrolmentMapping : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("enrolments");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Reasons).HasMaxLength(Enrolment.ReasonsMax);
        builder.Property(e => e.ProposedBy).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.ProposedByName).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.Note).HasMaxLength(EnrolmentEvent.NoteMax);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Ignore(e => e.HoldsPlace);
        builder.HasIndex(e => new { e.ClassId, e.ParticipantId }).IsUnique();
        builder.HasIndex(e => new { e.ParticipantId, e.State });
        builder.HasIndex(e => new { e.AgreementId, e.State });
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(e => e.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SelectionMinutes>().WithMany().HasForeignKey(e => e.MinutesId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsMany(e => e.History, history =>
        {
            history.ToTable("enrolment_history");
            history.WithOwner().HasForeignKey("EnrolmentId");
            history.HasKey("EnrolmentId", nameof(EnrolmentEvent.No));
            history.Property(e => e.No).ValueGeneratedNever();
            history.Property(e => e.By).HasMaxLength(Actor.IdMax);
            history.Property(e => e.ByName).HasMaxLength(Actor.NameMax);
            history.Property(e => e.Note).HasMaxLength(EnrolmentEvent.NoteMax);
        });
        builder.Navigation(e => e.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

sealed class SelectionMinutesMapping : IEntityTypeConfiguration<SelectionMinutes>
{
    public void Configure(EntityTypeBuilder<SelectionMinutes> builder)
    {
        builder.ToTable("selection_minutes");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Number).HasMaxLength(Training.SelectionMinutes.NumberMax);
        builder.Property(m => m.Members).HasMaxLength(Training.SelectionMinutes.MembersMax);
        builder.Property(m => m.RecordedBy).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.RecordedByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(m => new { m.Unit, m.Number }).IsUnique();
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(m => m.ClassId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class AttendanceMarkMapping : IEntityTypeConfiguration<AttendanceMark>
{
    public void Configure(EntityTypeBuilder<AttendanceMark> builder)
    {
        builder.ToTable("attendance_marks");
        builder.Property(m => m.By).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(m => new { m.ClassId, m.SessionNo, m.ParticipantId }).IsUnique();
        builder.HasIndex(m => new { m.Unit, m.HappenedOn });
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(m => m.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(m => m.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class AttendanceCorrectionMapping : IEntityTypeConfiguration<AttendanceCorrection>
{
    public void Configure(EntityTypeBuilder<AttendanceCorrection> builder)
    {
        builder.ToTable("attendance_corrections");
        builder.Property(m => m.WasBy).HasMaxLength(Actor.NameMax);
        builder.Property(m => m.Reason).HasMaxLength(AttendanceCorrection.ReasonMax);
        builder.Property(m => m.By).HasMaxLength(Actor.IdMax);
        builder.Property(m => m.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(m => new { m.ClassId, m.SessionNo });
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(m => m.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(m => m.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class AssessmentResultMapping : IEntityTypeConfiguration<AssessmentResult>
{
    public void Configure(EntityTypeBuilder<AssessmentResult> builder)
    {
        builder.ToTable("assessment_results");
        builder.Property(r => r.UnitCode).HasMaxLength(AssessmentResult.UnitCodeMax);
        builder.Property(r => r.Evidence).HasMaxLength(AssessmentResult.EvidenceMax);
        builder.Property(r => r.Assessor).HasMaxLength(AssessmentResult.AssessorMax);
        builder.Property(r => r.By).HasMaxLength(Actor.IdMax);
        builder.Property(r => r.ByName).HasMaxLength(Actor.NameMax);
        builder.HasIndex(r => new { r.ClassId, r.ParticipantId, r.UnitCode, r.Attempt }).IsUnique();
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(r => r.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
