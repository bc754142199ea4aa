namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person's own business plan, to read and to print; the licences and what is next; the money and what is owed next; whom to ask.</summary>
public static class ShowPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Plan, Show).RequireAuthorization(DoorPermissions.Own);
        app.MapGet($"{DoorLinks.Api}/plan", Find).RequireAuthorization(DoorPermissions.Own);
    }

    static async Task<IResult> Show(OwnRecords own, OwnPlans plans, CancellationToken cancel) => own.Person is null
        ? TypedResults.NotFound()
        : DoorPages.Show<ShowPlanView>(new { Own = await plans.FindAsync(cancel), Name = await own.VenturesAsync(cancel) is [var venture, ..] ? venture.Name : null });

    static Task<OwnPlan> Find(OwnPlans plans, CancellationToken cancel) => plans.FindAsync(cancel);
}
