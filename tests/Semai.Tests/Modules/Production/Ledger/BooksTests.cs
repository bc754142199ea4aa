using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;

namespace Semai.Tests.Modules.Production.Ledger;

public class BooksTests
{
    static readonly DateOnly Day = new(2026, 2, 27);
    static readonly Id<Participant> Ani = Id<Participant>.New(Some.Instant);

    [Theory, EachEngine]
    public async Task An_entry_moves_its_accounts_and_is_counted_in_the_book_of_its_prison(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        var first = await PostAsync(app, Capital(1_000_000));
        await PostAsync(app, Capital(1, unit: 2));
        var second = await PostAsync(app, Pay(Ani, 250_000));

        Assert.Equal((1, 2, 250_000), (first.No, second.No, second.Amount));
        Assert.Equal(750_000, await WorthAsync(app, AccountRef.Bank));
        Assert.Equal(1_000_000, await WorthAsync(app, AccountRef.WorkingCapital));
        Assert.Empty(await FaultsAsync(app));
    }

    [Theory, EachEngine]
    public async Task What_does_not_balance_or_moves_nothing_leaves_no_trace(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        await RefusedAsync("ledger.not-balanced", () => PostAsync(app, Of(MoneyMove.CapitalIn, (AccountRef.Bank, 1_000), (AccountRef.WorkingCapital, -999))));
        await RefusedAsync("ledger.nothing-moved", () => PostAsync(app, Of(MoneyMove.CapitalIn, (AccountRef.Bank, 0), (AccountRef.WorkingCapital, 0))));
        await RefusedAsync("ledger.day-to-come", () => PostAsync(app, Capital(5) with { On = new(2026, 3, 2) }));
        await RefusedAsync("ledger.overdrawn", () => PostAsync(app, Pay(Ani, 1)));

        Assert.Equal(0, await app.WithDbAsync(db => db.Set<LedgerEntry>().CountAsync()));
        Assert.Empty(await FaultsAsync(app));
    }

    [Theory, EachEngine]
    public async Task The_same_thing_is_booked_once(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var posting = Capital(1_000);
        await PostAsync(app, posting);

        await RefusedAsync("ledger.booked-before", () => PostAsync(app, posting));

        Assert.Equal(1_000, await WorthAsync(app, AccountRef.Bank));
    }

    [Theory, EachEngine]
    public async Task A_mistake_is_taken_back_once_and_both_entries_stay(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var wrong = await PostAsync(app, Capital(1_000));

        var back = await ReverseAsync(app, wrong.Id);

        Assert.Equal((wrong.Id, 2), (back.Reverses, back.No));
        Assert.Equal(0, await WorthAsync(app, AccountRef.Bank));
        await RefusedAsync("ledger.already-reversed", () => ReverseAsync(app, wrong.Id));
        await RefusedAsync("ledger.reversal-of-reversal", () => ReverseAsync(app, back.Id));
        Assert.Empty(await FaultsAsync(app));
    }

    [Theory, EachEngine]
    public async Task What_has_been_spent_cannot_be_taken_back(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var capital = await PostAsync(app, Capital(1_000));
        await PostAsync(app, Of(MoneyMove.MaterialBought, (new(AccountKind.Material, Id<LedgerEntry>.New(Some.Instant).Value), 600), (AccountRef.Bank, -600)));

        await RefusedAsync("ledger.overdrawn", () => ReverseAsync(app, capital.Id));

        Assert.Equal(400, await WorthAsync(app, AccountRef.Bank));
    }

    [Theory, EachEngine]
    public async Task Two_desks_at_once_never_pay_out_more_than_there_is(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await PostAsync(app, Capital(1_000));
        await PostAsync(app, Save(Ani, 700));

        var desks = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TryAsync(() => PostAsync(app, Withdraw(Ani, 300)))));

        Assert.Equal(2, desks.Count(paid => paid));
        Assert.Equal(100, await WorthAsync(app, AccountRef.SavingsOf(Ani)));
        Assert.Empty(await FaultsAsync(app));
    }

    [Theory, EachEngine]
    public async Task What_breaks_off_in_the_middle_is_not_half_written(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await PostAsync(app, Capital(1_000));

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.InScopeAsync<bool>(services => services.GetRequiredService<Semai.Data.Db>().TogetherAsync<bool>(async () =>
        {
            await services.GetRequiredService<Books>().PostAsync(Save(Ani, 400), Some.Officer, default);
            throw new InvalidOperationException("The process dies.");
        }, default)));

        Assert.Equal((1_000, 0), (await WorthAsync(app, AccountRef.Bank), await WorthAsync(app, AccountRef.SavingsOf(Ani))));
        Assert.Empty(await FaultsAsync(app));
        Assert.Equal(2, (await PostAsync(app, Capital(1))).No);
    }

    [Theory, EachEngine]
    public async Task Nobody_changes_or_deletes_what_is_written_not_even_past_the_program(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await PostAsync(app, Capital(1_000));

        foreach (var attempt in new[]
        {
            "UPDATE ledger_lines SET amount = 2 WHERE amount > 0", "DELETE FROM ledger_lines",
            "UPDATE ledger_entries SET memo = 'x'", "DELETE FROM ledger_entries",
        })
            Assert.Contains("ledger is append-only", (await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(attempt)))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE ledger_accounts SET balance = -1 WHERE kind = 'Bank'")));
    }

    [Theory, EachEngine]
    public async Task A_recount_finds_what_was_tampered_with(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await PostAsync(app, Capital(1_000));
        await app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE ledger_accounts SET balance = 1001 WHERE kind = 'Bank'"));
        await app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE ledger_totals SET credits = 999 WHERE kind = 'WorkingCapital'"));

        var faults = await FaultsAsync(app);

        Assert.Equal([(1_001, 1_000), (999, 1_000)], faults.Select(f => (f.Kept, f.Counted)));
    }

    /// <summary>Whatever is tried, in whatever order: debits are credits, nobody's savings fall below nought, and a recount agrees.</summary>
    [Theory, EachEngine]
    public async Task After_any_sequence_the_books_agree(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        Id<Participant>[] people = [.. Enumerable.Range(0, 3).Select(_ => Id<Participant>.New(Some.Instant))];

        await Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[1, 900]).Array[1, 25].SampleAsync(async acts =>
        {
            foreach (var (act, who, amount) in acts)
                await TryAsync(async () =>
                {
                    if (act == 4) await ReverseAsync(app, await app.WithDbAsync(db => db.Set<LedgerEntry>().Where(e => e.Id % 3 == who).OrderByDescending(e => e.Id).Select(e => e.Id).FirstOrDefaultAsync()));
                    else await PostAsync(app, act switch { 0 => Capital(amount), 1 => Save(people[who], amount), 2 => Withdraw(people[who], amount), _ => Pay(people[who], amount) });
                });

            Assert.Empty(await FaultsAsync(app));
            var accounts = await app.WithDbAsync(db => db.Set<LedgerAccount>().AsNoTracking().ToListAsync());
            Assert.Equal(0, accounts.Sum(a => a.Balance));
            Assert.All(accounts.Where(a => a.Kind.NeverBelowNought), a => Assert.True(a.Worth >= 0));
        }, iter: 12, threads: 1);
    }

    static Posting Of(MoneyMove kind, params (AccountRef Account, long Amount)[] lines) =>
        new(1, kind, Day, "Uji", Id<LedgerEntry>.New(Some.Instant).Value, [.. lines.Select(l => new PostingLine(l.Account, l.Amount))]);

    static Posting Capital(long amount, int unit = 1) => Of(MoneyMove.CapitalIn, (AccountRef.Bank, amount), (AccountRef.WorkingCapital, -amount)) with { Unit = unit };

    static Posting Save(Id<Participant> who, long amount) => Of(MoneyMove.Settlement, (AccountRef.WorkingCapital, amount), (AccountRef.SavingsOf(who), -amount));

    static Posting Withdraw(Id<Participant> who, long amount) => Of(MoneyMove.Withdrawal, (AccountRef.SavingsOf(who), amount), (AccountRef.Bank, -amount));

    /// <summary>Material out of the bank.</summary>
    static Posting Pay(Id<Participant> order, long amount) => Of(MoneyMove.MaterialBought, (new(AccountKind.Material, order.Value), amount), (AccountRef.Bank, -amount));

    static Task<LedgerEntry> PostAsync(TestApp app, Posting posting) =>
        app.InScopeAsync(services => services.GetRequiredService<Books>().PostAsync(posting, Some.Officer, default));

    static Task<LedgerEntry> ReverseAsync(TestApp app, long entry) =>
        app.InScopeAsync(services => services.GetRequiredService<Books>().ReverseAsync(entry, "Salah catat", Some.Officer, default));

    static Task<IReadOnlyList<BookFault>> FaultsAsync(TestApp app) =>
        app.InScopeAsync(services => services.GetRequiredService<VerifyBooks>().FaultsAsync(default));

    static Task<long> WorthAsync(TestApp app, AccountRef account) => app.WithDbAsync(async db =>
        (await db.Set<LedgerAccount>().AsNoTracking().SingleOrDefaultAsync(a => a.Unit == 1 && a.Kind == account.Kind && a.Holder == account.Holder))?.Worth ?? 0);

    static async Task<bool> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Refusal)
        {
            return false;
        }
    }

    static async Task RefusedAsync(string rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<Refusal>(act)).Rule);
}
