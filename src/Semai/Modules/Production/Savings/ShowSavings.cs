using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Savings;

/// <summary>The savings of one person at the prison that keeps them: what is there, what moved it, and asking for a withdrawal.</summary>
public static class ShowSavings
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/savings", Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost("/participants/{id:guid}/savings/withdrawals", Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapGet("/api/v1/participants/{id:guid}/savings", Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost("/api/v1/participants/{id:guid}/savings/withdrawals", Call).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Participant> id, int? unit, Reading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, unit, cancel) is { } file ? await reading.ViewAsync(file, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, int? unit, IFormCollection posted, Reading reading, SavingsKeeping keeping, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, unit, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Rupiah("amount"), form.Choice<SavingsPurpose>("purpose"), form.TextOrNone("note", Withdrawal.NoteMax));
        Withdrawal? asked = null;
        return await form.TryAsync(async () => asked = await keeping.AskAsync(id, file.Unit, request.Amount, request.Purpose, request.Note, cancel))
            ? Views.Went(SavingsLinks.Of(asked!.Id), Say(id: "Penarikan diajukan.", en: "The withdrawal is asked for."))
            : await reading.ViewAsync(file, form, cancel);
    }

    static async Task<IResult> Find(Id<Participant> id, int? unit, Reading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, unit, cancel) is { } file ? TypedResults.Ok(new Answer(id, file.Unit, file.Standing.Worth, file.Standing.Free, file.MayUse, file.Lines.Rows)) : TypedResults.NotFound();

    static async Task<IResult> Call(Id<Participant> id, int? unit, Request request, Reading reading, SavingsKeeping keeping, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, unit, cancel) is not { } file) return TypedResults.NotFound();

        var asked = await keeping.AskAsync(id, file.Unit, request.Amount, request.Purpose, request.Note, cancel);
        return TypedResults.Created($"{SavingsLinks.Api}/{asked.Id}", WithdrawalAnswer.Of(asked));
    }

    /// <param name="Amount">Whole rupiah.</param>
    public sealed record Request(long Amount, SavingsPurpose Purpose, string? Note);

    /// <param name="Worth">What is in the account, whole rupiah.</param>
    /// <param name="Free">Of it, what nobody has asked for yet.</param>
    /// <param name="MayUse">What may still be used inside this month.</param>
    public sealed record Answer(Id<Participant> Person, int Unit, long Worth, long Free, long MayUse, IReadOnlyList<StatementLine> Lines);

    /// <param name="Account">Null where nothing has been saved yet.</param>
    public sealed record File(Id<Participant> Person, int Unit, string Prison, string Name, LedgerAccount? Account, SavingsStanding Standing, long MayUse, int InsideShare, Page<StatementLine> Lines, IReadOnlyList<Withdrawal> Withdrawals)
    {
        public string Path => $"{MoneyLinks.Savings(Person)}?unit={Unit}";
        public string Sending => $"{MoneyLinks.Savings(Person)}/withdrawals?unit={Unit}";
    }

    public sealed class Reading(Db db, Standing standing, SavingsKeeping keeping, Statements statements, TimeProvider time)
    {
        const int Shown = 20;

        /// <summary>At the prison asked for; else where the person is; else where there is money. Null where it is not the reader's.</summary>
        public async Task<File?> FindAsync(Id<Participant> person, int? unit, CancellationToken cancel)
        {
            var accounts = await db.LedgerAccounts.AsNoTracking().Where(a => a.Kind == AccountKind.Savings && a.Holder == person.Value).ToListAsync(cancel);
            var here = (await ParticipantFacts.NamesAsync(db, [person], cancel)).GetValueOrDefault(person);
            var own = here is not null && (standing.Scope.Everything || standing.Scope.Units.Contains(here.Unit)) ? here.Unit : (int?)null;
            var at = unit ?? own ?? accounts.OrderBy(a => a.Balance).Select(a => (int?)a.Unit).FirstOrDefault();
            if (at is not { } chosen || (own != chosen && accounts.All(a => a.Unit != chosen))) return null;

            var account = accounts.Find(a => a.Unit == chosen);
            var stands = await keeping.StandingAsync(person, chosen, cancel);
            var rules = await SavingsRules.OnAsync(time.Today, db, cancel);
            var name = standing.Can(ParticipantPermissions.Read) ? (await PeopleHold.SaversAsync(db, [person], cancel)).GetValueOrDefault(person) : null;
            return new(
                person, chosen, await db.Organisations.Where(o => o.UnitNo == chosen).Select(o => o.Name).SingleAsync(cancel), name ?? SavingsWords.Person, account, stands,
                Math.Min(stands.Free, Math.Max(0, rules.MayUse(stands.Worth, stands.UsedThisMonth) - stands.WaitingInside)), rules.InsideShare / 100,
                account is null ? new([], null, 1, 0) : await statements.PageAsync(account, null, cancel),
                await db.Withdrawals.AsNoTracking().Where(w => w.ParticipantId == person && w.Unit == chosen).OrderByDescending(w => w.Id).Take(Shown).ToListAsync(cancel));
        }

        public Task<IResult> ViewAsync(File file, Form form, CancellationToken cancel) => Task.FromResult(Views.Show<ShowSavingsView>(new
        {
            File = file,
            Form = form,
            MayAsk = standing.Can(LedgerPermissions.Keep) && file.Standing.Free > 0,
            MayOpenPerson = standing.Can(ParticipantPermissions.Read) && !file.Standing.IsGone,
        }, form.Status));
    }
}

/// <summary>A withdrawal as other programs read it.</summary>
public sealed record WithdrawalAnswer(
    Id<Withdrawal> Id, Id<Participant> Person, int Unit, long Amount, SavingsPurpose Purpose, WithdrawalState State, DateOnly? PaidOn, string? Reference, long? Entry)
{
    public static WithdrawalAnswer Of(Withdrawal w) => new(w.Id, w.ParticipantId, w.Unit, w.Amount, w.Purpose, w.State, w.PaidOn, w.Reference, w.EntryId);
}
