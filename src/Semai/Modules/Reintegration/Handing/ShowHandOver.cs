using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>One hand-over, as much of it as is open to the reader.</summary>
public static class ShowHandOver
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/hand-overs/{id:guid}", Show).RequireAuthorization(ReleasePermissions.Read);
        app.MapGet("/api/v1/hand-overs/{id:guid}", Find).RequireAuthorization(ReleasePermissions.Read);
    }

    static async Task<IResult> Show(Id<HandOver> id, HandOverReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? Views.Show<ShowHandOverView>(new { File = await reading.FileOf(found, cancel) }) : TypedResults.NotFound();

    static async Task<Results<Ok<HandOverFile>, NotFound>> Find(Id<HandOver> id, HandOverReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? TypedResults.Ok(await reading.FileOf(found, cancel)) : TypedResults.NotFound();
}
