namespace Semai.Modules.Production.Batches;

/// <summary>The table of contents of batches: every address they answer.</summary>
static class BatchModule
{
    public static void MapBatches(this IEndpointRouteBuilder app)
    {
        BeginBatch.Map(app);
        ShowBatch.Map(app);
        FinishBatch.Map(app);
        CheckBatch.Map(app);
    }

    public static void AddBatches(this IServiceCollection services) => services.AddScoped<BatchReading>();
}
