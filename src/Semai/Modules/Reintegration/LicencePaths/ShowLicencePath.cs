using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>A licence path on one page: what is next, each step with what it needs, and what was granted.</summary>
public static class ShowLicencePath
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/licence-paths/{id:guid}", Show).RequireAuthorization(LicencePathPermissions.Read);
        app.MapGet("/api/v1/licence-paths/{id:guid}", Find).RequireAuthorization(LicencePathPermissions.Read);
    }

    static Task<IResult> Show(Id<LicencePath> id, LicencePathReading reading, CancellationToken cancel) => ViewAsync(id, Form.Blank, reading, cancel);

    static async Task<Results<Ok<LicencePathFile>, NotFound>> Find(Id<LicencePath> id, LicencePathReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } path ? TypedResults.Ok(await reading.FileOfAsync(path, cancel)) : TypedResults.NotFound();

    internal static async Task<IResult> ViewAsync(Id<LicencePath> id, Form form, LicencePathReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } path
            ? Views.Show<ShowLicencePathView>(new { File = await reading.FileOfAsync(path, cancel), Form = form }, form.Status)
            : TypedResults.NotFound();
}
