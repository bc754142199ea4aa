using System.Diagnostics;
using System.Globalization;
using Semai.Matching;

namespace Semai.Bench;

/// <summary>
/// The three sizes of a matching run, with places for two people of five. The whole is building, solving, comparing and
/// explaining; its floor is the solver alone on arrays that are there already, in the same run.
/// </summary>
static class Matches
{
    static readonly MatchSize[] Sizes =
    [
        new("500 x 60, kept apart and groups", 500, 60, 60, 3_000, true),
        new("20,000 x 4,000, 20 each", 20_000, 4_000, 20, 0, false),
        new("20,000 x 4,000, 100 each", 20_000, 4_000, 100, 0, false),
        new("280,000 x 60,000, 20 each", 280_000, 60_000, 20, 0, false),
    ];

    /// <summary>Each size in a process of its own, so that none hides in the memory that another left.</summary>
    public static void Run(int times)
    {
        Console.WriteLine($"\n{"medians of " + times,-34} {"whole s",8} {"solver s",8} {"x",5} {"gap",8} {"peak MB",8}  {"against first come",18} {"against greedy",14}\n");
        for (var no = 0; no < Sizes.Length; no++)
        {
            using var alone = Process.Start(Environment.ProcessPath!, [.. Itself, "match", $"{times}", $"{no}"]);
            alone.WaitForExit();
        }
    }

    public static void RunOne(int times, int which)
    {
        var (size, whole, floor, peak) = (Sizes[which], new double[times], new double[times], 0L);
        MatchAnswer? answer = null;
        for (var no = 0; no < times; no++)
        {
            answer = null;
            var question = MatchQuestion.Invent(size);
            MatchInstance? instance = null;
            whole[no] = Taken(() => answer = Matcher.Match(instance = question.Build()));
            if (no == 0) peak = PeakMegabytes(); // before the floor has left anything
            floor[no] = Floor(instance!);
        }

        Write(size, Median(whole), Median(floor), peak, answer!);
    }

    /// <summary>Started through `dotnet`, the program is its first argument.</summary>
    static string[] Itself => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Matches).Assembly.Location] : [];

    /// <summary>The solver's own call and nothing else: network or model are there already. Under side rules it is asked about every arc.</summary>
    static double Floor(MatchInstance instance)
    {
        if (instance.HasSideRules) return Taken(() => SideSolver.Solve(instance, new(), (_, _) => true, null));
        using var flow = FlowSolver.Network(instance);
        return Taken(() => flow.Solve());
    }

    static double Taken(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    static void Write(MatchSize size, double whole, double floor, long peak, MatchAnswer answer) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{size.Name,-34} {whole,8:0.00} {floor,8:0.00} {whole / floor,5:0.00} {answer.Gap,8:0.00%} {peak,8}  {Better(answer, answer.FirstComeFirstServed),18:+0.0%} {Better(answer, answer.Greedy),14:+0.0%}"));

    static long PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 >> 20;
    }

    static double Better(MatchAnswer answer, Comparison than) => ((double)answer.Objective / than.Objective) - 1;

    static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
