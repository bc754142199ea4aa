using Semai.Data;
using Semai.Modules.Training;
using Semai.Modules.Training.Selection;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// A pair that is accepted becomes a proposal for the class, with the points of the run as its reasons. Whoever ran the
/// matching proposes: so the officer who let it through may still record the minutes by which the team decides.
/// </summary>
sealed class MatchedClasses(Proposing proposing, Db db, TimeProvider time) : IPlacePeople, IHoldPlaces
{
    public bool Takes(RunKind kind) => kind is RunKind.ClassPlaces;

    public async Task PlaceAsync(DecidedPair decided, Actor by, CancellationToken cancel)
    {
        var id = new Id<TrainingClass>(decided.Place.Key.Value);
        var found = await db.TrainingClasses.FirstOrDefaultAsync(c => c.Id == id, cancel) ?? throw RunRefusals.PlaceNoLongerFree;
        if (!ClassLifecycle.ToBegin.Contains(found.State)) throw RunRefusals.ClassBegan;

        var there = await db.Enrolments.Where(e => e.ClassId == id && EnrolmentLifecycle.Current.Contains(e.State)).Select(e => e.ParticipantId).ToListAsync(cancel);
        if (there.Count >= found.Capacity) throw RunRefusals.PlaceNoLongerFree;
        if (await db.KeptFromAsync(decided.Person, time.Today, cancel) is var others && others.Exists(there.Contains)) throw RunRefusals.KeptApart;

        var choice = new Proposing.Choice(decided.Person, decided.Points.Sum, RunWords.Reasons(decided, by));
        await proposing.ProposeAsync(found, [choice], new(decided.Run.By, decided.Run.ByName), cancel);
    }

    /// <summary>Whoever is in a class, proposed to one or waiting for one joins no other.</summary>
    public async Task<IReadOnlyCollection<Held>> HoldingAsync(int unit, RunKind kind, CancellationToken cancel) => Takes(kind)
        ? (await db.Enrolments.Where(e => e.Unit == unit && EnrolmentLifecycle.Current.Contains(e.State)).Select(e => new { e.ParticipantId, e.ClassId }).ToListAsync(cancel))
            .ConvertAll(e => new Held(e.ParticipantId, e.ClassId.Value))
        : [];
}
