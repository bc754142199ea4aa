using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Participants;

public static class ParticipantDb
{
    extension(Db db)
    {
        public DbSet<Participant> Participants => db.Set<Participant>();
        public DbSet<Custody> Custodies => db.Set<Custody>();
        public DbSet<Offence> Offences => db.Set<Offence>();
        public DbSet<DisciplineRecord> DisciplineRecords => db.Set<DisciplineRecord>();
        public DbSet<CustodyFact> CustodyFacts => db.Set<CustodyFact>();
        public DbSet<JourneyEvent> JourneyEvents => db.Set<JourneyEvent>();
        public DbSet<Disclosure> Disclosures => db.Set<Disclosure>();
        public DbSet<Look> Looks => db.Set<Look>();
    }
}

sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("participants");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(PersonDetails.NameMax);
        builder.Property(p => p.Alias).HasMaxLength(PersonDetails.ShortMax);
        builder.Property(p => p.Patronym).HasMaxLength(PersonDetails.ShortMax);
        builder.Property(p => p.BirthPlace).HasMaxLength(PersonDetails.ShortMax);
        builder.Property(p => p.HomeDistrict).HasMaxLength(PersonDetails.ShortMax);
        builder.Property(p => p.RegionCode).HasMaxLength(13);
        builder.Property(p => p.Education).HasMaxLength(PersonDetails.ShortMax);
        builder.Property(p => p.WorkBefore).HasMaxLength(PersonDetails.TextMax);
        builder.Property(p => p.Skills).HasMaxLength(PersonDetails.TextMax);
        builder.Property(p => p.InterestText).HasMaxLength(PersonDetails.TextMax);
        builder.Property(p => p.Languages).HasMaxLength(PersonDetails.TextMax);
        builder.Property(p => p.Disability).HasMaxLength(PersonDetails.TextMax);
        builder.Property(p => p.NikSealed).HasMaxLength(120);
        builder.Property(p => p.NikIndex).HasMaxLength(80);
        builder.Property(p => p.NameFolded).HasMaxLength(400);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Details);
        builder.Property(p => p.NameKey).HasMaxLength(440);
        builder.HasIndex(p => new { p.Unit, p.NameKey });
        builder.HasIndex(p => p.NikIndex);
        builder.HasIndex(p => p.NikIndex, "ix_participants_nik_verified").IsUnique().HasFilter("identity_status = 'Verified'");

        builder.HasMany(p => p.Changes).WithOne().HasForeignKey(c => c.ParticipantId);
        builder.HasMany(p => p.Words).WithOne().HasForeignKey(w => w.ParticipantId);
        builder.Navigation(p => p.Words).AutoInclude();
    }
}

sealed class NameWordMapping : IEntityTypeConfiguration<NameWord>
{
    public void Configure(EntityTypeBuilder<NameWord> builder)
    {
        builder.ToTable("participant_words");
        builder.HasKey(w => new { w.ParticipantId, w.Word });
        builder.Property(w => w.Word).HasMaxLength(NameWord.WordMax);
        builder.Property(w => w.Sound).HasMaxLength(NameWord.WordMax);
        builder.HasIndex(w => new { w.Unit, w.Word, w.ParticipantId });
        builder.HasIndex(w => new { w.Unit, w.Sound, w.ParticipantId });
    }
}

sealed class CustodyMapping : IEntityTypeConfiguration<Custody>
{
    public void Configure(EntityTypeBuilder<Custody> builder)
    {
        builder.ToTable("participant_custody");
        builder.HasKey(c => c.ParticipantId);
        builder.Property(c => c.ParticipantId).ValueGeneratedNever();
        builder.Property(c => c.RegisterNumber).HasMaxLength(CustodyDetails.RegisterMax);
        builder.Property(c => c.RegisterKey).HasMaxLength(CustodyDetails.RegisterMax);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Details);
        builder.HasIndex(c => new { c.Unit, c.RegisterKey }).IsUnique().HasFilter("presence = 'Present'");
        builder.Property(c => c.ReleaseKey).HasMaxLength(43);
        builder.HasIndex(c => new { c.Unit, c.Presence, c.ReleaseKey });
        builder.HasIndex(c => new { c.Presence, c.ReleaseKey });
        builder.HasOne<Participant>().WithOne().HasForeignKey<Custody>(c => c.ParticipantId);
        builder.HasMany(c => c.Changes).WithOne().HasForeignKey(c => c.ParticipantId);
    }
}

sealed class OffenceMapping : IEntityTypeConfiguration<Offence>
{
    public void Configure(EntityTypeBuilder<Offence> builder)
    {
        builder.ToTable("participant_offences");
        builder.HasKey(o => o.ParticipantId);
        builder.Property(o => o.ParticipantId).ValueGeneratedNever();
        builder.Property(o => o.CrimeSealed).HasMaxLength(Change.ValueMax);
        builder.Property(o => o.ArticleSealed).HasMaxLength(Change.ValueMax);
        builder.Property(o => o.KindSealed).HasMaxLength(200);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne<Participant>().WithOne().HasForeignKey<Offence>(o => o.ParticipantId);
        builder.HasMany(o => o.Changes).WithOne().HasForeignKey(c => c.ParticipantId);
    }
}

abstract class ChangeMapping<T>(string table) : IEntityTypeConfiguration<T> where T : Change
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table);
        builder.Property(c => c.Field).HasMaxLength(40);
        builder.Property(c => c.Old).HasMaxLength(Change.ValueMax);
        builder.Property(c => c.New).HasMaxLength(Change.ValueMax);
        builder.Property(c => c.Why).HasMaxLength(Change.WhyMax);
        builder.Property(c => c.ById).HasMaxLength(Actor.IdMax);
        builder.Property(c => c.By).HasMaxLength(Actor.NameMax);
        builder.HasIndex(c => new { c.ParticipantId, c.Id });
    }
}

sealed class ParticipantChangeMapping() : ChangeMapping<ParticipantChange>("participant_changes");

sealed class CustodyChangeMapping() : ChangeMapping<CustodyChange>("participant_custody_changes");

sealed class OffenceChangeMapping() : ChangeMapping<OffenceChange>("participant_offence_changes");

abstract class EntryMapping<T>(string table) : IEntityTypeConfiguration<T> where T : Entry
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table);
        builder.Property(e => e.ById).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.By).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.ErrorWhy).HasMaxLength(Entry.WhyMax);
        builder.Property(e => e.ErrorBy).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.ParticipantId, e.HappenedOn });
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}

sealed class DisciplineMapping() : EntryMapping<DisciplineRecord>("participant_discipline")
{
    public override void Configure(EntityTypeBuilder<DisciplineRecord> builder)
    {
        base.Configure(builder);
        builder.Property(d => d.Note).HasMaxLength(Entry.NoteMax);
    }
}

sealed class CustodyFactMapping() : EntryMapping<CustodyFact>("participant_facts")
{
    public override void Configure(EntityTypeBuilder<CustodyFact> builder)
    {
        base.Configure(builder);
        builder.Property(f => f.ValueSealed).HasMaxLength(200);
        builder.Property(f => f.NoteSealed).HasMaxLength(2000);
    }
}

sealed class JourneyMapping : IEntityTypeConfiguration<JourneyEvent>
{
    public void Configure(EntityTypeBuilder<JourneyEvent> builder)
    {
        builder.ToTable("participant_journey");
        builder.Property(e => e.ById).HasMaxLength(Actor.IdMax);
        builder.Property(e => e.By).HasMaxLength(Actor.NameMax);
        builder.Property(e => e.Data).HasMaxLength(JourneyEvent.DataMax);
        builder.Property(e => e.Link).HasMaxLength(JourneyEvent.LinkMax);
        builder.HasIndex(e => new { e.ParticipantId, e.HappenedOn });
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}

sealed class DisclosureMapping : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("participant_disclosures");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Label).HasMaxLength(Disclosure.LabelMax);
        builder.Property(d => d.OpenedBy).HasMaxLength(Actor.NameMax);
        builder.Property(d => d.ClosedBy).HasMaxLength(Actor.NameMax);
        builder.Property(d => d.ClosedWhy).HasMaxLength(Change.WhyMax);
        builder.HasIndex(d => new { d.ParticipantId, d.AgreementId, d.SubjectId }).IsUnique().HasFilter("closed IS NULL");
        builder.HasIndex(d => new { d.AgreementId, d.Closed, d.ParticipantId });
        builder.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId);
    }
}

sealed class LookMapping : IEntityTypeConfiguration<Look>
{
    public void Configure(EntityTypeBuilder<Look> builder)
    {
        builder.ToTable("access_log");
        builder.Property(l => l.Why).HasMaxLength(Look.WhyMax);
        builder.Property(l => l.ById).HasMaxLength(Actor.IdMax);
        builder.Property(l => l.By).HasMaxLength(Actor.NameMax);
        builder.HasIndex(l => new { l.ParticipantId, l.What, l.Id });
    }
}
