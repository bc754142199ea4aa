using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Pauses a venture, resumes, closes and opens it again; marks it as entered in error, and takes that back.</summary>
public static class MoveVenture
{
    static readonly VentureAct[] Acts = [VentureAct.Pause, VentureAct.Resume, VentureAct.Close, VentureAct.Reopen, VentureAct.MarkInError, VentureAct.Restore];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/ventures/{id:guid}/stage/{act}", Show).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/ventures/{id:guid}/stage/{act}", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/ventures/{id:guid}/stage", Call).RequireAuthorization(VenturePermissions.Keep);
    }

    internal static bool HasReason(VentureAct act) => act is VentureAct.Pause or VentureAct.Close;

    internal static bool HasDay(VentureAct act) => act is not VentureAct.MarkInError and not VentureAct.Restore;

    /// <summary>What must be explained in words.</summary>
    internal static bool NeedsNote(VentureAct act) => act is VentureAct.Reopen or VentureAct.MarkInError or VentureAct.Restore;

    static async Task<IResult> Show(Id<Venture> id, string act, VentureReading reading, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.KeptAsync(id, cancel) is { } venture ? View(venture, parsed, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Venture> id, string act, IFormCollection posted, VentureReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            parsed, HasDay(parsed) ? form.Date("on") : null, HasReason(parsed) ? form.Choice<VentureReason>("reason") : null,
            NeedsNote(parsed) ? form.Text("note", Venture.TextMax) : form.TextOrNone("note", Venture.TextMax));
        return await form.TryAsync(() => MoveAsync(venture, request, db, by, time, cancel)) ? Views.Went(VentureLinks.Of(id), ShellWords.Saved) : View(venture, parsed, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Venture> id, Request request, VentureReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        await MoveAsync(venture, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, venture.State, venture.Standing));
    }

    static async Task MoveAsync(Venture venture, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var (day, at) = (request.On ?? time.Today, time.Now);
        if (HasReason(request.Act) && request.Reason is null) throw VentureRefusals.ReasonMissing;

        switch (request.Act)
        {
            case VentureAct.Pause: venture.Pause(request.Reason!.Value, day, request.Note, by, at); break;
            case VentureAct.Resume: venture.Resume(day, request.Note, by, at); break;
            case VentureAct.Close: venture.Close(request.Reason!.Value, day, request.Note, by, at); break;
            case VentureAct.Reopen: venture.Reopen(day, request.Note, by, at); break;
            case VentureAct.MarkInError: venture.MarkInError(request.Note ?? "", by, at); break;
            default: venture.Restore(request.Note ?? "", by, at); break;
        }

        if (request.Act is VentureAct.Close)
            Journey.Record(db, venture.ParticipantId, venture.Unit, JourneyKind.VentureClosed, day, by, at, VentureLinks.Of(venture.Id), null, venture.Name);
        await db.SaveChangesAsync(cancel);
    }

    static VentureAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (VentureAct?)a).FirstOrDefault();

    static IResult View(Venture venture, VentureAct act, Form form) => Views.Show<MoveVentureView>(new { Venture = venture, Act = act, Form = form }, form.Status);

    /// <param name="Act">Pause, Resume, Close, Reopen, MarkInError or Restore.</param>
    /// <param name="On">The day it happened; today where none is given.</param>
    /// <param name="Reason">To pause and to close.</param>
    /// <param name="Note">Needed to reopen, to mark as in error and to restore.</param>
    public sealed record Request(VentureAct Act, DateOnly? On = null, VentureReason? Reason = null, string? Note = null);

    public sealed record Answer(Id<Venture> Id, VentureState State, VentureStanding Standing);
}
