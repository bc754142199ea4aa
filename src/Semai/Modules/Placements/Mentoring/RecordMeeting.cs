using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>Writes down a meeting that was held. Inside the wall only where the mentor had leave to enter on that day.</summary>
public static class RecordMeeting
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentoring/{id:guid}/meetings/new", Show).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/mentoring/{id:guid}/meetings/new", Submit).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost("/api/v1/mentoring/{id:guid}/meetings", Call).RequireAuthorization(MentoringPermissions.Keep);
    }

    static async Task<IResult> Show(Id<MentoringPair> id, PairReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } pair
            ? await ViewAsync(pair, Form.Of(("on", time.Today), ("minutes", 60), ("where", "inside")), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<MentoringPair> id, IFormCollection posted, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var facts = Read(form);
        string? warning = null;
        return await form.TryAsync(async () => (_, warning) = await RecordAsync(pair, facts, reading, db, by, time, cancel))
            ? Views.Went(PairLinks.Of(id), warning ?? ShellWords.Saved)
            : await ViewAsync(pair, form, reading, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<MentoringPair> id, MeetingFacts request, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } pair) return TypedResults.NotFound();

        var (meeting, warning) = await RecordAsync(pair, request, reading, db, by, time, cancel);
        return TypedResults.Created($"/api/v1/mentoring/{id}", new Answer(meeting.No, warning is null ? [] : [warning]));
    }

    static async Task<(MentorMeeting Meeting, string? Warning)> RecordAsync(
        MentoringPair pair, MeetingFacts facts, PairReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var rules = await PairRules.OnAsync(time.Today, db, cancel);
        var meeting = pair.Hold(facts, await reading.AdmissionAsync(pair, facts.On, cancel), rules.PaperDays, by, time.Now);
        await Ending.TellAsync(db, pair, JourneyKind.MetMentor, facts.On, by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
        return (meeting, await reading.TooManyHoursAsync(pair, facts.On, cancel));
    }

    static MeetingFacts Read(Form form) => new(
        form.Date("on"), form.Whole("minutes", 1, MentorMeeting.MinutesMax), form.Text("place", MentoringPair.TextMax), form.Typed("where") != "outside",
        form.Text("topics", MentoringPair.TextMax), form.TextOrNone("note", MentoringPair.NoteMax), Mood(form, "mentorMood"), Mood(form, "personMood"),
        form.TextOrNone("lateWhy", MentoringPair.TextMax));

    static int? Mood(Form form, string field) =>
        form.Typed(field) is "" ? null
        : int.TryParse(form.Typed(field), NumberStyles.None, CultureInfo.InvariantCulture, out var mood) ? mood
        : form.Note<int?>(field, PairRefusals.MoodOutOfRange.Message, null);

    static async Task<IResult> ViewAsync(MentoringPair pair, Form form, PairReading reading, CancellationToken cancel) =>
        Views.Show<RecordMeetingView>(new { File = await reading.FileOf(pair, cancel), Form = form }, form.Status);

    /// <param name="No">Its number within the pair.</param>
    public sealed record Answer(int No, IReadOnlyList<string> Warnings);
}
