using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners.Sectors;

/// <summary>An officer says to which sector a business belongs, and sees first what that changes elsewhere; the same words suggest it from then on.</summary>
public static class ChooseSector
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/sector", Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost("/partners/{id:guid}/sector", Submit).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost("/api/v1/partners/{id:guid}/sector", Call).RequireAuthorization(PartnerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, SectorAdvice advice, SectorTeaching teaching, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business ? await ViewAsync(business, Form.Of(("sector", business.Sector is { } s ? SectorCodes.CodeOf(s) : "")), advice, teaching, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, SectorAdvice advice, SectorTeaching teaching, Actor by, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var (form, changed) = (Form.Read(posted), 0);
        var sector = SectorCodes.Find(form.Typed("sector")) ?? form.Note("sector", Say(id: "Pilih salah satu.", en: "Choose one."), Sector.Other);
        return await form.TryAsync(async () => changed = await teaching.ChooseAsync([business], sector, by, cancel))
            ? Views.Went(PartnerPaths.Of(id), ChooseSectors.Done(1, changed))
            : await ViewAsync(business, form, advice, teaching, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Business> id, Request request, Db db, SectorTeaching teaching, Actor by, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business
            ? TypedResults.Ok(new Answer(request.Sector, await teaching.ChooseAsync([business], request.Sector, by, cancel)))
            : TypedResults.NotFound();

    static async Task<IResult> ViewAsync(Business business, Form form, SectorAdvice advice, SectorTeaching teaching, CancellationToken cancel) => Views.Show<ChooseSectorView>(new
    {
        Business = business,
        Suggestion = (await advice.OfAsync(business.RegencyCode, cancel)).Suggest(business.Name, business.Activity),
        Effects = await teaching.EffectsAsync(business, cancel),
        Form = form,
    }, form.Status);

    public sealed record Request(Sector Sector);

    /// <param name="Changed">How many other businesses are suggested another sector since.</param>
    public sealed record Answer(Sector Sector, int Changed);
}
