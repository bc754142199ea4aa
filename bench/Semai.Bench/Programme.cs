using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;
using Semai.Commands;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Bench;

/// <summary>The real program on loopback with the demonstration's data and as many prisons as asked for, thrown away afterwards.</summary>
sealed partial class Programme : IAsyncDisposable
{
    /// <summary>Of the prison in which pages are measured.</summary>
    public const int Unit = 1;

    readonly WebApplication _app;
    readonly string _folder;

    Programme(WebApplication app, string folder, string? postgres) => (_app, _folder, Postgres) = (app, folder, postgres);

    /// <summary>Connection string of this run's own database; null on SQLite.</summary>
    public string? Postgres { get; }

    public string SqliteFile => Path.Combine(_folder, "semai.db");

    public static async Task<Programme> PrepareAsync(string? server, int units, int people)
    {
        var name = $"semai_bench_{Guid.CreateVersion7():n}";
        var folder = Path.Combine(Path.GetTempPath(), name);
        var postgres = server is null ? null : new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        var app = SemaiHost.Build([$"--Data={folder}", $"--Semai:Postgres={postgres}", "--urls=http://127.0.0.1:0", "--Logging:Console:LogLevel:Default=Error"]);
        var programme = new Programme(app, folder, postgres);

        await programme.WorkAsync(async services =>
        {
            await Demo.PrepareAsync(services, CancellationToken.None);
            return true;
        });
        for (var unit = 2; unit <= units; unit++) await programme.FillAsync(100 + unit, people);
        await app.StartAsync();
        return programme;
    }

    /// <summary>A unit of work as the program's own jobs do theirs.</summary>
    public async Task<T> WorkAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStanding>().Standing = Standing.Job("bench");
        scope.ServiceProvider.GetRequiredService<Db>().Scope = Scope.All;
        return await work(scope.ServiceProvider);
    }

    /// <summary>One more prison, without anybody in it.</summary>
    public Task<int> FoundAsync(int unit) => WorkAsync(services =>
    {
        var (db, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>());
        db.Add(Organisation.Found($"LP{unit}", $"Lapas {unit}", $"Lapas {unit}", OrganisationKind.Prison, null, unit, null, time.Now));
        return db.SaveChangesAsync();
    });

    /// <summary>One more prison with its people.</summary>
    async Task FillAsync(int unit, int people)
    {
        await FoundAsync(unit);
        await WorkAsync(services => Imports.ApplyAsync(services, Imports.Sample(people, unit), unit));
    }

    /// <summary>The proof of a page's own form, that goes with what is posted to it.</summary>
    public static async Task<string> TokenAsync(HttpClient http, string page) =>
        Token().Match(await http.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        using var typed = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await TokenAsync(http, "/sign-in"),
            ["userName"] = userName,
            ["password"] = Demo.Password,
        });
        var answer = await http.PostAsync(new Uri("/sign-in", UriKind.Relative), typed);
        return (int)answer.StatusCode == StatusCodes.Status302Found ? http : throw new InvalidOperationException($"Sign-in answered {answer.StatusCode}.");
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public async ValueTask DisposeAsync()
    {
        await WorkAsync(services => services.GetRequiredService<Db>().Database.EnsureDeletedAsync());
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
