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
}

sealed class StandingSource(Db db, TimeProvider time, IAgreementsInForce agreements) : IStandingSource
{
    public async Task<Standing> OfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
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
            select new Post(organisation.Id, organisation.Name, organisation.Kind, organisation.UnitNo, appointment.Role, appointment.Title))
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
            select new Post(organisation.Id, organisation.Name, organisation.Kind, organisation.UnitNo, key.Role, key.Name))
            .SingleOrDefaultAsync(cancel);
        return post is null ? (null, []) : (post.Title, [post]);
    }

    async Task<Scope> ScopeOfAsync(List<Post> posts, DateOnly today, CancellationToken cancel)
    {
        if (posts.Count == 0) return Scope.Nothing;

        var tree = await OrganisationTree.LoadAsync(db, cancel);
        var own = posts.Select(p => p.OrganisationId).ToHashSet();
        var below = tree.Below(own);
        var related = below.Concat(tree.Above(own)).Select(o => o.Id.Value).Distinct().ToList();

        return new(
            false,
            [.. below.Where(o => o.UnitNo is not null).Select(o => o.UnitNo!.Value)],
            related,
            await agreements.OfAsync(related, today, cancel));
    }
}

/// <summary>The organisations of the installation as a tree, small enough to hold: who stands above and below whom.</summary>
sealed class OrganisationTree(IReadOnlyList<OrganisationTree.Node> nodes)
{
    public sealed record Node(Id<Organisation> Id, Id<Organisation>? ParentId, int? UnitNo);

    readonly Dictionary<Id<Organisation>, Node> _byId = nodes.ToDictionary(n => n.Id);
    readonly ILookup<Id<Organisation>?, Node> _children = nodes.ToLookup(n => n.ParentId);

    public static async Task<OrganisationTree> LoadAsync(Db db, CancellationToken cancel) =>
        new(await db.Organisations.Where(o => o.Kind != OrganisationKind.Business)
            .Select(o => new Node(o.Id, o.ParentId, o.UnitNo)).ToListAsync(cancel));

    /// <summary>These and all beneath them.</summary>
    public IReadOnlyList<Node> Below(IEnumerable<Id<Organisation>> roots) =>
        [.. roots.Where(_byId.ContainsKey).SelectMany(r => Subtree(_byId[r])).DistinctBy(n => n.Id)];

    /// <summary>All that stand above these, without them.</summary>
    public IReadOnlyList<Node> Above(IEnumerable<Id<Organisation>> leaves) =>
        [.. leaves.Where(_byId.ContainsKey).SelectMany(l => Ancestors(_byId[l])).DistinctBy(n => n.Id)];

    IEnumerable<Node> Subtree(Node root) => _children[root.Id].SelectMany(Subtree).Prepend(root);

    IEnumerable<Node> Ancestors(Node node) =>
        node.ParentId is { } parent && _byId.TryGetValue(parent, out var above) ? Ancestors(above).Prepend(above) : [];
}
