using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Bank;

/// <summary>One month of the bank beside the books: what differs and why, pairs, notes, bookings, and closing it.</summary>
public static class ShowBankMonth
{
    const string Path = $"{BankLinks.Home}/{{month}}";
    const string Api = $"{BankLinks.Api}/{{month}}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost($"{Path}/match", SubmitMatch).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/sure", SubmitSure).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/undo", SubmitUndo).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/note", SubmitNote).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/book", SubmitBook).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/present", SubmitPresent).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/decide", SubmitDecide).RequireAuthorization(LedgerPermissions.Approve);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost($"{Api}/match", CallMatch).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/undo", CallUndo).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/note", CallNote).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/book", CallBook).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/present", CallPresent).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/decide", CallDecide).RequireAuthorization(LedgerPermissions.Approve);
    }

    static async Task<IResult> Show([AsParameters] Place place, Desk desk, CancellationToken cancel) =>
        await desk.FindAsync(place, cancel) is { } at ? await ViewAsync(at, Form.Blank, desk, cancel) : TypedResults.NotFound();

    static Task<IResult> SubmitMatch([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, Say(id: "Dicocokkan.", en: "Matched."), (at, form) => desk.Matching.MatchAsync(at.Unit.No, Numbers(form, "bank"), Numbers(form, "books"), cancel), cancel);

    static Task<IResult> SubmitSure([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, Say(id: "Yang pasti sudah dicocokkan.", en: "What is certain is matched."), (at, _) => desk.Matching.MatchSureAsync(at.Unit.No, cancel), cancel);

    static Task<IResult> SubmitUndo([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, Say(id: "Dilepas.", en: "Undone."), (at, form) => UndoAsync(at, new(form.Chosen<BankMatch>("match"), form.Text("undo-why", BankMatch.WhyMax)), form.IsSound, desk, cancel), cancel);

    static Task<IResult> SubmitNote([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, Say(id: "Dicatat.", en: "Noted."), (at, form) => desk.Matching.NoteAsync(at.Unit.No, One(form, "line"), at.Last, form.Text("note-why", TransitNote.WhyMax), cancel), cancel);

    static Task<IResult> SubmitBook([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, Say(id: "Dibukukan dan dicocokkan.", en: "Booked and matched."), (at, form) => desk.Matching.BookAsync(at.Unit.No, One(form, "line"), form.Choice<BankOnly>("kind"), cancel), cancel);

    static Task<IResult> SubmitPresent([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, BankWords.Done(BankMonthAct.Present) + ".", (at, _) => desk.Months.DoAsync(at.Unit.No, at.First, BankMonthAct.Present, null, cancel), cancel);

    static Task<IResult> SubmitDecide([AsParameters] Place place, IFormCollection posted, Desk desk, CancellationToken cancel) =>
        DoAsync(place, posted, desk, ShellWords.Saved, (at, form) => DecideAsync(at, new(form.Choice<BankMonthAct>("act"), form.TextOrNone("why", BankMonth.WhyMax)), desk, cancel), cancel);

    static async Task<Results<Ok<Answer>, NotFound>> Find([AsParameters] Place place, Desk desk, CancellationToken cancel) =>
        await desk.FindAsync(place, cancel) is { } at ? TypedResults.Ok(await desk.AnswerAsync(at, cancel)) : TypedResults.NotFound();

    static Task<Results<Ok<Answer>, NotFound>> CallMatch([AsParameters] Place place, MatchRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => desk.Matching.MatchAsync(at.Unit.No, [.. request.Bank.Distinct()], [.. request.Books.Distinct()], cancel), cancel);

    static Task<Results<Ok<Answer>, NotFound>> CallUndo([AsParameters] Place place, UndoRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => UndoAsync(at, request, true, desk, cancel), cancel);

    static Task<Results<Ok<Answer>, NotFound>> CallNote([AsParameters] Place place, NoteRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => desk.Matching.NoteAsync(at.Unit.No, request.Line, at.Last, request.Why, cancel), cancel);

    static Task<Results<Ok<Answer>, NotFound>> CallBook([AsParameters] Place place, BookRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => desk.Matching.BookAsync(at.Unit.No, request.Line, request.Kind, cancel), cancel);

    static Task<Results<Ok<Answer>, NotFound>> CallPresent([AsParameters] Place place, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => desk.Months.DoAsync(at.Unit.No, at.First, BankMonthAct.Present, null, cancel), cancel);

    static Task<Results<Ok<Answer>, NotFound>> CallDecide([AsParameters] Place place, DecideRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(place, desk, at => DecideAsync(at, request, desk, cancel), cancel);

    static async Task<IResult> DoAsync(Place place, IFormCollection posted, Desk desk, string done, Func<At, Form, Task> act, CancellationToken cancel)
    {
        if (await desk.FindAsync(place, cancel) is not { } at) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => act(at, form)) && form.IsSound ? Views.Went(BankLinks.Month(at.Unit.No, at.First), done) : await ViewAsync(at, form, desk, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallAsync(Place place, Desk desk, Func<At, Task> act, CancellationToken cancel)
    {
        if (await desk.FindAsync(place, cancel) is not { } at) return TypedResults.NotFound();

        await act(at);
        return TypedResults.Ok(await desk.AnswerAsync(at, cancel));
    }

    static async Task UndoAsync(At at, UndoRequest request, bool sound, Desk desk, CancellationToken cancel)
    {
        if (!sound) return;
        if (await desk.MatchAsync(at.Unit.No, request.Match, cancel) is not { } match) throw BankRefusals.AlreadyUndone;
        await desk.Matching.UndoAsync(match, request.Why, cancel);
    }

    static Task DecideAsync(At at, DecideRequest request, Desk desk, CancellationToken cancel) =>
        request.Act is BankMonthAct.Present ? throw BankRefusals.SamePerson : desk.Months.DoAsync(at.Unit.No, at.First, request.Act, request.Why, cancel);

    static List<long> Numbers(Form form, string field) => [.. form.AllTyped(field).Select(n => long.TryParse(n, out var number) ? number : 0).Distinct()];

    static long One(Form form, string field) => long.TryParse(form.Typed(field), out var number) ? number : 0;

    static async Task<IResult> ViewAsync(At at, Form form, Desk desk, CancellationToken cancel) => Views.Show<ShowBankMonthView>(new
    {
        at.Unit,
        Answer = await desk.AnswerAsync(at, cancel),
        Form = form,
        desk.MayKeep,
        MayDecide = await desk.MayDecideAsync(at, cancel),
    }, form.Status);

    /// <param name="Month">2026-11.</param>
    /// <param name="Unit">Number of the prison; the reader's first where none is given.</param>
    public sealed record Place(string Month, int? Unit);

    /// <param name="Bank">Lines of the bank.</param>
    /// <param name="Books">Lines of the books, with the same sum.</param>
    public sealed record MatchRequest(IReadOnlyList<long> Bank, IReadOnlyList<long> Books);

    public sealed record UndoRequest(Id<BankMatch> Match, string Why);

    /// <param name="Line">Of the books.</param>
    public sealed record NoteRequest(long Line, string Why);

    /// <param name="Line">Of the bank.</param>
    public sealed record BookRequest(long Line, BankOnly Kind);

    /// <param name="Act">Close, SendBack or Reopen.</param>
    /// <param name="Why">Needed to send it back or to reopen it.</param>
    public sealed record DecideRequest(BankMonthAct Act, string? Why);

    public sealed record At(MoneyUnits.UnitName Unit, DateOnly First)
    {
        public DateOnly Last => First.AddMonths(1).AddDays(-1);
    }

    /// <param name="On">The evening as of which it is worked out: the month's last, or today while it runs.</param>
    /// <param name="Suggestions">Pairs that are likely the same money.</param>
    /// <param name="Pairs">What was matched and touches this month.</param>
    public sealed record Answer(
        int Unit, DateOnly First, DateOnly On, BankMonthState State, long BankBalance, long BookBalance, long Difference, long OnItsWay, long Unexplained, int ToExplain, long Opening,
        IReadOnlyList<BankMove> OnlyBank, IReadOnlyList<BookMove> OnlyBooks, IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<Pair> Pairs, IReadOnlyList<Step> History);

    /// <summary>Lines that are the same money.</summary>
    public sealed record Pair(Guid Match, IReadOnlyList<BankMove> Bank, IReadOnlyList<BookMove> Books);

    public sealed record Step(BankMonthAct Act, string? Why, string By, DateTime At);

    /// <summary>What the acts and the page of a month need.</summary>
    public sealed class Desk(Db db, MoneyUnits units, BankReading reading, Matching matching, ClosingMonths months, Standing standing, TimeProvider time)
    {
        public Matching Matching => matching;
        public ClosingMonths Months => months;
        public bool MayKeep => standing.Can(LedgerPermissions.Keep);

        public async Task<At?> FindAsync(Place place, CancellationToken cancel) =>
            BankLinks.Read(place.Month) is { } first && first <= time.Today && await units.ChosenAsync(place.Unit, cancel) is { } unit ? new(unit, first) : null;

        public Task<BankMatch?> MatchAsync(int unit, Id<BankMatch> id, CancellationToken cancel) => db.BankMatches.SingleOrDefaultAsync(m => m.Id == id && m.Unit == unit, cancel);

        public async Task<bool> MayDecideAsync(At at, CancellationToken cancel) => standing.Can(LedgerPermissions.Approve)
            && (await months.OfAsync(at.Unit.No, at.First, cancel)).History is [.., var last] && !(last.Act is BankMonthAct.Present && last.By == standing.Actor.Id);

        public async Task<Answer> AnswerAsync(At at, CancellationToken cancel)
        {
            db.ChangeTracker.Clear(); // what a refused act left behind is not what is stored
            var (file, month) = (await reading.OfAsync(at.Unit.No, cancel), await months.OfAsync(at.Unit.No, at.First, cancel));
            var found = file.On(at.Last < time.Today ? at.Last : time.Today);
            return new(
                at.Unit.No, at.First, found.On, month.State, found.BankBalance, found.BookBalance, found.Difference, found.OnItsWay, found.Unexplained, found.ToExplain, found.Opening,
                found.OnlyBank, found.OnlyBooks,
                [.. Suggesting.Of(file.Bank, file.Books, file.Rules.MatchDays).Where(s => s.Bank.On <= found.On)], Pairs(file, at),
                [.. month.History.Select(h => new Step(h.Act, h.Why, h.ByName, h.At))]);
        }

        static IReadOnlyList<Pair> Pairs(BankFile file, At at)
        {
            bool Touches(DateOnly day) => day >= at.First && day <= at.Last;
            var there = file.Bank.Where(b => b.Match is not null).ToLookup(b => b.Match!.Value);
            var here = file.Books.Where(b => b.Match is not null).ToLookup(b => b.Match!.Value);
            return [.. there.Select(g => g.Key).Union(here.Select(g => g.Key)).Where(m => there[m].Any(b => Touches(b.On)) || here[m].Any(b => Touches(b.On)))
                .Select(m => new Pair(m, [.. there[m]], [.. here[m]])).OrderBy(p => p.Bank is [var first, ..] ? first.No : int.MaxValue)];
        }
    }
}
