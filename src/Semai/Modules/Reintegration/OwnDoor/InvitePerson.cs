using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.People;
using Semai.Modules.Training.Certificates;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>An officer prints the invitation of somebody who leaves or has left: a number and a code, told once, on paper that says nothing of a prison. Or closes the door.</summary>
public static class InvitePerson
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}/door", Show).RequireAuthorization(DoorPermissions.Invite);
        app.MapPost("/releases/people/{id:guid}/door", Submit).RequireAuthorization(DoorPermissions.Invite);
        app.MapPost("/releases/people/{id:guid}/door/close", SubmitClose).RequireAuthorization(DoorPermissions.Invite);
        app.MapPost("/api/v1/releases/people/{id:guid}/door", Call).RequireAuthorization(DoorPermissions.Invite);
        app.MapPost("/api/v1/releases/people/{id:guid}/door/close", CallClose).RequireAuthorization(DoorPermissions.Invite);
    }

    static async Task<IResult> Show(Id<Participant> id, Inviting inviting, CancellationToken cancel) =>
        await inviting.FindAsync(id, cancel) is { } person ? await inviting.ViewAsync(person, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Inviting inviting, HttpContext http, CancellationToken cancel)
    {
        if (await inviting.FindAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        Invitation? made = null;
        if (!await form.TryAsync(async () => made = await inviting.InviteAsync(person, cancel))) return await inviting.ViewAsync(person, form, cancel);

        http.Response.KeepNowhere(); // the code is told once
        return Views.Show<InvitationSheet>(new { Invitation = made, Back = DoorLinks.Invite(id) });
    }

    static async Task<IResult> SubmitClose(Id<Participant> id, IFormCollection posted, Inviting inviting, CancellationToken cancel)
    {
        if (await inviting.FindAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => inviting.CloseAsync(person, cancel)) ? Views.Went(DoorLinks.Invite(id), ShellWords.Saved) : await inviting.ViewAsync(person, form, cancel);
    }

    static async Task<Results<Ok<Invitation>, NotFound>> Call(Id<Participant> id, Inviting inviting, CancellationToken cancel) =>
        await inviting.FindAsync(id, cancel) is { } person ? TypedResults.Ok(await inviting.InviteAsync(person, cancel)) : TypedResults.NotFound();

    static async Task<Results<NoContent, NotFound>> CallClose(Id<Participant> id, Inviting inviting, CancellationToken cancel)
    {
        if (await inviting.FindAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        await inviting.CloseAsync(person, cancel);
        return TypedResults.NoContent();
    }

    /// <summary>What is printed once.</summary>
    /// <param name="Address">Where the door is.</param>
    /// <param name="Code">Kept nowhere but on the paper.</param>
    public sealed record Invitation(string Name, string Address, string Number, string Code, DateOnly Until);

    /// <summary>The act itself, for the page and for machines.</summary>
    public sealed class Inviting(Db db, PersonReleases people, PublicAddress address, Actor by, TimeProvider time)
    {
        /// <summary>Null unless the reader's prison has the record, or the reader's probation office accepted the person.</summary>
        public async Task<PersonRelease?> FindAsync(Id<Participant> id, CancellationToken cancel) =>
            await people.FindAsync(id, cancel) is { } file
            && (file.Inside || file.HandOvers.Any(h => h is { ParticipantId: not null, Leg: HandOverLeg.PrisonToProbation, State: HandOverState.Accepted })) ? file : null;

        /// <exception cref="Refusal">The person neither has left nor leaves soon.</exception>
        public async Task<Invitation> InviteAsync(PersonRelease person, CancellationToken cancel)
        {
            var rules = await DoorRules.OnAsync(time.Today, db, cancel);
            var soon = person.Presence is Presence.Present && person.Day is { } day && day <= time.Today.AddDays(rules.BeforeDays.Value);
            if (person.Presence is not Presence.Released && !soon) throw DoorRefusals.TooEarly(rules.BeforeDays.Value);

            var (number, code, until) = (DoorCodes.NewNumber(), DoorCodes.NewCode(), time.Now.AddDays(rules.CodeDays.Value));
            var door = await DoorAsync(person.Id, cancel);
            if (door is null) db.Add(door = PersonalDoor.For(person.Id, person.Unit, time.Now));
            door.Invite(number, DoorCodes.Hash(code), until, by, time.Now);
            await db.SaveChangesAsync(cancel);
            return new(person.Name, address.Of(DoorLinks.Own), DoorCodes.Written(number), DoorCodes.Written(code), until.OfficeDay);
        }

        /// <exception cref="Refusal">There is none that could be closed.</exception>
        public async Task CloseAsync(PersonRelease person, CancellationToken cancel)
        {
            if (await DoorAsync(person.Id, cancel) is not { } door || !DoorLifecycle.Table.Allows(door.State, DoorAct.Close)) throw DoorRefusals.NotThere;
            door.Close(by, time.Now);
            await db.SaveChangesAsync(cancel);
        }

        internal async Task<IResult> ViewAsync(PersonRelease person, Form form, CancellationToken cancel) => Views.Show<InvitePersonView>(new
        {
            Form = form,
            Person = person,
            Door = await DoorAsync(person.Id, cancel),
            Rules = await DoorRules.OnAsync(time.Today, db, cancel),
        }, form.Status);

        Task<PersonalDoor?> DoorAsync(Id<Participant> person, CancellationToken cancel) => db.PersonalDoors.SingleOrDefaultAsync(d => d.ParticipantId == person, cancel);
    }
}
