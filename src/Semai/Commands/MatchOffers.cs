using Semai.Data;
using Semai.Matching;
using Semai.Modules.Access;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Placements.Runs;

namespace Semai.Commands;

/// <summary>Matches the people of a prison to its open offers or classes, from the command line: looked at only, or kept as a run.</summary>
static class MatchOffers
{
    /// <summary>Kinds of place as the command line names them.</summary>
    public static readonly IReadOnlyDictionary<string, RunKind> Kinds = new Dictionary<string, RunKind>
    {
        ["mentoring"] = RunKind.Mentoring,
        ["internship-inside"] = RunKind.InternshipInside,
        ["internship-outside"] = RunKind.InternshipOutside,
        ["classes"] = RunKind.ClassPlaces,
    };

    public static Task<int> RunAsync(string data, string? unit, string kind, bool dryRun, MatchOptions options, bool json, CancellationToken cancel) =>
        Settings.WorkAsync(data, "match", async services =>
        {
            var db = services.GetRequiredService<Db>();
            await db.Database.MigrateAsync(cancel);
            var request = new RunRequest(await PrisonAsync(db, services.GetServices<IGivePlaces>(), unit, Kinds[kind], cancel), Kinds[kind], Seconds: options.Seconds, Gap: options.Gap, Seed: options.Seed);
            var running = services.GetRequiredService<Running>();
            var tried = await running.TryAsync(request, cancel);
            var (answer, seconds) = (tried.Answer, tried.Took.TotalSeconds);
            if (json) MatchCommand.Print(answer, seconds);
            else foreach (var line in MatchCommand.Summary(answer, seconds)) Console.WriteLine(line);
            if (dryRun) return Settings.Done;

            var run = await running.KeepAsync(request, tried, cancel);
            await Console.Error.WriteLineAsync(Say(id: $"Tersimpan sebagai {run.Code}.", en: $"Kept as {run.Code}."));
            return Settings.Done;
        });

    /// <summary>The prison of that code; without one, the only prison with open places of the kind.</summary>
    static async Task<int> PrisonAsync(Db db, IEnumerable<IGivePlaces> givers, string? unit, RunKind kind, CancellationToken cancel)
    {
        if (unit?.ToUpperInvariant() is { } code)
            return await db.Organisations.Where(o => o.Code == code && o.UnitNo != null).Select(o => o.UnitNo).SingleOrDefaultAsync(cancel) ?? throw RosterRefusals.NoSuchUnit(code);

        var open = (await givers.Single(g => g.Gives(kind)).CountAsync(cancel)).Where(o => o.Kind == kind).ToList();
        return open.Count switch { 0 => throw kind.NothingOpen, 1 => open[0].Unit, _ => throw RunRefusals.WhichPrison };
    }
}
