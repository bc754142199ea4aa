using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Sectors;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>An officer corrects or completes the facts and classes of a business; a suggested sector follows its new words.</summary>
public static class ChangeBusiness
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/change", Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost("/partners/{id:guid}/change", Submit).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPut("/api/v1/partners/{id:guid}", Call).RequireAuthorization(PartnerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, SectorAdvice advice, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business ? await ViewAsync(business, BusinessForm.Of(business), db, advice, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, SectorAdvice advice, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (details, kbli, why) = (BusinessForm.Read(form, business.Details), KbliForm.Read(form), form.Text("why", BusinessEvent.NoteMax));
        return await form.TryAsync(() => ChangeAsync(business, details, kbli, why, db, advice, by, time, cancel))
            ? Views.Went(PartnerPaths.Of(id), ShellWords.Saved)
            : await ViewAsync(business, form, db, advice, cancel);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Business> id, Request request, Db db, SectorAdvice advice, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        await ChangeAsync(business, request.Details, request.Kbli ?? business.Kbli, request.Why, db, advice, by, time, cancel);
        return TypedResults.NoContent();
    }

    static async Task ChangeAsync(Business business, BusinessDetails details, IReadOnlyList<BusinessKbli> kbli, string why, Db db, SectorAdvice advice, Actor by, TimeProvider time, CancellationToken cancel)
    {
        await KbliForm.MustExistAsync(kbli, db, cancel);
        business.Describe(await BusinessForm.CheckedAsync(details, business.RegencyCode, business.Id, db, cancel), why, by, time.Now);
        business.Classify(kbli, by, time.Now);
        business.Suggest((await advice.OfAsync(business.RegencyCode, cancel)).Suggest(business.Name, business.Activity));
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(Business business, Form form, Db db, SectorAdvice advice, CancellationToken cancel) => Views.Show<WriteBusinessView>(new
    {
        Form = form,
        Business = business,
        Places = await WriteBusinessPlaces.OfAsync([business.RegencyCode], db, cancel),
        Suggestion = (await advice.OfAsync(business.RegencyCode, cancel)).Suggest(business.Name, business.Activity),
    }, form.Status);

    /// <param name="Kbli">Null leaves the classes as they are.</param>
    public sealed record Request(BusinessDetails Details, string Why, IReadOnlyList<BusinessKbli>? Kbli);
}
