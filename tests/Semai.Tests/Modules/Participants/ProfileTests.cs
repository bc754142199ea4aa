using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Tests.Modules.Participants;

/// <summary>Who sees how much of a person's file.</summary>
public partial class ProfileTests
{
    /// <summary>Texts that stand nowhere else, so that finding one on a page means that it leaked.</summary>
    static readonly string[] Sensitive =
        ["Kuala Tungkal", "1990", "Betara", "B.I 777/2024", "SMP", "Pencurian", "363 KUHP", "1506041705904399", "Kelompok", "4 tahun", "epilepsi", "Narapidana", "keripik"];

    static readonly Guid Agreement = Guid.CreateVersion7(Some.Instant);

    [Theory, EachEngine]
    public async Task The_unit_sees_the_sentence_and_the_journey_but_no_offence_no_risk_and_no_nik(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);

        var page = await app.Visitor(Scope.Unit(1), ParticipantPermissions.Read).OpenAsync($"/participants/{person.Id}");

        Assert.Equal(200, page.Status);
        Assert.Contains("B.I 777/2024", page.Text, StringComparison.Ordinal);
        Assert.Contains("1/3 masa pidana", page.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Pencurian", "363 KUHP", "4399", "epilepsi", "Belum sehat" })
            Assert.DoesNotContain(secret, page.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_unit_finds_nothing_at_any_address_of_the_person(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var visitor = app.Visitor(Scope.Unit(2), ParticipantPermissions.Read, ParticipantPermissions.Write, ParticipantPermissions.Offence, ParticipantPermissions.Identity);
        var fact = await app.WithDbAsync(db => db.CustodyFacts.Select(f => f.Id).FirstAsync());

        foreach (var path in new[] { "", "/journey", "/change", "/offence", "/identity", "/facts", "/discipline", $"/facts/{fact}" })
            Assert.Equal((path, 404), (path, (await visitor.OpenAsync($"/participants/{person.Id}{path}")).Status));
        foreach (var path in new[] { "", "/journey" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync(new Uri($"/api/v1/participants/{person.Id}{path}", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.CallAsync($"/api/v1/participants/{person.Id}/offence", new { reason = "TeamSitting" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.CallAsync($"/api/v1/participants/{person.Id}/identity", new { reason = "TeamSitting" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.CallAsync($"/api/v1/participants/{person.Id}/facts/{fact}", new { inError = true, why = "x" })).StatusCode);
        Assert.Empty(await app.WithDbAsync(db => db.Looks.ToListAsync()));
    }

    [Theory, EachEngine]
    public async Task A_party_of_the_agreement_sees_name_unit_sector_and_class_and_nothing_else(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var stranger = await app.GivenAsync(Some.Person(name: "Undisclosed"));
        var visitor = app.Visitor(new Scope(false, [], [], [Agreement]), ParticipantPermissions.Read, ParticipantPermissions.Offence, ParticipantPermissions.Identity, ParticipantPermissions.Write);

        foreach (var path in new[] { "/participants", "/participants?q=syarul", $"/participants/{person.Id}", $"/participants/{person.Id}/journey", "/participants/export?as=csv",
            "/api/v1/participants", $"/api/v1/participants/{person.Id}", $"/api/v1/participants/{person.Id}/journey" })
        {
            var response = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative));
            var said = await response.Content.ReadAsStringAsync();

            Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
            Assert.Contains(path.Contains("journey", StringComparison.Ordinal) ? "Olahan Kelapa 2" : "Syahrul", said, StringComparison.Ordinal);
            Assert.DoesNotContain("Undisclosed", said, StringComparison.Ordinal);
            foreach (var secret in Sensitive)
                Assert.False(Chance().Replace(said, "").Contains(secret, StringComparison.OrdinalIgnoreCase), $"{path} tells {secret}");
        }

        Assert.Equal(404, (await visitor.OpenAsync($"/participants/{stranger.Id}")).Status);
        foreach (var path in new[] { "/change", "/offence", "/identity", "/facts", "/discipline" })
            Assert.Equal((path, 404), (path, (await visitor.OpenAsync($"/participants/{person.Id}{path}")).Status));
    }

    [Theory, EachEngine]
    public async Task When_the_disclosure_is_closed_or_the_agreement_not_in_force_there_is_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var path = $"/participants/{person.Id}";

        Assert.Equal(404, (await app.Visitor(new Scope(false, [], [], []), ParticipantPermissions.Read).OpenAsync(path)).Status);
        await app.WithDbAsync(async db =>
        {
            (await db.Disclosures.SingleAsync()).Close(new(2026, 2, 1), "kelas selesai", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });
        Assert.Equal(404, (await app.Visitor(new Scope(false, [], [], [Agreement]), ParticipantPermissions.Read).OpenAsync(path)).Status);
    }

    [Theory, EachEngine]
    public async Task Every_opening_is_kept_with_who_and_when(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await GivenFileAsync(app);
        var visitor = app.Visitor(Scope.Unit(1), ParticipantPermissions.Read);

        await visitor.OpenAsync($"/participants/{person.Id}");
        await visitor.OpenAsync($"/participants/{person.Id}/journey");
        await visitor.Http.GetAsync(new Uri($"/api/v1/participants/{person.Id}", UriKind.Relative));

        var looks = await LooksAsync(app);
        Assert.Equal([Looked.Profile, Looked.Journey, Looked.Profile], looks.Select(l => l.What));
        Assert.All(looks, l => Assert.Equal((person.Id, "Ibu Sari", app.Time.Now), (l.ParticipantId, l.By, l.At)));
    }

    [Fact]
    public async Task Neither_the_database_file_nor_the_log_holds_a_nik_or_an_offence_in_clear()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var person = await GivenFileAsync(app);
        app.Visitor(Scope.Unit(1), ParticipantPermissions.Read, ParticipantPermissions.Identity, ParticipantPermissions.Offence, ParticipantPermissions.Write);
        var log = new Heard();
        await using var loud = app.WithWebHostBuilder(b => { b.UseSetting("Logging:LogLevel:Default", "Trace"); b.ConfigureServices(s => s.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log)); });
        using var http = loud.CreateClient();
        http.DefaultRequestHeaders.Add("X-Test-Visitor", "1");

        Assert.Contains("1506041705904399", await (await http.PostAsJsonAsync($"/api/v1/participants/{person.Id}/identity", new { reason = "RegisterCheck" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await http.PostAsJsonAsync($"/api/v1/participants", new { unit = 1, nik = "1506041705904399", person = new { name = "" }, custody = new { registerNumber = "x" }, why = "x" });

        Assert.NotEmpty(log.Lines);
        foreach (var secret in new[] { "1506041705904399", "Pencurian", "363 KUHP", "epilepsi" })
        {
            Assert.DoesNotContain(log.Lines, l => l.Contains(secret, StringComparison.Ordinal));
            foreach (var file in Directory.GetFiles(app.Folder, "semai.db*"))
                Assert.False(Bytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)) >= 0, $"{file} holds {secret}");
        }

        Assert.Contains("Syahrul", System.Text.Encoding.UTF8.GetString(Directory.GetFiles(app.Folder, "semai.db*").SelectMany(Bytes).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_the_vault_is_its_owners_alone()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await GivenFileAsync(app);

        var key = new FileInfo(Path.Combine(app.Folder, "keys", "vault.key"));

        Assert.True(key.Exists);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, key.UnixFileMode);
    }

    /// <summary>A person with everything that may be known of one, disclosed by <see cref="Agreement"/>.</summary>
    internal static async Task<Participant> GivenFileAsync(TestApp app) => await app.InScopeAsync(async services =>
    {
        var (db, vault) = (services.GetRequiredService<Db>(), services.GetRequiredService<Vault>());
        var person = Some.Person("Syahrul", "Ucok", "Amir");
        var custody = Some.CustodyOf(person, "B.I 777/2024");
        person.Identify(Nik.Parse("1506041705904399"), IdentityStatus.Recorded, vault, "KTP", Some.Officer, Some.Instant);
        db.AddRange(person, custody, Offence.Record(person, "Pencurian", "363 KUHP", custody, vault, "putusan", Some.Officer, Some.Instant),
            CustodyFact.Of(person, FactKind.Health, FactValue.Unfit, new(2026, 1, 2), "epilepsi", vault, Some.Officer, Some.Instant),
            CustodyFact.Of(person, FactKind.InquiryAssimilation, FactValue.Recommended, new(2026, 1, 2), null, vault, Some.Officer, Some.Instant),
            Disclosure.Open(person.Id, 1, Agreement, Guid.CreateVersion7(Some.Instant), "Olahan Kelapa 2", new(2026, 1, 5), Some.Officer, Some.Instant));
        Journey.Record(db, person.Id, 1, JourneyKind.Enrolled, new(2026, 1, 5), Some.Officer, Some.Instant, null, Agreement, "Olahan Kelapa 2");
        Journey.Record(db, person.Id, 1, JourneyKind.Admitted, new(2024, 1, 10), Some.Officer, Some.Instant, data: "Kelompok Narapidana");
        await db.SaveChangesAsync();
        return person;
    });

    static Task<List<Look>> LooksAsync(TestApp app) => app.WithDbAsync(db => db.Looks.OrderBy(l => l.Id).ToListAsync());

    /// <summary>Ids and form tokens, in which four digits of a year stand now and then by chance.</summary>
    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Chance();

    static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        file.CopyTo(all);
        return all.ToArray();
    }

    sealed class Heard : Microsoft.Extensions.Logging.ILoggerProvider, Microsoft.Extensions.Logging.ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

        public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel logLevel) => true;

        public void Log<TState>(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
