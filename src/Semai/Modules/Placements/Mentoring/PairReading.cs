using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>A pair with what its page says around it.</summary>
/// <param name="Person">Null where the name is not the reader's to see.</param>
/// <param name="IsInside">The reader serves in that prison: notes and reasons are theirs.</param>
/// <param name="Health">Null unless the pair meets.</param>
public sealed record PairFile(
    MentoringPair Pair, string? Person, string Mentor, string Business, string Prison, CommitmentBrief? Serves, bool IsInside, PairHealth? Health)
{
    public string Shown => Person ?? PairWords.NameClosed;
    public string Title => Say(id: $"{Mentor} mendampingi {Person ?? PairWords.Someone}", en: $"{Mentor} guides {Person ?? PairWords.Someone}");
}

/// <summary>What the slices read of pairs, within the reader's scope.</summary>
public sealed class PairReading(Db db, Standing standing, AgreementFacts agreements, Admissions admissions, TimeProvider time)
{
    public bool IsInside(int unit) => db.IsInside(unit);

    /// <summary>Of the reader's own prison, to change; null for one that they may only look at.</summary>
    public async Task<MentoringPair?> OwnAsync(Id<MentoringPair> id, CancellationToken cancel) =>
        await db.Pairs.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } pair && db.IsInside(pair.Unit) ? pair : null;

    public async Task<PairFile?> FindAsync(Id<MentoringPair> id, CancellationToken cancel) =>
        await db.Pairs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is { } pair ? await FileOf(pair, cancel) : null;

    public async Task<PairFile> FileOf(MentoringPair pair, CancellationToken cancel)
    {
        var names = await NamesAsync([pair.ParticipantId], cancel);
        var mentor = await db.Mentors.IgnoreQueryFilters().Where(m => m.Id == pair.MentorId).Select(m => m.Name).SingleAsync(cancel);
        var business = await db.Set<Partners.Business>().IgnoreQueryFilters().Where(b => b.Id == pair.BusinessId).Select(b => b.Name).SingleAsync(cancel);
        return new(
            pair, names.GetValueOrDefault(pair.ParticipantId), mentor, business, await db.UnitNameAsync(pair.Unit, cancel),
            pair.CommitmentId is { } served ? await agreements.CommitmentAsync(served, cancel) : null, db.IsInside(pair.Unit),
            pair.State is PairState.Active ? PairHealth.Of(pair, time.Today, await PairRules.OnAsync(time.Today, db, cancel)) : null);
    }

    /// <summary>Names of those whom the reader may see; none where names are not theirs at all.</summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> people, CancellationToken cancel) =>
        standing.Can(ParticipantPermissions.Read)
            ? (await ParticipantFacts.NamesAsync(db, people, cancel)).ToDictionary(n => n.Key, n => n.Value.FullName)
            : new Dictionary<Id<Participant>, string>();

    /// <summary>Whether the pair's mentor may enter on that day.</summary>
    public async Task<Admission> AdmissionAsync(MentoringPair pair, DateOnly on, CancellationToken cancel) =>
        (await admissions.OnAsync(pair.Unit, on, [pair.MentorId], cancel))[pair.MentorId].Admission;

    /// <summary>Says so where the mentor gave more hours that month than they promised; null where not.</summary>
    public async Task<string?> TooManyHoursAsync(MentoringPair pair, DateOnly on, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(on.Year, on.Month, 1), new DateOnly(on.Year, on.Month, 1).AddMonths(1).AddDays(-1));
        var minutes = await db.Pairs.IgnoreQueryFilters().Where(p => p.MentorId == pair.MentorId)
            .SelectMany(p => p.Meetings).Where(m => m.InErrorWhy == null && m.On >= first && m.On <= last).SumAsync(m => m.Minutes, cancel);
        var hours = await db.Mentors.IgnoreQueryFilters().Where(m => m.Id == pair.MentorId).Select(m => m.HoursPerMonth).SingleAsync(cancel);
        return minutes <= hours * 60 ? null : Say(
            id: $"Mentor sudah {minutes / 60} jam {minutes % 60} menit bulan itu, lebih dari {hours} jam yang ia janjikan.",
            en: $"The mentor has given {minutes / 60} hours {minutes % 60} minutes that month, more than the {hours} hours promised.");
    }
}
