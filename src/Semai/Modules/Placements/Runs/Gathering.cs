using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;
using Semai.Modules.Training;

namespace Semai.Modules.Placements.Runs;

/// <summary>Reads the people of a prison and the places open to them, and freezes what a run needs of them.</summary>
public sealed class Gathering(Db db, Vault vault, IEnumerable<IGivePlaces> givers, IEnumerable<IHoldPlaces> holders, TimeProvider time)
{
    const int DaysPerMonth = 30;

    /// <param name="Outside">How many were left out beforehand, by what the rules say of them.</param>
    public sealed record Gathered(RunInput Input, IReadOnlyDictionary<string, int> Outside);

    /// <exception cref="Refusal">Nothing of the kind has a free place, nobody is there, or the rules let nobody go.</exception>
    public async Task<Gathered> GatherAsync(RunRequest request, CancellationToken cancel)
    {
        var places = await givers.Single(g => g.Gives(request.Kind)).OpenAsync(request, cancel);
        if (places.Count == 0) throw request.Kind.NothingOpen;

        var (weights, version) = await MatchWeights.OnAsync(time.Today, db, cancel);
        var (held, separations) = (await HeldAsync(request, cancel), await SeparationsAsync(request.Unit, cancel));
        var (people, outside) = await PeopleAsync(request, held.Select(h => h.Person).ToHashSet(), places.Max(p => p.Starts), places.Min(p => p.Starts), cancel);
        if (people.Count == 0) throw outside.Count == 0 ? RunRefusals.NobodyThere : RunRefusals.NobodyEligible(RunWords.Outside(outside));

        var ids = people.Select(p => p.Id).ToHashSet();
        var apart = separations.FindAll(s => ids.Contains(s.One) && ids.Contains(s.Other));
        var rules = (await db.RulesInForceAsync(EligibilityRules.Code, time.Today, cancel))?.Version ?? 0;
        return new(new(time.Today, KeptFrom(people, separations, held), places, apart, weights, version, rules, request.Seed, request.Seconds, request.Gap), outside);
    }

    async Task<List<Held>> HeldAsync(RunRequest request, CancellationToken cancel)
    {
        var held = new List<Held>();
        foreach (var holder in holders) held.AddRange(await holder.HoldingAsync(request.Unit, request.Kind, cancel));
        return held;
    }

    /// <summary>With the places where somebody is already from whom they are kept apart.</summary>
    static List<PersonTraits> KeptFrom(List<PersonTraits> people, List<Apart> separations, List<Held> held)
    {
        var where = held.Where(h => h.Place is not null).ToLookup(h => h.Person.ToString(), h => h.Place.ToString()!);
        var closed = separations.SelectMany(s => new[] { (Of: s.One, From: s.Other), (Of: s.Other, From: s.One) }).ToLookup(s => s.Of, s => s.From);
        return people.ConvertAll(p => p with { KeptFrom = [.. closed[p.Id].SelectMany(other => where[other]).Distinct()] });
    }

    async Task<(List<PersonTraits> People, Dictionary<string, int> Outside)> PeopleAsync(
        RunRequest request, HashSet<Id<Participant>> holding, DateOnly lastStart, DateOnly firstStart, CancellationToken cancel)
    {
        var present = await (
            from custody in db.Custodies
            where custody.Unit == request.Unit && custody.Presence == Presence.Present
            join person in db.Participants on custody.ParticipantId equals person.Id
            where request.Interest == null || person.Interest == request.Interest
            orderby person.RecordedAt, person.Id
            select new
            {
                person.Id,
                person.Sex,
                person.Interest,
                person.RegionCode,
                person.HomeDistrict,
                person.WorkBefore,
                person.Education,
                person.Languages,
                person.Disability,
                person.RecordedAt,
                custody.ExpirationDate,
            }).AsNoTracking().ToListAsync(cancel);
        present.RemoveAll(p => holding.Contains(p.Id));
        if (present.Count == 0) return ([], []);

        var purpose = PurposeOf(request.Kind);
        var verdicts = await EligibilityFacts.VerdictsAsync(db, vault, [.. present.Select(p => p.Id)], purpose, firstStart < time.Today ? time.Today : firstStart, cancel);
        var skills = await SkillsAsync(request.Unit, cancel);
        var today = time.Today;
        var needs = (await db.SafeguardNeeds.Where(n => n.Unit == request.Unit && (n.Until == null || n.Until >= today)).Select(n => new { n.ParticipantId, n.Code }).ToListAsync(cancel))
            .ToLookup(n => n.ParticipantId, n => n.Code);

        var homes = await HomesAsync([.. present.Where(p => p.RegionCode is null).Select(p => p.HomeDistrict).OfType<string>()], request.Unit, cancel);

        var (people, outside) = (new List<PersonTraits>(), new Dictionary<string, int>());
        foreach (var p in present)
        {
            var verdict = verdicts.GetValueOrDefault(p.Id);
            if (!MayCome(verdict, lastStart))
            {
                var why = verdict?.Outcome.ToString() ?? "NotJudged";
                outside[why] = outside.GetValueOrDefault(why) + 1;
                continue;
            }

            var known = skills.GetValueOrDefault(p.Id) ?? [];
            people.Add(new(
                p.Id.ToString(), p.Sex.ToString(), p.Interest, known, p.RegionCode ?? homes.GetValueOrDefault(Folded.Of(p.HomeDistrict)), p.ExpirationDate,
                Math.Max(0, (time.Today.DayNumber - p.RecordedAt.OfficeDay.DayNumber) / DaysPerMonth), p.Languages, p.Disability is not null,
                NeedShare(p.WorkBefore, p.Education, known), [.. needs[p.Id].Distinct()], verdict!.Outcome is Outcome.NotYet ? verdict.From : null));
        }

        return (people, outside);
    }

    /// <summary>The rules say yes, or will by the first day of a place.</summary>
    static bool MayCome(Verdict? verdict, DateOnly lastStart) => verdict?.Outcome switch
    {
        Outcome.Eligible or Outcome.WithConditions => true,
        Outcome.NotYet => verdict.From <= lastStart,
        _ => false,
    };

    static Purpose PurposeOf(RunKind kind) => kind is RunKind.InternshipOutside ? Purpose.InternshipOutside : Purpose.Training;

    /// <summary>Nothing to stand on counts most: no work before, no schooling beyond the first, no class completed.</summary>
    static int NeedShare(string? workBefore, string? education, IReadOnlyDictionary<Sector, SkillLevel> known) =>
        (string.IsNullOrWhiteSpace(workBefore) ? 40 : 0)
        + (string.IsNullOrWhiteSpace(education) || Folded.Of(education) is "sd" or "tidak sekolah" or "tidak tamat sd" ? 30 : 0)
        + (known.Values.All(s => s < SkillLevel.Trained) ? 30 : 0);

    /// <summary>
    /// Codes of districts that a roster gives by name alone, by the name as it is compared. Of several with one name the
    /// one in the prison's own regency is meant, else the one in its province; where that does not tell, none.
    /// </summary>
    async Task<Dictionary<string, string>> HomesAsync(IReadOnlyCollection<string> named, int unit, CancellationToken cancel)
    {
        var folded = named.Select(Folded.Of).Where(n => n is not "").Distinct().ToList();
        var near = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.RegionCode).SingleOrDefaultAsync(cancel) ?? "";
        var found = await db.Regions.Where(r => r.Level == RegionLevel.District && folded.Contains(r.Folded)).Select(r => new { r.Folded, r.Code }).ToListAsync(cancel);
        var homes = new Dictionary<string, string>();
        foreach (var alike in found.GroupBy(r => r.Folded, r => r.Code))
            if (Nearest([.. alike], near) is [var only]) homes[alike.Key!] = only!;
        return homes;
    }

    /// <summary>Those in that regency; where none is, those in its province; where none is there either, all.</summary>
    static List<string> Nearest(List<string> codes, string regency)
    {
        foreach (var around in new[] { regency, regency.Split('.')[0] })
            if (around is not "" && codes.FindAll(c => c.StartsWith(around, StringComparison.Ordinal)) is { Count: > 0 } near) return near;
        return codes;
    }

    /// <summary>From classes: in one now, completed, certified.</summary>
    async Task<Dictionary<Id<Participant>, Dictionary<Sector, SkillLevel>>> SkillsAsync(int unit, CancellationToken cancel)
    {
        var classes = await (
            from enrolment in db.Enrolments
            where enrolment.Unit == unit && (enrolment.State == EnrolmentState.Active || enrolment.State == EnrolmentState.Completed)
            join @class in db.TrainingClasses on enrolment.ClassId equals @class.Id
            where @class.Sector != null
            select new { enrolment.ParticipantId, Sector = @class.Sector!.Value, enrolment.State, enrolment.ClassId }).ToListAsync(cancel);
        var competent = (await db.AssessmentResults.Where(r => r.Unit == unit && r.Competence == Competence.Competent)
            .Select(r => new { r.ParticipantId, r.ClassId }).Distinct().ToListAsync(cancel)).Select(r => (r.ParticipantId, r.ClassId)).ToHashSet();
        return classes.GroupBy(c => c.ParticipantId).ToDictionary(person => person.Key, person => person.GroupBy(c => c.Sector).ToDictionary(
            sector => sector.Key,
            sector => sector.Max(c => c.State is EnrolmentState.Active ? SkillLevel.Basic : competent.Contains((c.ParticipantId, c.ClassId)) ? SkillLevel.Certified : SkillLevel.Trained)));
    }

    async Task<List<Apart>> SeparationsAsync(int unit, CancellationToken cancel)
    {
        var today = time.Today;
        return (await db.Separations.Where(s => s.Unit == unit && s.From <= today && (s.Until == null || s.Until >= today))
            .OrderBy(s => s.At).Select(s => new { s.One, s.Other }).ToListAsync(cancel)).ConvertAll(s => new Apart(s.One.ToString(), s.Other.ToString()));
    }
}

/// <summary>What a run is asked.</summary>
/// <param name="Unit">Number of the prison.</param>
/// <param name="Interest">Only people with this interest; all where left out.</param>
/// <param name="Offers">Only these; every open one of the kind where left out.</param>
/// <param name="Seconds">At most so long, where side rules make it hard.</param>
/// <param name="Gap">Stops once no answer can be better by more than this share.</param>
/// <param name="Classes">Only these; every class that has not begun where left out. Read in a run for classes alone.</param>
public sealed record RunRequest(
    int Unit, RunKind Kind, Sector? Interest = null, IReadOnlyList<Id<Offer>>? Offers = null, double Seconds = 20, double Gap = 0, int Seed = 1,
    IReadOnlyList<Id<TrainingClass>>? Classes = null);
