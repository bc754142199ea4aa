using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Licences;

/// <summary>Writes down a paper that the business showed. An unusual number is warned of, never refused.</summary>
public static class RecordLicence
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/licences/new", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/licences/new", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/licences", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business ? await PageAsync(business, Form.Blank, db, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var details = new LicenceDetails(
            form.Text("kind", 40), form.Text("number", LicenceDetails.NumberMax), form.DateOrNone("issued"), form.DateOrNone("expires"));
        return await form.TryAsync(() => DoAsync(business, details, db, by, time, cancel))
            ? Views.Went($"{PartnerPaths.Of(id)}#izin", ShellWords.Saved)
            : await PageAsync(business, form, db, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Business> id, LicenceDetails details, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var (licence, doubted) = await DoAsync(business, details, db, by, time, cancel);
        return TypedResults.Ok(new Answer(licence.No, licence.ExpiresOn, doubted ? LicenceWords.Doubted : null));
    }

    static async Task<(BusinessLicence Licence, bool Doubted)> DoAsync(Business business, LicenceDetails details, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var kinds = await LicenceKind.OnAsync(time.Today, db, cancel);
        var kind = kinds.FirstOrDefault(k => k.Code == details.Kind);
        var licence = business.RecordLicence(details with { ExpiresOn = details.ExpiresOn ?? kind?.UntilFrom(details.IssuedOn) }, kinds, by, time.Now);
        await db.MustBeFreeAsync(business.Nib, business.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return (licence, kind!.Doubts(licence.Number));
    }

    static async Task<IResult> PageAsync(Business business, Form form, Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<RecordLicenceView>(new { Business = business, Kinds = await LicenceKind.OnAsync(time.Today, db, cancel), Form = form }, form.Status);

    /// <param name="ExpiresOn">As given, or worked out from the kind's term.</param>
    /// <param name="Warning">The number looks unusual; null where it does not.</param>
    public sealed record Answer(int No, DateOnly? ExpiresOn, string? Warning);
}
