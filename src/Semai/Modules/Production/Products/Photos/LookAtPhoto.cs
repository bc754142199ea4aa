using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>A second person looks at a photograph and approves it for the public; any officer of products takes it down at once.</summary>
public static class LookAtPhoto
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.Photos}/{{id:guid}}", Show).RequireAuthorization(ProductPermissions.Read);
        app.MapGet($"{ProductLinks.Photos}/{{id:guid}}/{{size}}.jpg", Image).RequireAuthorization(ProductPermissions.Read);
        app.MapPost($"{ProductLinks.Photos}/{{id:guid}}/approve", Approve).RequireAuthorization(ProductPermissions.Publish);
        app.MapPost($"{ProductLinks.Photos}/{{id:guid}}/take-down", TakeDown).RequireAuthorization(ProductPermissions.Read);
        app.MapPost($"{ProductLinks.Api}/photos/{{id:guid}}/approve", CallApprove).RequireAuthorization(ProductPermissions.Publish);
        app.MapPost($"{ProductLinks.Api}/photos/{{id:guid}}/take-down", CallTakeDown).RequireAuthorization(ProductPermissions.Read);
    }

    /// <summary>Seeing a photograph is not enough to take it down.</summary>
    static bool MayTakeDown(Standing standing) => standing.Can(ProductPermissions.Keep) || standing.Can(ProductPermissions.Publish);

    static async Task<IResult> Show(Id<ProductPhoto> id, PhotoKeeping keeping, Standing standing, CancellationToken cancel) =>
        await keeping.FindAsync(id, cancel) is { } sheet ? View(sheet, Form.Blank, standing) : TypedResults.NotFound();

    static async Task<IResult> Image(Id<ProductPhoto> id, string size, PhotoKeeping keeping, HttpContext http, CancellationToken cancel)
    {
        if (size is not ("small" or "large") || await keeping.ImageAsync(id, size is "small", cancel) is not { } image) return TypedResults.NotFound();

        http.Response.KeepNowhere();
        return TypedResults.File(image, "image/jpeg");
    }

    static Task<IResult> Approve(Id<ProductPhoto> id, IFormCollection posted, PhotoKeeping keeping, Standing standing, CancellationToken cancel) =>
        SubmitAsync(id, PhotoAct.Approve, posted, keeping, standing, cancel);

    static async Task<IResult> TakeDown(Id<ProductPhoto> id, IFormCollection posted, PhotoKeeping keeping, Standing standing, CancellationToken cancel) =>
        MayTakeDown(standing) ? await SubmitAsync(id, PhotoAct.TakeDown, posted, keeping, standing, cancel) : TypedResults.Forbid();

    static async Task<IResult> SubmitAsync(Id<ProductPhoto> id, PhotoAct act, IFormCollection posted, PhotoKeeping keeping, Standing standing, CancellationToken cancel)
    {
        if (await keeping.FindAsync(id, cancel) is not { } sheet) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => keeping.MoveAsync(sheet.Photo, act, cancel)) ? Views.Went(ProductLinks.Of(sheet.Product.Id), ShellWords.Saved) : View(sheet, form, standing);
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallApprove(Id<ProductPhoto> id, PhotoKeeping keeping, CancellationToken cancel)
    {
        if (await keeping.FindAsync(id, cancel) is not { } sheet) return TypedResults.NotFound();

        await keeping.MoveAsync(sheet.Photo, PhotoAct.Approve, cancel);
        return TypedResults.Ok(new Answer(id, sheet.Photo.State));
    }

    static async Task<Results<Ok<Answer>, NotFound, ForbidHttpResult>> CallTakeDown(Id<ProductPhoto> id, PhotoKeeping keeping, Standing standing, CancellationToken cancel)
    {
        if (await keeping.FindAsync(id, cancel) is not { } sheet) return TypedResults.NotFound();
        if (!MayTakeDown(standing)) return TypedResults.Forbid();

        await keeping.MoveAsync(sheet.Photo, PhotoAct.TakeDown, cancel);
        return TypedResults.Ok(new Answer(id, sheet.Photo.State));
    }

    static IResult View(PhotoSheet sheet, Form form, Standing standing) =>
        Views.Show<LookAtPhotoView>(new { Sheet = sheet, Form = form, MayApprove = standing.Can(ProductPermissions.Publish), MayTakeDown = MayTakeDown(standing) }, form.Status);

    public sealed record Answer(Id<ProductPhoto> Id, PhotoState State);
}
