using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Training;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Runs;

/// <summary>One pair: its points beside those of every other place, and the decision: as advised, elsewhere, or not at all, with the reason.</summary>
public static class DecidePair
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{RunLinks.List}/{{id:guid}}/pairs/{{no:int}}", Show).RequireAuthorization(RunPermissions.Read);
        app.MapPost($"{RunLinks.List}/{{id:guid}}/pairs/{{no:int}}", Submit).RequireAuthorization(RunPermissions.Decide);
        app.MapPost($"{RunLinks.Api}/{{id:guid}}/pairs/{{no:int}}", Call).RequireAuthorization(RunPermissions.Decide);
    }

    static async Task<IResult> Show(Guid id, int no, RunReading reading, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } run && run.Pairs.FirstOrDefault(p => p.No == no) is { } pair
            ? await ViewAsync(Form.Of(("decision", PairDecision.Accepted)), run, pair, reading, standing, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, int no, IFormCollection posted, RunReading reading, Deciding deciding, Standing standing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run || run.Pairs.FirstOrDefault(p => p.No == no) is not { } pair) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var decision = form.Choice<PairDecision>("decision");
        var choice = new Choice(decision, decision is PairDecision.Changed ? form.Chosen<PlaceTraits>("place") : null, form.TextOrNone("why", MatchPair.WhyMax));
        if (!await form.TryAsync(() => deciding.DecideAsync(run, pair, choice, cancel)))
        {
            var still = await reading.FindAsync(id, cancel) ?? run;
            return await ViewAsync(form, still, still.Pairs.Single(p => p.No == no), reading, standing, cancel);
        }

        var next = run.Pairs.FirstOrDefault(p => p.Decision is PairDecision.Open);
        return Views.Went(next is null ? RunLinks.Of(run.Id) : RunLinks.Pair(run.Id, next.No), next is null
            ? Say(id: "Semua pasangan sudah diputuskan.", en: "Every pair has been decided on.")
            : Say(id: "Tersimpan. Ini pasangan berikutnya.", en: "Saved. This is the next pair."));
    }

    static async Task<IResult> Call(Guid id, int no, Request request, RunReading reading, Deciding deciding, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run || run.Pairs.FirstOrDefault(p => p.No == no) is not { } pair) return TypedResults.NotFound();

        await deciding.DecideAsync(run, pair, request.Choice, cancel);
        return TypedResults.Ok(RunAnswer.Of(run));
    }

    static async Task<IResult> ViewAsync(Form form, MatchRun run, MatchPair pair, RunReading reading, Standing standing, CancellationToken cancel)
    {
        var file = await reading.FileAsync(run, cancel);
        var (person, scoring) = (file.Input.People[pair.No], new Scoring(file.Input.Weights));
        return Views.Show<DecidePairView>(new
        {
            File = file,
            Line = file.Pairs.Single(p => p.Pair.No == pair.No),
            Others = (IReadOnlyList<Alternative>)[.. file.Input.Places.Select(p => new Alternative(p, Scoring.Bar(person, p), scoring.Points(person, p))).OrderBy(a => a.Bar is not null).ThenByDescending(a => a.Points.Sum)],
            Form = form,
            MayDecide = standing.Can(RunPermissions.Decide) && standing.Actor.Id != run.By && pair.Decision is PairDecision.Open,
        }, form.Status);
    }

    /// <summary>A place as it would be for this person.</summary>
    /// <param name="Bar">Why not; null where the person may go there.</param>
    public sealed record Alternative(PlaceTraits Place, OutReason? Bar, PairPoints Points)
    {
        public Option Choice => new(Place.Id, $"{Place.Name}, {Points.Sum}");
    }

    /// <param name="Offer">Where the person goes instead; only where the decision changes the advice.</param>
    /// <param name="Why">Needed where the advice is not followed.</param>
    /// <param name="Class">The same in a run for classes.</param>
    public sealed record Request(PairDecision Decision, Id<Offer>? Offer, string? Why, Id<TrainingClass>? Class = null)
    {
        internal Choice Choice => new(Decision, (Offer?.Value ?? Class?.Value) is { } other ? new(other) : null, Why);
    }

    /// <param name="Other">Where the person goes instead; only where the decision changes the advice.</param>
    public sealed record Choice(PairDecision Decision, Id<PlaceTraits>? Other, string? Why);

    /// <summary>Both doors end here.</summary>
    public sealed class Deciding(Db db, IEnumerable<IPlacePeople> placing, Actor by, TimeProvider time)
    {
        /// <summary>The decision and the place stand or fall together.</summary>
        public async Task DecideAsync(MatchRun run, MatchPair pair, Choice choice, CancellationToken cancel)
        {
            try
            {
                await db.TogetherAsync(() => DecideOnceAsync(run, pair, choice, cancel), cancel);
            }
            catch (Refusal)
            {
                db.ChangeTracker.Clear(); // what the place refused is not decided: whoever reads on reads what is kept
                throw;
            }
        }

        async Task DecideOnceAsync(MatchRun run, MatchPair pair, Choice choice, CancellationToken cancel)
        {
            if (choice.Decision is PairDecision.Open) throw RunRefusals.DecisionMissing;
            var input = RunInput.Thaw(run.Input);
            if (choice is { Decision: PairDecision.Changed, Other: { } other }) CheckOther(input, pair, other);

            run.Decide(pair, choice.Decision, choice.Other, choice.Why, by, time.Now);
            if (pair.DecidedPlace is { } to) await PlaceAsync(new(run, input, pair, input.Places.Single(p => p.Key == to)), cancel);
            if (db.Entry(run).State is EntityState.Detached) // the place was looked at anew after a lost race
            {
                var again = await db.MatchRuns.SingleAsync(r => r.Id == run.Id, cancel);
                again.Decide(again.Pairs.Single(p => p.No == pair.No), choice.Decision, choice.Other, choice.Why, by, time.Now);
            }

            await db.SaveChangesAsync(cancel);
        }

        static void CheckOther(RunInput input, MatchPair pair, Id<PlaceTraits> other)
        {
            var place = input.Places.FirstOrDefault(p => p.Key == other) ?? throw RunRefusals.PlaceMissing;
            if (Scoring.Bar(input.People[pair.No], place) is { } bar) throw RunRefusals.NotAllowedThere(RunWords.Of(bar, place.Kind));
        }

        Task PlaceAsync(DecidedPair decided, CancellationToken cancel) => placing.Single(p => p.Takes(decided.Run.Kind)).PlaceAsync(decided, by, cancel);
    }
}
