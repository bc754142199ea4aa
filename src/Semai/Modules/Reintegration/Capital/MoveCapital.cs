using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Savings;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>One act on an application: decided, confirmed, money that came, a payment, written off, withdrawn.</summary>
public static class MoveCapital
{
    static readonly CapitalAct[] Acts =
    [
        CapitalAct.Grant, CapitalAct.Refuse, CapitalAct.Confirm, CapitalAct.TakeBack, CapitalAct.Cover, CapitalAct.Disburse, CapitalAct.Pay, CapitalAct.WriteOff, CapitalAct.Reopen, CapitalAct.Withdraw,
    ];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/capital/{id:guid}/stage/{act}", Show).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/releases/capital/{id:guid}/stage/{act}", Submit).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/api/v1/capital/{id:guid}/stage", Call).RequireAuthorization(CapitalPermissions.Keep);
    }

    internal static bool HasMoney(CapitalAct act) => act is CapitalAct.Grant or CapitalAct.Cover or CapitalAct.Disburse or CapitalAct.Pay;

    internal static bool HasDay(CapitalAct act) => HasMoney(act) || act is CapitalAct.Refuse or CapitalAct.WriteOff;

    internal static bool HasReason(CapitalAct act) => act is CapitalAct.Refuse or CapitalAct.TakeBack or CapitalAct.WriteOff or CapitalAct.Reopen or CapitalAct.Withdraw;

    static async Task<IResult> Show(Id<CapitalApplication> id, string act, CapitalReading reading, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.FindAsync(id, cancel) is { } one ? await ViewAsync(one, parsed, Begin(one, parsed, time.Today), reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<CapitalApplication> id, string act, IFormCollection posted, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = Read(form, parsed, one);
        return await form.TryAsync(() => MoveAsync(one, request, reading, db, by, time, cancel)) ? Views.Went(CapitalLinks.Of(id), ShellWords.Saved) : await ViewAsync(one, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<CapitalApplication> id, Request request, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        await MoveAsync(one, request, reading, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, one.State, one.Granted, one.Disbursed, one.Paid));
    }

    static Request Read(Form form, CapitalAct act, CapitalApplication one)
    {
        var lent = act is CapitalAct.Grant && one.Kind is SourceKind.Loan;
        return new(
            act, HasDay(act) ? form.Date("on") : null, HasMoney(act) ? form.Rupiah("amount") : null, HasMoney(act) ? form.Text("evidence", CapitalEntry.EvidenceMax) : null,
            lent ? form.Whole("months", 1, CapitalApplication.MonthsMost) : null, lent ? form.Date("firstDue") : null, lent && form.Typed("cost") is not ("" or "0") ? form.Rupiah("cost") : null,
            HasReason(act) ? form.Text("why", CapitalApplication.TextMax) : null);
    }

    static async Task MoveAsync(CapitalApplication one, Request request, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var (on, at) = (request.On ?? time.Today, time.Now);
        var money = new MoneyMoved(request.Amount ?? 0, on, request.Evidence ?? "");
        switch (request.Act)
        {
            case CapitalAct.Grant: one.Grant(new(money.Amount, on, money.Evidence, request.Months, request.FirstDue, request.Cost ?? 0), await reading.SourceOfAsync(one, cancel), by, at); break;
            case CapitalAct.Refuse: one.Refuse(on, request.Why, by, at); break;
            case CapitalAct.Confirm: one.Confirm(by, at); break;
            case CapitalAct.TakeBack: one.TakeBack(request.Why, by, at); break;
            case CapitalAct.Cover: one.Cover(money, await WithdrawalAsync(one, money, db, cancel), by, at); break;
            case CapitalAct.Disburse: one.Disburse(money, by, at); break;
            case CapitalAct.Pay: one.Pay(money, by, at); break;
            case CapitalAct.WriteOff: one.WriteOff(on, request.Why, by, at); break;
            case CapitalAct.Reopen: one.Reopen(request.Why, by, at); break;
            default: one.Withdraw(request.Why, by, at); break;
        }

        db.Entry(one).State = EntityState.Modified; // the application's version guards its lines
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The paid withdrawal with that number, where the books of savings know it. Nothing else of those books is told.</summary>
    static async Task<Id<Withdrawal>?> WithdrawalAsync(CapitalApplication one, MoneyMoved money, Db db, CancellationToken cancel)
    {
        var found = await db.Withdrawals.IgnoreQueryFilters().Where(w => w.ParticipantId == one.ParticipantId && w.State == WithdrawalState.Paid && w.Reference == money.Evidence).Select(w => new { w.Id, w.Amount }).FirstOrDefaultAsync(cancel);
        return found?.Amount >= money.Amount ? found.Id : null;
    }

    static CapitalAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (CapitalAct?)a).FirstOrDefault();

    /// <summary>Filled ahead with what is likely: all that was asked, what may still come, the instalment that is due.</summary>
    static Form Begin(CapitalApplication one, CapitalAct act, DateOnly today)
    {
        var amount = act switch
        {
            CapitalAct.Grant or CapitalAct.Cover => one.Amount,
            CapitalAct.Disburse => one.Granted - one.Disbursed,
            CapitalAct.Pay => one.Schedule.Next?.Open,
            _ => null,
        };
        return Form.Of(("on", today), ("amount", amount is { } likely ? Written.Number(likely) : null));
    }

    static async Task<IResult> ViewAsync(CapitalApplication one, CapitalAct act, Form form, CapitalReading reading, CancellationToken cancel) =>
        Views.Show<MoveCapitalView>(new { File = await reading.FileOfAsync(one, cancel), Act = act, Form = form }, form.Status);

    /// <param name="On">The day it happened; today where none is given.</param>
    /// <param name="Amount">Granted, come or paid; whole rupiah.</param>
    /// <param name="Evidence">Number of the letter, the transfer or the receipt.</param>
    /// <param name="Months">To grant a loan: monthly instalments.</param>
    /// <param name="FirstDue">To grant a loan: the day of the first.</param>
    /// <param name="Cost">To grant a loan: interest and fees over the whole time.</param>
    /// <param name="Why">To refuse, take back, write off, ask again or withdraw.</param>
    public sealed record Request(
        CapitalAct Act, DateOnly? On = null, long? Amount = null, string? Evidence = null, int? Months = null, DateOnly? FirstDue = null, long? Cost = null, string? Why = null);

    public sealed record Answer(Id<CapitalApplication> Id, CapitalState State, long? Granted, long Disbursed, long Paid);
}
