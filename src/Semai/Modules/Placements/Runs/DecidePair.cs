using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Offers;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Runs;

/// <summary>Puts somebody on an offer once it is decided. Each kind of placement brings its own; in the same save as the decision.</summary>
public interface IPlacePeople
{
    bool Takes(OfferKind kind);

    /// <exception cref="Refusal">The place is no longer free, or a rule of that kind says no.</exception>
    Task PlaceAsync(Offer offer, Id<Participants.Participant> person, Actor by, CancellationToken cancel);
}

/// <summary>One pair: its points beside those of every other offer, and the decision: as advised, elsewhere, or not at all, with the reason.</summary>
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
        var request = new Request(decision, decision is PairDecision.Changed ? form.Chosen<Offer>("offer") : null, form.TextOrNone("why", MatchPair.WhyMax));
        if (!await form.TryAsync(() => deciding.DecideAsync(run, pair, request, cancel))) return await ViewAsync(form, run, pair, reading, standing, cancel);

        var next = run.Pairs.FirstOrDefault(p => p.Decision is PairDecision.Open);
        return Views.Went(next is null ? RunLinks.Of(run.Id) : RunLinks.Pair(run.Id, next.No), next is null
            ? Say(id: "Semua pasangan sudah diputuskan.", en: "Every pair has been decided on.")
            : Say(id: "Tersimpan. Ini pasangan berikutnya.", en: "Saved. This is the next pair."));
    }

    static async Task<IResult> Call(Guid id, int no, Request request, RunReading reading, Deciding deciding, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run || run.Pairs.FirstOrDefault(p => p.No == no) is not { } pair) return TypedResults.NotFound();

        await deciding.DecideAsync(run, pair, request, cancel);
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
            Others = (IReadOnlyList<Alternative>)[.. file.Input.Offers.Select(o => new Alternative(o, Scoring.Bar(person, o), scoring.Points(person, o))).OrderBy(a => a.Bar is not null).ThenByDescending(a => a.Points.Sum)],
            Form = form,
            MayDecide = standing.Can(RunPermissions.Decide) && standing.Actor.Id != run.By && pair.Decision is PairDecision.Open,
        }, form.Status);
    }

    /// <summary>An offer as it would be for this person.</summary>
    /// <param name="Bar">Why not; null where the person may go there.</param>
    public sealed record Alternative(OfferTraits Offer, OutReason? Bar, PairPoints Points)
    {
        public Option Choice => new(Offer.Id, $"{Offer.Business}: {Offer.Title}, {Points.Sum}");
    }

    /// <param name="Offer">Where the person goes instead; only where the decision changes the advice.</param>
    /// <param name="Why">Needed where the advice is not followed.</param>
    public sealed record Request(PairDecision Decision, Id<Offer>? Offer, string? Why);

    /// <summary>Both doors end here.</summary>
    public sealed class Deciding(Db db, IEnumerable<IPlacePeople> placing, Actor by, TimeProvider time)
    {
        /// <summary>The decision and the place stand or fall together.</summary>
        public Task DecideAsync(MatchRun run, MatchPair pair, Request request, CancellationToken cancel) =>
            db.TogetherAsync(() => DecideOnceAsync(run, pair, request, cancel), cancel);

        async Task DecideOnceAsync(MatchRun run, MatchPair pair, Request request, CancellationToken cancel)
        {
            if (request.Decision is PairDecision.Open) throw RunRefusals.DecisionMissing;
            if (request is { Decision: PairDecision.Changed, Offer: { } other }) CheckOther(RunInput.Thaw(run.Input), pair, other);

            run.Decide(pair, request.Decision, request.Offer, request.Why, by, time.Now);
            if (pair.DecidedOffer is { } to) await PlaceAsync(to, pair, cancel);
            if (db.Entry(run).State is EntityState.Detached) // the place was looked at anew after a lost race
            {
                var again = await db.MatchRuns.SingleAsync(r => r.Id == run.Id, cancel);
                again.Decide(again.Pairs.Single(p => p.No == pair.No), request.Decision, request.Offer, request.Why, by, time.Now);
            }

            await db.SaveChangesAsync(cancel);
        }

        static void CheckOther(RunInput input, MatchPair pair, Id<Offer> other)
        {
            var offer = input.Offers.FirstOrDefault(o => o.Id == other.ToString()) ?? throw RunRefusals.OfferMissing;
            if (Scoring.Bar(input.People[pair.No], offer) is { } bar) throw RunRefusals.NotAllowedThere(RunWords.Of(bar));
        }

        async Task PlaceAsync(Id<Offer> to, MatchPair pair, CancellationToken cancel)
        {
            var offer = await db.Offers.FirstOrDefaultAsync(o => o.Id == to, cancel) ?? throw RunRefusals.PlaceNoLongerFree;
            if (offer.State is not OfferState.Published || offer.Free == 0) throw RunRefusals.PlaceNoLongerFree;
            if (placing.FirstOrDefault(p => p.Takes(offer.Kind)) is { } place) await place.PlaceAsync(offer, pair.ParticipantId, by, cancel);
        }
    }
}
