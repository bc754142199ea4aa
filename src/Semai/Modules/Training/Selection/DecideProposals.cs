using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Selection;

/// <summary>
/// Records the team's minutes: whom it agreed to and whom not. Who is approved gets a place in the order of points and
/// becomes open by name to the parties of the agreement; beyond the places there is the waiting list.
/// </summary>
public static class DecideProposals
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/minutes", Show).RequireAuthorization(TrainingPermissions.Approve);
        app.MapPost("/classes/{id:guid}/minutes", Submit).RequireAuthorization(TrainingPermissions.Approve);
        app.MapPost("/api/v1/classes/{id:guid}/minutes", Call).RequireAuthorization(TrainingPermissions.Approve);
    }

    static async Task<IResult> Show(Guid id, ClassReading reading, TimeProvider time, Actor by, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? await ViewAsync(found, Form.Of(("heldOn", time.Today), ("members", by.Name)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, ClassReading reading, Deciding deciding, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var waiting = (await reading.PeopleAsync(found, cancel)).Where(p => p.State is EnrolmentState.Proposed).ToList();
        var request = new Request(
            form.Text("number", SelectionMinutes.NumberMax), form.Date("heldOn"), form.Text("members", SelectionMinutes.MembersMax),
            [.. waiting.Where(p => form.Typed($"d-{p.Id}") is "yes").Select(p => p.Id)],
            [.. waiting.Where(p => form.Typed($"d-{p.Id}") is "no").Select(p => new Declined(p.Id, form.TextOrNone($"w-{p.Id}", Enrolment.NoteMax)))],
            form.TextOrNone("why", Enrolment.NoteMax));

        return await form.TryAsync(() => deciding.DecideAsync(found, request, by, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: "Keputusan sidang tersimpan.", en: "The team's decisions are saved."))
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<IResult> Call(Guid id, Request request, ClassReading reading, Deciding deciding, Actor by, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? TypedResults.Ok(await deciding.DecideAsync(found, request, by, cancel))
            : TypedResults.NotFound();

    static async Task<IResult> ViewAsync(TrainingClass found, Form form, ClassReading reading, CancellationToken cancel)
    {
        var people = await reading.PeopleAsync(found, cancel);
        return Views.Show<DecideProposalsView>(new
        {
            Class = found,
            Form = form,
            Proposed = people.Where(p => p.State is EnrolmentState.Proposed).OrderByDescending(p => p.Points).ToList(),
            Free = Math.Max(0, found.Capacity - people.Count(p => p.IsPlaced)),
        }, form.Status);
    }

    /// <param name="Number">As written on the paper.</param>
    /// <param name="Members">Names of those present, one a line.</param>
    /// <param name="WhyAgainstAdvice">Needed where somebody is approved whom the rules do not find eligible.</param>
    public sealed record Request(string Number, DateOnly HeldOn, string Members, IReadOnlyList<Id<Enrolment>> Approve, IReadOnlyList<Declined> Decline, string? WhyAgainstAdvice = null);

    public sealed record Declined(Id<Enrolment> Id, string? Why);

    public sealed record Answer(Id<SelectionMinutes> Id, string Number, IReadOnlyList<Decided> People);

    public sealed record Decided(Id<Enrolment> Id, Id<Participant> ParticipantId, EnrolmentState State);
}
