using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>An officer notes the day on which the owner agreed on paper that those who go along see the cash book.</summary>
public static class ShareBook
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/ventures/{id:guid}/cash/share", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/ventures/{id:guid}/cash/share", Call).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, VentureReading reading, ShowVenture.Pages pages, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is null) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var on = form.Date("sharedOn");
        return await form.TryAsync(() => ShareAsync(id, on, db, time, cancel)) ? Views.Went(VentureLinks.Of(id), ShellWords.Saved) : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Venture> id, Request request, VentureReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is null) return TypedResults.NotFound();

        await ShareAsync(id, request.On, db, time, cancel);
        return TypedResults.NoContent();
    }

    /// <summary>The book is not the reader's to open yet, so this goes past its filter, for a venture that the reader's office has.</summary>
    static async Task ShareAsync(Id<Venture> id, DateOnly on, Db db, TimeProvider time, CancellationToken cancel)
    {
        var book = await db.CashBooks.IgnoreQueryFilters().SingleAsync(b => b.VentureId == id, cancel);
        book.Share(on, time.Today);
        await db.SaveChangesAsync(cancel);
    }

    /// <param name="On">The day of the owner's signature.</param>
    public sealed record Request(DateOnly On);
}
