using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.StateRevenue;

/// <summary>State revenue of a prison: what is owed, what is billed, what is paid in; and the acts on it.</summary>
public static class ListDeposits
{
    public const string Path = $"{MoneyLinks.Home}/state-revenue";
    const string Api = $"{MoneyLinks.Api}/state-revenue";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(Path, Bill).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Path}/{{id:guid}}/pay", Pay).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{Path}/{{id:guid}}/call-off", CallOff).RequireAuthorization(LedgerPermissions.Keep);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(Api, CallBill).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{Api}/{{id:guid}}/pay", CallPay).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{Api}/{{id:guid}}/call-off", CallCallOff).RequireAuthorization(LedgerPermissions.Keep);
    }

    public static string Of(int unit) => $"{Path}?unit={unit}";
    public static string PayPath(Id<StateDeposit> id) => $"{Path}/{id}/pay";
    public static string CallOffPath(Id<StateDeposit> id) => $"{Path}/{id}/call-off";

    static async Task<IResult> Show(int? unit, string? after, MoneyUnits units, Depositing deposits, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? await deposits.ViewAsync(chosen, after, deposits.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Take(int? unit, string? @as, MoneyUnits units, Depositing deposits, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? Export.Of(@as, $"pnbp-{time.Today.Iso}", await deposits.AllAsync(chosen.No, cancel), Columns) : TypedResults.NotFound();

    static async Task<IResult> Find(int? unit, string? after, MoneyUnits units, Depositing deposits, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen
            ? TypedResults.Ok(new { Unit = chosen.No, Owed = await deposits.OwedAsync(chosen.No, cancel), Deposits = await deposits.PageAsync(chosen.No, after, cancel) })
            : TypedResults.NotFound();

    static async Task<IResult> Bill(IFormCollection posted, MoneyUnits units, Depositing deposits, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new BillRequest(form.Whole("unit", 1, int.MaxValue), form.Rupiah("amount"), form.Text("billing", StateDeposit.CodeMax), form.Date("billedOn"));
        if (await units.ChosenAsync(request.Unit, cancel) is not { } chosen) return TypedResults.NotFound();

        return await form.TryAsync(() => deposits.BillAsync(request, cancel)) ? Views.Went(Of(chosen.No), ShellWords.Saved) : await deposits.ViewAsync(chosen, null, form, cancel);
    }

    static Task<IResult> Pay(Id<StateDeposit> id, IFormCollection posted, Depositing deposits, CancellationToken cancel) => SubmitAsync(id, posted, deposits, form =>
    {
        var request = new PayRequest(form.Text("receipt", StateDeposit.CodeMax), form.Date("paidOn"));
        return deposit => deposits.PayAsync(deposit, request, cancel);
    }, cancel);

    static Task<IResult> CallOff(Id<StateDeposit> id, IFormCollection posted, Depositing deposits, CancellationToken cancel) =>
        SubmitAsync(id, posted, deposits, _ => deposit => deposits.CallOffAsync(deposit, cancel), cancel);

    static async Task<IResult> SubmitAsync(Id<StateDeposit> id, IFormCollection posted, Depositing deposits, Func<Form, Func<StateDeposit, Task>> read, CancellationToken cancel)
    {
        if (await deposits.FindAsync(id, cancel) is not var (deposit, unit)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var act = read(form);
        return await form.TryAsync(() => act(deposit)) ? Views.Went(Of(unit.No), ShellWords.Saved) : await deposits.ViewAsync(unit, null, form, cancel);
    }

    static async Task<IResult> CallBill(BillRequest request, MoneyUnits units, Depositing deposits, CancellationToken cancel) =>
        await units.ChosenAsync(request.Unit, cancel) is null ? TypedResults.NotFound() : TypedResults.Ok(Row.Of(await deposits.BillAsync(request, cancel)));

    static Task<IResult> CallPay(Id<StateDeposit> id, PayRequest request, Depositing deposits, CancellationToken cancel) =>
        CallAsync(id, deposits, deposit => deposits.PayAsync(deposit, request, cancel), cancel);

    static Task<IResult> CallCallOff(Id<StateDeposit> id, Depositing deposits, CancellationToken cancel) =>
        CallAsync(id, deposits, deposit => deposits.CallOffAsync(deposit, cancel), cancel);

    static async Task<IResult> CallAsync(Id<StateDeposit> id, Depositing deposits, Func<StateDeposit, Task> act, CancellationToken cancel)
    {
        if (await deposits.FindAsync(id, cancel) is not var (deposit, _)) return TypedResults.NotFound();

        await act(deposit);
        return TypedResults.Ok(Row.Of(deposit));
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(DepositWords.BillingCode, r => r.BillingCode) { IsName = true, Typed = true },
        new(Say(id: "Jumlah", en: "Amount"), r => r.Amount) { Numeric = true },
        new(Say(id: "Status", en: "Status"), r => DepositWords.Of(r.State)) { Status = r => DepositWords.KindOf(r.State) },
        new(Say(id: "Tanggal billing", en: "Billed on"), r => r.BilledOn),
        new(DepositWords.Receipt, r => r.Receipt) { Typed = true, Href = r => r.Entry is { } entry ? MoneyLinks.Entry(entry) : null },
        new(Say(id: "Disetor", en: "Paid in"), r => r.PaidOn),
    ];

    /// <param name="Amount">Whole rupiah.</param>
    public sealed record BillRequest(int Unit, long Amount, string BillingCode, DateOnly On);

    /// <param name="Receipt">NTPN.</param>
    public sealed record PayRequest(string Receipt, DateOnly On);

    public sealed record Row(Id<StateDeposit> Id, string BillingCode, long Amount, DepositState State, DateOnly BilledOn, string BilledBy, string? Receipt, DateOnly? PaidOn, long? Entry, bool IsOwn)
    {
        public static Row Of(StateDeposit d, string? reader = null) => new(d.Id, d.BillingCode, d.Amount, d.State, d.BilledOn, d.BilledByName, d.Receipt, d.PaidOn, d.EntryId, d.BilledBy == reader);
    }

    /// <summary>Both doors end here.</summary>
    public sealed class Depositing(Db db, Books books, Standing standing, TimeProvider time)
    {
        /// <summary>With today as the day of bill and payment.</summary>
        public Form Blank => Form.Of(("billedOn", time.Today), ("paidOn", time.Today));

        /// <summary>Not yet paid in, less what is billed already.</summary>
        public async Task<long> OwedAsync(int unit, CancellationToken cancel)
        {
            var owed = -await db.LedgerAccounts.Where(a => a.Unit == unit && a.Kind == AccountKind.StateRevenue).SumAsync(a => a.Balance, cancel);
            return owed - await db.StateDeposits.Where(d => d.Unit == unit && d.State == DepositState.Billed).SumAsync(d => d.Amount, cancel);
        }

        public async Task<(StateDeposit Deposit, MoneyUnits.UnitName Unit)?> FindAsync(Id<StateDeposit> id, CancellationToken cancel) =>
            await db.StateDeposits.SingleOrDefaultAsync(d => d.Id == id, cancel) is { } found
                ? (found, new(found.Unit, await db.Organisations.Where(o => o.UnitNo == found.Unit).Select(o => o.Name).SingleAsync(cancel)))
                : null;

        public Task<StateDeposit> BillAsync(BillRequest request, CancellationToken cancel) => db.TogetherAsync(async () =>
        {
            var deposit = StateDeposit.Bill(request.Unit, request.Amount, request.BillingCode, request.On, await OwedAsync(request.Unit, cancel), standing.Actor, time.Now);
            db.Add(deposit);
            await db.SaveChangesAsync(cancel);
            return deposit;
        }, cancel);

        public Task PayAsync(StateDeposit deposit, PayRequest request, CancellationToken cancel) => db.TogetherAsync(async () =>
        {
            deposit.Pay(request.Receipt, request.On, standing.Actor, time.Now);
            var entry = await books.PostAsync(
                new(deposit.Unit, MoneyMove.StateDeposit, request.On, $"{deposit.BillingCode} / {request.Receipt}", deposit.Id.Value,
                    [PostingLine.Debit(AccountRef.StateRevenue, deposit.Amount), PostingLine.Credit(AccountRef.Bank, deposit.Amount)]), standing.Actor, cancel);
            deposit.BookedAs(entry.Id);
            await db.SaveChangesAsync(cancel);
        }, cancel);

        public Task CallOffAsync(StateDeposit deposit, CancellationToken cancel)
        {
            deposit.CallOff();
            return db.SaveChangesAsync(cancel);
        }

        public async Task<Page<Row>> PageAsync(int unit, string? after, CancellationToken cancel)
        {
            var from = Cursor.Parse(after, keys: 1);
            var matching = db.StateDeposits.AsNoTracking().Where(d => d.Unit == unit);
            var total = await matching.CountAsync(cancel);
            if (from.Keys is [var last] && Id<StateDeposit>.TryParse(last, null, out var id)) matching = matching.Where(d => d.Id < id);
            var read = await matching.OrderByDescending(d => d.Id).Take(Page.Size + 1).ToListAsync(cancel);
            return Page.Of(read.ConvertAll(d => Row.Of(d, standing.Actor.Id)), from, r => [$"{r.Id}"], total);
        }

        public async Task<IReadOnlyList<Row>> AllAsync(int unit, CancellationToken cancel) =>
            (await db.StateDeposits.AsNoTracking().Where(d => d.Unit == unit).OrderByDescending(d => d.Id).ToListAsync(cancel)).ConvertAll(d => Row.Of(d));

        public async Task<IResult> ViewAsync(MoneyUnits.UnitName unit, string? after, Form form, CancellationToken cancel) => Views.Show<ListDepositsView>(new
        {
            Unit = unit,
            Page = await PageAsync(unit.No, after, cancel),
            Owed = await OwedAsync(unit.No, cancel),
            Form = form,
            standing.May,
        }, form.Status);
    }
}
