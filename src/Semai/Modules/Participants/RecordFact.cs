using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Writes down a fact that rules of eligibility weigh: an inquiry, a statement of health, a guarantor.</summary>
public static class RecordFact
{
    public static string Title => Say(id: "Catat litmas atau keterangan", en: "Record an inquiry or a statement");

    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/facts";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/facts", Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/participants/{id:guid}/facts", Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants/{id:guid}/facts", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    static async Task<IResult> Show(Id<Participant> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.OwnParticipantAsync(id, cancel) is { } person
            ? RecordFactView.Of(person, Form.Of(("happened", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Db db, Actor by, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (kind, value) = Said(form);
        var request = new Request(kind, value, form.Date("happened"), form.TextOrNone("note", Entry.NoteMax));
        return await form.TryAsync(() => RecordAsync(db, person, request, by, vault, time, cancel))
            ? TypedResults.LocalRedirect(OpenProfile.PathOf(id) + "#records")
            : RecordFactView.Of(person, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(
        Id<Participant> id, Request request, Db db, Actor by, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var fact = await RecordAsync(db, person, request with { Note = request.Note?[..Math.Min(request.Note.Length, Entry.NoteMax)] }, by, vault, time, cancel);
        return TypedResults.Created($"/api/v1/participants/{id}", new Answer(fact.Id));
    }

    static async Task<CustodyFact> RecordAsync(Db db, Participant person, Request request, Actor by, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        var fact = CustodyFact.Of(person, request.Kind, request.Value, request.HappenedOn, request.Note, vault, by, time.Now);
        db.Add(fact);
        // A protected kind leaves no trace in the journey, which more people read.
        if (!FactKinds.IsProtected(fact.Kind))
            Journey.Record(db, person.Id, person.Unit, JourneyKind.FactRecorded, request.HappenedOn, by, time.Now, data: fact.Kind.ToString());
        await db.SaveChangesAsync(cancel);
        return fact;
    }

    /// <summary>One choice holds both: "RecidivismRisk:Low".</summary>
    static (FactKind Kind, FactValue Value) Said(Form form) =>
        form.Typed("what").Split(':') is [var kind, var value] && Enum.TryParse<FactKind>(kind, out var k) && Enum.IsDefined(k) && Enum.TryParse<FactValue>(value, out var v) && Enum.IsDefined(v)
            ? (k, v)
            : form.Note("what", Say(id: "Pilih salah satu.", en: "Choose one."), (default(FactKind), default(FactValue)));

    public sealed record Request(FactKind Kind, FactValue Value, DateOnly HappenedOn, string? Note);

    /// <param name="No">Of the fact, to correct it by.</param>
    public sealed record Answer(long No);
}
