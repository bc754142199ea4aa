namespace Semai.Modules.Reference;

/// <summary>The module's table of contents: every address it answers.</summary>
public static class ReferenceModule
{
    public static void MapReference(this IEndpointRouteBuilder app) => FindRegions.Map(app);
}
