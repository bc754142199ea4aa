using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>Regions by the beginning of their name, for choosing a home district; at most twenty.</summary>
public static class FindRegions
{
    const int Most = 20;

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/regions", FindAsync).RequireAuthorization(ReferencePermissions.Read);

    /// <param name="name">At least two letters.</param>
    /// <param name="within">Code of the region to stay in, such as 15.06; none for the whole country.</param>
    static async Task<IEnumerable<Row>> FindAsync(string name, string? within, Db db, CancellationToken cancel) =>
        (await db.FindRegionsAsync(name, within ?? "", Most, cancel)).Select(r => new Row(r.Code, r.Code, r.Name, r.Level, r.ParentCode));

    public sealed record Row(string Id, string Code, string Name, RegionLevel Level, string? Parent);
}
