using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>
/// The same questions on one sheet of A4, for a door without a network. Neutral: no office, no letterhead, no word of where
/// the person was. Its code leads back to where the answer is typed in.
/// </summary>
public static class PrintFollowUp
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/follow-ups/{id:guid}/paper", Show).RequireAuthorization(FollowUpPermissions.Write);

    static async Task<IResult> Show(Id<FollowUp> id, FollowUpReading reading, Standing standing, TimeProvider time, HttpRequest request, CancellationToken cancel) =>
        await reading.OpenAsync(id, cancel) is { } found
            ? Views.Show<PrintFollowUpView>(new
            {
                FollowUp = found,
                Name = await reading.NameAsync(found.ParticipantId, cancel),
                Address = $"{request.Scheme}://{request.Host}{FollowUpLinks.Answer(id)}",
                By = standing.Actor.Name,
                time.Today,
            })
            : TypedResults.NotFound();
}
