using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>One follow-up: what was told, who tried when, what help is needed. Each opening is kept in the access log.</summary>
public static class ShowFollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/{id:guid}", Show).RequireAuthorization(FollowUpPermissions.Read);
        app.MapGet("/api/v1/follow-ups/{id:guid}", Find).RequireAuthorization(FollowUpPermissions.Read);
    }

    static async Task<IResult> Show(Id<FollowUp> id, FollowUpReading reading, CancellationToken cancel) =>
        await reading.OpenAsync(id, cancel) is { } found ? Views.Show<ShowFollowUpView>(new { File = await reading.FileOf(found, cancel) }) : TypedResults.NotFound();

    static async Task<Results<Ok<FollowUpFile>, NotFound>> Find(Id<FollowUp> id, FollowUpReading reading, CancellationToken cancel) =>
        await reading.OpenAsync(id, cancel) is { } found ? TypedResults.Ok(await reading.FileOf(found, cancel)) : TypedResults.NotFound();
}
