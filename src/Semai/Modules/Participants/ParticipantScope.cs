using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>
/// A unit's own officers see its people, and a released person themself. Parties of an agreement in force see the people disclosed to it, and of those
/// neither custody nor offence nor facts: these rows are not there for them.
/// </summary>
sealed class ParticipantScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Participant>().HasQueryFilter(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit) || p.Id == OwnPerson.Of(db.Scope)
            || db.Set<Disclosure>().Any(d => d.ParticipantId == p.Id && d.Closed == null && db.Scope.Agreements.Contains(d.AgreementId)
                && (d.OrganisationId == null || db.Scope.Organisations.Contains(d.OrganisationId.Value))));
        model.Entity<Disclosure>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit)
            || (db.Scope.Agreements.Contains(d.AgreementId) && (d.OrganisationId == null || db.Scope.Organisations.Contains(d.OrganisationId.Value))));
        model.Entity<JourneyEvent>().HasQueryFilter(e => db.Scope.Everything || db.Scope.Units.Contains(e.Unit)
            || (e.AgreementId != null && db.Scope.Agreements.Contains(e.AgreementId.Value)));

        model.Entity<Custody>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));
        model.Entity<Offence>().HasQueryFilter(o => db.Scope.Everything || db.Scope.Units.Contains(o.Unit));
        model.Entity<DisciplineRecord>().HasQueryFilter(d => db.Scope.Everything || db.Scope.Units.Contains(d.Unit));
        model.Entity<CustodyFact>().HasQueryFilter(f => db.Scope.Everything || db.Scope.Units.Contains(f.Unit));
        model.Entity<ParticipantChange>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));
        model.Entity<CustodyChange>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));
        model.Entity<OffenceChange>().HasQueryFilter(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));
        model.Entity<Look>().HasQueryFilter(l => db.Scope.Everything || db.Scope.Units.Contains(l.Unit));

        if (!db.Database.IsNpgsql()) return;

        // Compared by code point as on SQLite, so that a prefix is a range of the index and pages follow one another.
        model.Entity<NameWord>().Property(w => w.Word).UseCollation("C");
        model.Entity<NameWord>().Property(w => w.Sound).UseCollation("C");
        model.Entity<Participant>().Property(p => p.NameKey).UseCollation("C");
        model.Entity<Custody>().Property(c => c.ReleaseKey).UseCollation("C");
    }
}
