using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Production.Work;

/// <summary>One person's work: on which papers it rests, and every act.</summary>
public static class ShowWorker
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{WorkLinks.List}/{{id:guid}}", Show).RequireAuthorization(WorkPermissions.Read);
        app.MapGet($"{WorkLinks.Api}/{{id:guid}}", Find).RequireAuthorization(WorkPermissions.Read);
    }

    static async Task<IResult> Show(Id<Worker> id, WorkReading reading, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file
            ? Views.Show<ShowWorkerView>(new { File = file, Decides = file.IsInside && standing.Can(WorkPermissions.Decide) })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Worker> id, WorkReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { Worker: var worker } file
            ? TypedResults.Ok(new Answer(
                id, worker.ParticipantId, file.Person, worker.Unit, worker.State, worker.ConsentOn, worker.Witness, worker.WithdrawnOn, worker.MinutesNumber, worker.MinutesOn,
                worker.StartedOn, worker.EndedOn, [.. worker.History.Select(e => new Told(e.No, e.Act, e.Reason, e.On, e.ByName, e.At, e.Note))]))
            : TypedResults.NotFound();

    /// <param name="Person">Null where the name is not the reader's to see.</param>
    public sealed record Answer(
        Id<Worker> Id, Id<Participant> ParticipantId, string? Person, int Unit, WorkerState State, DateOnly? ConsentOn, string? Witness, DateOnly? WithdrawnOn,
        string? MinutesNumber, DateOnly? MinutesOn, DateOnly? StartedOn, DateOnly? EndedOn, IReadOnlyList<Told> History);

    public sealed record Told(int No, WorkerAct Act, WorkReason? Reason, DateOnly On, string By, DateTime At, string? Note);
}
