using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>A line that was written wrongly counts no more, and stays with the reason; that can be taken back.</summary>
public static class CorrectEntry
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/ventures/{id:guid}/cash/{no:int}/error", Show).RequireAuthorization(VenturePermissions.Book);
        app.MapPost("/ventures/{id:guid}/cash/{no:int}/error", Submit).RequireAuthorization(VenturePermissions.Book);
        app.MapPost("/api/v1/ventures/{id:guid}/cash/{no:int}/error", Call).RequireAuthorization(VenturePermissions.Book);
    }

    static async Task<IResult> Show(Id<Venture> id, int no, VentureReading reading, Db db, CancellationToken cancel) =>
        await FindAsync(id, no, reading, db, cancel) is var (venture, entry) ? View(venture, entry, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Venture> id, int no, IFormCollection posted, VentureReading reading, Db db, CashKeeping keeping, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, db, cancel) is not var (venture, entry)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = entry.Counts ? form.Text("why", CashEntry.NoteMax) : null;
        return await form.TryAsync(() => CorrectAsync(id, no, why, keeping, by, cancel)) ? Views.Went(VentureLinks.Book(id), ShellWords.Saved) : View(venture, entry, form);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Venture> id, int no, Request request, VentureReading reading, Db db, CashKeeping keeping, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, db, cancel) is null) return TypedResults.NotFound();

        await CorrectAsync(id, no, request.Why, keeping, by, cancel);
        return TypedResults.NoContent();
    }

    static Task CorrectAsync(Id<Venture> id, int no, string? why, CashKeeping keeping, Actor by, CancellationToken cancel) =>
        why is null ? keeping.RestoreAsync(id, no, cancel) : keeping.MarkInErrorAsync(id, no, why, by, cancel);

    static async Task<Found?> FindAsync(Id<Venture> id, int no, VentureReading reading, Db db, CancellationToken cancel) =>
        await reading.WrittenByAsync(id, cancel) is { } venture
        && await db.CashEntries.AsNoTracking().SingleOrDefaultAsync(e => e.VentureId == id && e.No == no, cancel) is { } entry ? new(venture, entry) : null;

    static IResult View(Venture venture, CashEntry entry, Form form) => Views.Show<CorrectEntryView>(new { Venture = venture, Entry = entry, Form = form }, form.Status);

    sealed record Found(Venture Venture, CashEntry Entry);

    /// <param name="Why">Why the line does not count; null to take such a mark back.</param>
    public sealed record Request(string? Why = null);
}
