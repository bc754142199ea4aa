using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>
/// An agreement is open to its parties, and a technical agreement also to the parties of the one it carries out.
/// Its clauses, commitments and progress are open to whom it is.
/// </summary>
sealed class AgreementScope : IScopeFilter
{
    public void Apply(ModelBuilder model, Db db)
    {
        model.Entity<Agreement>().HasQueryFilter(a => db.Scope.Everything || db.Set<AgreementParty>().Any(p =>
            (p.AgreementId == a.Id || p.AgreementId == a.ParentId) && IdsOf(db.Scope.Organisations).Contains(p.OrganisationId)));

        model.Entity<Clause>().HasQueryFilter(c => db.Scope.Everything || db.Set<Agreement>().Any(a => a.Id == c.AgreementId));
        model.Entity<Commitment>().HasQueryFilter(c => db.Scope.Everything || db.Set<Agreement>().Any(a => a.Id == c.AgreementId));
        model.Entity<ProgressEntry>().HasQueryFilter(e => db.Scope.Everything || db.Set<Agreement>().Any(a => a.Id == e.AgreementId));
    }

    static IReadOnlyList<Id<Organisation>> IdsOf(IReadOnlyList<Guid> organisations) =>
        [.. organisations.Select(o => new Id<Organisation>(o))];
}
