using Semai.Modules.Access;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Public;
using Semai.Modules.Production.Products.Stock;
using Semai.Shell;

namespace Semai.Modules.Production.Products;

/// <summary>The table of contents of products: every address they answer, to officers and to the public.</summary>
static class ProductModule
{
    public static void MapProducts(this IEndpointRouteBuilder app)
    {
        ListProducts.Map(app);
        WriteProduct.Map(app);
        ShowProduct.Map(app);
        SetPrice.Map(app);
        MoveProduct.Map(app);
        PutIntoStock.Map(app);
        RecordMove.Map(app);
        CounterMove.Map(app);
        PrintLabels.Map(app);
        RecallLot.Map(app);
        AddPhoto.Map(app);
        LookAtPhoto.Map(app);
        BrowseProducts.Map(app);
        LookUpBatch.Map(app);
        SeePhoto.Map(app);
    }

    public static void AddProducts(this IServiceCollection services)
    {
        services.AddScoped<ProductReading>();
        services.AddScoped<ProductWriting>();
        services.AddScoped<StockKeeping>();
        services.AddScoped<VerifyStock>();
        services.AddScoped<PhotoKeeping>();
        services.AddScoped<PublicReading>();
        services.AddScoped<IHomeTasks, ProductTasks>();
        services.AddScoped<DemoProducts>();
        services.AddSingleton(new Door(52, ProductLinks.List, "archive", ProductPermissions.Read, () => ProductWords.Products) { Under = OrderLinks.List });
    }
}
