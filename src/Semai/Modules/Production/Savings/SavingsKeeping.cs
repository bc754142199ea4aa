using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Savings;

/// <summary>Keeps people's savings: what stands there, and every act on a withdrawal. Both doors end here.</summary>
public sealed class SavingsKeeping(Db db, Books books, Actor by, TimeProvider time)
{
    /// <summary>How a person's savings stand at one prison today.</summary>
    public async Task<SavingsStanding> StandingAsync(Id<Participant> person, int unit, CancellationToken cancel)
    {
        var today = time.Today;
        var first = new DateOnly(today.Year, today.Month, 1);
        var worth = await WorthAsync(person, unit, cancel);
        var open = await db.Withdrawals.Where(w => w.ParticipantId == person && w.Unit == unit && (WithdrawalLifecycle.Waiting.Contains(w.State) || (w.State == WithdrawalState.Paid && w.PaidOn >= first)))
            .Select(w => new { w.State, w.Purpose, w.Amount }).ToListAsync(cancel);
        var custody = await db.Custodies.IgnoreQueryFilters().Where(c => c.ParticipantId == person).Select(c => new { c.Unit, c.Presence, c.ExpirationDate }).SingleOrDefaultAsync(cancel);
        var waiting = open.Where(w => w.State is not WithdrawalState.Paid).ToList();
        return new(
            worth, waiting.Sum(w => w.Amount), waiting.Where(w => w.Purpose is SavingsPurpose.BasicNeeds or SavingsPurpose.Family).Sum(w => w.Amount),
            open.Where(w => w.State is WithdrawalState.Paid && w.Purpose is SavingsPurpose.BasicNeeds or SavingsPurpose.Family).Sum(w => w.Amount),
            custody?.ExpirationDate, custody?.Unit != unit || custody.Presence is not Presence.Present, custody is { Presence: Presence.Released } && custody.Unit == unit);
    }

    public Task<Withdrawal> AskAsync(Id<Participant> person, int unit, long amount, SavingsPurpose purpose, string? note, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var asked = Withdrawal.Ask(person, unit, amount, purpose, note, await StandingAsync(person, unit, cancel), await SavingsRules.OnAsync(time.Today, db, cancel), by, time.Now);
        db.Add(asked);
        await db.SaveChangesAsync(cancel);
        return asked;
    }, cancel);

    /// <summary>The transfer is done: the money leaves account and bank in the same save.</summary>
    /// <exception cref="Refusal">Less is in the account, the prison's bank account holds less, or the person has been transferred.</exception>
    public Task PayAsync(Withdrawal paid, DateOnly on, string reference, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (paid.Purpose is not SavingsPurpose.Release && (await StandingAsync(paid.ParticipantId, paid.Unit, cancel)).IsGone) throw SavingsRefusals.NotHere;

        paid.Pay(on, reference, by, time.Now);
        var entry = await books.PostAsync(
            new(paid.Unit, MoneyMove.Withdrawal, on, SavingsWords.Of(paid.Purpose), paid.Id.Value,
                [PostingLine.Debit(AccountRef.SavingsOf(paid.ParticipantId), paid.Amount), PostingLine.Credit(AccountRef.Bank, paid.Amount)]), by, cancel);
        paid.BookedAs(entry.Id);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public Task TakeBackAsync(Withdrawal paid, string why, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        paid.TakeBack(why, by, time.Now);
        await books.ReverseAsync(paid.EntryId!.Value, why, by, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public Task DecideAsync(Withdrawal asked, WithdrawalAct act, string? why, CancellationToken cancel)
    {
        switch (act)
        {
            case WithdrawalAct.Approve: asked.Approve(by, time.Now); break;
            case WithdrawalAct.Refuse: asked.Refuse(why ?? "", by, time.Now); break;
            default: asked.CallOff(why ?? "", by, time.Now); break;
        }

        return db.SaveChangesAsync(cancel);
    }

    public async Task<SavingsMove> PrepareMoveAsync(Id<Participant> person, int from, CancellationToken cancel)
    {
        var to = await db.Custodies.IgnoreQueryFilters().Where(c => c.ParticipantId == person).Select(c => (int?)c.Unit).SingleOrDefaultAsync(cancel) ?? from;
        if (await db.SavingsMoves.AnyAsync(m => m.ParticipantId == person && m.FromUnit == from && m.RunningKey != null, cancel)) throw DataRefusals.ChangedMeanwhile;

        var move = SavingsMove.Prepare(person, from, to, await WorthAsync(person, from, cancel), by, time.Now);
        db.Add(move);
        await db.SaveChangesAsync(cancel);
        return move;
    }

    /// <summary>All that is there leaves the account; withdrawals that still wait are called off, for the money goes along.</summary>
    public Task SendAsync(SavingsMove move, DateOnly on, string reference, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        move.Send(await WorthAsync(move.ParticipantId, move.FromUnit, cancel), on, reference, by, time.Now);
        foreach (var waiting in await db.Withdrawals.Where(w => w.ParticipantId == move.ParticipantId && w.Unit == move.FromUnit && WithdrawalLifecycle.Waiting.Contains(w.State)).ToListAsync(cancel))
            waiting.CallOff(Say(id: "Tabungan ikut pindah", en: "The savings move along"), by, time.Now);
        await books.PostAsync(
            new(move.FromUnit, MoneyMove.TransferOut, on, reference, move.Id.Value,
                [PostingLine.Debit(AccountRef.SavingsOf(move.ParticipantId), move.Amount), PostingLine.Credit(AccountRef.Bank, move.Amount)]), by, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public Task ReceiveAsync(SavingsMove move, DateOnly on, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        move.Receive(on, by, time.Now);
        await books.PostAsync(
            new(move.ToUnit, MoneyMove.TransferIn, on, move.Reference ?? "", move.Id.Value,
                [PostingLine.Debit(AccountRef.Bank, move.Amount), PostingLine.Credit(AccountRef.SavingsOf(move.ParticipantId), move.Amount)]), by, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task<long> WorthAsync(Id<Participant> person, int unit, CancellationToken cancel) =>
        -await db.LedgerAccounts.Where(a => a.Unit == unit && a.Kind == AccountKind.Savings && a.Holder == person.Value).Select(a => a.Balance).SingleOrDefaultAsync(cancel);
}
