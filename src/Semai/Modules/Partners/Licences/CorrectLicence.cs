using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Licences;

/// <summary>Marks a paper as entered in error, with the reason, or takes that mark back. Nothing is deleted.</summary>
public static class CorrectLicence
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/licences/{no:int}", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/licences/{no:int}", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/licences/{no:int}", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, int no, Db db, CancellationToken cancel) =>
        await FindAsync(id, no, db, cancel) is { } found ? Page(found.Business, found.Licence, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, int no, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(!found.Licence.IsInError, form.Text("why", BusinessEvent.NoteMax / 2));
        return await form.TryAsync(() => DoAsync(found.Business, found.Licence, request, db, by, time, cancel))
            ? Views.Went($"{PartnerPaths.Of(id)}#izin", ShellWords.Saved)
            : Page(found.Business, found.Licence, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Business> id, int no, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, db, cancel) is not { } found) return TypedResults.NotFound();

        await DoAsync(found.Business, found.Licence, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(no, found.Licence.IsInError));
    }

    static Task DoAsync(Business business, BusinessLicence licence, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        business.CorrectLicence(licence, request.InError, request.Why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<(Business Business, BusinessLicence Licence)?> FindAsync(Id<Business> id, int no, Db db, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business && business.Licences.FirstOrDefault(l => l.No == no) is { } licence ? (business, licence) : null;

    static IResult Page(Business business, BusinessLicence licence, Form form) =>
        Views.Show<CorrectLicenceView>(new { Business = business, Licence = licence, Form = form }, form.Status);

    /// <param name="InError">True marks it, false takes the mark back.</param>
    public sealed record Request(bool InError, string Why);

    public sealed record Answer(int No, bool InError);
}
