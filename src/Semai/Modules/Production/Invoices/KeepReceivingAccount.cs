using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Invoices;

/// <summary>Says into which account buyers pay a prison.</summary>
public static class KeepReceivingAccount
{
    public static string Title => Say(id: "Rekening penerimaan", en: "Receiving account");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(InvoiceLinks.Account, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(InvoiceLinks.Account, Submit).RequireAuthorization(LedgerPermissions.Approve);
        app.MapGet(InvoiceLinks.AccountApi, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(InvoiceLinks.AccountApi, Call).RequireAuthorization(LedgerPermissions.Approve);
    }

    static async Task<IResult> Show(int? unit, MoneyUnits units, Keeping keeping, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? await keeping.ViewAsync(chosen, null, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, MoneyUnits units, Keeping keeping, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        if (await units.ChosenAsync(form.Whole("unit", 1, int.MaxValue), cancel) is not { } chosen) return TypedResults.NotFound();

        var request = new Request(chosen.No, form.Text("bank", ReceivingAccount.BankMax), form.Text("number", ReceivingAccount.NumberMax), form.Text("holder", ReceivingAccount.BankMax));
        return await form.TryAsync(() => keeping.KeepAsync(request, cancel)) ? Views.Went(InvoiceLinks.AccountOf(chosen.No), ShellWords.Saved) : await keeping.ViewAsync(chosen, form, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(int? unit, MoneyUnits units, Db db, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen && await db.ReceivingAccountAsync(chosen.No, cancel) is { } account ? TypedResults.Ok(Answer.Of(account)) : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Call(Request request, MoneyUnits units, Keeping keeping, CancellationToken cancel) =>
        await units.ChosenAsync(request.Unit, cancel) is null ? TypedResults.NotFound() : TypedResults.Ok(Answer.Of(await keeping.KeepAsync(request, cancel)));

    /// <param name="Number">Of the account, as the bank writes it.</param>
    public sealed record Request(int Unit, string Bank, string Number, string Holder);

    public sealed record Answer(int Unit, string Bank, string Number, string Holder, string By, DateTime At)
    {
        internal static Answer Of(ReceivingAccount a) => new(a.Unit, a.Bank, a.Number, a.Holder, a.ByName, a.At);
    }

    public sealed class Keeping(Db db, Access.Standing standing, Actor by, TimeProvider time)
    {
        public async Task<ReceivingAccount> KeepAsync(Request request, CancellationToken cancel)
        {
            var account = await db.ReceivingAccounts.SingleOrDefaultAsync(a => a.Unit == request.Unit, cancel);
            if (account is null) db.Add(account = ReceivingAccount.Open(request.Unit, request.Bank, request.Number, request.Holder, by, time.Now));
            else account.Change(request.Bank, request.Number, request.Holder, by, time.Now);

            await db.SaveChangesAsync(cancel);
            return account;
        }

        public async Task<IResult> ViewAsync(MoneyUnits.UnitName unit, Form? form, CancellationToken cancel)
        {
            db.ChangeTracker.Clear(); // after a refusal nothing that was tried may stand on the page
            var account = await db.ReceivingAccountAsync(unit.No, cancel);
            form ??= Form.Of(("bank", account?.Bank), ("number", account?.Number), ("holder", account?.Holder));
            return Views.Show<KeepReceivingAccountView>(new { Unit = unit, Account = account, Form = form, MaySay = standing.Can(LedgerPermissions.Approve) }, form.Status);
        }
    }
}
