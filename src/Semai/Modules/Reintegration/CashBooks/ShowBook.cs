using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>The cash book of a venture for those with whom its owner shares it: the money, the months, every line; and a new line from paper.</summary>
public static class ShowBook
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/ventures/{id:guid}/cash", Show).RequireAuthorization(VenturePermissions.Read);
        app.MapGet("/ventures/{id:guid}/cash/export", Take).RequireAuthorization(VenturePermissions.Read);
        app.MapGet("/api/v1/ventures/{id:guid}/cash", Find).RequireAuthorization(VenturePermissions.Read);
        app.MapPost("/ventures/{id:guid}/cash", Submit).RequireAuthorization(VenturePermissions.Book);
        app.MapPost("/api/v1/ventures/{id:guid}/cash", Call).RequireAuthorization(VenturePermissions.Book);
    }

    static Task<IResult> Show(Id<Venture> id, string? after, Pages pages, TimeProvider time, CancellationToken cancel) => pages.ViewAsync(id, CashForm.Begin(time.Today, time.Now), after, cancel);

    static async Task<Results<Ok<CashBookFile>, NotFound>> Find(Id<Venture> id, string? after, CashReading cash, CancellationToken cancel) =>
        await cash.FindAsync(id, after, Page.Size, cancel) is { } file ? TypedResults.Ok(file) : TypedResults.NotFound();

    static async Task<IResult> Take(Id<Venture> id, string? @as, VentureReading reading, CashReading cash, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { Months: not null }
            ? Export.Of(@as, $"buku-kas-{time.Today.Iso}", await cash.AllAsync(id, cancel), Columns)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, VentureReading reading, CashKeeping keeping, Pages pages, Actor by, CancellationToken cancel)
    {
        if (await reading.WrittenByAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var line = CashForm.Read(form);
        return await form.TryAsync(() => keeping.WriteAsync(venture, line, byOwner: false, by, cancel))
            ? Views.Went(VentureLinks.Book(id), ShellWords.Saved)
            : await pages.ViewAsync(id, form, null, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Venture> id, CashLine line, VentureReading reading, CashKeeping keeping, Actor by, CancellationToken cancel)
    {
        if (await reading.WrittenByAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer((await keeping.WriteAsync(venture, line, byOwner: false, by, cancel)).No));
    }

    internal static IReadOnlyList<Column<CashRow>> Columns =>
    [
        new(CashWords.Day, r => r.On) { IsName = true },
        new(Say(id: "Jenis", en: "Kind"), r => CashWords.Of(r.Kind)),
        new(CashWords.For, r => CashWords.Of(r.Purpose)),
        new(Say(id: "Keterangan", en: "Words"), r => r.Note) { Typed = true },
        new(Say(id: "Buah", en: "Pieces"), r => r.Pieces) { Numeric = true },
        new(Say(id: "Jumlah", en: "Amount"), r => r.Kind is CashKind.Income ? r.Amount : -r.Amount) { Numeric = true },
        new(Say(id: "Dari kertas oleh", en: "From paper by"), r => r.By) { Typed = true },
        new(CashWords.Wrong, r => r.InErrorWhy) { Typed = true },
    ];

    /// <summary>The page, also for the slices whose buttons stand on it.</summary>
    public sealed class Pages(VentureReading reading, CashReading cash, Standing standing, TimeProvider time)
    {
        public async Task<IResult> ViewAsync(Id<Venture> id, Form form, string? after, CancellationToken cancel) =>
            await cash.FindAsync(id, after, Page.Size, cancel) is { } book && await reading.FindAsync(id, cancel) is { } file
                ? Views.Show<ShowBookView>(new
                {
                    file.Venture,
                    file.Owner,
                    Book = book,
                    Form = form,
                    After = after,
                    Weeks = await cash.WeeksAsync(id, time.Today, cancel),
                    MayWrite = standing.Can(VenturePermissions.Book) && file.Venture.IsAlive && await reading.WrittenByAsync(id, cancel) is not null,
                }, form.Status)
                : TypedResults.NotFound();
    }

    /// <param name="No">Of the line within the book; the same where the same was sent before.</param>
    public sealed record Answer(int No);
}
