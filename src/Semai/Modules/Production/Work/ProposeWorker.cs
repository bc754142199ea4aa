using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Work;

/// <summary>The work-activity officer suggests a person of the prison for work.</summary>
public static class ProposeWorker
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(WorkLinks.New, Show).RequireAuthorization(WorkPermissions.Keep);
        app.MapPost(WorkLinks.New, Submit).RequireAuthorization(WorkPermissions.Keep);
        app.MapPost(WorkLinks.Api, Call).RequireAuthorization(WorkPermissions.Keep);
    }

    static async Task<IResult> Show(string? person, Db db, WorkReading reading, Standing standing, CancellationToken cancel) =>
        await ViewAsync(Form.Of(("person", person)), db, reading, standing, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, WorkReading reading, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new Request(form.Chosen<Participant>("person"), form.TextOrNone("note", Worker.NoteMax));
        Worker? made = null;
        await form.TryAsync(async () => made = await ProposeAsync(request, db, standing.Actor, time, cancel)
            ?? form.Note<Worker?>("person", Say(id: "Pilih dari daftar.", en: "Choose of the list."), null));
        return made is null ? await ViewAsync(form, db, reading, standing, cancel) : Views.Went(WorkLinks.Of(made.Id), ShellWords.Saved);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) =>
        await ProposeAsync(request, db, by, time, cancel) is { } made
            ? TypedResults.Created($"{WorkLinks.Api}/{made.Id}", new Answer(made.Id, made.State))
            : TypedResults.NotFound();

    /// <returns>Null where the person is not the reader's to see.</returns>
    static async Task<Worker?> ProposeAsync(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var custody = await db.Custodies.AsNoTracking().SingleOrDefaultAsync(c => c.ParticipantId == request.ParticipantId, cancel);
        if (custody is null || !db.IsInside(custody.Unit)) return null;
        if (request.Note?.Length > Worker.NoteMax) throw Agreements.AgreementRefusals.TextTooLong(Worker.NoteMax);
        if (custody.Presence is not Presence.Present) throw WorkRefusals.NotPresent;
        await MustAllowAsync(db, custody, time.Today, cancel);
        if (await db.Workers.AnyAsync(w => w.ParticipantId == request.ParticipantId && w.RunningKey != null, cancel)) throw WorkRefusals.AlreadyWorks;

        var worker = Worker.Propose(request.ParticipantId, custody.Unit, request.Note, by, time.Now);
        db.Add(worker);
        await db.SaveChangesAsync(cancel);
        return worker;
    }

    /// <exception cref="Refusal">A child, or a person of a status that does not work for pay.</exception>
    internal static async Task MustAllowAsync(Db db, Custody custody, DateOnly on, CancellationToken cancel)
    {
        var born = await db.Participants.Where(p => p.Id == custody.ParticipantId).Select(p => p.Born).SingleAsync(cancel);
        (await WorkRules.OnAsync(on, db, cancel)).MustAllow(custody.LegalStatus, born, on);
    }

    static async Task<IResult> ViewAsync(Form form, Db db, WorkReading reading, Standing standing, CancellationToken cancel)
    {
        var people = new List<Option>();
        var running = await db.Workers.Where(w => w.RunningKey != null).Select(w => w.ParticipantId).ToListAsync(cancel);
        foreach (var unit in standing.Can(ParticipantPermissions.Read) ? await reading.UnitsAsync(cancel) : [])
            people.AddRange((await ParticipantFacts.CandidatesAsync(db, unit, null, cancel)).Where(c => !running.Contains(c.Id))
                .OrderBy(c => c.FullName, StringComparer.OrdinalIgnoreCase).Select(c => new Option(c.Id.ToString(), $"{c.FullName} ({c.RegisterNumber})")));
        return Views.Show<ProposeWorkerView>(new { Form = form, People = (IReadOnlyList<Option>)people }, form.Status);
    }

    public sealed record Request(Id<Participant> ParticipantId, string? Note = null);

    public sealed record Answer(Id<Worker> Id, WorkerState State);
}
