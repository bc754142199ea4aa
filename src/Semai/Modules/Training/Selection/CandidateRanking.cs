using Semai.Modules.Reference;

namespace Semai.Modules.Training.Selection;

/// <summary>What the rules say of a person and training, shortened to what the ranking needs.</summary>
public enum Fitness { Eligible, WithConditions, NotYet, NotEligible, LegalReview, NotJudged }

/// <summary>What is known of somebody who might join: nothing of the offence, of risk or of health.</summary>
/// <param name="ReleaseOn">Expected last day in custody, where it is recorded.</param>
/// <param name="RecordedOn">Since when the person is known here: the waiting begins.</param>
/// <param name="FitFrom">For <see cref="Fitness.NotYet"/>: the earliest day.</param>
/// <param name="FitWhy">The sentence of the rule that decided.</param>
public sealed record CandidateFacts(
    Id<Participants.Participant> Id, string Name, Sector? Interest, DateOnly? ReleaseOn, DateOnly RecordedOn,
    Fitness Fitness, DateOnly? FitFrom, string? FitWhy);

/// <summary>The class for which people are ranked.</summary>
/// <param name="Sector">Null where it suits every sector.</param>
public sealed record CourseFacts(Sector? Sector, DateOnly Starts, DateOnly Ends, int BufferDays, DateOnly Today);

/// <summary>Why somebody has some of their points, or what to mind.</summary>
public sealed record RankingReason(int Points, string Sentence, bool IsWarning = false);

/// <summary>A candidate with the reasons for their place. The sum of the reasons is the points.</summary>
/// <param name="CanBePicked">False where the rules say no, or not before the class starts.</param>
/// <param name="LeavesTooSoon">Released before the class ends, or with fewer days after it than are advised.</param>
public sealed record RankedCandidate(CandidateFacts Who, IReadOnlyList<RankingReason> Reasons, bool CanBePicked, bool LeavesTooSoon)
{
    public int Points => Reasons.Sum(r => r.Points);
}

/// <summary>
/// Puts candidates in order, 0 to 100 points: eligibility 40, interest 30, time to release 20, waiting 10. It advises;
/// people choose. The same facts in any order give the same list.
/// </summary>
public static class CandidateRanking
{
    public const int Most = 100;

    public static IReadOnlyList<RankedCandidate> Rank(IEnumerable<CandidateFacts> candidates, CourseFacts course) =>
    [
        .. candidates
            .Select(c => new RankedCandidate(c, [OfFitness(c), OfInterest(c, course), OfRelease(c, course), OfWaiting(c, course)], CanBePicked(c, course), LeavesTooSoon(c, course)))
            .OrderByDescending(c => c.CanBePicked).ThenByDescending(c => c.Points)
            .ThenBy(c => c.Who.RecordedOn).ThenBy(c => c.Who.Name, StringComparer.Ordinal).ThenBy(c => c.Who.Id.Value),
    ];

    static bool CanBePicked(CandidateFacts who, CourseFacts course) => who.Fitness switch
    {
        Fitness.NotEligible => false,
        Fitness.NotYet => who.FitFrom is { } from && from <= course.Starts,
        Fitness.Eligible or Fitness.WithConditions or Fitness.LegalReview or Fitness.NotJudged => true,
    };

    static bool LeavesTooSoon(CandidateFacts who, CourseFacts course) =>
        who.ReleaseOn is { } release && release.DayNumber - course.Ends.DayNumber < course.BufferDays;

    static RankingReason OfFitness(CandidateFacts who) => who.Fitness switch
    {
        Fitness.Eligible => new(40, Say(id: "Memenuhi syarat pelatihan", en: "Eligible for training")),
        Fitness.WithConditions => new(30, With(Say(id: "Memenuhi syarat dengan catatan", en: "Eligible with conditions"), who.FitWhy), IsWarning: true),
        Fitness.NotYet => new(15, With(who.FitFrom is { } from
            ? Say(id: $"Belum memenuhi syarat, paling cepat {from.Long}", en: $"Not yet eligible, {from.Long} at the earliest")
            : Say(id: "Belum memenuhi syarat", en: "Not yet eligible"), who.FitWhy), IsWarning: true),
        Fitness.NotEligible => new(0, With(Say(id: "Tidak memenuhi syarat", en: "Not eligible"), who.FitWhy), IsWarning: true),
        Fitness.LegalReview => new(10, With(Say(id: "Perlu telaah hukum dulu", en: "Needs legal review first"), who.FitWhy), IsWarning: true),
        Fitness.NotJudged => new(10, Say(id: "Kelayakan belum dinilai", en: "Eligibility has not been judged"), IsWarning: true),
    };

    static string With(string what, string? why) => string.IsNullOrEmpty(why) ? what : $"{what}: {why.TrimEnd('.')}";

    static RankingReason OfInterest(CandidateFacts who, CourseFacts course) => (who.Interest, course.Sector) switch
    {
        (_, null) => new(20, Say(id: "Kewirausahaan berguna di semua sektor", en: "Entrepreneurship serves every sector")),
        (null, _) => new(8, Say(id: "Minat belum tercatat", en: "No interest is recorded")),
        var (mine, taught) when mine == taught => new(30, Say(id: "Minatnya sama dengan kelas ini", en: "Their interest is what this class teaches")),
        ({ } mine, _) => new(0, Say(id: $"Minatnya lain: {SectorWords.Of(mine)}", en: $"Their interest is another: {SectorWords.Of(mine)}")),
    };

    /// <summary>The remaining-time test: planning, not law.</summary>
    static RankingReason OfRelease(CandidateFacts who, CourseFacts course)
    {
        if (who.ReleaseOn is not { } release) return new(6, Say(id: "Tanggal bebas belum tercatat", en: "No release date is recorded"));

        var after = release.DayNumber - course.Ends.DayNumber;
        return after switch
        {
            < 0 => new(0, Say(id: $"Bebas {release.Long}, sebelum kelas selesai", en: $"Released {release.Long}, before the class ends"), IsWarning: true),
            _ when after < course.BufferDays => new(5, Say(
                id: $"Bebas {after} hari setelah kelas; sebaiknya ada jeda {course.BufferDays} hari",
                en: $"Released {after} days after the class; {course.BufferDays} days between are advised"), IsWarning: true),
            <= 365 => new(20, Say(id: $"Bebas {after} hari setelah kelas", en: $"Released {after} days after the class")),
            <= 730 => new(12, Say(id: $"Bebas {after / 30} bulan setelah kelas", en: $"Released {after / 30} months after the class")),
            _ => new(6, Say(id: $"Bebas masih lama, {release.Year}", en: $"Release is far off, {release.Year}")),
        };
    }

    static RankingReason OfWaiting(CandidateFacts who, CourseFacts course)
    {
        var months = Math.Max(0, (course.Today.DayNumber - who.RecordedOn.DayNumber) / 30);
        return months == 0
            ? new(0, Say(id: "Baru tercatat", en: "Newly recorded"))
            : new(Math.Min(10, months), Say(id: $"Menunggu {months} bulan", en: $"Waiting for {months} months"));
    }
}
