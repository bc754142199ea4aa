namespace Semai.Modules.Access;

/// <summary>What the caller is and may do: the first thing a program that uses the API wants to know.</summary>
public static class WhoAmI
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/me", Answer).RequireAuthorization(AccessPermissions.Self);

    static Me Answer(Standing standing) =>
        new(standing.Actor.Name, [.. standing.Posts.Select(p => new MyPost(p.OrganisationId, p.Organisation, p.Role, p.Title))], [.. standing.May.Order()]);

    public sealed record Me(string Name, IReadOnlyList<MyPost> Posts, IReadOnlyList<string> Permissions);

    public sealed record MyPost(Id<Organisation> OrganisationId, string Organisation, Role Role, string Title);
}
