using System.Diagnostics;
using System.Globalization;
using Semai.Data;
using Semai.Matching;

namespace Semai.Modules.Placements.Runs;

/// <summary>Runs the matching and keeps what came of it. The solver works outside of any transaction.</summary>
public sealed class Running(Db db, Gathering gathering, Actor by, TimeProvider time)
{
    /// <summary>What came of a matching that nobody has kept.</summary>
    public sealed record Tried(Gathering.Gathered Gathered, MatchAnswer Answer, TimeSpan Took);

    /// <summary>Works it out without keeping it.</summary>
    public async Task<Tried> TryAsync(RunRequest request, CancellationToken cancel)
    {
        var gathered = await gathering.GatherAsync(request, cancel);
        var began = Stopwatch.GetTimestamp();
        var answer = await Task.Run(() => Matcher.Match(gathered.Input.Question(), gathered.Input.Options), cancel);
        return new(gathered, answer, Stopwatch.GetElapsedTime(began));
    }

    public async Task<MatchRun> RunAsync(RunRequest request, CancellationToken cancel) => await KeepAsync(request, await TryAsync(request, cancel), cancel);

    /// <summary>Keeps what was worked out.</summary>
    public async Task<MatchRun> KeepAsync(RunRequest request, Tried tried, CancellationToken cancel)
    {
        var (gathered, answer, took) = tried;
        var report = RunReport.Of(gathered.Input, answer, gathered.Outside);
        return await db.TogetherAsync(async () =>
        {
            var run = MatchRun.Keep(await NextCodeAsync(time.Today.Year, cancel), request.Unit, request.Kind, gathered.Input, answer, report, took, by, time.Now);
            db.Add(run);
            await db.SaveChangesAsync(cancel);
            return run;
        }, cancel);
    }

    async Task<string> NextCodeAsync(int year, CancellationToken cancel)
    {
        var prefix = $"PN/{year}/";
        var last = await db.MatchRuns.IgnoreQueryFilters().Where(r => r.Code.StartsWith(prefix))
            .OrderByDescending(r => r.Code.Length).ThenByDescending(r => r.Code).Select(r => r.Code).FirstOrDefaultAsync(cancel); // 10000 comes after 9999
        var number = last is null ? 1 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture) + 1;
        return $"{prefix}{number.ToString("0000", CultureInfo.InvariantCulture)}";
    }
}
