using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Shell;

namespace Semai.Modules.Production.Work;

/// <summary>Starts a person's work once consent and minutes are there, pauses, resumes and ends it.</summary>
public static class MoveWorker
{
    static readonly WorkerAct[] Acts = [WorkerAct.Start, WorkerAct.Pause, WorkerAct.Resume, WorkerAct.End];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{WorkLinks.List}/{{id:guid}}/stage/{{act}}", Show).RequireAuthorization(WorkPermissions.Decide);
        app.MapPost($"{WorkLinks.List}/{{id:guid}}/stage/{{act}}", Submit).RequireAuthorization(WorkPermissions.Decide);
        app.MapPost($"{WorkLinks.Api}/{{id:guid}}/stage", Call).RequireAuthorization(WorkPermissions.Decide);
    }

    static async Task<IResult> Show(Id<Worker> id, string act, WorkReading reading, Moving moving, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.OwnAsync(id, cancel) is { } worker
            ? await ViewAsync(worker, parsed, Form.Of(("on", time.Today)), reading, moving, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Worker> id, string act, IFormCollection posted, WorkReading reading, Moving moving, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.OwnAsync(id, cancel) is not { } worker) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = parsed is WorkerAct.Start
            ? new Request(parsed, form.Date("on"), ConsentOn: form.Date("consentOn"), Witness: form.Text("witness", Worker.WitnessMax),
                MinutesNumber: form.Text("minutes", EligibilityDecision.MinutesMax), MinutesOn: form.Date("minutesOn"), Why: form.TextOrNone("why", EligibilityDecision.WhyMax))
            : new Request(parsed, form.Date("on"), parsed is WorkerAct.Resume ? null : form.Choice<WorkReason>("reason"), form.TextOrNone("note", Worker.NoteMax));
        return await form.TryAsync(() => moving.MoveAsync(worker, request, cancel))
            ? Views.Went(WorkLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(worker, parsed, form, reading, moving, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Worker> id, Request request, WorkReading reading, Moving moving, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.OwnAsync(id, cancel) is not { } worker) return TypedResults.NotFound();

        await moving.MoveAsync(worker, request, cancel);
        return TypedResults.Ok(new Answer(id, worker.State));
    }

    static WorkerAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (WorkerAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(Worker worker, WorkerAct act, Form form, WorkReading reading, Moving moving, CancellationToken cancel) =>
        Views.Show<MoveWorkerView>(new
        {
            File = await reading.FileOf(worker, cancel),
            Act = act,
            Form = form,
            Advice = act is WorkerAct.Start ? await moving.AdviceAsync(worker, cancel) : null,
        }, form.Status);

    /// <param name="Act">Start, Pause, Resume or End.</param>
    /// <param name="On">To start and resume, the first day of work; to pause, the first day without; to end, the last day; today where not given.</param>
    /// <param name="Reason">To pause and to end. A consent that is taken back ends the work from <paramref name="On"/>.</param>
    /// <param name="Why">To start against the advice of the rules.</param>
    public sealed record Request(
        WorkerAct Act, DateOnly? On = null, WorkReason? Reason = null, string? Note = null, DateOnly? ConsentOn = null, string? Witness = null,
        string? MinutesNumber = null, DateOnly? MinutesOn = null, string? Why = null);

    public sealed record Answer(Id<Worker> Id, WorkerState State);
}

/// <summary>Moves a person's work on, with what follows from it in the person's journey.</summary>
public sealed class Moving(Db db, Vault vault, Standing standing, TimeProvider time)
{
    public async Task MoveAsync(Worker worker, MoveWorker.Request request, CancellationToken cancel)
    {
        if (request.Act is WorkerAct.Pause or WorkerAct.End && request.Reason is null) throw WorkRefusals.ReasonMissing;
        if (request.Note?.Length > Worker.NoteMax) throw Agreements.AgreementRefusals.TextTooLong(Worker.NoteMax);

        var (day, by) = (request.On ?? time.Today, standing.Actor);
        switch (request.Act)
        {
            case WorkerAct.Start: await StartAsync(worker, request, day, by, cancel); break;
            case WorkerAct.Pause: worker.Pause(request.Reason!.Value, day, request.Note, by, time.Now); break;
            case WorkerAct.Resume:
                await MustBeFitAsync(worker, time.Today, cancel);
                worker.Resume(day, request.Note, by, time.Now);
                break;
            default: FollowMoves.End(db, worker, request.Reason!.Value, day, request.Note, by, time.Now); break;
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What the rules advise on production today; null where none are loaded.</summary>
    public async Task<Advice?> AdviceAsync(Worker worker, CancellationToken cancel)
    {
        try
        {
            var verdicts = await EligibilityFacts.VerdictsAsync(db, vault, [worker.ParticipantId], Purpose.Production, time.Today, cancel);
            return verdicts.TryGetValue(worker.ParticipantId, out var verdict) ? Advice.Of(verdict, maySeeProtected: false) : null;
        }
        catch (Refusal)
        {
            return null; // the page opens without advice; the act itself still refuses
        }
    }

    async Task StartAsync(Worker worker, MoveWorker.Request request, DateOnly day, Actor by, CancellationToken cancel)
    {
        if (request is not { ConsentOn: { } consentOn, Witness: { } witness, MinutesNumber: { } number, MinutesOn: { } heldOn }) throw WorkRefusals.PaperMissing;
        if (number.Length > EligibilityDecision.MinutesMax || witness.Length > Worker.WitnessMax || request.Why?.Length > EligibilityDecision.WhyMax)
            throw Agreements.AgreementRefusals.TextTooLong(EligibilityDecision.MinutesMax);

        await MustBeFitAsync(worker, day, cancel);
        var decision = (await DecideEligibility.FreezeAsync(
            [worker.ParticipantId], Purpose.Production, _ => true, number, heldOn, request.Why, db, vault, by, time.Now, cancel)).Single();
        worker.Start(new(consentOn, witness), decision, day, by, time.Now);
        Journey.Record(db, worker.ParticipantId, worker.Unit, JourneyKind.WorkStarted, day, by, time.Now, WorkLinks.Of(worker.Id));
    }

    async Task MustBeFitAsync(Worker worker, DateOnly on, CancellationToken cancel)
    {
        var custody = await db.Custodies.AsNoTracking()
            .SingleOrDefaultAsync(c => c.ParticipantId == worker.ParticipantId && c.Unit == worker.Unit && c.Presence == Presence.Present, cancel) ?? throw WorkRefusals.NotPresent;
        await ProposeWorker.MustAllowAsync(db, custody, on, cancel);
    }
}
