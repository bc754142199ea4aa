using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>A meeting that was written down wrongly counts no more; its line stays with the reason.</summary>
public static class CorrectMeeting
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentoring/{id:guid}/meetings/{no:int}/error", Show).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/mentoring/{id:guid}/meetings/{no:int}/error", Submit).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/meetings/{no:int}/error", Call).RequireAuthorization(MentoringPermissions.Keep);
    }

    static async Task<IResult> Show(Id<MentoringPair> id, int no, PairReading reading, CancellationToken cancel) =>
        await FindAsync(id, no, reading, cancel) is { } pair ? await ViewAsync(pair, no, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<MentoringPair> id, int no, IFormCollection posted, PairReading reading, Db db, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", MentoringPair.TextMax);
        return await form.TryAsync(() => CorrectAsync(pair, no, reason, db, by, cancel))
            ? Views.Went(PairLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(pair, no, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<MentoringPair> id, int no, Request request, PairReading reading, Db db, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } pair) return TypedResults.NotFound();

        await CorrectAsync(pair, no, request.Reason, db, by, cancel);
        return TypedResults.Ok(new Answer(id, no));
    }

    static Task CorrectAsync(MentoringPair pair, int no, string reason, Db db, Actor by, CancellationToken cancel)
    {
        pair.MarkInError(no, reason, by);
        db.Entry(pair).State = EntityState.Modified; // the pair's version guards its lines
        return db.SaveChangesAsync(cancel);
    }

    static async Task<MentoringPair?> FindAsync(Id<MentoringPair> id, int no, PairReading reading, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } pair && pair.Meetings.Any(m => m.No == no) ? pair : null;

    static async Task<IResult> ViewAsync(MentoringPair pair, int no, Form form, PairReading reading, CancellationToken cancel) => Views.Show<PairReasonView>(new
    {
        File = await reading.FileOf(pair, cancel),
        Form = form,
        Action = PairLinks.InError(pair.Id, no),
        Title = Say(id: $"Tandai pertemuan {pair.Meetings.Single(m => m.No == no).On.Long} salah masuk", en: $"Mark the meeting of {pair.Meetings.Single(m => m.No == no).On.Long} as entered in error"),
        Button = Say(id: "Tandai salah masuk", en: "Mark as in error"),
    }, form.Status);

    public sealed record Request(string Reason);

    public sealed record Answer(Id<MentoringPair> Id, int No);
}
