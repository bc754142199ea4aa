using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Reintegration.People;

/// <summary>The release of one person: when and how, with what plan. Each opening is kept in the access log.</summary>
public static class ShowPerson
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}", Show).RequireAuthorization(ReleasePermissions.Read);
        app.MapGet("/api/v1/releases/people/{id:guid}", Find).RequireAuthorization(ReleasePermissions.Read);
    }

    static Task<IResult> Show(Id<Participant> id, Pages pages, CancellationToken cancel) => pages.ViewAsync(id, Form.Blank, cancel);

    static async Task<Results<Ok<PersonRelease>, NotFound>> Find(Id<Participant> id, Pages pages, CancellationToken cancel) =>
        await pages.FindAsync(id, cancel) is { } file ? TypedResults.Ok(file) : TypedResults.NotFound();

    /// <summary>The page, also for the slices whose buttons stand on it.</summary>
    public sealed class Pages(IHttpContextAccessor http, IServiceProvider services, PersonReleases people, BusinessPlanReading plans, LicencePathReading paths, CapitalReading capital, Db db, Standing standing, TimeProvider time)
    {
        public async Task<IResult> ViewAsync(Id<Participant> id, Form form, CancellationToken cancel) =>
            await FindAsync(id, cancel) is { } file
                ? Views.Show<ShowPersonView>(new
                {
                    File = file,
                    Form = form,
                    standing.May,
                    BusinessPlan = await plans.OfPersonAsync(id, cancel),
                    LicencePaths = await paths.OfPersonAsync(id, cancel),
                    Capital = await capital.OfPersonAsync(id, cancel),
                    Examples = standing.Can(BusinessPlanPermissions.Write) ? await BusinessPlanExamples.OnAsync(time.Today, db, cancel) : [],
                }, form.Status)
                : TypedResults.NotFound();

        internal async Task<PersonRelease?> FindAsync(Id<Participant> id, CancellationToken cancel)
        {
            if (await people.FindAsync(id, cancel) is not { } file) return null;

            await services.GetRequiredService<LookLog>().KeepAsync(new Look(id, file.Unit, Looked.Profile, null, standing.Actor, time.Now), cancel);
            if (file.Plan?.HealthOpen is true) http.HttpContext?.Response.KeepNowhere();
            return file;
        }
    }
}
