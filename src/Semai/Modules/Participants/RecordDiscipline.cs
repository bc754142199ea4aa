using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Writes a breach of discipline into register F.</summary>
public static class RecordDiscipline
{
    public static string Title => Say(id: "Catat register F", en: "Record in register F");

    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/discipline";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/discipline", Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/participants/{id:guid}/discipline", Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants/{id:guid}/discipline", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    static async Task<IResult> Show(Id<Participant> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.OwnParticipantAsync(id, cancel) is { } person
            ? RecordDisciplineView.Of(person, Form.Of(("happened", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<DisciplineLevel>("level"), form.Date("happened"), form.DateOrNone("until"), form.TextOrNone("note", Entry.NoteMax));
        return await form.TryAsync(() => RecordAsync(db, person, request, by, time, cancel))
            ? TypedResults.LocalRedirect(OpenProfile.PathOf(id) + "#records")
            : RecordDisciplineView.Of(person, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Participant> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var breach = await RecordAsync(db, person, request with { Note = request.Note?[..Math.Min(request.Note.Length, Entry.NoteMax)] }, by, time, cancel);
        return TypedResults.Created($"/api/v1/participants/{id}", new Answer(breach.Id));
    }

    static async Task<DisciplineRecord> RecordAsync(Db db, Participant person, Request request, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var breach = DisciplineRecord.Of(person, request.Level, request.HappenedOn, request.SanctionUntil, request.Note, by, time.Now);
        db.Add(breach);
        Journey.Record(db, person.Id, person.Unit, JourneyKind.Disciplined, request.HappenedOn, by, time.Now, data: request.Level.ToString());
        await db.SaveChangesAsync(cancel);
        return breach;
    }

    public sealed record Request(DisciplineLevel Level, DateOnly HappenedOn, DateOnly? SanctionUntil, string? Note);

    /// <param name="No">Of the entry, to correct it by.</param>
    public sealed record Answer(long No);
}
