using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Modules.Reintegration.Ventures;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

/// <summary>The people of <see cref="VentureWorld"/> at their own doors. It is 1 June 2026.</summary>
static class DoorWorld
{
    public const string Pin = "482915";

    /// <summary>Of the prison that kept the record; prints invitations and answers requests.</summary>
    public static Visitor Guidance(this VentureWorld world) => world.App.Visitor(
        new Scope(false, [1], [world.Releases.Prison.Id.Value, world.Releases.Office.Id.Value], [world.Releases.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Send, DoorPermissions.Invite, DoorPermissions.Answer);

    public static async Task<(string Number, string Code)> InviteAsync(this VentureWorld world, Participant person)
    {
        var answer = await world.Guidance().CallAsync($"/api/v1/releases/people/{person.Id}/door", new { });
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (told.GetProperty("number").GetString()!, told.GetProperty("code").GetString()!);
    }

    public static async Task<Page> StartAsync(this Visitor visitor, string number, string code, string pin = Pin) =>
        await visitor.SubmitAsync(await visitor.OpenAsync(DoorLinks.Start), ("number", number), ("code", code), ("pin", pin), ("pinAgain", pin));

    public static async Task<Page> KnockAsync(this Visitor visitor, string number, string pin = Pin) =>
        await visitor.SubmitAsync(await visitor.OpenAsync(DoorLinks.SignIn), ("number", number), ("pin", pin));

    /// <summary>Invited, and in with a PIN of their own.</summary>
    public static async Task<Visitor> EnterAsync(this VentureWorld world, Participant person)
    {
        var (number, code) = await world.InviteAsync(person);
        var own = world.App.Stranger();
        Assert.Equal(302, (await own.StartAsync(number, code)).Status);
        return own;
    }

    public static async Task<Id<Venture>> OfAsync(this VentureWorld world, Participant person, string name) => await world.RunningAsync(person, name, shared: null);
}
