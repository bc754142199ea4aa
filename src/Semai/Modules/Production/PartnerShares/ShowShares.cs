using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.PartnerShares;

/// <summary>What partners of a prison have earned, what they are owed, and paying it: proposed by one, transferred by another.</summary>
public static class ShowShares
{
    public const string Path = $"{MoneyLinks.Home}/partners";
    const string Api = $"{MoneyLinks.Api}/partners";
    const int Most = 100;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(Path, Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/{{id:guid}}/{PayoutAct.Pay}", SubmitPay).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{Path}/{{id:guid}}/{PayoutAct.CallOff}", SubmitCallOff).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/{{id:guid}}/{PayoutAct.TakeBack}", SubmitTakeBack).RequireAuthorization(LedgerPermissions.Approve);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(Api, Call).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/{{id:guid}}/{PayoutAct.Pay}", CallPay).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{Api}/{{id:guid}}/{PayoutAct.CallOff}", CallCallOff).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/{{id:guid}}/{PayoutAct.TakeBack}", CallTakeBack).RequireAuthorization(LedgerPermissions.Approve);
    }

    public static string Of(int unit) => $"{Path}?unit={unit}";
    public static string ActOf(Id<PartnerPayout> id, PayoutAct act) => $"{Path}/{id}/{act}";

    static async Task<IResult> Show(int? unit, MoneyUnits units, Desk desk, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? await desk.ViewAsync(chosen, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, MoneyUnits units, Desk desk, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new Request(form.Whole("unit", 1, int.MaxValue), form.Chosen<Business>("business"), form.Rupiah("amount"));
        if (await units.ChosenAsync(request.Unit, cancel) is not { } chosen) return TypedResults.NotFound();

        return await form.TryAsync(() => desk.Paying.ProposeAsync(request.Unit, request.Business, request.Amount, cancel)) ? Views.Went(Of(chosen.No), ShellWords.Saved) : await desk.ViewAsync(chosen, form, cancel);
    }

    static Task<IResult> SubmitPay(Id<PartnerPayout> id, IFormCollection posted, Desk desk, CancellationToken cancel) => SubmitAsync(id, posted, desk, form =>
    {
        var (on, reference) = (form.Date("on"), form.Text("reference", PartnerPayout.ReferenceMax));
        return payout => desk.Paying.PayAsync(payout, on, reference, cancel);
    }, cancel);

    static Task<IResult> SubmitCallOff(Id<PartnerPayout> id, IFormCollection posted, Desk desk, CancellationToken cancel) => SubmitAsync(id, posted, desk, form =>
    {
        var why = form.Text("why", PartnerPayout.WhyMax);
        return payout => desk.Paying.CallOffAsync(payout, why, cancel);
    }, cancel);

    static Task<IResult> SubmitTakeBack(Id<PartnerPayout> id, IFormCollection posted, Desk desk, CancellationToken cancel) => SubmitAsync(id, posted, desk, form =>
    {
        var why = form.Text("why", PartnerPayout.WhyMax);
        return payout => desk.Paying.TakeBackAsync(payout, why, cancel);
    }, cancel);

    static async Task<IResult> SubmitAsync(Id<PartnerPayout> id, IFormCollection posted, Desk desk, Func<Form, Func<PartnerPayout, Task>> read, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not var (payout, unit)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var act = read(form);
        return await form.TryAsync(() => act(payout)) ? Views.Went(Of(unit.No), ShellWords.Saved) : await desk.ViewAsync(unit, form, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(int? unit, MoneyUnits units, Desk desk, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? TypedResults.Ok(await desk.AnswerAsync(chosen.No, cancel)) : TypedResults.NotFound();

    static async Task<Results<Created<Row>, NotFound>> Call(Request request, MoneyUnits units, Desk desk, CancellationToken cancel)
    {
        if (await units.ChosenAsync(request.Unit, cancel) is null) return TypedResults.NotFound();

        var payout = await desk.Paying.ProposeAsync(request.Unit, request.Business, request.Amount, cancel);
        return TypedResults.Created($"{Api}/{payout.Id}", Row.Of(payout));
    }

    static Task<Results<Ok<Row>, NotFound>> CallPay(Id<PartnerPayout> id, PayRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(id, desk, payout => desk.Paying.PayAsync(payout, request.On, request.Reference, cancel), cancel);

    static Task<Results<Ok<Row>, NotFound>> CallCallOff(Id<PartnerPayout> id, WhyRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(id, desk, payout => desk.Paying.CallOffAsync(payout, request.Why, cancel), cancel);

    static Task<Results<Ok<Row>, NotFound>> CallTakeBack(Id<PartnerPayout> id, WhyRequest request, Desk desk, CancellationToken cancel) =>
        CallAsync(id, desk, payout => desk.Paying.TakeBackAsync(payout, request.Why, cancel), cancel);

    static async Task<Results<Ok<Row>, NotFound>> CallAsync(Id<PartnerPayout> id, Desk desk, Func<PartnerPayout, Task> act, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not var (payout, _)) return TypedResults.NotFound();

        await act(payout);
        return TypedResults.Ok(Row.Of(payout));
    }

    /// <param name="Amount">Whole rupiah.</param>
    public sealed record Request(int Unit, Id<Business> Business, long Amount);

    /// <param name="Reference">The bank's number of the transfer.</param>
    public sealed record PayRequest(DateOnly On, string Reference);

    public sealed record WhyRequest(string Why);

    public sealed record Row(Id<PartnerPayout> Id, Id<Business> Business, long Amount, PayoutState State, DateOnly ProposedOn, string ProposedBy, DateOnly? PaidOn, string? Reference, string? PaidBy, string? Why, long? Entry)
    {
        public static Row Of(PartnerPayout p) => new(p.Id, p.BusinessId, p.Amount, p.State, p.ProposedOn, p.ProposedByName, p.PaidOn, p.Reference, p.PaidByName, p.Why, p.EntryId);
    }

    /// <param name="Owed">To all of them, by the books: the sum of the rows.</param>
    public sealed record Answer(int Unit, long Owed, IReadOnlyList<PartnerShare> Partners, IReadOnlyList<Row> Payouts);

    /// <summary>What the page and the acts need.</summary>
    public sealed class Desk(Db db, PayingPartners paying, Standing standing, TimeProvider time)
    {
        public PayingPartners Paying => paying;

        public async Task<(PartnerPayout, MoneyUnits.UnitName)?> FindAsync(Id<PartnerPayout> id, CancellationToken cancel) =>
            await db.PartnerPayouts.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } found
                ? (found, new(found.Unit, await db.Organisations.Where(o => o.UnitNo == found.Unit).Select(o => o.Name).SingleAsync(cancel)))
                : null;

        public async Task<Answer> AnswerAsync(int unit, CancellationToken cancel)
        {
            var shares = await paying.SharesAsync(unit, cancel);
            var payouts = await db.PartnerPayouts.AsNoTracking().Where(p => p.Unit == unit).OrderByDescending(p => p.Id).Take(Most).ToListAsync(cancel);
            return new(unit, shares.Sum(s => s.Owed), shares, payouts.ConvertAll(Row.Of));
        }

        public async Task<IResult> ViewAsync(MoneyUnits.UnitName unit, Form form, CancellationToken cancel)
        {
            db.ChangeTracker.Clear(); // what a refused act left behind is not what is stored
            var own = await db.PartnerPayouts.AsNoTracking().Where(p => p.Unit == unit.No && (p.State == PayoutState.Proposed ? p.ProposedBy : p.PaidBy) == standing.Actor.Id).Select(p => p.Id).ToListAsync(cancel);
            return Views.Show<ShowSharesView>(new { Unit = unit, Answer = await AnswerAsync(unit.No, cancel), Form = form, standing.May, Own = (IReadOnlySet<Id<PartnerPayout>>)own.ToHashSet(), time.Today }, form.Status);
        }
    }
}
