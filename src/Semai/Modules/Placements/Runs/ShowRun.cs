using Semai.Matching;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Training;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Runs;

/// <summary>What a run advises: every pair with its points, the next best and its price; everyone without a place, why; and whether it is fair.</summary>
public static class ShowRun
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{RunLinks.List}/{{id:guid}}", Show).RequireAuthorization(RunPermissions.Read);
        app.MapGet($"{RunLinks.List}/{{id:guid}}/export", Take).RequireAuthorization(RunPermissions.Read);
        app.MapGet($"{RunLinks.Api}/{{id:guid}}", Find).RequireAuthorization(RunPermissions.Read);
    }

    static async Task<IResult> Show(Guid id, RunReading reading, Standing standing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run) return TypedResults.NotFound();

        var file = await reading.FileAsync(run, cancel);
        var placed = run.Pairs.Select(p => p.ParticipantId.ToString()).ToHashSet();
        return Views.Show<ShowRunView>(new
        {
            File = file,
            Fairness = Fairness.Of(file.Input, placed, await reading.DistrictsAsync(file.Input, cancel), standing.Can(ParticipantPermissions.Offence) ? await reading.OffenceGroupsAsync(file.Input, cancel) : null),
            standing.May,
            IsOwn = standing.Actor.Id == run.By,
        });
    }

    static async Task<IResult> Take(Guid id, string? @as, RunReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run) return TypedResults.NotFound();

        var file = await reading.FileAsync(run, cancel);
        return Export.Of(@as, $"pencocokan-{run.Code.Replace('/', '-')}", file.Pairs, Columns(file));
    }

    static async Task<IResult> Find(Guid id, RunReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } run ? TypedResults.Ok(RunAnswer.Of(run)) : TypedResults.NotFound();

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<PairLine>> Columns(RunFile file) =>
    [
        new(Say(id: "Peserta", en: "Person"), p => p.Name) { IsName = true, Typed = true, Href = p => RunLinks.Pair(file.Run.Id, p.Pair.No) },
        new(RunKindWords.Heading(file.Run.Kind), p => p.Place.Name) { Typed = true, Cell = PairCells.Place },
        .. Enum.GetValues<Component>().Where(c => file.Input.Weights.Of(c) > 0).Select(c => new Column<PairLine>(
            Say(id: $"{RunWords.Of(c)} dari {file.Input.Weights.Of(c)}", en: $"{RunWords.Of(c)} of {file.Input.Weights.Of(c)}"), p => p.Points[c]) { Numeric = true, Cell = PairCells.Points(c, file.Input.Weights.Of(c)) }),
        new(RunWords.Score, p => p.Pair.Score) { Numeric = true, Cell = PairCells.Sum },
        new(Say(id: "Pilihan kedua, dan harganya", en: "The next best, and its price"), p => p.Next) { Cell = PairCells.Next },
        new(Say(id: "Keputusan", en: "Decision"), p => RunWords.Of(p.Pair.Decision)) { Status = p => RunWords.Kind(p.Pair.Decision) },
    ];
}

/// <summary>A run with the names of what it names.</summary>
public sealed record RunFile(MatchRun Run, RunInput Input, RunReport Report, string Unit, IReadOnlyList<PairLine> Pairs, IReadOnlyList<MissLine> Misses);

/// <summary>A pair as a list shows it.</summary>
/// <param name="Home">District to return to, by code.</param>
public sealed record PairLine(MatchPair Pair, string Name, string? Home, PlaceTraits Place, PairPoints Points, PlaceTraits? RunnerUp)
{
    public string Where => RunKindWords.Where(Place, Home);

    /// <summary>The next best with its price and what it lacks most.</summary>
    public string Next => $"{NextName}: {NextPrice}";

    public string NextName => RunnerUp?.Giver ?? Say(id: "Tidak ada", en: "None");

    public string NextPrice => RunnerUp is null
        ? Say(id: $"{RunWords.Cost(Pair.OverrideCost, Pair.CostIs)}, menjadi tanpa tempat", en: $"{RunWords.Cost(Pair.OverrideCost, Pair.CostIs)}, without a place")
        : $"{RunWords.Cost(Pair.OverrideCost, Pair.CostIs)}{Lacks}";

    /// <summary>Where the two differ most in points.</summary>
    string Lacks
    {
        get
        {
            if (Pair.RunnerUpPoints is null) return "";
            var other = PairPoints.Read(Pair.RunnerUpPoints);
            var most = Enum.GetValues<Component>().MaxBy(c => Points[c] - other[c]);
            return Points[most] > other[most] ? $", {RunWords.Of(most).ToLower(System.Globalization.CultureInfo.CurrentCulture)} {other[most]}, {Say(id: "bukan", en: "not")} {Points[most]}" : "";
        }
    }
}

/// <summary>Someone without a place as a list shows it: why, and what would change it.</summary>
public sealed record MissLine(MatchMiss Miss, string Name, string Why, string Change);

/// <summary>A run as other programs read it.</summary>
/// <param name="Gap">How much better another answer could be at most, in hundredths of a percent.</param>
public sealed record RunAnswer(
    Id<MatchRun> Id, string Code, int Unit, RunKind Kind, DateOnly On, MatchStatus Status, long Objective, long Bound, int Gap, string Solver, bool Repeatable,
    int Milliseconds, int WeightsVersion, IReadOnlyList<RunAnswer.PairAnswer> Pairs, IReadOnlyList<RunAnswer.MissAnswer> Unmatched, RunReport Report)
{
    /// <param name="Offer">Null in a run for classes.</param>
    /// <param name="Points">Of interest, skill, home, waiting, release, need, language.</param>
    /// <param name="RunnerUp">An offer, or a class in a run for classes.</param>
    /// <param name="Class">Null in a run for offers.</param>
    public sealed record PairAnswer(
        int No, Id<Participant> Person, Id<Offer>? Offer, int Score, IReadOnlyList<int> Points, Id<PlaceTraits>? RunnerUp, long OverrideCost, FigureIs OverrideCostIs,
        PairDecision Decision, Id<Offer>? DecidedOffer, string? Why, Id<TrainingClass>? Class, Id<TrainingClass>? DecidedClass)
    {
        public static PairAnswer Of(MatchPair pair) => new(
            pair.No, pair.ParticipantId, pair.OfferId, pair.Score, PairPoints.Read(pair.Points).Points, pair.RunnerUp, pair.OverrideCost, pair.CostIs,
            pair.Decision, pair.OfferId is null ? null : pair.DecidedPlace is { } offer ? new(offer.Value) : null, pair.Why,
            pair.ClassId, pair.ClassId is null ? null : pair.DecidedPlace is { } @class ? new(@class.Value) : null);
    }

    /// <param name="At">An offer, or a class in a run for classes; so is <paramref name="OnePlaceMore"/>.</param>
    public sealed record MissAnswer(Id<Participant> Person, UnmatchedReason Reason, OutReason? Out, Id<PlaceTraits>? At, Id<PlaceTraits>? OnePlaceMore, long Gain);

    public static RunAnswer Of(MatchRun run) => new(
        run.Id, run.Code, run.Unit, run.Kind, run.On, run.Status, run.Objective, run.Bound, run.GapBasisPoints, run.Solver, run.Repeatable, run.Milliseconds, run.WeightsVersion,
        [.. run.Pairs.Select(PairAnswer.Of)],
        [.. run.Misses.Select(m => new MissAnswer(m.ParticipantId, m.Reason, m.Out, m.At, m.OnePlaceMore, m.Gain))],
        RunReport.Read(run.Report));
}
