using Microsoft.Extensions.Options;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Classes;

/// <summary>Ends a class by the rule: who completes it, who does not, and why. The list is shown before it is done.</summary>
public static class CompleteClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/complete", Show).RequireAuthorization(TrainingPermissions.Complete);
        app.MapPost("/classes/{id:guid}/complete", Submit).RequireAuthorization(TrainingPermissions.Complete);
        app.MapGet("/api/v1/classes/{id:guid}/completion", Find).RequireAuthorization(TrainingPermissions.Read);
        app.MapPost("/api/v1/classes/{id:guid}/complete", Call).RequireAuthorization(TrainingPermissions.Complete);
    }

    static async Task<IResult> Show(Guid id, ClassReading reading, IOptions<TrainingRules> rules, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? await ViewAsync(found, Form.Blank, reading, rules.Value, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, ClassReading reading, IOptions<TrainingRules> rules, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.TextOrNone("reason", Session.ReasonMax);
        return await form.TryAsync(() => CompleteAsync(found, reason, reading, rules.Value, db, by, time, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: "Kelas selesai.", en: "The class is complete."))
            : await ViewAsync(found, form, reading, rules.Value, cancel);
    }

    static async Task<IResult> Find(Guid id, ClassReading reading, IOptions<TrainingRules> rules, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? TypedResults.Ok((await JudgeAsync(found, reading, rules.Value, cancel)).ConvertAll(Row.Of))
            : TypedResults.NotFound();

    static async Task<IResult> Call(
        Guid id, Request request, ClassReading reading, IOptions<TrainingRules> rules, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var judged = await CompleteAsync(found, request.ReasonForUnheld, reading, rules.Value, db, by, time, cancel);
        return TypedResults.Ok(judged.ConvertAll(Row.Of));
    }

    /// <summary>Those who take part to the end, each with what the rule says.</summary>
    static async Task<List<Judged>> JudgeAsync(TrainingClass found, ClassReading reading, TrainingRules rules, CancellationToken cancel)
    {
        var people = (await reading.PeopleAsync(found, cancel)).Where(p => p.State is EnrolmentState.Active or EnrolmentState.Completed or EnrolmentState.Incomplete).ToList();
        var judged = await reading.JudgeAsync(found, await reading.CurriculumAsync(found, cancel), people, rules, cancel);
        return people.ConvertAll(p => new Judged(p, judged[p.Id]));
    }

    static async Task<List<Judged>> CompleteAsync(
        TrainingClass found, string? reason, ClassReading reading, TrainingRules rules, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var judged = await JudgeAsync(found, reading, rules, cancel);
        var enrolments = await db.Enrolments.Where(e => e.ClassId == found.Id && EnrolmentLifecycle.Current.Contains(e.State)).ToDictionaryAsync(e => e.Id, cancel);
        found.Complete(time.Today, reason, by, time.Now);

        foreach (var (person, completion) in judged.Select(j => (j.Person, j.Completion)))
        {
            var (enrolment, attendance) = (enrolments[person.Id], completion.Attendance);
            if (completion.Completes) enrolment.Complete(by, time.Now);
            else enrolment.FallShort(string.Join(' ', completion.Reasons) is { Length: > EnrolmentEvent.NoteMax } all ? all[..EnrolmentEvent.NoteMax] : string.Join(' ', completion.Reasons), by, time.Now);

            string[] data = completion.Completes ? [found.Title, Hours(attendance.PresentMinutes), Hours(attendance.ScheduledMinutes)] : [found.Title];
            Journey.Record(db, person.ParticipantId, found.Unit, completion.Completes ? JourneyKind.ClassCompleted : JourneyKind.ClassNotCompleted,
                found.Ends, by, time.Now, ClassLinks.Of(found.Id), found.AgreementId, data);
        }

        foreach (var waiting in enrolments.Values.Where(e => e.State is EnrolmentState.Proposed or EnrolmentState.WaitListed or EnrolmentState.Enrolled))
            waiting.Leave(LeaveReason.ClassEnded, time.Today, null, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return judged;
    }

    static string Hours(int minutes) => (minutes / 60d).ToString("0.#", Bahasa.Indonesian);

    static async Task<IResult> ViewAsync(TrainingClass found, Form form, ClassReading reading, TrainingRules rules, CancellationToken cancel) =>
        Views.Show<CompleteClassView>(new { Class = found, Form = form, Judged = await JudgeAsync(found, reading, rules, cancel), Rules = rules }, form.Status);

    /// <param name="ReasonForUnheld">Why sessions that were not held are cancelled; needed where there are any.</param>
    public sealed record Request(string? ReasonForUnheld = null);

    public sealed record Judged(PersonInClass Person, Completion Completion);

    /// <param name="Id">Of the enrolment.</param>
    /// <param name="Reasons">Every reason why not; empty for those who complete.</param>
    public sealed record Row(
        Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, bool Completes, int Attended, int Sessions, int PresentMinutes,
        int ScheduledMinutes, int UnitsCompetent, int UnitsRequired, IReadOnlyList<string> Reasons)
    {
        internal static Row Of(Judged j) => new(
            j.Person.Id, j.Person.ParticipantId, j.Person.Name, j.Completion.Completes, j.Completion.Attendance.Attended, j.Completion.Attendance.Sessions,
            j.Completion.Attendance.PresentMinutes, j.Completion.Attendance.ScheduledMinutes, j.Completion.UnitsCompetent, j.Completion.UnitsRequired, j.Completion.Reasons);
    }
}
