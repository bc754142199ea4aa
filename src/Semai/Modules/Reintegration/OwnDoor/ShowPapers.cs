namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person's own certificates, each with the address at which anybody checks it.</summary>
public static class ShowPapers
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Papers, Show).RequireAuthorization(DoorPermissions.Own);
        app.MapGet($"{DoorLinks.Api}/certificates", Find).RequireAuthorization(DoorPermissions.Own);
    }

    static async Task<IResult> Show(OwnRecords own, CancellationToken cancel) =>
        own.Person is null ? TypedResults.NotFound() : DoorPages.Show<ShowPapersView>(new { Papers = await own.PapersAsync(cancel), Name = await own.VenturesAsync(cancel) is [var venture, ..] ? venture.Name : null });

    static Task<IReadOnlyList<OwnPaper>> Find(OwnRecords own, CancellationToken cancel) => own.PapersAsync(cancel);
}
