using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Semai.Data;
using Semai.Data.Postgres;
using Semai.Data.Sqlite;
using Semai.Modules.Access;

namespace Semai.Tests.Support;

/// <summary>The whole program in memory, on its own fresh database, at a time the test chooses.</summary>
public sealed class TestApp : WebApplicationFactory<Program>
{
    readonly Engine _engine;
    readonly string _name = $"semai_test_{Guid.CreateVersion7():n}";
    readonly Dictionary<string, Standing> _visitors = [];
    readonly List<Action<IServiceCollection>> _also = [];

    TestApp(Engine engine)
    {
        _engine = engine;
        Time.SetLocalTimeZone(OfficeTime.Wib);
    }

    /// <summary>1 March 2026, 09.00 in Jakarta.</summary>
    public FakeTimeProvider Time { get; } = new(new(2026, 3, 1, 2, 0, 0, TimeSpan.Zero));

    /// <summary>This program's own data folder, thrown away with it.</summary>
    public string Folder => Path.Combine(Path.GetTempPath(), _name);

    public static async Task<TestApp> OnAsync(Engine engine, bool kestrel = false)
    {
        var app = new TestApp(engine);
        if (kestrel) app.UseKestrel(port: 0);
        if (engine is Engine.Postgres) await Template.CopyToPostgresAsync(app._name);
        else await Template.CopyToAsync(Path.Combine(Directory.CreateDirectory(app.Folder).FullName, "semai.db"));
        return app;
    }

    /// <summary>Before the first request: other services than the program's own, such as one that fails.</summary>
    public TestApp With(Action<IServiceCollection> also)
    {
        _also.Add(also);
        return this;
    }

    public async Task<T> GivenAsync<T>(T thing) where T : class
    {
        await WithDbAsync(db => { db.Add(thing); return db.SaveChangesAsync(); });
        return thing;
    }

    public Task<T> ReloadAsync<T>(Id<T> id) where T : class =>
        WithDbAsync(async db => await db.FindAsync<T>(id) ?? throw new InvalidOperationException($"No {typeof(T).Name} {id}."));

    /// <summary>A unit of work that sees everything.</summary>
    public Task<T> WithDbAsync<T>(Func<Db, Task<T>> work) =>
        InScopeAsync(services => work(services.GetRequiredService<Db>()));

    public Task WithDbAsync(Func<Db, Task> work) => WithDbAsync(async db => { await work(db); return true; });

    /// <summary>Any of the program's services, in a unit of work that sees everything and is done by a job named "test".</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStanding>().Standing = Standing.Job("test");
        scope.ServiceProvider.GetRequiredService<Db>().Scope = Scope.All;
        return await work(scope.ServiceProvider);
    }

    /// <summary>Someone who may do just these things, everywhere, and reads Indonesian.</summary>
    public Visitor Visitor(params string[] may) => Visitor(Scope.All, Bahasa.Indonesian.Name, may);

    public Visitor Visitor(Scope scope, params string[] may) => Visitor(scope, Bahasa.Indonesian.Name, may);

    public Visitor Visitor(Scope scope, string language, string[] may)
    {
        var key = (_visitors.Count + 1).ToString(CultureInfo.InvariantCulture);
        lock (_visitors) _visitors[key] = new(new($"officer-{key}", "Ibu Sari"), may.ToHashSet(), scope, []);
        var http = Anonymous(language);
        http.DefaultRequestHeaders.Add(TestLogin.Header, key);
        return new(http);
    }

    /// <summary>A visitor as the program's own sign-in leaves them; not signed in yet.</summary>
    public Visitor Stranger(string language = "id-ID") => new(Anonymous(language));

    HttpClient Anonymous(string language)
    {
        var http = CreateClient(new() { AllowAutoRedirect = false });
        http.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture=c={language}|uic={language}");
        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data", Folder);
        builder.UseSetting("Semai:Postgres", _engine is Engine.Postgres ? Connection : "");
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.AddAuthentication(TestLogin.Name).AddScheme<AuthenticationSchemeOptions, TestLogin>(
                TestLogin.Name, o => o.ForwardDefaultSelector = http =>
                    http.Request.Headers.ContainsKey(TestLogin.Header) ? null : AccessServices.PersonOrKey);
            services.Replace(ServiceDescriptor.Scoped<IStandingSource>(s => new VisitorStanding(
                _visitors, ActivatorUtilities.CreateInstance<StandingSource>(s))));
            services.ConfigureDbContext<SqliteDb>(Quietly).ConfigureDbContext<PostgresDb>(Quietly);
            foreach (var also in _also) also(services);
        });
    }

    /// <summary>
    /// The database's model is built once for each maker of logs, and kept for good: programs to which no test listens
    /// share one that is silent.
    /// </summary>
    static void Quietly(IServiceProvider services, DbContextOptionsBuilder options)
    {
        if (services.GetServices<ILoggerProvider>().All(p => p.GetType().Assembly != typeof(TestApp).Assembly)) options.UseLoggerFactory(NullLoggerFactory.Instance);
    }

    public override async ValueTask DisposeAsync()
    {
        await WithDbAsync(db => db.Database.EnsureDeletedAsync());
        await base.DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    string Connection =>
        new NpgsqlConnectionStringBuilder(EachEngineAttribute.Postgres) { Database = _name, Pooling = true, MaxPoolSize = 10 }.ConnectionString;

    /// <summary>A visitor of <see cref="Visitor(string[])"/> has the standing the test gave; anyone else the program's own.</summary>
    sealed class VisitorStanding(Dictionary<string, Standing> visitors, IStandingSource own) : IStandingSource
    {
        public Task<Standing> OfAsync(ClaimsPrincipal user, CancellationToken cancel) =>
            visitors.TryGetValue(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", out var standing)
                ? Task.FromResult(standing)
                : own.OfAsync(user, cancel);
    }

    sealed class TestLogin(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
    {
        public const string Name = "Test";
        public const string Header = "X-Test-Visitor";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var user = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Request.Headers[Header].ToString())], Name));
            return Task.FromResult(AuthenticateResult.Success(new(user, Name)));
        }
    }
}
