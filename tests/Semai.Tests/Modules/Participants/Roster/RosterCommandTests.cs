using System.Diagnostics;
using System.Text.Json;
using Semai.Modules.Participants;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>The command line as an operator types it, in a process of its own.</summary>
public class RosterCommandTests
{
    [Fact]
    public async Task Where_an_officer_and_the_roster_disagree_keep_leaves_and_take_overwrites()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var file = Path.Combine(app.Folder, "register.xlsx");
        await File.WriteAllBytesAsync(file, Workbook.Of(["No. Registrasi", "Nama", "L/P", "Pendidikan"], ["B.I 1/2025", "Ali", "L", "SMA"]), TestContext.Current.CancellationToken);
        Assert.Equal((0, 0), await ImportAsync(app, file));
        await app.WithDbAsync(async db =>
        {
            var ali = await db.Participants.SingleAsync();
            ali.Describe(ali.Details with { Education = "SMP" }, "ijazah", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });

        Assert.Equal((0, 0), await ImportAsync(app, file));
        Assert.Equal("SMP", await EducationAsync(app));
        Assert.Equal((0, 0), await ImportAsync(app, file, "--conflicts", "keep"));
        Assert.Equal("SMP", await EducationAsync(app));
        Assert.Equal((0, 1), await ImportAsync(app, file, "--conflicts", "take"));
        Assert.Equal("SMA", await EducationAsync(app));
        Assert.Equal(2, (await ImportAsync(app, file, "--conflicts", "perhaps")).Exit);
    }

    static async Task<(int Exit, int Taken)> ImportAsync(TestApp app, string file, params string[] more)
    {
        string[] words = [Path.Combine(AppContext.BaseDirectory, "semai.dll"), "import", "roster", file, "--unit", "LKT", "--json", "--data", app.Folder, .. more];
        var start = new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("SEMAI_POSTGRES");
        using var semai = Process.Start(start)!;
        var said = semai.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = await semai.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await semai.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(await said);
        if (semai.ExitCode != 0) return (semai.ExitCode, 0);
        using var json = JsonDocument.Parse(printed);
        return (0, json.RootElement.GetProperty("counts").GetProperty("taken").GetInt32());
    }

    static Task<string?> EducationAsync(TestApp app) => app.WithDbAsync(db => db.Participants.Select(p => p.Education).SingleAsync());
}
