using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training.Curricula;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Training.Classes;

/// <summary>
/// Plans a class from a curriculum under a commitment. First as a dry run that shows every date and what was passed
/// over; then, confirmed, for good.
/// </summary>
public static class PlanClass
{
    public const string Path = $"{ClassLinks.List}/new";
    const string Api = "/api/v1/classes";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost(Path, Submit).RequireAuthorization(TrainingPermissions.Plan);
        app.MapPost(Api, Call).RequireAuthorization(TrainingPermissions.Plan);
    }

    static async Task<IResult> Show(string? commitment, ClassPlanning planning, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Of(
            ("commitment", commitment), ("start", NextMonday(time.Today)), ("startsAt", new TimeOnly(8, 0)), ("hours", 4), ("capacity", 20),
            ("weekdays", nameof(DayOfWeek.Monday)), ("skipJointLeave", "on"));
        return await ViewAsync(form, null, planning, time.Today, cancel);
    }

    static async Task<IResult> Submit(IFormCollection posted, ClassPlanning planning, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = Read(form);
        Answer? done = null;
        await form.TryAsync(async () =>
        {
            done = await planning.TryAsync(request, cancel);
            if (form.Typed("step") == "confirm" && form.Typed("seen") == done.Fingerprint) done = await planning.PlanAsync(request, standing.Actor, cancel);
        });

        return done?.Id is { } id
            ? Views.Went(ClassLinks.Of(id), Made(done.Code!, standing))
            : await ViewAsync(form, done, planning, time.Today, cancel);
    }

    static async Task<IResult> Call(Request request, ClassPlanning planning, Actor by, CancellationToken cancel) =>
        request.DryRun
            ? TypedResults.Ok(await planning.TryAsync(request, cancel))
            : await planning.PlanAsync(request, by, cancel) is var done ? TypedResults.Created($"{Api}/{done.Id}", done) : null!;

    static string Made(string code, Standing standing) => standing.Can(TrainingPermissions.Propose)
        ? Say(id: $"Kelas {code} dibuat. Berikutnya, pilih calon pesertanya.", en: $"Class {code} is made. Next, choose its candidates.")
        : Say(id: $"Kelas {code} dibuat. Berikutnya, Giatja di Lapas mengusulkan calon pesertanya.", en: $"Class {code} is made. Next, the prison's work officer proposes its candidates.");

    static Request Read(Form form) => new(
        form.Chosen<Commitment>("commitment"), form.Chosen<Curriculum>("curriculum"), form.Whole("unit", 1, int.MaxValue),
        form.TextOrNone("title", TrainingClass.TitleMax), form.Date("start"), form.Weekdays("weekdays"), form.Hour("startsAt"),
        form.Whole("hours", 1, SessionPlan.HoursPerSessionMax), form.Text("venue", Session.VenueMax),
        form.Text("instructors", TrainingClass.InstructorsMax), form.Whole("capacity", 1, TrainingClass.CapacityMax),
        Exceptions(form), form.Ticked("skipJointLeave"), DryRun: false, AlsoServes(form));

    /// <summary>Ticks that were shown for this commitment; where another has been chosen since, they are worked out anew.</summary>
    static IReadOnlyList<Id<Commitment>>? AlsoServes(Form form) => form.Typed("alsoFor") is { Length: > 0 } shown && shown == form.Typed("commitment")
        ? [.. form.AllTyped("also").Where(t => Id<Commitment>.TryParse(t, null, out _)).Select(t => Id<Commitment>.Parse(t, null))]
        : null;

    static DateOnly[] Exceptions(Form form)
    {
        var days = new List<DateOnly>();
        foreach (var line in form.Typed("exceptions").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var one = Form.Of(("day", line));
            var day = one.Date("day");
            if (one.IsSound) days.Add(day);
            else form.Note("exceptions", Say(id: $"\"{line}\" bukan tanggal. Tulis misalnya 17/08/2026.", en: $"\"{line}\" is not a date. Write for instance 17/08/2026."), 0);
        }

        return [.. days];
    }

    static async Task<IResult> ViewAsync(Form form, Answer? tried, ClassPlanning planning, DateOnly today, CancellationToken cancel) =>
        Views.Show<PlanClassView>(new { Form = form, Choices = await planning.ChoicesAsync(today, cancel), Tried = tried }, form.Status);

    static DateOnly NextMonday(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    /// <param name="Unit">Number of the prison.</param>
    /// <param name="Title">The curriculum's title with a running number, where left out.</param>
    /// <param name="HoursPerSession">Lesson hours (JP) of 45 minutes.</param>
    /// <param name="Instructors">Names, one a line.</param>
    /// <param name="Exceptions">Days to leave out besides Sundays and national holidays.</param>
    /// <param name="SkipJointLeave">Leave out cuti bersama too.</param>
    /// <param name="DryRun">Only say what would be.</param>
    /// <param name="AlsoServes">
    /// Other commitments of the agreement that the class counts for; left out, those that count something else of it than
    /// the commitment itself does.
    /// </param>
    public sealed record Request(
        Id<Commitment> CommitmentId, Id<Curriculum> CurriculumId, int Unit, string? Title, DateOnly Start, IReadOnlyList<DayOfWeek> Weekdays,
        TimeOnly StartsAt, int HoursPerSession, string Venue, string Instructors, int Capacity,
        IReadOnlyList<DateOnly>? Exceptions = null, bool SkipJointLeave = true, bool DryRun = false,
        IReadOnlyList<Id<Commitment>>? AlsoServes = null);

    /// <param name="Id">Null for a dry run.</param>
    /// <param name="Skipped">Class days that were passed over, with the holiday's name.</param>
    /// <param name="Warnings">Clashes of room and instructor, a group that does not fit the curriculum, years without holidays.</param>
    /// <param name="Serving">The other commitments of the agreement, and whether the class counts for each.</param>
    public sealed record Answer(
        Id<TrainingClass>? Id, string? Code, string Title, IReadOnlyList<PlannedSession> Sessions, IReadOnlyList<SkippedDay> Skipped,
        IReadOnlyList<string> Warnings, IReadOnlyList<ServedChoice> Serving)
    {
        /// <summary>Only what a person has seen is made: a plan changed since it was shown is shown again.</summary>
        internal string Fingerprint => string.Join(' ', Sessions.Select(s => $"{s.Date.Iso}T{s.Starts.Clock}x{s.Hours}"));
    }

    /// <param name="Counts">The class counts for it.</param>
    public sealed record ServedChoice(Id<Commitment> Id, string Clause, string Title, bool Counts);

    /// <summary>What can be chosen: promises that a class may serve, curricula offered, prisons.</summary>
    public sealed record Choices(IReadOnlyList<Option> Commitments, IReadOnlyList<Option> Curricula, IReadOnlyList<Option> Units);
}
