using System.Linq.Expressions;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements;

/// <summary>Which agreements open records to an organisation on a day: those in force to which it is itself a party.</summary>
sealed class AgreementsInForce(Db db) : IAgreementsInForce
{
    /// <summary>The same rule as <see cref="Agreement.IsInForceOn"/>, for the database.</summary>
    public static Expression<Func<Agreement, bool>> On(DateOnly day) => a =>
        a.BegunOn != null && a.Starts <= day && a.Ends >= day && (a.EndedOn == null || a.EndedOn >= day);

    public async Task<IReadOnlyList<Guid>> OfAsync(IReadOnlyCollection<Guid> organisations, DateOnly on, CancellationToken cancel)
    {
        var asking = organisations.Select(o => new Id<Organisation>(o)).ToList();
        var parties = db.AgreementParties;
        var found = await db.Agreements.IgnoreQueryFilters() // asked to find out the reader's scope, so before there is one
            .Where(On(on))
            .Where(a => parties.Any(p => p.AgreementId == a.Id && asking.Contains(p.OrganisationId)))
            .Select(a => a.Id).ToListAsync(cancel);
        return [.. found.Select(id => id.Value)];
    }

    public async Task<IReadOnlyList<Id<Organisation>>> PartiesAsync(IReadOnlyCollection<Guid> agreements, CancellationToken cancel)
    {
        var asked = agreements.Select(a => new Id<Agreement>(a)).ToList();
        return await db.AgreementParties.IgnoreQueryFilters().Where(p => asked.Contains(p.AgreementId)).Select(p => p.OrganisationId).Distinct().ToListAsync(cancel);
    }
}
