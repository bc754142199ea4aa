using System.Net;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A released person comes in: the first time with the number and the code of the paper, then with number and PIN. And leaves.</summary>
public static class EnterDoor
{
    const int TypedMax = 40;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.SignIn, ShowSignIn).AllowAnonymous();
        app.MapPost(DoorLinks.SignIn, SubmitSignIn).AllowAnonymous();
        app.MapGet(DoorLinks.Start, ShowStart).AllowAnonymous();
        app.MapPost(DoorLinks.Start, SubmitStart).AllowAnonymous();
        app.MapPost(DoorLinks.SignOut, SubmitSignOut).AllowAnonymous();
    }

    static IResult ShowSignIn() => DoorPages.Show<SignInDoorView>(new { Form = Form.Blank });

    static async Task<IResult> SubmitSignIn(IFormCollection posted, DoorGuard guard, Db db, HttpContext http, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (number, pin) = (form.Text("number", TypedMax), form.Text("pin", TypedMax));
        PersonalDoor? door = null;
        var came = await form.TryAsync(async () =>
        {
            door = await guard.OpenAsync(number, pin, AddressOf(http), d => d.State is DoorState.Open ? d.PinHash : null, cancel);
            await db.SaveChangesAsync(cancel);
        });
        if (!came) return DoorPages.Show<SignInDoorView>(new { Form = form }, form.Status);

        await DoorSession.BeginAsync(http, door!, form.Ticked("remember"), time);
        return TypedResults.LocalRedirect(DoorLinks.Own);
    }

    static IResult ShowStart() => DoorPages.Show<StartDoorView>(new { Form = Form.Blank });

    static async Task<IResult> SubmitStart(IFormCollection posted, DoorGuard guard, Db db, HttpContext http, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (number, code, pin) = (form.Text("number", TypedMax), form.Text("code", TypedMax), Pin(form));
        PersonalDoor? door = null;
        if (!await form.TryAsync(async () => door = await ExchangeAsync(number, code, pin, AddressOf(http), guard, db, time, cancel)))
            return DoorPages.Show<StartDoorView>(new { Form = form }, form.Status);

        await DoorSession.BeginAsync(http, door!, form.Ticked("remember"), time);
        return TypedResults.LocalRedirect(DoorLinks.Own);
    }

    static async Task<PersonalDoor> ExchangeAsync(string number, string code, string pin, string address, DoorGuard guard, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (DoorCodes.IsEasy(pin, null)) throw DoorRefusals.PinTooEasy;

        var now = time.Now;
        var door = await guard.OpenAsync(number, code, address, d => d.State is DoorState.Invited && d.CodeUntil > now ? d.CodeHash : null, cancel);
        var people = db.Participants;
        var person = await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => p.Id == door.ParticipantId).Select(p => new { p.Born, p.Name }).SingleAsync(cancel);
        if (DoorCodes.IsEasy(pin, person.Born)) throw DoorRefusals.PinTooEasy;
        if (!await db.Custodies.IgnoreQueryFilters().AnyAsync(c => c.ParticipantId == door.ParticipantId && c.Presence == Presence.Released, cancel)) throw DoorRefusals.NoMatch;

        door.Exchange(DoorCodes.Hash(pin), new($"{DoorSession.Prefix}{door.Id}", person.Name), now);
        await db.SaveChangesAsync(cancel);
        return door;
    }

    static async Task<IResult> SubmitSignOut(IFormCollection _, HttpContext http)
    {
        await DoorSession.EndAsync(http);
        return TypedResults.LocalRedirect(DoorLinks.SignIn);
    }

    static string Pin(Form form)
    {
        var pin = form.Typed("pin");
        if (pin.Length != DoorCodes.PinLength || !pin.All(char.IsAsciiDigit)) form.Note("pin", Say(id: "Isi enam angka.", en: "Enter six digits."), 0);
        else if (pin != form.Typed("pinAgain")) form.Note("pinAgain", Say(id: "Tidak sama dengan PIN di atas.", en: "Not the same as the PIN above."), 0);
        return pin;
    }

    /// <summary>Empty where it is this machine's own: then a proxy stands between that does not say who asks, and it would be everybody.</summary>
    static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? address.ToString() : "";
}
