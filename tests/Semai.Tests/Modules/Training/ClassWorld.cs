using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training;
using Semai.Modules.Training.Classes;
using Semai.Modules.Training.Curricula;

namespace Semai.Tests.Modules.Training;

/// <summary>A prison with people, an agency, an agreement in force between them with one commitment, and a curriculum.</summary>
sealed record ClassWorld(
    TestApp App, Organisation Prison, Organisation Agency, Agreement Agreement, Commitment Commitment, Curriculum Curriculum, IReadOnlyList<Participant> People)
{
    Scope Inside => new(false, [1], [Prison.Id.Value], [Agreement.Id.Value]);

    /// <summary>An officer of the prison who does everything but approve.</summary>
    public Visitor Officer => App.Visitor(Inside, TrainingPermissions.Read, TrainingPermissions.Plan, TrainingPermissions.Propose,
        TrainingPermissions.Register, TrainingPermissions.Assess, TrainingPermissions.Complete, ParticipantPermissions.Read);

    public Visitor Approver => App.Visitor(Inside, TrainingPermissions.Read, TrainingPermissions.Approve, ParticipantPermissions.Read);

    /// <summary>An officer of the agency: sees what the agreement opens.</summary>
    public Visitor AgencyOfficer => App.Visitor(
        new Scope(false, [], [Agency.Id.Value], [Agreement.Id.Value]), TrainingPermissions.Read, TrainingPermissions.Plan, TrainingPermissions.Propose,
        TrainingPermissions.Register, ParticipantPermissions.Read);

    /// <summary>Serves in another prison and under no agreement.</summary>
    public Visitor Foreigner => App.Visitor(Scope.Unit(2), [.. PermissionCatalogue.All]);

    public static async Task<ClassWorld> OnAsync(Engine engine, int people = 4, string measure = MeasureCodes.Trained)
    {
        var app = await TestApp.OnAsync(engine);
        var (prison, agency) = (await app.GivenAsync(Some.Prison()), await app.GivenAsync(Some.Agency()));
        var main = await app.GivenAsync(Some.InForce(prison, agency));
        var agreement = await app.GivenAsync(Some.InForce(agency, prison, no: 2, parent: main.Id, title: "Perjanjian teknis"));
        var clause = await app.GivenAsync(Some.Clause(agreement));
        var commitment = await app.GivenAsync(Some.Commitment(agreement, clause, agency, measure, target: 10, title: "10 orang dilatih"));
        var curriculum = await app.GivenAsync(Some.Curriculum());
        string[] names = ["Ahmad", "Budi", "Cahyo", "Darto", "Edi", "Fajar", "Galih", "Hasan", "Idris", "Jamal", "Karim", "Lukman", "Mursalin", "Nurdin"];
        var present = new List<Participant>();
        for (var i = 0; i < people; i++)
        {
            var person = await app.GivenAsync(Some.Person(names[i]));
            await app.GivenAsync(Some.CustodyOf(person, $"B.I {100 + i}/2024", new(2026, 9, 1 + i)));
            present.Add(person);
        }

        return new(app, prison, agency, agreement, commitment, curriculum, present);
    }

    /// <summary>Two sessions of five lesson hours, on 23 and 25 February 2026; three places.</summary>
    public async Task<TrainingClass> PlannedAsync(int capacity = 3, DateOnly? start = null) => await App.GivenAsync(Semai.Modules.Training.TrainingClass.Plan(
        "KLS/2026/0001", Some.ClassPlan(
            capacity: capacity, curriculum: Curriculum.Id, commitment: Commitment.Id, agreement: Agreement.Id.Value,
            sessions: Some.SessionPlan(Some.Pattern(start ?? new(2026, 2, 23), 5), 10)), Some.Officer, Some.Instant));

    public async Task<TrainingClass> ProposedAsync(int capacity = 3, DateOnly? start = null)
    {
        var planned = await PlannedAsync(capacity, start);
        var officer = Officer;
        var page = await officer.OpenAsync(ClassLinks.Candidates(planned.Id));
        await officer.SubmitAsync(page, "/candidates", [.. People.Select(p => ("id", p.Id.ToString()))]);
        return await ReloadAsync(planned);
    }

    public async Task<TrainingClass> RunningAsync(int capacity = 3, DateOnly? start = null)
    {
        var proposed = await ProposedAsync(capacity, start);
        var approver = Approver;
        await approver.SubmitAsync(await approver.OpenAsync(ClassLinks.Minutes(proposed.Id)), "/minutes", ("number", "BA-01/TPP/2026"));
        var officer = Officer;
        await officer.SubmitAsync(await officer.OpenAsync(ClassLinks.Of(proposed.Id)), "/start");
        return await ReloadAsync(proposed);
    }

    public Task<TrainingClass> ReloadAsync(TrainingClass of) => App.ReloadAsync(of.Id);

    public Task<List<Enrolment>> EnrolmentsAsync(TrainingClass of) => App.WithDbAsync(db => db.Enrolments.Where(e => e.ClassId == of.Id).ToListAsync());
}
