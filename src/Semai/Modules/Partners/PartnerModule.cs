namespace Semai.Modules.Partners;

/// <summary>The module's table of contents: every address of businesses, mentors and offers it answers.</summary>
public static class PartnerModule
{
    public static void MapPartners(this IEndpointRouteBuilder app)
    {
    }

    public static void AddPartners(this IServiceCollection services)
    {
    }
}
