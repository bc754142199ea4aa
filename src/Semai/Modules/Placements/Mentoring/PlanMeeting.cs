using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>Plans a meeting inside the prison, so that the gate expects the mentor; or calls one off.</summary>
public static class PlanMeeting
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentoring/{id:guid}/plan", Show).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/mentoring/{id:guid}/plan", Submit).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/mentoring/{id:guid}/plan/{no:int}/cancel", SubmitCancel).RequireAuthorization(MentoringPermissions.Keep);
        app.MapGet("/mentoring/{id:guid}/plan/{no:int}/cancel", ShowCancel).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/plan", Call).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/plan/{no:int}/cancel", CallCancel).RequireAuthorization(MentoringPermissions.Keep);
    }

    static async Task<IResult> Show(Id<MentoringPair> id, PairReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } pair
            ? await ViewAsync(pair, Form.Of(("on", time.Today.AddDays(1)), ("starts", new TimeOnly(9, 0)), ("minutes", 60)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<MentoringPair> id, IFormCollection posted, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), form.Hour("starts"), form.Whole("minutes", 1, MentorMeeting.MinutesMax), form.Text("place", MentoringPair.TextMax));
        return await form.TryAsync(() => PlanAsync(pair, request, reading, db, by, time, cancel))
            ? Views.Went(PairLinks.Of(id), Say(id: "Tersimpan. Penjaga pintu melihatnya di daftar hari itu.", en: "Saved. The gate sees it on that day's list."))
            : await ViewAsync(pair, form, reading, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<MentoringPair> id, Request request, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        return TypedResults.Created($"/api/v1/mentoring/{id}", new Answer((await PlanAsync(pair, request, reading, db, by, time, cancel)).No));
    }

    static async Task<PlannedMeeting> PlanAsync(MentoringPair pair, Request request, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var planned = pair.Plan(request.On, request.Starts, request.Minutes, request.Place, await reading.AdmissionAsync(pair, request.On, cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
        return planned;
    }

    static async Task<IResult> ShowCancel(Id<MentoringPair> id, int no, PairReading reading, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } pair && pair.Planned.Any(p => p.No == no) ? await ReasonAsync(pair, no, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> SubmitCancel(Id<MentoringPair> id, int no, IFormCollection posted, PairReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair || pair.Planned.All(p => p.No != no)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", MentoringPair.TextMax);
        return await form.TryAsync(() => CancelAsync(pair, no, reason, db, time, cancel)) ? Views.Went(PairLinks.Of(id), ShellWords.Saved) : await ReasonAsync(pair, no, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallCancel(Id<MentoringPair> id, int no, CorrectMeeting.Request request, PairReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair || pair.Planned.All(p => p.No != no)) return TypedResults.NotFound();

        await CancelAsync(pair, no, request.Reason, db, time, cancel);
        return TypedResults.Ok(new Answer(no));
    }

    static Task CancelAsync(MentoringPair pair, int no, string why, Db db, TimeProvider time, CancellationToken cancel)
    {
        pair.CancelPlanned(no, why, time.Today);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(MentoringPair pair, Form form, PairReading reading, CancellationToken cancel) =>
        Views.Show<PlanMeetingView>(new { File = await reading.FileOf(pair, cancel), Form = form }, form.Status);

    static async Task<IResult> ReasonAsync(MentoringPair pair, int no, Form form, PairReading reading, CancellationToken cancel) => Views.Show<PairReasonView>(new
    {
        File = await reading.FileOf(pair, cancel),
        Form = form,
        Action = PairLinks.CancelPlan(pair.Id, no),
        Title = Say(id: $"Batalkan pertemuan {DayOf(pair, no).WithWeekday}", en: $"Call off the meeting of {DayOf(pair, no).WithWeekday}"),
        Button = Say(id: "Batalkan pertemuan", en: "Call it off"),
    }, form.Status);

    static DateOnly DayOf(MentoringPair pair, int no) => pair.Planned.Single(p => p.No == no).On;

    public sealed record Request(DateOnly On, TimeOnly Starts, int Minutes, string Place);

    /// <param name="No">Its number within the pair.</param>
    public sealed record Answer(int No);
}
