using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Results;

/// <summary>Competent or not yet, for each person and competency unit. A change is a further attempt; earlier ones stay.</summary>
public static class AssessClass
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/assessment", Show).RequireAuthorization(TrainingPermissions.Assess);
        app.MapPost("/classes/{id:guid}/assessment", Submit).RequireAuthorization(TrainingPermissions.Assess);
        app.MapGet("/api/v1/classes/{id:guid}/results", Find).RequireAuthorization(TrainingPermissions.Read);
        app.MapPost("/api/v1/classes/{id:guid}/results", Call).RequireAuthorization(TrainingPermissions.Assess);
    }

    static async Task<IResult> Show(Guid id, ClassReading reading, Actor by, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? await ViewAsync(found, Form.Of(("on", time.Today), ("assessor", by.Name)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (assessor, on) = (form.Text("assessor", AssessmentResult.AssessorMax), form.Date("on"));
        var (curriculum, people, results) = (await reading.CurriculumAsync(found, cancel), await TakingPartAsync(found, reading, cancel), await reading.ResultsAsync(found.Id, cancel));
        List<Said> said =
        [
            .. from person in people
               let evidence = form.TextOrNone($"e-{person.Id}", AssessmentResult.EvidenceMax)
               from unit in curriculum.Units.Select((u, at) => (u.Code, At: at))
               let latest = results[person.ParticipantId].FirstOrDefault(r => r.UnitCode == unit.Code)
               let judged = Read(form.Typed($"k-{person.Id}-{unit.At}"), latest)
               where judged is not null
               select new Said(person.Id, unit.Code, judged.Value, evidence),
        ];

        return await form.TryAsync(() => SaveAsync(found, new(assessor, on, said), reading, db, by, time, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: $"{said.Count} hasil tersimpan.", en: $"{said.Count} results are saved."))
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<IResult> Find(Guid id, ClassReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? TypedResults.Ok(await RowsAsync(found, reading, cancel)) : TypedResults.NotFound();

    static async Task<IResult> Call(Guid id, Request request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await SaveAsync(found, request, reading, db, by, time, cancel);
        return TypedResults.Ok(await RowsAsync(found, reading, cancel));
    }

    /// <summary>Nothing is said where the box stands as it was; "again" says not yet competent once more.</summary>
    static Competence? Read(string typed, LatestResult? latest) => typed switch
    {
        "again" => Competence.NotYet,
        nameof(Competence.Competent) when latest?.Competence is not Competence.Competent => Competence.Competent,
        nameof(Competence.NotYet) when latest?.Competence is not Competence.NotYet => Competence.NotYet,
        _ => null,
    };

    static async Task SaveAsync(
        TrainingClass found, Request request, ClassReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (found.State is not ClassState.Running) throw TrainingRefusals.NotRunning;
        if (request.Results.Count == 0) throw TrainingRefusals.NothingAssessed;

        var units = (await reading.CurriculumAsync(found, cancel)).Units.ToDictionary(u => u.Code);
        var people = (await TakingPartAsync(found, reading, cancel)).ToDictionary(p => p.Id);
        var results = await reading.ResultsAsync(found.Id, cancel);
        foreach (var said in request.Results.DistinctBy(r => (r.Id, r.UnitCode)))
        {
            var unit = units.GetValueOrDefault(said.UnitCode) ?? throw TrainingRefusals.NoSuchCompetency(said.UnitCode);
            var person = people.GetValueOrDefault(said.Id) ?? throw TrainingRefusals.NotOnRegister;
            var attempt = (results[person.ParticipantId].FirstOrDefault(r => r.UnitCode == unit.Code)?.Attempt ?? 0) + 1;
            db.Add(AssessmentResult.Of(
                found, person.ParticipantId, new(unit.Code, said.Competence, said.Evidence, request.Assessor, request.On), attempt, time.Today, by, time.Now));
            Journey.Record(db, person.ParticipantId, found.Unit, said.Competence is Competence.Competent ? JourneyKind.Competent : JourneyKind.NotYetCompetent,
                request.On, by, time.Now, ClassLinks.Of(found.Id), found.AgreementId, found.Title, unit.Title);
        }

        await db.SaveChangesAsync(cancel);
    }

    static async Task<List<PersonInClass>> TakingPartAsync(TrainingClass found, ClassReading reading, CancellationToken cancel) =>
        [.. (await reading.PeopleAsync(found, cancel)).Where(p => p.State is EnrolmentState.Active or EnrolmentState.Completed or EnrolmentState.Incomplete)];

    static async Task<List<Row>> RowsAsync(TrainingClass found, ClassReading reading, CancellationToken cancel)
    {
        var results = await reading.ResultsAsync(found.Id, cancel);
        return
        [
            .. from person in await TakingPartAsync(found, reading, cancel)
               from result in results[person.ParticipantId]
               orderby result.UnitCode
               select new Row(person.Id, person.ParticipantId, person.Name, result.UnitCode, result.Competence, result.Attempt, result.Evidence, result.Assessor, result.On),
        ];
    }

    static async Task<IResult> ViewAsync(TrainingClass found, Form form, ClassReading reading, CancellationToken cancel) =>
        Views.Show<AssessClassView>(new
        {
            Class = found,
            Form = form,
            Curriculum = await reading.CurriculumAsync(found, cancel),
            People = (IReadOnlyList<PersonInClass>)await TakingPartAsync(found, reading, cancel),
            Results = await reading.ResultsAsync(found.Id, cancel),
        }, form.Status);

    public sealed record Request(string Assessor, DateOnly On, IReadOnlyList<Said> Results);

    /// <param name="Id">Of the enrolment.</param>
    /// <param name="UnitCode">Of the curriculum's competency unit.</param>
    public sealed record Said(Id<Enrolment> Id, string UnitCode, Competence Competence, string? Evidence = null);

    /// <summary>The latest result of a person in a unit.</summary>
    public sealed record Row(
        Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, string UnitCode, Competence Competence, int Attempt, string? Evidence,
        string Assessor, DateOnly On);
}
