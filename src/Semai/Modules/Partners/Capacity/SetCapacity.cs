using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Capacity;

/// <summary>An officer writes down what a business is willing to do, and for how many people in which months.</summary>
public static class SetCapacity
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/capacity", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/capacity", Add).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/capacity/{no:int}", Change).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/capacity", CallAdd).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/capacity/{no:int}", CallChange).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business ? Page(business, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Add(Id<Business> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = CapacityForm.Read(form);
        return await form.TryAsync(() => CapacityForm.AddAsync(business, request, db, by, time, cancel))
            ? Views.Went(PartnerPaths.Capacity(id), ShellWords.Saved)
            : Page(business, form);
    }

    static async Task<IResult> Change(Id<Business> id, int no, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var places = CapacityForm.ReadChange(form);
        return await form.TryAsync(() => CapacityForm.ChangeAsync(found.Business, found.Period, places, db, by, time, cancel))
            ? Views.Went(PartnerPaths.Capacity(id), ShellWords.Saved)
            : Page(found.Business, form);
    }

    static async Task<Results<Ok<CapacityAnswer>, NotFound>> CallAdd(Id<Business> id, CapacityRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var period = await CapacityForm.AddAsync(business, request, db, by, time, cancel);
        return TypedResults.Ok(new CapacityAnswer(period.No, period.From, period.To, period.Places));
    }

    static async Task<Results<NoContent, NotFound>> CallChange(Id<Business> id, int no, CapacityChange request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        await CapacityForm.ChangeAsync(found.Business, found.Period, request.Places, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static async Task<(Business Business, CapacityPeriod Period)?> FindAsync(Id<Business> id, int no, Db db, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business && business.Capacity.FirstOrDefault(c => c.No == no) is { } period ? (business, period) : null;

    static IResult Page(Business business, Form form) => Views.Show<SetCapacityView>(new
    {
        business.Name,
        business.Capacity,
        Form = form,
        At = PartnerPaths.Capacity(business.Id),
        Back = PartnerPaths.Of(business.Id),
        Crumbs = (IReadOnlyList<Shell.Parts.Crumb>)[new(PartnerWords.Partners, PartnerPaths.List), new(business.Name, PartnerPaths.Of(business.Id)), new(CapacityWords.Capacity)],
    }, form.Status);
}
