using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>A business asks the agency to change one of its facts, and reads the answer.</summary>
public static class AskChange
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MyBusiness.AskPath, Show).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost(MyBusiness.AskPath, Submit).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost("/api/v1/my-business/requests", Call).RequireAuthorization(PartnerPermissions.Own);
    }

    public static string Title => Say(id: "Minta data diubah", en: "Ask for a change");

    static async Task<IResult> Show(OwnBusinesses own, CancellationToken cancel) =>
        await own.FindAsync(cancel) is not null ? Page(Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var text = form.Text("text", BusinessRequest.TextMax);
        return await form.TryAsync(() => AskAsync(business, text, db, by, time, cancel))
            ? Views.Went(MyBusiness.Path, Say(id: "Permintaan Anda terkirim ke dinas.", en: "Your request has gone to the agency."))
            : Page(form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Request request, OwnBusinesses own, Db db, Actor by, TimeProvider time, CancellationToken cancel) =>
        await own.FindAsync(cancel) is { } business
            ? TypedResults.Ok(new Answer((await AskAsync(business, request.Text, db, by, time, cancel)).No))
            : TypedResults.NotFound();

    static async Task<BusinessRequest> AskAsync(Business business, string text, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var request = business.Ask(text, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return request;
    }

    static IResult Page(Form form) => Views.Show<AskChangeView>(new { Form = form }, form.Status);

    /// <param name="Text">What is wrong and how it is right.</param>
    public sealed record Request(string Text);

    public sealed record Answer(int No);
}
