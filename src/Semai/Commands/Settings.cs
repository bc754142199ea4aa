using System.CommandLine;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Commands;

/// <summary>What every command shares: where the data lies, how results are printed, and how work outside the web begins.</summary>
static class Settings
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUse = 2;

    public static Option<string> Data => new("--data")
    {
        Description = Say(id: "folder data (berkas SQLite, kunci, berkas)", en: "folder of the data (SQLite file, keys, files)"),
        DefaultValueFactory = _ => "data",
    };

    public static Option<bool> Json => new("--json") { Description = Say(id: "cetak hasilnya sebagai JSON", en: "print the result as JSON") };

    /// <summary>The program without its web server, as the person who runs the installation: every unit, every permission.</summary>
    public static async Task<int> WorkAsync(string data, string job, Func<IServiceProvider, Task<int>> work)
    {
        await using var app = SemaiHost.Build([$"--Data={data}", "--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThreshold=Trace"]);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStanding>().Standing = Standing.Job(job);
        scope.ServiceProvider.GetRequiredService<Db>().Scope = Scope.All;

        try
        {
            return await work(scope.ServiceProvider);
        }
        catch (Refusal refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Refused;
        }
    }
}
