using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person's own cash book: three taps to a line, the money, the latest lines, four weeks.</summary>
public static class OwnBook
{
    const int Size = 20;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Own, ShowLatest).RequireAuthorization(DoorPermissions.Own);
        app.MapGet("/buku/{id:guid}", Show).RequireAuthorization(DoorPermissions.Own);
        app.MapPost("/buku/{id:guid}", Submit).RequireAuthorization(DoorPermissions.Own);
        app.MapPost("/buku/{id:guid}/lines/{no:int}", SubmitCorrection).RequireAuthorization(DoorPermissions.Own);
        app.MapGet("/api/v1/own/ventures/{id:guid}/cash", Find).RequireAuthorization(DoorPermissions.Own);
        app.MapPost("/api/v1/own/ventures/{id:guid}/cash", Call).RequireAuthorization(DoorPermissions.Own);
    }

    static async Task<IResult> ShowLatest(OwnRecords own, Pages pages, CancellationToken cancel)
    {
        if (own.Person is null) return TypedResults.NotFound();

        var ventures = await own.VenturesAsync(cancel);
        return (ventures.FirstOrDefault(v => v.IsAlive) ?? (ventures is [var latest, ..] ? latest : null)) is { } venture
            ? await pages.ViewAsync(venture, null, null, cancel)
            : TypedResults.LocalRedirect(DoorLinks.Begin);
    }

    static async Task<IResult> Show(Id<Venture> id, string? after, OwnRecords own, Pages pages, CancellationToken cancel) =>
        await own.VentureAsync(id, cancel) is { } venture ? await pages.ViewAsync(venture, null, after, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, OwnRecords own, CashKeeping keeping, Pages pages, Actor by, CancellationToken cancel)
    {
        if (await own.VentureAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var line = CashForm.Read(form);
        return await form.TryAsync(() => keeping.WriteAsync(venture, line, byOwner: true, by, cancel)) ? Views.Went(DoorLinks.Book(id), ShellWords.Saved) : await pages.ViewAsync(venture, form, null, cancel);
    }

    /// <summary>A slip is struck with one tap, and another tap takes that back.</summary>
    static async Task<IResult> SubmitCorrection(Id<Venture> id, int no, IFormCollection posted, OwnRecords own, CashKeeping keeping, Pages pages, Actor by, CancellationToken cancel)
    {
        if (await own.VentureAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var (form, found) = (Form.Read(posted), (CashEntry?)null);
        var done = await form.TryAsync(async () => found = form.Ticked("right")
            ? await keeping.RestoreAsync(id, no, cancel)
            : await keeping.MarkInErrorAsync(id, no, CashWords.Wrong, by, cancel));
        return !done ? await pages.ViewAsync(venture, form, null, cancel) : found is null ? TypedResults.NotFound() : Views.Went(DoorLinks.Book(id), ShellWords.Saved);
    }

    static async Task<Results<Ok<CashBookFile>, NotFound>> Find(Id<Venture> id, string? after, OwnRecords own, CashReading cash, CancellationToken cancel) =>
        await own.VentureAsync(id, cancel) is not null && await cash.FindAsync(id, after, Size, cancel) is { } file ? TypedResults.Ok(file) : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Venture> id, CashLine line, OwnRecords own, CashKeeping keeping, Actor by, CancellationToken cancel)
    {
        if (await own.VentureAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer((await keeping.WriteAsync(venture, line, byOwner: true, by, cancel)).No));
    }

    /// <summary>The page, also where something was typed wrong.</summary>
    public sealed class Pages(OwnRecords own, CashReading cash, TimeProvider time)
    {
        public async Task<IResult> ViewAsync(Venture venture, Form? form, string? after, CancellationToken cancel)
        {
            if (await cash.FindAsync(venture.Id, after, Size, cancel) is not { } book) return TypedResults.NotFound();

            var typed = form is null || form.Typed("key") is "" ? CashForm.Begin(time.Today, time.Now) : form;
            return DoorPages.Show<OwnBookView>(new
            {
                Venture = venture,
                Others = (IReadOnlyList<Venture>)[.. (await own.VenturesAsync(cancel)).Where(v => v.Id != venture.Id)],
                Book = book,
                Form = typed,
                Problems = form ?? typed,
                IsFirst = after is null,
                Weeks = await cash.WeeksAsync(venture.Id, time.Today, cancel),
            }, form?.Status ?? StatusCodes.Status200OK);
        }
    }

    /// <param name="No">Of the line within the book; the same where the same was sent before.</param>
    public sealed record Answer(int No);
}
