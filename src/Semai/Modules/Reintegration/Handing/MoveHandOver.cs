using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>Sends a hand-over, accepts or refuses it at the other office, calls it back or ends it.</summary>
public static class MoveHandOver
{
    static readonly HandOverAct[] Acts = [HandOverAct.Send, HandOverAct.Accept, HandOverAct.Refuse, HandOverAct.End];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/hand-overs/{id:guid}/stage/{act}", Show).RequireAuthorization(ReleasePermissions.Read);
        app.MapPost("/releases/hand-overs/{id:guid}/stage/{act}", Submit).RequireAuthorization(ReleasePermissions.Read);
        app.MapPost("/api/v1/hand-overs/{id:guid}/stage", Call).RequireAuthorization(ReleasePermissions.Read);
    }

    static async Task<IResult> Show(Id<HandOver> id, string act, HandOverReading reading, CancellationToken cancel) =>
        Parse(act) is { } parsed && await FindAsync(id, parsed, reading, cancel) is { } found ? await ViewAsync(found, parsed, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<HandOver> id, string act, IFormCollection posted, HandOverReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await FindAsync(id, parsed, reading, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(parsed, parsed is HandOverAct.Refuse or HandOverAct.End ? form.Text("note", HandOver.TextMax) : form.TextOrNone("note", HandOver.TextMax));
        return await form.TryAsync(() => MoveAsync(found, request, reading, db, by, time, cancel))
            ? Views.Went(found.State is HandOverState.Ended ? ReleaseLinks.List : ReleaseLinks.OfHandOver(id), ShellWords.Saved)
            : await ViewAsync(found, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<HandOver> id, Request request, HandOverReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await FindAsync(id, request.Act, reading, cancel) is not { } found) return TypedResults.NotFound();

        await MoveAsync(found, request, reading, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State));
    }

    /// <summary>Null where it is not there, or the act is the other office's; what only the state forbids is refused with words.</summary>
    static async Task<HandOver?> FindAsync(Id<HandOver> id, HandOverAct act, HandOverReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found && (reading.May(found, act) || (!HandOverLifecycle.Table.Allows(found.State, act) && (reading.Sends(found) || reading.Receives(found)))) ? found : null;

    static async Task MoveAsync(HandOver found, Request request, HandOverReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        switch (request.Act)
        {
            case HandOverAct.Send: found.Send(request.Note, by, time.Now); break;
            case HandOverAct.Refuse: found.Refuse(request.Note ?? "", by, time.Now); break;
            case HandOverAct.End:
                found.End(request.Note ?? "", by, time.Now);
                await CloseAsync(found, request.Note!, db, by, time, cancel);
                break;
            default:
                if (HandOverLifecycle.Table.Allows(found.State, HandOverAct.Accept) && reading.Sends(found)) throw HandOverRefusals.SameOffice;
                found.Accept(request.Note, by, time.Now);
                await OpenAsync(found, db, by, time, cancel);
                break;
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>
    /// From acceptance on an agency reads the person as it reads those of its classes: a disclosure under the agreement,
    /// but to this agency alone, for the person consented to this one. A probation office reads by law, not by agreement.
    /// </summary>
    static async Task OpenAsync(HandOver found, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var to = await db.Organisations.Where(o => o.Id == new Id<Organisation>(found.ToId)).Select(o => o.ShortName).SingleAsync(cancel);
        Journey.Record(db, found.ParticipantId, found.Unit, JourneyKind.HandedOver, time.Today, by, time.Now, ReleaseLinks.OfHandOver(found.Id), null, to);
        if (found.AgreementId is { } agreement)
            db.Add(Disclosure.Open(found.ParticipantId, found.Unit, agreement, found.Id.Value, HandOverWords.HandOver, time.Today, by, time.Now, found.ToId));
        if (found.Leg is not HandOverLeg.ProbationToAgency) await Departures.HandedOverAsync(db, found, by, time.Now, cancel);
    }

    static async Task CloseAsync(HandOver found, string why, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var subject = found.Id.Value;
        foreach (var open in await db.Disclosures.IgnoreQueryFilters().Where(d => d.SubjectId == subject && d.Closed == null).ToListAsync(cancel))
            open.Close(time.Today, why[..Math.Min(why.Length, Change.WhyMax)], by, time.Now);
    }

    static HandOverAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (HandOverAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(HandOver found, HandOverAct act, Form form, HandOverReading reading, CancellationToken cancel) =>
        Views.Show<MoveHandOverView>(new { Form = form, Act = act, File = await reading.FileOf(found, cancel) }, form.Status);

    /// <param name="Act">Send, Accept, Refuse or End.</param>
    /// <param name="Note">To refuse and to end, why.</param>
    public sealed record Request(HandOverAct Act, string? Note = null);

    public sealed record Answer(Id<HandOver> Id, HandOverState State);
}
