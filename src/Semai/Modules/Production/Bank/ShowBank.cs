using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Sheets;
using Semai.Shell;

namespace Semai.Modules.Production.Bank;

/// <summary>The bank's statements of a prison and, month by month, how far they agree with the books. A statement is taken in here, and taken out again.</summary>
public static class ShowBank
{
    /// <summary>Of a request; a little more than a file may have, so that the sentence is ours.</summary>
    const long BodyMax = (SheetBook.FileMegabytesMax + 6L) * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(BankLinks.Home, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(BankLinks.Home, Submit).RequireAuthorization(LedgerPermissions.Keep)
            .WithMetadata(new RequestSizeLimitAttribute(BodyMax)).WithFormOptions(multipartBodyLengthLimit: BodyMax);
        app.MapPost($"{BankLinks.Home}/statements/{{id:guid}}/undo", SubmitUndo).RequireAuthorization(LedgerPermissions.Keep);
        app.MapGet(BankLinks.Api, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost($"{BankLinks.Api}/statements", Call).RequireAuthorization(LedgerPermissions.Keep).WithMetadata(new RequestSizeLimitAttribute(BodyMax));
        app.MapPost($"{BankLinks.Api}/statements/{{id:guid}}/undo", CallUndo).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(int? unit, MoneyUnits units, Overview overview, Standing standing, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? await ViewAsync(chosen, Form.Blank, units, overview, standing, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(int? unit, IFormCollection posted, MoneyUnits units, Overview overview, TakingStatements taking, Standing standing, CancellationToken cancel)
    {
        if (await units.ChosenAsync(unit, cancel) is not { } chosen) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var file = posted.Files.GetFile("file");
        if (file is null) form.Note("file", Say(id: "Pilih berkasnya dulu.", en: "Choose the file first."), 0);
        BankStatement? taken = null;
        await form.TryAsync(async () =>
        {
            using var content = new MemoryStream();
            await file!.CopyToAsync(content, cancel);
            taken = await taking.TakeAsync(chosen.No, content.ToArray(), Path.GetFileName(file.FileName), cancel);
        });
        return taken is null
            ? await ViewAsync(chosen, form, units, overview, standing, cancel)
            : Views.Went(BankLinks.Month(chosen.No, BankLinks.FirstOf(taken.To)), Say(id: $"{taken.NewLines} baris masuk, {taken.KnownLines} sudah ada.", en: $"{taken.NewLines} lines came in, {taken.KnownLines} were here already."));
    }

    static async Task<IResult> SubmitUndo(Id<BankStatement> id, IFormCollection posted, MoneyUnits units, Overview overview, TakingStatements taking, Db db, Standing standing, CancellationToken cancel)
    {
        if (await db.BankStatements.SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } statement || await units.ChosenAsync(statement.Unit, cancel) is not { } unit) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => taking.UndoAsync(statement, cancel))
            ? Views.Went(BankLinks.Of(unit.No), Say(id: "Berkas itu dikeluarkan lagi.", en: "That file is taken out again."))
            : await ViewAsync(unit, form, units, overview, standing, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(int? unit, MoneyUnits units, Overview overview, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? TypedResults.Ok(await overview.OfAsync(chosen.No, cancel)) : TypedResults.NotFound();

    static async Task<Results<Created<Taken>, NotFound>> Call(int? unit, string? fileName, Stream body, MoneyUnits units, TakingStatements taking, CancellationToken cancel)
    {
        if (await units.ChosenAsync(unit, cancel) is not { } chosen) return TypedResults.NotFound();

        using var content = new MemoryStream();
        await body.CopyToAsync(content, cancel);
        var taken = await taking.TakeAsync(chosen.No, content.ToArray(), fileName ?? "rekening-koran.csv", cancel);
        return TypedResults.Created(BankLinks.Api, new Taken(taken.Id, taken.NewLines, taken.KnownLines, taken.Opening, taken.Closing));
    }

    static async Task<Results<NoContent, NotFound>> CallUndo(Id<BankStatement> id, TakingStatements taking, Db db, CancellationToken cancel)
    {
        if (await db.BankStatements.SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } statement) return TypedResults.NotFound();

        await taking.UndoAsync(statement, cancel);
        return TypedResults.NoContent();
    }

    static async Task<IResult> ViewAsync(MoneyUnits.UnitName unit, Form form, MoneyUnits units, Overview overview, Standing standing, CancellationToken cancel) => Views.Show<ShowBankView>(new
    {
        Unit = unit,
        Units = await units.AllAsync(cancel),
        Answer = await overview.OfAsync(unit.No, cancel),
        Form = form,
        MayKeep = standing.Can(LedgerPermissions.Keep),
    }, form.Status);

    /// <summary>Reads the months and the files of a prison.</summary>
    public sealed class Overview(Db db, BankReading reading, TimeProvider time)
    {
        const int Files = 24;

        public async Task<Answer> OfAsync(int unit, CancellationToken cancel)
        {
            var file = await reading.OfAsync(unit, cancel);
            var states = await db.BankMonths.AsNoTracking().Where(m => m.Unit == unit).ToDictionaryAsync(m => m.First, m => m.State, cancel);
            var statements = await db.BankStatements.AsNoTracking().Where(s => s.Unit == unit).OrderByDescending(s => s.Id).Take(Files).ToListAsync(cancel);
            return new(
                unit, [.. file.Months(time.Today).Select(month => MonthOf(file, month, states.GetValueOrDefault(month)))],
                statements.ConvertAll(s => new StatementRow(s.Id, s.FileName, s.From, s.To, s.Opening, s.Closing, s.NewLines, s.KnownLines, s.ByName)));
        }

        MonthRow MonthOf(BankFile file, DateOnly first, BankMonthState state)
        {
            var last = first.AddMonths(1).AddDays(-1);
            var found = file.On(last < time.Today ? last : time.Today);
            return new(first, state, found.BankBalance, found.BookBalance, found.Difference, found.OnItsWay, found.Unexplained, found.ToExplain);
        }
    }

    public sealed record Answer(int Unit, IReadOnlyList<MonthRow> Months, IReadOnlyList<StatementRow> Statements);

    /// <param name="First">Its first day.</param>
    /// <param name="Difference">Bank less books, in whole rupiah: what is on its way and what is not explained, together.</param>
    /// <param name="ToExplain">How many things.</param>
    public sealed record MonthRow(DateOnly First, BankMonthState State, long Bank, long Books, long Difference, long OnItsWay, long Unexplained, int ToExplain);

    public sealed record StatementRow(Id<BankStatement> Id, string FileName, DateOnly From, DateOnly To, long Opening, long Closing, int NewLines, int KnownLines, string By);

    public sealed record Taken(Id<BankStatement> Id, int NewLines, int KnownLines, long Opening, long Closing);
}
