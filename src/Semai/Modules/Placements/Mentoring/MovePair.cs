using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>Starts a pair once the person has signed, pauses, resumes and ends it.</summary>
public static class MovePair
{
    static readonly PairAct[] Acts = [PairAct.Start, PairAct.Pause, PairAct.Resume, PairAct.End];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentoring/{id:guid}/stage/{act}", Show).RequireAuthorization(MentoringPermissions.Decide);
        app.MapPost("/mentoring/{id:guid}/stage/{act}", Submit).RequireAuthorization(MentoringPermissions.Decide);
        app.MapPost("/api/v1/mentoring/{id:guid}/stage", Call).RequireAuthorization(MentoringPermissions.Decide);
    }

    static async Task<IResult> Show(Id<MentoringPair> id, string act, PairReading reading, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.OwnAsync(id, cancel) is { } pair
            ? await ViewAsync(pair, parsed, Form.Of(("on", time.Today)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<MentoringPair> id, string act, IFormCollection posted, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            parsed, parsed is PairAct.Start or PairAct.End ? form.Date("on") : null, parsed is PairAct.Pause or PairAct.End ? form.Choice<PairReason>("reason") : null,
            form.TextOrNone("note", MentoringPair.NoteMax));
        return await form.TryAsync(() => MoveAsync(pair, request, db, by, time, cancel))
            ? Views.Went(PairLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(pair, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<MentoringPair> id, Request request, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        await MoveAsync(pair, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, pair.State));
    }

    static async Task MoveAsync(MentoringPair pair, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.Act is PairAct.Pause or PairAct.End && request.Reason is null) throw PairRefusals.ReasonMissing;

        var day = request.On ?? time.Today;
        switch (request.Act)
        {
            case PairAct.Start:
                if (!await db.Custodies.AnyAsync(c => c.ParticipantId == pair.ParticipantId && c.Unit == pair.Unit && c.Presence == Presence.Present, cancel)) throw PairRefusals.NotPresent;
                pair.Start(day, by, time.Now);
                await Ending.TellAsync(db, pair, JourneyKind.Paired, time.Today, by, time.Now, cancel);
                break;
            case PairAct.Pause: pair.Pause(request.Reason!.Value, request.Note, by, time.Now); break;
            case PairAct.Resume: pair.Resume(request.Note, by, time.Now); break;
            default: await Ending.EndAsync(db, pair, request.Reason!.Value, day, request.Note, by, time.Now, cancel); break;
        }

        await db.SaveChangesAsync(cancel);
    }

    static PairAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (PairAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(MentoringPair pair, PairAct act, Form form, PairReading reading, CancellationToken cancel) =>
        Views.Show<MovePairView>(new { File = await reading.FileOf(pair, cancel), Act = act, Form = form }, form.Status);

    /// <param name="Act">Start, Pause, Resume or End.</param>
    /// <param name="On">To start, the day of the person's written consent; to end, the last day.</param>
    /// <param name="Reason">To pause and to end.</param>
    public sealed record Request(PairAct Act, DateOnly? On = null, PairReason? Reason = null, string? Note = null);

    public sealed record Answer(Id<MentoringPair> Id, PairState State);
}
