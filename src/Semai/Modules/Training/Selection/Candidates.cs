using Microsoft.Extensions.Options;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Modules.Training.Selection;

/// <summary>Who might join a class: everyone present in its prison who is in no class now, ranked.</summary>
public sealed class Candidates(Db db, IEligibilityForTraining eligibility, TimeProvider time, IOptions<TrainingRules> rules)
{
    /// <param name="only">Of these alone; of everyone where left out.</param>
    public async Task<IReadOnlyList<RankedCandidate>> RankAsync(TrainingClass @class, CancellationToken cancel, IReadOnlyCollection<Id<Participant>>? only = null)
    {
        var present = await ParticipantFacts.CandidatesAsync(db, @class.Unit, null, cancel);
        var busy = (await db.Enrolments.Where(e => e.Unit == @class.Unit && EnrolmentLifecycle.Current.Contains(e.State))
            .Select(e => e.ParticipantId).ToListAsync(cancel)).ToHashSet();
        var been = await db.Enrolments.Where(e => e.ClassId == @class.Id).Select(e => e.ParticipantId).ToListAsync(cancel);
        busy.UnionWith(been);

        var free = present.Where(c => !busy.Contains(c.Id) && only?.Contains(c.Id) is not false).ToList();
        var ids = free.ConvertAll(c => c.Id);
        var since = await db.Participants.Where(p => p.Unit == @class.Unit).Select(p => new { p.Id, p.RecordedAt })
            .ToDictionaryAsync(p => p.Id, p => p.RecordedAt, cancel);
        var verdicts = await eligibility.OfAsync(ids, @class.Starts, cancel);

        return CandidateRanking.Rank(
            free.Select(c =>
            {
                var verdict = verdicts.GetValueOrDefault(c.Id) ?? FitnessVerdict.Unknown;
                return new CandidateFacts(c.Id, c.FullName, c.Interest, c.ExpectedRelease, since[c.Id].OfficeDay, verdict.Fitness, verdict.From, verdict.Why);
            }),
            new(@class.Sector, @class.Starts, @class.Ends, rules.Value.ReleaseBufferDays, time.Today));
    }
}

/// <summary>What the rules say of training, shortened.</summary>
public sealed record FitnessVerdict(Fitness Fitness, DateOnly? From, string? Why)
{
    public static readonly FitnessVerdict Unknown = new(Fitness.NotJudged, null, null);
}

/// <summary>Asks the rules about many people at once.</summary>
public interface IEligibilityForTraining
{
    Task<IReadOnlyDictionary<Id<Participant>, FitnessVerdict>> OfAsync(IReadOnlyCollection<Id<Participant>> people, DateOnly on, CancellationToken cancel);

    /// <summary>Keeps the verdicts as they are at the team's decision, with the number of the minutes.</summary>
    /// <param name="why">Needed where the team goes against the advice.</param>
    Task FreezeAsync(IReadOnlyDictionary<Id<Participant>, bool> agreed, SelectionMinutes minutes, string? why, Actor by, CancellationToken cancel);
}
