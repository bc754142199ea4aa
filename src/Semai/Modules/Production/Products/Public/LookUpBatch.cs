using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Products.Stock;
using Semai.Modules.Training.Certificates;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Production.Products.Public;

/// <summary>
/// Anybody looks up the batch on a label: what it is, in which month and by what kind of work it was made, that it passed
/// the check of quality, whether it was recalled. Never where or by whom.
/// </summary>
public static class LookUpBatch
{
    /// <summary>From one address in a minute.</summary>
    public const int PerMinute = CheckCertificate.PerMinute;

    public static void Map(IEndpointRouteBuilder app)
    {
        var checks = app.MapGroup("").AllowAnonymous().AddEndpointFilter(new Unhurried(PerMinute).InvokeAsync);
        checks.MapGet($"{BrowseProducts.Path}/batch/{{code}}", Show);
        checks.MapGet("/api/v1/products/batch/{code}", Find);
    }

    public static string Of(string code) => $"{BrowseProducts.Path}/batch/{code}";

    static async Task<IResult> Show(string code, Db db, CancellationToken cancel)
    {
        var found = await FindAsync(code, db, cancel);
        return Views.Show<LookUpBatchView>(new { Found = found }, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(string code, Db db, CancellationToken cancel) =>
        await FindAsync(code, db, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    /// <summary>The public has no scope: the batch answers for itself. Words that nobody has approved stay inside.</summary>
    static async Task<Answer?> FindAsync(string code, Db db, CancellationToken cancel)
    {
        var read = CheckCode.Read(code);
        return await (
            from lot in db.StockLots.IgnoreQueryFilters().AsNoTracking()
            where lot.Code == read && (lot.Pieces > 0 || lot.RecalledOn != null)
            join product in db.Products.IgnoreQueryFilters().IgnoreAutoIncludes() on lot.ProductId equals product.Id
            select new Answer(
                lot.RecalledOn == null ? "passed" : "recalled", product.Reviewed ? product.Name : null, product.Reviewed ? product.NameEn : null,
                product.State == ProductState.Offered ? product.Slug : null, product.Kind, lot.MadeOn.Year, lot.MadeOn.Month, lot.RecalledOn, lot.RecalledWhy)).SingleOrDefaultAsync(cancel);
    }

    /// <param name="Status">passed or recalled.</param>
    /// <param name="Name">Null while its words wait for a second look.</param>
    /// <param name="Slug">Of its page; null while it is not on offer.</param>
    /// <param name="Month">In which it was made, with <paramref name="Year"/>; the day is nobody's business.</param>
    public sealed record Answer(string Status, string? Name, string? NameEn, string? Slug, ProductKind Kind, int Year, int Month, DateOnly? RecalledOn, RecallReason? RecalledWhy);
}
