using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>Writes down what a person wants to reach with the mentor, and that it is reached.</summary>
public static class KeepGoals
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/mentoring/{id:guid}/goals", Submit).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/mentoring/{id:guid}/goals/{no:int}/reached", Reach).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/goals", Call).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/goals/{no:int}/reached", CallReach).RequireAuthorization(MentoringPermissions.Keep);
    }

    static async Task<IResult> Submit(Id<MentoringPair> id, IFormCollection posted, ShowPair.Pages pages, PairReading reading, Db db, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (text, due) = (form.Text("text", MentoringPair.TextMax), form.Date("due"));
        return await form.TryAsync(() => SetAsync(pair, text, due, db, cancel))
            ? Views.Went(PairLinks.Of(id), ShellWords.Saved)
            : await pages.ViewAsync(await reading.FileOf(pair, cancel), form);
    }

    static async Task<IResult> Reach(Id<MentoringPair> id, int no, IFormCollection posted, ShowPair.Pages pages, PairReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => ReachAsync(pair, no, db, time, cancel))
            ? Views.Went(PairLinks.Of(id), ShellWords.Saved)
            : await pages.ViewAsync(await reading.FileOf(pair, cancel), form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<MentoringPair> id, Request request, PairReading reading, Db db, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        await SetAsync(pair, request.Text, request.Due, db, cancel);
        return TypedResults.Ok(new Answer(pair.Goals.Count));
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallReach(Id<MentoringPair> id, int no, PairReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        await ReachAsync(pair, no, db, time, cancel);
        return TypedResults.Ok(new Answer(no));
    }

    static Task SetAsync(MentoringPair pair, string text, DateOnly due, Db db, CancellationToken cancel)
    {
        pair.SetGoal(text, due);
        return db.SaveChangesAsync(cancel);
    }

    static Task ReachAsync(MentoringPair pair, int no, Db db, TimeProvider time, CancellationToken cancel)
    {
        pair.ReachGoal(no, time.Today);
        return db.SaveChangesAsync(cancel);
    }

    /// <param name="Due">The day by which.</param>
    public sealed record Request(string Text, DateOnly Due);

    /// <param name="No">The goal's number within the pair.</param>
    public sealed record Answer(int No);
}
