namespace Semai.Modules.Production.Deliveries;

/// <summary>The table of contents of deliveries: every address they answer.</summary>
static class DeliveryModule
{
    public static void MapDeliveries(this IEndpointRouteBuilder app)
    {
        HandOver.Map(app);
        ShowDelivery.Map(app);
        DownloadDelivery.Map(app);
        ReturnPieces.Map(app);
    }

    public static void AddDeliveries(this IServiceCollection services)
    {
        services.AddScoped<DeliveryReading>();
        services.AddScoped<Returning>();
    }
}
