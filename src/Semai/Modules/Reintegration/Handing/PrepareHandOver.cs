using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>Puts a hand-over together: to whom, with what, and, towards an agency, with the person's consent.</summary>
public static class PrepareHandOver
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}/hand-over", Show).RequireAuthorization(ReleasePermissions.Send);
        app.MapPost("/releases/people/{id:guid}/hand-over", Submit).RequireAuthorization(ReleasePermissions.Send);
        app.MapPost("/api/v1/releases/people/{id:guid}/hand-over", Call).RequireAuthorization(ReleasePermissions.Send);
    }

    static async Task<IResult> Show(Id<Participant> id, Preparing preparing, CancellationToken cancel) =>
        await preparing.FindAsync(id, cancel) is { } from ? View(from, Form.Filled([("things", [nameof(HandOverThing.Plan)])])) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Preparing preparing, CancellationToken cancel)
    {
        if (await preparing.FindAsync(id, cancel) is not { } from) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            form.Chosen<Organisation>("receiver"), form.DateOrNone("consent"),
            [.. form.AllTyped("things").Where(t => Enum.TryParse<HandOverThing>(t, out _)).Select(Enum.Parse<HandOverThing>)], form.TextOrNone("note", HandOver.TextMax));
        HandOver? made = null;
        return await form.TryAsync(async () => made = await preparing.PrepareAsync(from, request, cancel))
            ? Views.Went(ReleaseLinks.OfHandOver(made!.Id), ShellWords.Saved)
            : View(from, form);
    }

    static async Task<Results<Created<MoveHandOver.Answer>, NotFound>> Call(Id<Participant> id, Request request, Preparing preparing, CancellationToken cancel)
    {
        if (await preparing.FindAsync(id, cancel) is not { } from) return TypedResults.NotFound();

        var made = await preparing.PrepareAsync(from, request, cancel);
        return TypedResults.Created($"/api/v1/hand-overs/{made.Id}", new MoveHandOver.Answer(made.Id, made.State));
    }

    static IResult View(Outset from, Form form) => Views.Show<PrepareHandOverView>(new
    {
        Form = form,
        from.Person,
        from.Name,
        Options = (IReadOnlyList<Option>)[.. from.Receivers.Select(r => new Option(r.Id.ToString(), r.Name))],
    }, form.Status);

    /// <param name="ReceiverId">A probation office, or an agency of an agreement in force that covers the prison.</param>
    /// <param name="ConsentOn">The day of the person's written consent; needed towards an agency.</param>
    public sealed record Request(Id<Organisation> ReceiverId, DateOnly? ConsentOn = null, IReadOnlyList<HandOverThing>? Things = null, string? Note = null);

    /// <summary>From where a person can be handed over by this reader.</summary>
    /// <param name="FromUnit">Number of the reader's own prison or probation office.</param>
    public sealed record Outset(Id<Participant> Person, string Name, int Unit, int FromUnit, bool FromPrison, IReadOnlyList<Receiver> Receivers);

    /// <summary>The act itself, for the page and for machines.</summary>
    public sealed class Preparing(Db db, Receivers receivers, Actor by, TimeProvider time)
    {
        /// <summary>Null unless the reader's prison has the person, or the reader's probation office accepted them.</summary>
        public async Task<Outset?> FindAsync(Id<Participant> id, CancellationToken cancel)
        {
            var people = db.Participants;
            var found = await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => p.Id == id).Select(p => new { p.Unit, p.Name, p.Alias, p.Patronym, p.Sex }).SingleOrDefaultAsync(cancel);
            if (found is null) return null;

            var held = await db.HandOvers.Where(h => h.ParticipantId == id && h.State == HandOverState.Accepted && h.ToUnit != null).Select(h => h.ToUnit!.Value).ToListAsync(cancel);
            var (inside, office) = (db.IsInside(found.Unit), held.Where(u => db.Scope.Units.Contains(u)).Select(u => (int?)u).FirstOrDefault());
            if (!inside && office is null) return null;

            var name = ParticipantWords.FullName(found.Name, found.Alias, found.Patronym, found.Sex);
            return new(id, name, found.Unit, inside ? found.Unit : office!.Value, inside, await receivers.OfAsync(found.Unit, offices: inside, cancel));
        }

        /// <exception cref="Refusal">No such receiver, one has the person already, or a probation office stands between.</exception>
        public async Task<HandOver> PrepareAsync(Outset from, Request request, CancellationToken cancel)
        {
            if (from.Receivers.FirstOrDefault(r => r.Id == request.ReceiverId.Value) is not { } to) throw HandOverRefusals.NoReceiver;

            var running = await db.HandOvers.IgnoreQueryFilters().Where(h => h.ParticipantId == from.Person && h.RunningKey != null).Select(h => new { h.ToId, h.ToUnit }).ToListAsync(cancel);
            if (running.Any(r => r.ToId == to.Id)) throw HandOverRefusals.AlreadyThere;
            if (from.FromPrison && to.IsAgency && running.Any(r => r.ToUnit is not null)) throw HandOverRefusals.ViaProbation;

            var sender = await db.Organisations.Where(o => o.UnitNo == from.FromUnit).Select(o => o.Id).SingleAsync(cancel);
            var leg = !to.IsAgency ? HandOverLeg.PrisonToProbation : from.FromPrison ? HandOverLeg.PrisonToAgency : HandOverLeg.ProbationToAgency;
            var made = HandOver.Prepare(
                from.Person, new(leg, from.Unit, sender.Value, from.FromUnit, to.Id, to.Unit, to.AgreementId), request.ConsentOn, [.. request.Things ?? []], request.Note, by, time.Now);
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made;
        }
    }
}
