using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Products.Public;
using Semai.Modules.Training.Certificates;
using Semai.Shell;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>A sheet of labels for the pieces of one batch: what it is, the month, the code by which anybody looks it up.</summary>
public static class PrintLabels
{
    /// <summary>On one sheet of A4: three beside each other, eight below.</summary>
    public const int PerSheet = 24;

    /// <summary>So many sheets at once.</summary>
    public const int SheetsMax = 20;

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"{ProductLinks.Lots}/{{id:guid}}/labels", Show).RequireAuthorization(ProductPermissions.Keep);

    static async Task<IResult> Show(Id<StockLot> id, int? sheets, ProductReading reading, Db db, PublicAddress address, CancellationToken cancel)
    {
        if (await db.StockLots.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancel) is not { } lot || !db.IsInside(lot.Unit)) return TypedResults.NotFound();
        if (await reading.FindAsync(lot.ProductId, cancel) is not { } product) return TypedResults.NotFound();

        var needed = (lot.Pieces + PerSheet - 1) / PerSheet;
        return Views.Show<PrintLabelsView>(new
        {
            Product = product,
            Lot = lot,
            Address = address.Of(LookUpBatch.Of(lot.Code)),
            Sheets = Math.Clamp(sheets ?? needed, 1, SheetsMax),
        });
    }
}
