using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>An officer lets a person of an approved business sign in, or closes the business's door.</summary>
public static class OpenDoor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/door", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/door", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/door/close", SubmitClose).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/door", Call).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/door/close", CallClose).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, BusinessDoors doors, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business
            ? await PageAsync(business, Form.Of(("name", business.OwnerName), ("title", Say(id: "Pemilik", en: "Owner"))), null, doors, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, BusinessDoors doors, Actor by, HttpContext http, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var person = new DoorPerson(form.Text("name", Actor.NameMax), form.Text("userName", DoorPerson.UserNameMax), form.Text("title", DoorPerson.TitleMax));
        OpenedDoor? opened = null;
        await form.TryAsync(async () => opened = await doors.OpenAsync(business, person, by, cancel));
        if (opened is not null) http.Response.Headers.CacheControl = "no-store"; // the password is told once
        return await PageAsync(business, opened is null ? form : Form.Blank, opened, doors, cancel);
    }

    static async Task<IResult> SubmitClose(Id<Business> id, IFormCollection posted, Db db, BusinessDoors doors, Actor by, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", BusinessEvent.NoteMax);
        return await form.TryAsync(() => CloseAsync(business, why, db, doors, by, cancel))
            ? Views.Went(PartnerPaths.Of(id), Say(id: "Pintu usaha ini ditutup.", en: "The door of this business is closed."))
            : await PageAsync(business, form, null, doors, cancel);
    }

    static async Task<Results<Ok<OpenedDoor>, NotFound, ValidationProblem>> Call(Id<Business> id, DoorPerson person, Db db, BusinessDoors doors, Actor by, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();
        if (person.Name.Length is 0 or > Actor.NameMax || person.UserName.Length is 0 or > DoorPerson.UserNameMax || person.Title.Length is 0 or > DoorPerson.TitleMax)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["person"] = [Say(id: "Isi nama, nama pengguna, dan jabatan.", en: "Give a name, a user name and a title.")] });

        return TypedResults.Ok(await doors.OpenAsync(business, person, by, cancel));
    }

    static async Task<Results<NoContent, NotFound>> CallClose(Id<Business> id, CloseRequest request, Db db, BusinessDoors doors, Actor by, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        await CloseAsync(business, request.Why[..Math.Min(request.Why.Length, BusinessEvent.NoteMax)], db, doors, by, cancel);
        return TypedResults.NoContent();
    }

    static async Task CloseAsync(Business business, string why, Db db, BusinessDoors doors, Actor by, CancellationToken cancel)
    {
        if (!await doors.CloseAsync(business, why, by, cancel)) throw OwnDoorRefusals.NobodyThere;
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> PageAsync(Business business, Form form, OpenedDoor? opened, BusinessDoors doors, CancellationToken cancel) =>
        Views.Show<OpenDoorView>(new { business.Id, business.Name, People = await doors.PeopleAsync(business, cancel), Opened = opened, Form = form }, form.Status);

    public sealed record CloseRequest(string Why);
}
