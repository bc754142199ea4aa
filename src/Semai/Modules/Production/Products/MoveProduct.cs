using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Production.Products;

/// <summary>Offers a product to the public, lets it rest, or withdraws it. Only a second person offers.</summary>
public static class MoveProduct
{
    static readonly ProductAct[] Acts = [ProductAct.Offer, ProductAct.Rest, ProductAct.Resume, ProductAct.Withdraw];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/stage/{{act}}", Show).RequireAuthorization(ProductPermissions.Read);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/stage/{{act}}", Submit).RequireAuthorization(ProductPermissions.Read);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/stage", Call).RequireAuthorization(ProductPermissions.Read);
    }

    /// <summary>To offer is another's right than to write; whoever may do either may take it off the page at once.</summary>
    internal static bool May(Standing standing, ProductAct act) => May(standing.May, act);

    internal static bool May(IReadOnlySet<string> may, ProductAct act) =>
        may.Contains(ProductPermissions.Publish) || (act is not ProductAct.Offer && may.Contains(ProductPermissions.Keep));

    static async Task<IResult> Show(Id<Product> id, string act, ProductReading reading, Standing standing, CancellationToken cancel) =>
        Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } product ? TypedResults.NotFound()
        : May(standing, parsed) ? View(product, parsed, Form.Blank) : TypedResults.Forbid();

    static async Task<IResult> Submit(Id<Product> id, string act, IFormCollection posted, ProductReading reading, ProductWriting writing, Standing standing, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();
        if (!May(standing, parsed)) return TypedResults.Forbid();

        var form = Form.Read(posted);
        var note = parsed is ProductAct.Withdraw ? form.Text("note", Product.NoteMax) : form.TextOrNone("note", Product.NoteMax);
        return await form.TryAsync(() => writing.MoveAsync(product, parsed, note, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : View(product, parsed, form);
    }

    static async Task<Results<Ok<Answer>, NotFound, ForbidHttpResult>> Call(Id<Product> id, Request request, ProductReading reading, ProductWriting writing, Standing standing, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();
        if (!May(standing, request.Act)) return TypedResults.Forbid();

        await writing.MoveAsync(product, request.Act, request.Note, cancel);
        return TypedResults.Ok(new Answer(id, product.State));
    }

    static ProductAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (ProductAct?)a).FirstOrDefault();

    static IResult View(Product product, ProductAct act, Form form) => Views.Show<MoveProductView>(new { Product = product, Act = act, Form = form }, form.Status);

    /// <param name="Act">Offer, Rest, Resume or Withdraw.</param>
    /// <param name="Note">Needed to withdraw.</param>
    public sealed record Request(ProductAct Act, string? Note = null);

    public sealed record Answer(Id<Product> Id, ProductState State);
}
