using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Corrects or completes the simple facts of a person; both doors end in <see cref="Participant.Describe"/>.</summary>
public static class ChangeDetails
{
    public static string Title => Say(id: "Ubah data diri", en: "Change personal facts");

    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/change";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/change", Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/participants/{id:guid}/change", Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants/{id:guid}/change", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    static async Task<IResult> Show(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.OwnParticipantAsync(id, cancel) is { } person
            ? ChangeDetailsView.Of(person, PersonForm.Of(person.Details, ("version", person.Version)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var version = form.Whole("version", 0, int.MaxValue);
        var details = PersonForm.Read(form, await RegionOfAsync(db, form.Typed("homeDistrict"), person, cancel));
        var why = form.Text("why", Change.WhyMax);

        var changed = await form.TryAsync(() => ChangeAsync(db, person, version, details, why, by, time, cancel));
        return changed ? TypedResults.LocalRedirect(OpenProfile.PathOf(id)) : ChangeDetailsView.Of(person, form);
    }

    static async Task<Results<Ok<Answer>, NotFound, ValidationProblem>> Call(
        Id<Participant> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnParticipantAsync(id, cancel) is not { } person) return TypedResults.NotFound();
        if (request.Person is null || PersonForm.ProblemsOf(request.Person, request.Why) is { Count: > 0 })
            return TypedResults.ValidationProblem(request.Person is null ? [] : PersonForm.ProblemsOf(request.Person, request.Why));

        await ChangeAsync(db, person, request.Version, request.Person, request.Why, by, time, cancel);
        return TypedResults.Ok(new Answer(id, person.Version, person.Details));
    }

    static async Task ChangeAsync(Db db, Participant person, int version, PersonDetails details, string why, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (version != person.Version) throw DataRefusals.ChangedMeanwhile;
        if (!person.Describe(details, why, by, time.Now)) return;

        Journey.Record(db, person.Id, person.Unit, JourneyKind.DetailsChanged, time.Today, by, time.Now, data: why);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The code of the district as typed; kept where it was not touched.</summary>
    internal static async Task<string?> RegionOfAsync(Db db, string district, Participant? person, CancellationToken cancel)
    {
        if (person is not null && district == (person.HomeDistrict ?? "")) return person.RegionCode;
        var folded = Folded.Of(district);
        return (await db.FindRegionsAsync(district, "", 5, cancel)).Where(r => r.Folded == folded).Select(r => r.Code).FirstOrDefault();
    }

    /// <param name="Version">Of the file as it was read; a change of something newer is refused.</param>
    /// <param name="Why">Where the change comes from.</param>
    public sealed record Request(int Version, PersonDetails Person, string Why);

    public sealed record Answer(Id<Participant> Id, int Version, PersonDetails Person);
}

static class OwnParticipants
{
    /// <summary>A person of the reader's own unit, to be changed; null for anyone else's.</summary>
    public static async Task<Participant?> OwnParticipantAsync(this Db db, Id<Participant> id, CancellationToken cancel) =>
        await db.Participants.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } person && ParticipantFiles.IsOwn(db.Scope, person.Unit) ? person : null;
}
