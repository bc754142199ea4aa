using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.People;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>Writes down that a person whom the own office accepted asks a source for money.</summary>
public static class ApplyForCapital
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}/capital", Show).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/releases/people/{id:guid}/capital", Submit).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/api/v1/releases/people/{id:guid}/capital", Call).RequireAuthorization(CapitalPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Participant> id, PersonReleases people, Applying applying, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, people, cancel) is { } person ? await applying.ViewAsync(person, Form.Of(("on", time.Today)), cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, PersonReleases people, Applying applying, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new CapitalAsked(form.Text("source", CapitalSource.CodeMax), form.Rupiah("amount"), form.Text("purpose", CapitalApplication.TextMax), form.Date("on"));
        CapitalApplication? made = null;
        return await form.TryAsync(async () => made = await applying.ApplyAsync(person, request, cancel))
            ? Views.Went(CapitalLinks.Of(made!.Id), ShellWords.Saved)
            : await applying.ViewAsync(person, form, cancel);
    }

    static async Task<Results<Created<MoveCapital.Answer>, NotFound>> Call(Id<Participant> id, CapitalAsked request, PersonReleases people, Applying applying, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var made = await applying.ApplyAsync(person, request, cancel);
        return TypedResults.Created($"{CapitalLinks.Api}/{made.Id}", new MoveCapital.Answer(made.Id, made.State, made.Granted, made.Disbursed, made.Paid));
    }

    /// <summary>Only an office that accepted the person: a prison is told nothing of money after it.</summary>
    static async Task<PersonRelease?> FindAsync(Id<Participant> id, PersonReleases people, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { Inside: false } person && person.HandOvers.Any(h => h.State is HandOverState.Accepted) ? person : null;

    /// <summary>The act itself, for the page and for machines.</summary>
    public sealed class Applying(Db db, Actor by, TimeProvider time)
    {
        public async Task<CapitalApplication> ApplyAsync(PersonRelease person, CapitalAsked request, CancellationToken cancel)
        {
            var sources = await CapitalSources.OnAsync(time.Today, db, cancel);
            var plan = await BusinessPlanFacts.AcceptedAsync(db, person.Id, cancel);
            var made = CapitalApplication.Apply(person.Id, person.Unit, request, plan is null ? null : new(plan.Id, plan.No), sources, by, time.Now);
            if (await db.CapitalApplications.IgnoreQueryFilters().AnyAsync(c => c.RunningKey == made.RunningKey, cancel)) throw CapitalRefusals.AlreadyThere;

            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made;
        }

        internal async Task<IResult> ViewAsync(PersonRelease person, Form form, CancellationToken cancel) => Views.Show<ApplyForCapitalView>(new
        {
            Form = form,
            Person = person.Id,
            person.Name,
            Sources = (await CapitalSources.FindAsync(time.Today, db, cancel))?.Sources ?? [],
            Plan = await BusinessPlanFacts.AcceptedAsync(db, person.Id, cancel),
        }, form.Status);
    }
}
