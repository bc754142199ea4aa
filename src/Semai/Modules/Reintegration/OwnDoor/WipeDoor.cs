using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person takes their door away: number, PIN and sessions end, the phone is asked to keep nothing. What others are bound to keep stays, and the page says so.</summary>
public static class WipeDoor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Wipe, Show).RequireAuthorization(DoorPermissions.Own);
        app.MapPost(DoorLinks.Wipe, Submit).RequireAuthorization(DoorPermissions.Own);
    }

    static IResult Show(OwnRecords own) => own.Person is null ? TypedResults.NotFound() : DoorPages.Show<WipeDoorView>(new { Form = Form.Blank });

    static async Task<IResult> Submit(IFormCollection posted, OwnRecords own, Db db, Actor by, HttpContext http, TimeProvider time, CancellationToken cancel)
    {
        if (own.Person is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        if (!form.Ticked("sure")) form.Note("sure", Say(id: "Centang dulu kalau Anda yakin.", en: "Tick this first if you mean it."), 0);
        if (!await form.TryAsync(() => CloseAsync(db, person, by, time, cancel))) return DoorPages.Show<WipeDoorView>(new { Form = form }, form.Status);

        await DoorSession.EndAsync(http);
        return TypedResults.LocalRedirect(DoorLinks.SignIn);
    }

    static async Task CloseAsync(Db db, Id<Participants.Participant> person, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var door = await db.PersonalDoors.SingleAsync(d => d.ParticipantId == person, cancel);
        door.Close(by, time.Now);
        await db.SaveChangesAsync(cancel);
    }
}
