using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Semai.Modules.Access;

namespace Semai.Tests.Shell;

public partial class EdgeTests
{
    [Fact]
    public async Task An_address_that_does_not_exist_is_a_page_for_a_person_and_a_problem_for_a_program()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var visitor = app.Visitor(AccessPermissions.Self);

        var page = await visitor.OpenAsync("/tidak-ada");
        var answer = await visitor.Http.GetAsync("/api/v1/tidak-ada");

        Assert.Equal((404, "Halaman ini tidak ada, atau bukan untuk lembaga Anda"), (page.Status, page.TextOf("h1")));
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory, EachEngine]
    public async Task Who_may_not_reads_which_permission_is_missing_and_whom_to_ask(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var prison = await app.GivenAsync(Some.Prison());
        var head = await app.GivenAsync(new Account { Id = Guid.CreateVersion7(), UserName = "kalapas", DisplayName = "Budi Santoso" });
        await app.GivenAsync(Appointment.Give(head, prison, Role.PrisonHead, "Kepala Lapas", new(2026, 1, 1), Some.Instant));
        var visitor = app.Visitor(new Scope(false, [], [prison.Id.Value], []), []);

        var page = await visitor.OpenAsync("/");

        Assert.Equal(403, page.Status);
        Assert.Contains(AccessPermissions.Self, page.Text, StringComparison.Ordinal);
        Assert.Contains("Budi Santoso", page.Text, StringComparison.Ordinal);
        Assert.Contains("Kalapas", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_is_a_page_with_a_reference_that_is_in_the_log()
    {
        var log = new Written();
        await using var app = (await TestApp.OnAsync(Engine.Sqlite)).With(s => s.AddScoped<IHomeTasks, Crash>().AddLogging(l => l.AddProvider(log).AddFilter<Written>(_ => true)));

        var page = await app.Visitor(AccessPermissions.Self).OpenAsync("/");

        var reference = Reference().Match(page.Text).Value;
        Assert.Equal(500, page.Status);
        Assert.NotEmpty(reference);
        Assert.Contains(log.Lines, l => l.Contains(reference, StringComparison.Ordinal) && l.Contains("gone wrong on purpose", StringComparison.Ordinal));
        Assert.DoesNotContain("gone wrong on purpose", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_tells_a_program_the_reference_and_nothing_of_the_inside()
    {
        await using var app = (await TestApp.OnAsync(Engine.Sqlite)).With(s => s.AddScoped<IHomeTasks, Crash>());

        var answer = await app.Visitor(AccessPermissions.Self).Http.GetAsync("/api/v1/me/tasks");
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches(Reference(), JsonDocument.Parse(body).RootElement.GetProperty("reference").GetString());
        Assert.DoesNotContain("gone wrong on purpose", body, StringComparison.Ordinal);
    }

    sealed record Said(string Text, IReadOnlyList<string>? Lines = null);

    [Fact]
    public async Task Text_in_json_that_not_every_engine_can_keep_is_not_read()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var reading = app.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Said>("""{"text":"a\u0000b"}""", reading));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Said>("""{"text":"ab","lines":["a\u0000b"]}""", reading));
        Assert.Equal("ab", JsonSerializer.Deserialize<Said>("""{"text":"ab","lines":["ab"]}""", reading)!.Text);
    }

    [Theory, EachEngine]
    public async Task What_no_person_types_is_400_and_never_500(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var stranger = app.Stranger();
        var form = await stranger.OpenAsync("/sign-in");

        Assert.Equal(400, (await stranger.SubmitAsync(form, ("userName", "a\0b"), ("password", "x"))).Status);
        Assert.Equal(400, (await stranger.SubmitAsync(form, [.. Enumerable.Range(0, 1500).Select(i => ($"f{i}", "x"))])).Status);
        Assert.Equal(400, (await stranger.OpenAsync("/sign-in?returnUrl=%00")).Status);
        Assert.Equal(400, await PostAsync(stranger, "application/x-www-form-urlencoded; charset=utf-7", "userName=a"));
        Assert.Equal(400, await PostAsync(stranger, "multipart/form-data; boundary=x", "--x\r\nnothing of the kind"));
        Assert.Equal(400, await PostAsync(stranger, "multipart/form-data", "no boundary"));
        Assert.Equal("Isian ini tidak dapat dibaca", (await stranger.OpenAsync("/sign-in?returnUrl=%00")).TextOf("h1"));
    }

    [Fact]
    public async Task Every_page_forbids_inline_script_and_frames()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var answer = await app.Stranger().Http.GetAsync("/sign-in");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Styles_come_with_the_fingerprint_of_their_content_and_may_be_kept()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger();

        var styles = (await stranger.OpenAsync("/sign-in")).Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var answer = await stranger.Http.GetAsync(new Uri(styles, UriKind.Relative));

        Assert.Matches(@"/dist/semai\.\w+\.css", styles);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    static async Task<int> PostAsync(Visitor visitor, string contentType, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return (int)(await visitor.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), content)).StatusCode;
    }

    [GeneratedRegex("[A-Z0-9]{3}-[A-Z0-9]{3}")]
    private static partial Regex Reference();

    sealed class Crash : IHomeTasks
    {
        public Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) => throw new InvalidOperationException("gone wrong on purpose");
    }

    sealed class Written : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lock (Lines) Lines.Add($"{formatter(state, exception)} {exception}");
        }

        public void Dispose() { }
    }
}
