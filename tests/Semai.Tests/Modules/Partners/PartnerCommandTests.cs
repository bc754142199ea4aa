using System.Diagnostics;
using System.Text.Json;

namespace Semai.Tests.Modules.Partners;

/// <summary>The command line as an operator types it, in a process of its own.</summary>
public sealed class PartnerCommandTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("semai_partners_");

    [Fact]
    public async Task A_dry_run_on_a_new_machine_prints_every_row_with_its_sector_and_its_reasons()
    {
        var (exit, printed) = await ImportAsync("Nama;Kegiatan;Kecamatan\nRatna;\"membuat\nkerupuk udang\";Betara\nTanpa;;\n;jual;\n", "--dry-run", "--json");
        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(printed);
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal([2, 4, 5], rows.Select(r => r.GetProperty("line").GetInt32()));
        Assert.Equal("perikanan", rows[0].GetProperty("sector").GetString());
        Assert.Contains("kerupuk udang", rows[0].GetProperty("because").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal((2020, "15.06.04"), (rows[0].GetProperty("kbli")[0].GetProperty("version").GetInt32(), rows[0].GetProperty("region").GetString()));
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("activity").ValueKind);
        Assert.Equal("name.missing", rows[2].GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("rejected").GetInt32());
    }

    [Fact]
    public async Task An_unknown_regency_is_refused_in_a_sentence() =>
        Assert.Equal(1, (await ImportAsync("Nama;Kegiatan\nA;b\n", "--regency", "99.99", "--dry-run")).Exit);

    async Task<(int Exit, string Printed)> ImportAsync(string csv, params string[] more)
    {
        var file = Path.Combine(_folder.FullName, "usaha.csv");
        await File.WriteAllTextAsync(file, csv, TestContext.Current.CancellationToken);
        string[] regency = more.Contains("--regency") ? [] : ["--regency", "15.06"];
        string[] words = [Path.Combine(AppContext.BaseDirectory, "semai.dll"), "import", "partners", file, "--data", Path.Combine(_folder.FullName, "data"), .. regency, .. more];
        var start = new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("SEMAI_POSTGRES");
        using var semai = Process.Start(start)!;
        var said = semai.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = await semai.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await semai.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(await said);
        return (semai.ExitCode, printed);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
