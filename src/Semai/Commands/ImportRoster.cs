using System.CommandLine;
using Semai.Modules.Participants.Roster;

namespace Semai.Commands;

/// <summary>The roster of a prison, from the command line: looked at only, or applied.</summary>
static class ImportRoster
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "XLSX or CSV" }.AcceptExistingOnly();
        var unit = new Option<string>("--unit") { Description = "code of the prison, such as LKT", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "read and compare, change nothing" };
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command("roster", "take in the roster of a prison") { file, unit, dryRun, json, data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "import-roster", services =>
        {
            var (name, bytes) = (parsed.GetValue(file)!.Name, File.ReadAllBytes(parsed.GetValue(file)!.FullName));
            RosterReading? reading = null;
            Watched.Do(Say(id: "Membaca", en: "Reading"), 0, tell =>
                reading = new RosterReader(services.GetRequiredService<TimeProvider>().Today).Read(bytes, name, progress: tell));

            using var output = Console.OpenStandardOutput();
            RosterJson.Write(output, name, reading!, new Dictionary<string, int>());
            return Task.FromResult(Settings.Done);
        }));
        return command;
    }
}
