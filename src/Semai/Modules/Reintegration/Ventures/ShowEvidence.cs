using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Adds what shows that a venture started, and confirms what another officer wrote down.</summary>
public static class ShowEvidence
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/ventures/{id:guid}/evidence", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/ventures/{id:guid}/evidence/{no:int}/confirm", SubmitConfirm).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/ventures/{id:guid}/evidence", Call).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/ventures/{id:guid}/evidence/{no:int}/confirm", CallConfirm).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, VentureReading reading, ShowVenture.Pages pages, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var given = new EvidenceGiven(form.Choice<EvidenceKind>("evidence"), form.Date("evidenceOn"), form.Text("what", Venture.TextMax));
        return await form.TryAsync(() => AddAsync(venture, given, db, by, time, cancel)) ? Views.Went(VentureLinks.Of(id), ShellWords.Saved) : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<IResult> SubmitConfirm(Id<Venture> id, int no, IFormCollection _, VentureReading reading, ShowVenture.Pages pages, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Blank;
        return await form.TryAsync(() => ConfirmAsync(venture, no, db, by, time, cancel)) ? Views.Went(VentureLinks.Of(id), ShellWords.Saved) : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Venture> id, EvidenceGiven given, VentureReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer(id, (await AddAsync(venture, given, db, by, time, cancel)).No, venture.State));
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallConfirm(Id<Venture> id, int no, VentureReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        await ConfirmAsync(venture, no, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, no, venture.State));
    }

    static async Task<VentureEvidence> AddAsync(Venture venture, EvidenceGiven given, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var shown = venture.Show(given, by, time.Now);
        db.Entry(venture).State = EntityState.Modified; // the venture's version guards its lines
        await db.SaveChangesAsync(cancel);
        return shown;
    }

    static async Task ConfirmAsync(Venture venture, int no, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var isNew = venture.State is VentureState.Reported;
        venture.Confirm(no, by, time.Now);
        db.Entry(venture).State = EntityState.Modified;
        if (isNew) Journey.Record(db, venture.ParticipantId, venture.Unit, JourneyKind.VentureStarted, venture.StartedOn, by, time.Now, VentureLinks.Of(venture.Id), null, venture.Name);
        await db.SaveChangesAsync(cancel);
    }

    public sealed record Answer(Id<Venture> Id, int No, VentureState State);
}
