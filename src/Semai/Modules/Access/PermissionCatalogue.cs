using System.Reflection;

namespace Semai.Modules.Access;

/// <summary>Every permission that a module declares, and the roles that come with it. Read once from the program itself.</summary>
public static class PermissionCatalogue
{
    static readonly (string Permission, IReadOnlyList<Role> Roles, MeansAttribute? Means)[] Declared =
    [
        .. from type in typeof(PermissionCatalogue).Assembly.GetTypes()
           where type.Name.EndsWith("Permissions", StringComparison.Ordinal)
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           let granted = field.GetCustomAttribute<GrantedToAttribute>()
           where granted is not null
           select ((string)field.GetRawConstantValue()!, granted.Roles, field.GetCustomAttribute<MeansAttribute>()),
    ];

    public static IReadOnlySet<string> All { get; } = Declared.Select(d => d.Permission).ToHashSet();

    public static IReadOnlySet<string> Of(IEnumerable<Role> roles)
    {
        var held = roles.ToHashSet();
        return Declared.Where(d => d.Roles.Any(held.Contains)).Select(d => d.Permission).ToHashSet();
    }

    public static IReadOnlyList<Role> RolesWith(string permission) =>
        Declared.FirstOrDefault(d => d.Permission == permission).Roles ?? [];

    /// <summary>What the permission lets one do, in words; null for one that no module declares.</summary>
    public static string? Means(string permission) => Declared.FirstOrDefault(d => d.Permission == permission).Means?.Text;
}
