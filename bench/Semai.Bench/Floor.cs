using System.Data.Common;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Semai.Bench;

/// <summary>
/// What an address can cost at the least: a bare server, hand-written SQL on the same database, cells in a bare table.
/// No sign-in, no scope, no layout.
/// </summary>
sealed class Floor : IAsyncDisposable
{
    readonly WebApplication _app;

    Floor(WebApplication app) => _app = app;

    public HttpClient Http { get; private init; } = new();

    public static async Task<Floor> StartAsync(Programme programme)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/list", () => TableAsync(programme,
            "SELECT p.id, p.name, p.interest, c.legal_status, c.expiration_date FROM participants p JOIN participant_custody c ON c.participant_id = p.id WHERE p.unit = 1 ORDER BY p.name_folded LIMIT 50", null));
        app.MapGet("/search", (string q) => TableAsync(programme,
            "SELECT p.id, p.name, p.interest FROM participants p JOIN participant_words w ON w.participant_id = p.id WHERE w.unit = 1 AND w.word = @q LIMIT 50", q));
        app.MapGet("/profile/{q}", (string q) => TableAsync(programme,
            "SELECT p.*, c.* FROM participants p JOIN participant_custody c ON c.participant_id = p.id WHERE p.name_folded = @q", q));
        app.MapGet("/register/{q:guid}", (Guid q) => TableAsync(programme,
            "SELECT e.id, p.name, m.mark, m.late_minutes FROM enrolments e JOIN participants p ON p.id = e.participant_id LEFT JOIN attendance_marks m ON m.class_id = e.class_id AND m.participant_id = e.participant_id AND m.session_no = 1 WHERE e.class_id = @q ORDER BY p.name_folded", q));
        app.MapPost("/register/{q:guid}", (Guid q) => TableAsync(programme,
            "UPDATE attendance_marks SET late_minutes = 0 WHERE class_id = @q AND session_no = 1", q));
        app.MapGet("/follow-ups", () => TableAsync(programme,
            "SELECT f.id, p.name, f.months, f.due, f.state FROM follow_ups f JOIN participants p ON p.id = f.participant_id ORDER BY f.due, f.id LIMIT 50", null));
        app.MapGet("/one", () => TableAsync(programme, "SELECT no, title FROM agreements ORDER BY no LIMIT 1", null));
        app.MapGet("/balance/{q:long}", (long q) => TableAsync(programme, "SELECT balance FROM ledger_accounts WHERE id = @q", q));
        app.MapGet("/statement/{q:long}", (long q) => TableAsync(programme,
            "SELECT l.id, l.amount, e.kind, e.memo, a.balance FROM ledger_lines l JOIN ledger_entries e ON e.id = l.entry_id JOIN ledger_accounts a ON a.id = l.account_id WHERE l.account_id = @q ORDER BY l.id DESC LIMIT 51", q));
        app.MapGet("/totals/{q:int}", (int q) => TableAsync(programme, "SELECT kind, debits, credits FROM ledger_totals WHERE unit = @q", q));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(app) { Http = new() { BaseAddress = new(address) } };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    static async Task<IResult> TableAsync(Programme programme, string sql, object? q)
    {
        await using DbConnection connection = programme.Postgres is { } postgres
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection($"Data Source={programme.SqliteFile}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (q is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("q", q);
            command.Parameters.Add(parameter);
        }

        var html = new StringBuilder("<table>");
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            html.Append("<tr>");
            for (var no = 0; no < rows.FieldCount; no++) html.Append("<td>").Append(WebUtility.HtmlEncode(rows[no].ToString())).Append("</td>");
            html.Append("</tr>");
        }

        return Results.Content(html.Append("</table>").ToString(), "text/html");
    }
}
