using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;
using Semai.Modules.Training;

namespace Semai.Modules.Placements.Runs;

/// <summary>Who holds a place already, so that a run does not place them twice. Each kind of placement answers for its own.</summary>
public interface IHoldPlaces
{
    Task<IReadOnlyCollection<Id<Participant>>> HoldingAsync(int unit, OfferKind kind, CancellationToken cancel);
}

/// <summary>Reads the people of a prison and the offers open to them, and freezes what a run needs of them.</summary>
public sealed class Gathering(Db db, Vault vault, AgreementFacts agreements, IEnumerable<IHoldPlaces> holders, TimeProvider time)
{
    const int DaysPerMonth = 30;

    /// <param name="Outside">How many were left out beforehand, by what the rules say of them.</param>
    public sealed record Gathered(RunInput Input, IReadOnlyDictionary<string, int> Outside);

    /// <exception cref="Refusal">No offer has a free place, or nobody is there.</exception>
    public async Task<Gathered> GatherAsync(RunRequest request, CancellationToken cancel)
    {
        var offers = await OffersAsync(request, cancel);
        if (offers.Count == 0) throw RunRefusals.NoOffers;

        var (weights, version) = await MatchWeights.OnAsync(time.Today, db, cancel);
        var (people, outside) = await PeopleAsync(request, offers.Max(o => o.Starts), offers.Min(o => o.Starts), cancel);
        if (people.Count == 0) throw RunRefusals.NobodyThere;

        var ids = people.Select(p => p.Id).ToHashSet();
        var apart = (await SeparationsAsync(request.Unit, cancel)).Where(s => ids.Contains(s.One) && ids.Contains(s.Other)).ToList();
        var rules = (await db.RulesInForceAsync(EligibilityRules.Code, time.Today, cancel))?.Version ?? 0;
        return new(new(time.Today, people, offers, apart, weights, version, rules, request.Seed, request.Seconds, request.Gap), outside);
    }

    async Task<List<OfferTraits>> OffersAsync(RunRequest request, CancellationToken cancel)
    {
        var today = time.Today;
        var open = await db.Offers.AsNoTracking()
            .Where(o => o.Unit == request.Unit && o.Kind == request.Kind && o.State == OfferState.Published && o.Ends >= today && o.Taken < o.Places)
            .OrderBy(o => o.Starts).ThenBy(o => o.Id).ToListAsync(cancel);
        if (request.Offers is { Count: > 0 } chosen) open = open.FindAll(o => chosen.Contains(o.Id));

        var businesses = await db.Businesses.Where(b => open.Select(o => o.BusinessId).Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        var codes = open.Select(o => o.RegionCode).OfType<string>().Distinct().ToList();
        var districts = await db.Regions.Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
        var pacts = (await agreements.CoveringAsync(request.Unit, today, cancel)).ToDictionary(a => a.Id, a => a.Ends);
        return open.ConvertAll(o => new OfferTraits(
            o.Id.ToString(), o.Title, businesses.GetValueOrDefault(o.BusinessId, ""), o.Kind, o.Sector, o.Free, o.Minimum, o.Starts, o.Ends,
            o.RegionCode, o.RegionCode is { } code ? districts.GetValueOrDefault(code) : null, o.Skill, o.Languages, [.. o.Safeguards.Select(s => s.Code)],
            o.AgreementId is { } pact ? pacts.TryGetValue(pact, out var ends) ? ends : o.Starts.AddDays(-1) : null));
    }

    async Task<(List<PersonTraits> People, Dictionary<string, int> Outside)> PeopleAsync(RunRequest request, DateOnly lastStart, DateOnly firstStart, CancellationToken cancel)
    {
        var holding = new HashSet<Id<Participant>>();
        foreach (var holder in holders) holding.UnionWith(await holder.HoldingAsync(request.Unit, request.Kind, cancel));

        var present = await (
            from custody in db.Custodies
            where custody.Unit == request.Unit && custody.Presence == Presence.Present
            join person in db.Participants on custody.ParticipantId equals person.Id
            where request.Interest == null || person.Interest == request.Interest
            orderby person.RecordedAt, person.Id
            select new
            {
                person.Id, person.Sex, person.Interest, person.RegionCode, person.WorkBefore, person.Education, person.Languages, person.Disability, person.RecordedAt,
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
                p.Id.ToString(), p.Sex.ToString(), p.Interest, known, p.RegionCode, p.ExpirationDate,
                Math.Max(0, (time.Today.DayNumber - p.RecordedAt.OfficeDay.DayNumber) / DaysPerMonth), p.Languages, p.Disability is not null,
                NeedShare(p.WorkBefore, p.Education, known), [.. needs[p.Id].Distinct()], verdict!.Outcome is Outcome.NotYet ? verdict.From : null));
        }

        return (people, outside);
    }

    /// <summary>The rules say yes, or will by the first day of an offer.</summary>
    static bool MayCome(Verdict? verdict, DateOnly lastStart) => verdict?.Outcome switch
    {
        Outcome.Eligible or Outcome.WithConditions => true,
        Outcome.NotYet => verdict.From <= lastStart,
        _ => false,
    };

    static Purpose PurposeOf(OfferKind kind) => kind is OfferKind.InternshipOutside ? Purpose.InternshipOutside : Purpose.Training;

    /// <summary>Nothing to stand on counts most: no work before, no schooling beyond the first, no class completed.</summary>
    static int NeedShare(string? workBefore, string? education, IReadOnlyDictionary<Sector, SkillLevel> known) =>
        (string.IsNullOrWhiteSpace(workBefore) ? 40 : 0)
        + (string.IsNullOrWhiteSpace(education) || Folded.Of(education) is "sd" or "tidak sekolah" or "tidak tamat sd" ? 30 : 0)
        + (known.Values.All(s => s < SkillLevel.Trained) ? 30 : 0);

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
public sealed record RunRequest(
    int Unit, OfferKind Kind, Sector? Interest = null, IReadOnlyList<Id<Offer>>? Offers = null, double Seconds = 20, double Gap = 0, int Seed = 1);
