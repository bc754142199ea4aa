using System.Security.Claims;
using Semai.Data;

namespace Semai.Modules.Access;

/// <summary>Works out what a signed-in person or key may do and see today.</summary>
public interface IStandingSource
{
    Task<Standing> OfAsync(ClaimsPrincipal user, CancellationToken cancel);
}

/// <summary>The agreements that open records to an organisation. The Agreements module answers; Access only asks.</summary>
public interface IAgreementsInForce
{
    Task<IReadOnlyList<Guid>> OfAsync(IReadOnlyCollection<Guid> organisations, DateOnly on, CancellationToken cancel);

    /// <summary>Every organisation that is a party to one of these agreements.</summary>
    Task<IReadOnlyList<Id<Organisation>>> PartiesAsync(IReadOnlyCollection<Guid> agreements, CancellationToken cancel);
}

/// <summary>Readers who hold no post, such as a released person at their own door. The module that knows them answers; Access only asks.</summary>
public interface IStandingsElsewhere
{
    /// <summary>Null for a reader of another kind.</summary>
    Task<Standing?> OfAsync(ClaimsPrincipal user, CancellationToken cancel);
}

sealed class StandingSource(Db db, TimeProvider time, IAgreementsInForce agreements, IEnumerable<IStandingsElsewhere> elsewhere) : IStandingSource
{
    public async Task<Standing> OfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        foreach (var other in elsewhere)
            if (await other.OfAsync(user, cancel) is { } standing) return standing;

        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var (name, posts) = id.StartsWith(ApiKeySignIn.ActorPrefix, StringComparison.Ordinal)
            ? await OfKeyAsync(Id<ApiKey>.Parse(id[ApiKeySignIn.ActorPrefix.Length..], null), cancel)
            : Guid.TryParse(id, out var account) ? await OfPersonAsync(account, cancel) : (null, []);
        if (name is null) return Standing.Nobody;

        return new(new(id, name), PermissionCatalogue.Of(posts.Select(p => p.Role)), await ScopeOfAsync(posts, time.Today, cancel), posts);
    }

    async Task<(string? Name, List<Post> Posts)> OfPersonAsync(Guid account, CancellationToken cancel)
    {
        var today = time.Today;
        var posts = await (
            from appointment in db.Appointments
            where appointment.AccountId == account && appointment.From <= today && (appointment.To == null || appointment.To >= today)
            join organisation in db.Organisations on appointment.OrganisationId equals organisation.Id
            orderby appointment.Id
            select new Post(organisation.Id, organisation.Name, organisation.Kind, organisation.UnitNo, appointment.Role, appointment.Title, organisation.Lineage))
            .ToListAsync(cancel);
        var name = await db.Accounts.Where(a => a.Id == account).Select(a => a.DisplayName).SingleOrDefaultAsync(cancel);
        return (name, posts);
    }

    async Task<(string? Name, List<Post> Posts)> OfKeyAsync(Id<ApiKey> id, CancellationToken cancel)
    {
        var post = await (
            from key in db.ApiKeys
            where key.Id == id && key.RevokedAt == null
            join organisation in db.Organisations on key.OrganisationId equals organisation.Id
            select new Post(organisation.Id, organisation.Name, organisation.Kind, organisation.UnitNo, key.Role, key.Name, organisation.Lineage))
            .SingleOrDefaultAsync(cancel);
        return post is null ? (null, []) : (post.Title, [post]);
    }

    async Task<Scope> ScopeOfAsync(List<Post> posts, DateOnly today, CancellationToken cancel)
    {
        if (posts.Count == 0) return Scope.Nothing;

        var (units, related, regencies) = (new HashSet<int>(), new HashSet<Guid>(), new HashSet<string>());
        foreach (var lineage in posts.Select(p => p.Lineage).Distinct())
        {
            var above = Organisation.CodesAbove(lineage);
            var kin = await db.Organisations
                .Where(o => o.Kind != OrganisationKind.Business || o.Lineage == lineage)
                .Where(o => o.Lineage.StartsWith(lineage) || above.Contains(o.Code))
                .Select(o => new { o.Id, o.UnitNo, o.Kind, o.RegionCode, Below = o.Lineage.StartsWith(lineage) })
                .ToListAsync(cancel);

            related.UnionWith(kin.Select(o => o.Id.Value));
            units.UnionWith(kin.Where(o => o is { Below: true, UnitNo: not null }).Select(o => o.UnitNo!.Value));
            regencies.UnionWith(kin.Where(o => o is { Kind: OrganisationKind.Regency, RegionCode: not null }).Select(o => o.RegionCode!));
        }

        var opened = await agreements.OfAsync(related, today, cancel);
        return new(false, [.. units], [.. related], opened) { Regencies = [.. regencies], PartnerRegencies = await RegenciesOfAsync(opened, cancel) };
    }

    /// <summary>Where the regencies and their agencies sit that are parties to these agreements.</summary>
    async Task<IReadOnlyList<string>> RegenciesOfAsync(IReadOnlyList<Guid> opened, CancellationToken cancel)
    {
        if (opened.Count == 0) return [];

        var parties = await agreements.PartiesAsync(opened, cancel);
        return await db.Organisations
            .Where(o => parties.Contains(o.Id) && o.RegionCode != null && (o.Kind == OrganisationKind.Regency || o.Kind == OrganisationKind.RegionalAgency))
            .Select(o => o.RegionCode!).Distinct().ToListAsync(cancel);
    }
}
