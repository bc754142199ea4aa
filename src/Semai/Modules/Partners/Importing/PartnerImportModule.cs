namespace Semai.Modules.Partners.Importing;

/// <summary>The services and addresses of lists of businesses.</summary>
public static class PartnerImportModule
{
    public static void AddPartnerImports(this IServiceCollection services) => services.AddScoped<PartnerImports>();

    public static void MapPartnerImports(this IEndpointRouteBuilder app)
    {
        UploadPartners.Map(app);
        ShowPartnerImport.Map(app);
        ApplyPartners.Map(app);
    }
}
