using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.People;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>Begins the licence path of a person from a venture or the business plan. The kind is suggested with its reason; the officer chooses.</summary>
public static class BeginLicencePath
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}/licence-path", Show).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/releases/people/{id:guid}/licence-path", Submit).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/api/v1/releases/people/{id:guid}/licence-path", Call).RequireAuthorization(LicencePathPermissions.Write);
    }

    static async Task<IResult> Show(Id<Participant> id, string? venture, PersonReleases people, Beginning beginning, CancellationToken cancel) =>
        await FindAsync(id, people, cancel) is { } person ? await beginning.ViewAsync(person, venture, null, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, PersonReleases people, Beginning beginning, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Text("kind", LicencePath.CodeMax), form.Typed("from") is "" ? null : form.Chosen<Venture>("from"));
        LicencePath? made = null;
        return await form.TryAsync(async () => made = await beginning.BeginAsync(person, request, cancel))
            ? Views.Went(LicencePathLinks.Of(made!.Id), ShellWords.Saved)
            : await beginning.ViewAsync(person, null, form, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Participant> id, Request request, PersonReleases people, Beginning beginning, CancellationToken cancel)
    {
        if (await FindAsync(id, people, cancel) is not { } person) return TypedResults.NotFound();

        var made = await beginning.BeginAsync(person, request, cancel);
        return TypedResults.Created($"{LicencePathLinks.Api}/{made.Id}", new Answer(made.Id, made.Kind, made.Suggested, made.RuleVersion));
    }

    /// <summary>Who may know only the name and the day begins nothing.</summary>
    static async Task<PersonRelease?> FindAsync(Id<Participant> id, PersonReleases people, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { } person && (person.Inside || person.HandOvers.Any(h => h.State is HandOverState.Accepted)) ? person : null;

    /// <summary>The act itself, for the page and for machines.</summary>
    public sealed class Beginning(Db db, LicencePathReading reading, Actor by, TimeProvider time)
    {
        /// <exception cref="Refusal">Nothing is there to begin from, there is no such kind, or such a path runs already.</exception>
        public async Task<LicencePath> BeginAsync(PersonRelease person, Request request, CancellationToken cancel)
        {
            var rules = await LicencePathRules.OnAsync(time.Today, db, cancel);
            var starts = await reading.StartsAsync(person.Id, cancel);
            var start = (request.VentureId is { } chosen ? starts.FirstOrDefault(s => s.VentureId == chosen) : starts.LastOrDefault(s => s.PlanId is not null) ?? (starts is [var first, ..] ? first : null))
                ?? throw LicencePathRefusals.NothingToBeginFrom;
            if (await db.LicencePaths.IgnoreQueryFilters().AnyAsync(p => p.RunningKey == $"{person.Id.Value:n}:{request.Kind}", cancel)) throw LicencePathRefusals.AlreadyThere;

            var made = LicencePath.Begin(
                person.Id, person.Unit, request.Kind ?? "", new(start.Name, start.PlanId, start.VentureId, rules.Suggest(start.Sector, start.Kbli)?.Kind), rules, by, time.Now);
            if (made.Steps.FirstOrDefault(s => s.Code == StepDefinition.Identity) is { } identity && await reading.PapersSettledOnAsync(person.Id, cancel) is { } settled && settled <= time.Today)
                made.Do(identity.No, LicenceAct.Recognise, new(settled, Note: "Sudah beres menurut rencana bebas."), rules, by, time.Now);
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made;
        }

        internal async Task<IResult> ViewAsync(PersonRelease person, string? venture, Form? form, CancellationToken cancel)
        {
            var (rules, starts) = (await LicencePathRules.FindAsync(time.Today, db, cancel), await reading.StartsAsync(person.Id, cancel));
            var start = starts.FirstOrDefault(s => $"{s.VentureId}" == (form?.Typed("from") ?? venture)) ?? (starts is [var first, ..] ? first : null);
            var suggestion = start is null ? null : rules?.Suggest(start.Sector, start.Kbli);
            return Views.Show<BeginLicencePathView>(new
            {
                Form = form ?? Form.Of(("kind", suggestion?.Kind), ("from", start?.VentureId)),
                Person = person.Id,
                person.Name,
                Starts = starts,
                Start = start,
                Rules = rules,
            }, form?.Status ?? StatusCodes.Status200OK);
        }
    }

    /// <param name="Kind">Code of a kind of path.</param>
    /// <param name="VentureId">The venture it is for; null for the business plan.</param>
    public sealed record Request(string? Kind, Id<Venture>? VentureId = null);

    /// <param name="Suggested">What class or sector suggested.</param>
    public sealed record Answer(Id<LicencePath> Id, string Kind, string? Suggested, int RuleVersion);
}
