using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Ledger;

/// <summary>Working capital comes into the prison's account: from its budget, or as it was when the books were opened.</summary>
public static class BookCapital
{
    public static string Verb => Say(id: "Catat modal masuk", en: "Book capital in");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MoneyLinks.Capital, Show).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost(MoneyLinks.Capital, Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{MoneyLinks.Api}/capital", Call).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(int? unit, MoneyUnits units, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? await ViewAsync(Form.Of(("unit", chosen.No), ("on", time.Today), ("once", Guid.CreateVersion7())), units, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, MoneyUnits units, Books books, Actor by, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new Request(form.Whole("unit", 1, int.MaxValue), form.Rupiah("amount"), form.Date("on"), form.Text("memo", LedgerEntry.MemoMax), form.Once());
        if (form.IsSound && await units.ChosenAsync(request.Unit, cancel) is null) return TypedResults.NotFound();

        LedgerEntry? entry = null;
        return await form.TryAsync(async () => entry = await BookAsync(request, books, by, cancel))
            ? Views.Went(MoneyLinks.Entry(entry!.Id), Say(id: "Modal dibukukan.", en: "The capital is booked."))
            : await ViewAsync(form, units, cancel);
    }

    static async Task<IResult> Call(Request request, MoneyUnits units, Books books, Actor by, CancellationToken cancel)
    {
        if (await units.ChosenAsync(request.Unit, cancel) is null) return TypedResults.NotFound();

        var entry = await BookAsync(request, books, by, cancel);
        return TypedResults.Created($"{MoneyLinks.Api}/journal/{entry.Id}", new { entry.Id, entry.No });
    }

    static Task<LedgerEntry> BookAsync(Request request, Books books, Actor by, CancellationToken cancel) => books.PostAsync(
        new(request.Unit, MoneyMove.CapitalIn, request.On, request.Memo, request.Once, [PostingLine.Debit(AccountRef.Bank, request.Amount), PostingLine.Credit(AccountRef.WorkingCapital, request.Amount)]), by, cancel);

    static async Task<IResult> ViewAsync(Form form, MoneyUnits units, CancellationToken cancel) =>
        Views.Show<BookCapitalView>(new { Form = form, Units = (IReadOnlyList<Option>)[.. (await units.AllAsync(cancel)).Select(u => u.Choice)] }, form.Status);

    /// <param name="Amount">Whole rupiah.</param>
    /// <param name="Memo">Where it comes from.</param>
    /// <param name="Once">Chosen by the sender; the same again books nothing more.</param>
    public sealed record Request(int Unit, long Amount, DateOnly On, string Memo, Guid Once);
}
