namespace Semai.Modules.Production.Hours;

/// <summary>The table of contents of the record of work.</summary>
static class HoursModule
{
    public static void MapHours(this IEndpointRouteBuilder app)
    {
        KeepHours.Map(app);
        PrintHours.Map(app);
        TakeHours.Map(app);
        SendHours.Map(app);
    }

    public static void AddHours(this IServiceCollection services)
    {
        services.AddScoped<HoursSheet>();
        services.AddScoped<Timekeeping>();
    }
}
