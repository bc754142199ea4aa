using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>An officer answers what a business asked for; the fact itself is changed on its own page.</summary>
public static class AnswerRequest
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/requests/{no:int}", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/requests/{no:int}", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/requests/{no:int}", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, int no, Db db, CancellationToken cancel) =>
        await FindAsync(id, no, db, cancel) is { } found ? Page(found.Business, found.Request, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, int no, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var answer = form.Text("answer", BusinessRequest.TextMax);
        return await form.TryAsync(() => AnswerAsync(found.Business, found.Request, answer, db, by, time, cancel))
            ? Views.Went(PartnerPaths.Of(id), ShellWords.Saved)
            : Page(found.Business, found.Request, form);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Business> id, int no, Reply reply, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        await AnswerAsync(found.Business, found.Request, reply.Answer, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static Task AnswerAsync(Business business, BusinessRequest request, string answer, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        business.AnswerRequest(request, answer, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<(Business Business, BusinessRequest Request)?> FindAsync(Id<Business> id, int no, Db db, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business && business.Requests.FirstOrDefault(r => r.No == no) is { } request ? (business, request) : null;

    static IResult Page(Business business, BusinessRequest request, Form form) =>
        Views.Show<AnswerRequestView>(new { Business = business, Request = request, Form = form }, form.Status);

    /// <param name="Answer">What was done, or why not.</param>
    public sealed record Reply(string Answer);
}
