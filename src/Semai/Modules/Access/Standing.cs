namespace Semai.Modules.Access;

/// <summary>What a reader is, may do and may see today. Worked out anew for each request, so what ended is ended.</summary>
/// <param name="May">Names of permissions.</param>
/// <param name="Posts">The appointments it comes from, as they are printed.</param>
public sealed record Standing(Actor Actor, IReadOnlySet<string> May, Scope Scope, IReadOnlyList<Post> Posts)
{
    public static readonly Standing Nobody = new(Actor.Nobody, new HashSet<string>(), Scope.Nothing, []);

    /// <summary>A job or a command of the person who runs the installation: every unit, every permission.</summary>
    public static Standing Job(string name) => new(Actor.Job(name), PermissionCatalogue.All, Scope.All, []);

    public bool Can(string permission) => May.Contains(permission);
}

/// <summary>One appointment: "Kasi Binadik dan Giatja" at "Lapas Kelas IIB Kuala Tungkal".</summary>
/// <param name="Lineage">Where the organisation stands in the tree; see <see cref="Access.Organisation.Lineage"/>.</param>
public sealed record Post(
    Id<Organisation> OrganisationId, string Organisation, OrganisationKind Kind, int? UnitNo, Role Role, string Title, string Lineage);

/// <summary>Holds the standing of the one whom this unit of work is for.</summary>
public sealed class CurrentStanding
{
    public Standing Standing { get; set; } = Standing.Nobody;
}
