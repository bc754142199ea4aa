using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>One line per event of a person's way, from intake to livelihood; made to be printed.</summary>
public static class OpenJourney
{
    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/journey";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/journey", Show).RequireAuthorization(ParticipantPermissions.Read);
        app.MapGet("/api/v1/participants/{id:guid}/journey", Find).RequireAuthorization(ParticipantPermissions.Read);
    }

    static async Task<IResult> Show(Id<Participant> id, Db db, Standing standing, Vault vault, TimeProvider time, LookLog looks, CancellationToken cancel)
    {
        if (await db.FileAsync(id, vault, time.Today, cancel) is not { } file) return TypedResults.NotFound();

        await looks.KeepAsync(new Look(id, file.Unit, Looked.Journey, null, standing.Actor, time.Now), cancel);
        var (past, _) = await PastAsync(db, id, int.MaxValue, cancel);
        return Views.Show<JourneyView>(new { File = file, Past = past, Today = time.Today, PrintedBy = standing.Actor.Name });
    }

    static async Task<Results<Ok<IReadOnlyList<Step>>, NotFound>> Find(
        Id<Participant> id, Db db, Actor by, TimeProvider time, LookLog looks, CancellationToken cancel)
    {
        if (await db.Participants.Where(p => p.Id == id).Select(p => (int?)p.Unit).SingleOrDefaultAsync(cancel) is not { } unit) return TypedResults.NotFound();

        await looks.KeepAsync(new Look(id, unit, Looked.Journey, null, by, time.Now), cancel);
        return TypedResults.Ok((await PastAsync(db, id, int.MaxValue, cancel)).Steps);
    }

    /// <summary>The latest events first, and how many there are.</summary>
    internal static async Task<(IReadOnlyList<Step> Steps, int Count)> PastAsync(Db db, Id<Participant> id, int most, CancellationToken cancel)
    {
        var happened = db.JourneyEvents.AsNoTracking().Where(e => e.ParticipantId == id);
        var read = await happened.OrderByDescending(e => e.HappenedOn).ThenByDescending(e => e.Id).Take(most).ToListAsync(cancel);
        var count = read.Count < most ? read.Count : await happened.CountAsync(cancel);
        return (read.ConvertAll(e => new Step(
            e.Kind, e.HappenedOn, e.RecordedAt.OfficeDay, JourneyWords.Of(e.Kind, e.Data), e.Link, e.By)), count);
    }

    /// <param name="RecordedOn">Later than <paramref name="HappenedOn"/> where the paper came late.</param>
    public sealed record Step(JourneyKind Kind, DateOnly HappenedOn, DateOnly RecordedOn, string Words, string? Link, string By);
}
