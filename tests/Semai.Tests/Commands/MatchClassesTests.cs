using System.Diagnostics;
using System.Text.Json;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Tests.Modules.Training;

namespace Semai.Tests.Commands;

/// <summary>The command over a data folder, in a program of its own.</summary>
public class MatchClassesTests
{
    [Fact]
    public async Task People_are_matched_to_the_classes_of_a_prison_without_keeping_it_and_then_kept()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite, people: 0);
        await using var app = world.App;
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        var today = TimeProvider.System.Today; // the command's own clock
        var person = await app.GivenAsync(Some.Person("Ahmad"));
        await app.GivenAsync(Some.CustodyOf(person, ends: today.AddDays(400)));
        var @class = await app.GivenAsync(TrainingClass.Plan("KLS/2026/0001", Some.ClassPlan(
            capacity: 1, curriculum: world.Curriculum.Id, commitment: world.Commitment.Id, agreement: world.Agreement.Id.Value,
            sessions: Some.SessionPlan(Some.Pattern(today.AddDays(14)))), Some.Officer, Some.Instant));

        var (code, printed) = await RunAsync("match", "--offers", "classes", "--unit", "LKT", "--dry-run", "--json", "--data", app.Folder);

        Assert.Equal(0, code);
        var pair = JsonDocument.Parse(printed).RootElement.GetProperty("pairs")[0];
        Assert.Equal((person.Id.ToString(), @class.Id.ToString()), (pair.GetProperty("person").GetString(), pair.GetProperty("offer").GetString()));
        Assert.Equal(0, await app.WithDbAsync(db => db.MatchRuns.CountAsync()));
        Assert.Equal(0, (await RunAsync("match", "--offers", "classes", "--data", app.Folder)).Code);
        Assert.Equal(RunKind.ClassPlaces, (await app.WithDbAsync(db => db.MatchRuns.SingleAsync())).Kind);
    }

    static async Task<(int Code, string Printed)> RunAsync(params string[] words)
    {
        using var semai = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words]) { RedirectStandardOutput = true })!;
        var printed = await semai.StandardOutput.ReadToEndAsync();
        await semai.WaitForExitAsync();
        return (semai.ExitCode, printed);
    }
}
