using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Curricula;

namespace Semai.Tests.Support;

static partial class Some
{
    public static readonly Actor Approver = new("officer-9", "Sri Wahyuni");

    /// <summary>Mondays and Wednesdays from 2 March 2026, four lesson hours from 08.00.</summary>
    public static SessionPattern Pattern(DateOnly? start = null, int hours = 4, params DayOfWeek[] days) => new(
        start ?? new(2026, 3, 2), (days.Length == 0 ? [DayOfWeek.Monday, DayOfWeek.Wednesday] : days).ToHashSet(), new(8, 0), hours);

    public static SessionPlan SessionPlan(SessionPattern? pattern = null, int hours = 12) =>
        Semai.Modules.Training.SessionPlan.LayOut(pattern ?? Pattern(), [new("Bahan dan kebersihan", hours)],
            new Dictionary<DateOnly, string>(), new HashSet<DateOnly>());

    public static ClassPlan ClassPlan(
        string title = "Keripik Pisang 1", int unit = 1, int capacity = 3, Id<Curriculum>? curriculum = null,
        Id<Commitment>? commitment = null, Guid? agreement = null, SessionPlan? sessions = null) => new(
        title, curriculum ?? Id<Curriculum>.New(Instant), Sector.Farming, commitment ?? Id<Commitment>.New(Instant), agreement ?? Guid.CreateVersion7(Instant),
        unit, "Dapur pelatihan", "Nurhasanah", capacity, (sessions ?? SessionPlan()).Sessions);

    public static TrainingClass TrainingClass(string code = "KLS/2026/0001", ClassPlan? plan = null) =>
        Semai.Modules.Training.TrainingClass.Plan(code, plan ?? ClassPlan(), Officer, Instant);

    public static Enrolment Enrolment(TrainingClass @class, Id<Participant>? participant = null) =>
        Semai.Modules.Training.Enrolment.Propose(@class, participant ?? Id<Participant>.New(Instant), 80, "Minatnya pertanian.", Officer, Instant);

    public static SelectionMinutes Minutes(TrainingClass @class, string number = "BA-01/TPP/2026") =>
        SelectionMinutes.Of(@class, number, new(2026, 1, 4), "Sri Wahyuni", new(2026, 1, 5), Approver, Instant);
}
