using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Savings;

/// <summary>One withdrawal and every act on it.</summary>
public static class DecideWithdrawal
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{SavingsLinks.List}/{{id:guid}}", Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{SavingsLinks.Api}/{{id:guid}}", Find).RequireAuthorization(LedgerPermissions.Read);
        foreach (var (act, permission) in Acts)
        {
            app.MapPost($"{SavingsLinks.List}/{{id:guid}}/{act}", (Id<Withdrawal> id, IFormCollection posted, Acting acting, CancellationToken cancel) => acting.SubmitAsync(id, act, posted, cancel)).RequireAuthorization(permission);
            app.MapPost($"{SavingsLinks.Api}/{{id:guid}}/{act}", (Id<Withdrawal> id, Request request, Acting acting, CancellationToken cancel) => acting.CallAsync(id, act, request, cancel)).RequireAuthorization(permission);
        }
    }

    /// <summary>Who may do what: asking and paying are one desk's work, allowing is another's.</summary>
    static readonly (WithdrawalAct Act, string Permission)[] Acts =
    [
        (WithdrawalAct.Approve, LedgerPermissions.Approve),
        (WithdrawalAct.Refuse, LedgerPermissions.Approve),
        (WithdrawalAct.CallOff, LedgerPermissions.Keep),
        (WithdrawalAct.Pay, LedgerPermissions.Keep),
        (WithdrawalAct.TakeBack, LedgerPermissions.Approve),
    ];

    internal static bool May(WithdrawalAct act, IReadOnlySet<string> may) => may.Contains(Acts.Single(a => a.Act == act).Permission);

    static async Task<IResult> Show(Id<Withdrawal> id, Acting acting, CancellationToken cancel) =>
        await acting.FindAsync(id, cancel) is { } found ? await acting.ViewAsync(found, acting.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Find(Id<Withdrawal> id, Acting acting, CancellationToken cancel) =>
        await acting.FindAsync(id, cancel) is { } found ? TypedResults.Ok(WithdrawalAnswer.Of(found)) : TypedResults.NotFound();

    /// <param name="Why">Needed to refuse, to call off and to take back.</param>
    /// <param name="On">For a payment: the day of the transfer.</param>
    /// <param name="Reference">For a payment: the bank's number.</param>
    public sealed record Request(string? Why = null, DateOnly? On = null, string? Reference = null);

    public sealed class Acting(Db db, SavingsKeeping keeping, Standing standing, TimeProvider time)
    {
        /// <summary>With today as the day of the payment.</summary>
        public Form Blank => Form.Of(("on", time.Today));

        public Task<Withdrawal?> FindAsync(Id<Withdrawal> id, CancellationToken cancel) => db.Withdrawals.SingleOrDefaultAsync(w => w.Id == id, cancel);

        public async Task<IResult> SubmitAsync(Id<Withdrawal> id, WithdrawalAct act, IFormCollection posted, CancellationToken cancel)
        {
            if (await FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

            var form = Form.Read(posted);
            var request = act switch
            {
                WithdrawalAct.Pay => new Request(On: form.Date("on"), Reference: form.Text("reference", Withdrawal.ReferenceMax)),
                WithdrawalAct.Approve => new Request(),
                _ => new Request(Why: form.Text("why", Withdrawal.NoteMax)),
            };
            return await form.TryAsync(() => ActAsync(found, act, request, cancel))
                ? Views.Went(SavingsLinks.Of(id), ShellWords.Saved)
                : await ViewAsync((await FindAnewAsync(id, cancel))!, form, cancel);
        }

        public async Task<IResult> CallAsync(Id<Withdrawal> id, WithdrawalAct act, Request request, CancellationToken cancel)
        {
            if (await FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

            await ActAsync(found, act, request, cancel);
            return TypedResults.Ok(WithdrawalAnswer.Of(found));
        }

        Task ActAsync(Withdrawal found, WithdrawalAct act, Request request, CancellationToken cancel) => act switch
        {
            WithdrawalAct.Pay => keeping.PayAsync(found, request.On ?? time.Today, request.Reference ?? "", cancel),
            WithdrawalAct.TakeBack => keeping.TakeBackAsync(found, Needed(request.Why), cancel),
            WithdrawalAct.Approve => keeping.DecideAsync(found, act, null, cancel),
            _ => keeping.DecideAsync(found, act, Needed(request.Why), cancel),
        };

        static string Needed(string? why) => string.IsNullOrWhiteSpace(why) ? throw SavingsRefusals.ReasonMissing : why;

        /// <summary>After a refusal nothing that was tried may stand on the page.</summary>
        Task<Withdrawal?> FindAnewAsync(Id<Withdrawal> id, CancellationToken cancel) => db.Withdrawals.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id, cancel);

        public async Task<IResult> ViewAsync(Withdrawal found, Form form, CancellationToken cancel)
        {
            var name = standing.Can(ParticipantPermissions.Read) ? (await PeopleHold.SaversAsync(db, [found.ParticipantId], cancel)).GetValueOrDefault(found.ParticipantId) : null;
            return Views.Show<DecideWithdrawalView>(new
            {
                Withdrawal = found,
                Name = name ?? SavingsWords.Person,
                Form = form,
                standing.May,
                Own = standing.Actor.Id,
                time.Today,
            }, form.Status);
        }
    }
}
