using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Capacity;
using Semai.Shell;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>A business owner sees their own business, says what they are willing to do, and asks for facts to be changed.</summary>
public static class MyBusiness
{
    public const string Path = "/my-business";
    public const string CapacityPath = $"{Path}/capacity";
    public const string AskPath = $"{Path}/ask";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(PartnerPermissions.Own);
        app.MapGet("/api/v1/my-business", Call).RequireAuthorization(PartnerPermissions.Own);
        app.MapGet(CapacityPath, ShowCapacity).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost(CapacityPath, AddCapacity).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost($"{CapacityPath}/{{no:int}}", ChangeCapacity).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost("/api/v1/my-business/capacity", CallCapacity).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost("/api/v1/my-business/capacity/{no:int}", CallChange).RequireAuthorization(PartnerPermissions.Own);
    }

    public static string Title => Say(id: "Usaha saya", en: "My business");

    static async Task<IResult> Show(OwnBusinesses own, TimeProvider time, CancellationToken cancel) =>
        await own.ReadAsync(cancel) is { } business ? Views.Show<MyBusinessView>(new { Business = business, Today = time.Today }) : TypedResults.NotFound();

    static async Task<Results<Ok<OwnBusiness>, NotFound>> Call(OwnBusinesses own, CancellationToken cancel) =>
        await own.ReadAsync(cancel) is { } business ? TypedResults.Ok(business) : TypedResults.NotFound();

    static async Task<IResult> ShowCapacity(OwnBusinesses own, CancellationToken cancel) =>
        await own.FindAsync(cancel) is { } business ? Page(business, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> AddCapacity(IFormCollection posted, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = CapacityForm.Read(form);
        return await form.TryAsync(() => CapacityForm.AddAsync(business, request, db, by, time, cancel)) ? Views.Went(CapacityPath, ShellWords.Saved) : Page(business, form);
    }

    static async Task<IResult> ChangeCapacity(int no, IFormCollection posted, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business || business.Capacity.FirstOrDefault(c => c.No == no) is not { } period) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var places = CapacityForm.ReadChange(form);
        return await form.TryAsync(() => CapacityForm.ChangeAsync(business, period, places, db, by, time, cancel)) ? Views.Went(CapacityPath, ShellWords.Saved) : Page(business, form);
    }

    static async Task<Results<Ok<CapacityAnswer>, NotFound>> CallCapacity(CapacityRequest request, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return TypedResults.NotFound();

        var period = await CapacityForm.AddAsync(business, request, db, by, time, cancel);
        return TypedResults.Ok(new CapacityAnswer(period.No, period.From, period.To, period.Places));
    }

    static async Task<Results<NoContent, NotFound>> CallChange(int no, CapacityChange request, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business || business.Capacity.FirstOrDefault(c => c.No == no) is not { } period) return TypedResults.NotFound();

        await CapacityForm.ChangeAsync(business, period, request.Places, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static IResult Page(Business business, Form form) => Views.Show<SetCapacityView>(new
    {
        business.Name,
        business.Capacity,
        Form = form,
        At = CapacityPath,
        Back = Path,
        Crumbs = (IReadOnlyList<Shell.Parts.Crumb>)[new(Title, Path), new(CapacityWords.Capacity)],
    }, form.Status);
}
