using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.People;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Begins the business plan of a person of the own prison, or of one whom the own office accepted, from an example.</summary>
public static class BeginBusinessPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/releases/people/{id:guid}/business-plan", Submit).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost("/api/v1/releases/people/{id:guid}/business-plan", Call).RequireAuthorization(BusinessPlanPermissions.Write);
    }

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, ShowPerson.Pages pages, PersonReleases people, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        BusinessPlan? made = null;
        return await form.TryAsync(async () => made = await BeginAsync(person, form.Typed("example"), db, by, time, cancel))
            ? Views.Went(BusinessPlanLinks.Write(made!.Id), ShellWords.Saved)
            : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<Results<Created<MoveBusinessPlan.Answer>, NotFound>> Call(
        Id<Participant> id, Request request, PersonReleases people, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var made = await BeginAsync(person, request.Example ?? "", db, by, time, cancel);
        return TypedResults.Created($"{BusinessPlanLinks.Api}/{made.Id}", new MoveBusinessPlan.Answer(made.Id, made.State, 1));
    }

    /// <summary>Who may know only the name and the day begins nothing.</summary>
    static async Task<PersonRelease?> FindAsync(Id<Participant> id, PersonReleases people, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { } person && (person.Inside || person.HandOvers.Any(h => h.State is HandOverState.Accepted)) ? person : null;

    static async Task<BusinessPlan> BeginAsync(PersonRelease person, string code, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if ((await BusinessPlanExamples.OnAsync(time.Today, db, cancel)).FirstOrDefault(e => e.Code == code) is not { } example) throw BusinessPlanRefusals.NoSuchExample;
        if (await db.BusinessPlans.IgnoreQueryFilters().AnyAsync(p => p.ParticipantId == person.Id && p.RunningKey != null, cancel)) throw BusinessPlanRefusals.AlreadyThere;

        var first = (person.Day ?? time.Today) is var day && day < time.Today ? time.Today : day;
        var made = BusinessPlan.Begin(person.Id, person.Unit, (example.Sheet with { StartsOn = first }).Sound(time.Today), by, time.Now);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        return made;
    }

    /// <param name="Example">Code of an example of the reference data.</param>
    public sealed record Request(string? Example);
}
