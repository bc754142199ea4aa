using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Production.Ledger;

/// <summary>Forbids taking an entry back by hand where it belongs to something that must be taken back itself.</summary>
public interface IOwnEntries
{
    /// <summary>Where that is done; null where it is not this part's.</summary>
    Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel);
}

/// <summary>One entry with its lines; and taking it back.</summary>
public static class ShowEntry
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{MoneyLinks.Journal}/{{id:long}}", Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Api}/journal/{{id:long}}", Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost($"{MoneyLinks.Journal}/{{id:long}}/reverse", Submit).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{MoneyLinks.Api}/journal/{{id:long}}/reverse", Call).RequireAuthorization(LedgerPermissions.Approve);
    }

    static async Task<IResult> Show(long id, Entries entries, Standing standing, CancellationToken cancel) =>
        await entries.FindAsync(id, cancel) is { } file ? View(file, Form.Blank, standing) : TypedResults.NotFound();

    static async Task<IResult> Find(long id, Entries entries, CancellationToken cancel) =>
        await entries.FindAsync(id, cancel) is { } file ? TypedResults.Ok(Answer.Of(file)) : TypedResults.NotFound();

    static async Task<IResult> Submit(long id, IFormCollection posted, Entries entries, Standing standing, CancellationToken cancel)
    {
        if (await entries.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", LedgerEntry.MemoMax);
        LedgerEntry? back = null;
        return await form.TryAsync(async () => back = await entries.TakeBackAsync(file, why, cancel))
            ? Views.Went(MoneyLinks.Entry(back!.Id), Say(id: "Jurnal dibatalkan.", en: "The entry is taken back."))
            : View(file, form, standing);
    }

    static async Task<IResult> Call(long id, Request request, Entries entries, CancellationToken cancel) =>
        await entries.FindAsync(id, cancel) is { } file
            ? TypedResults.Ok(Answer.Of((await entries.FindAsync((await entries.TakeBackAsync(file, request.Why, cancel)).Id, cancel))!))
            : TypedResults.NotFound();

    static IResult View(File file, Form form, Standing standing) => Views.Show<ShowEntryView>(new
    {
        File = file,
        Form = form,
        MayReverse = standing.Can(LedgerPermissions.Approve) && file is { ReversedBy: null, Owner: null } && file.Entry.Kind is not MoneyMove.Reversal && file.Entry.By != standing.Actor.Id,
    }, form.Status);

    public sealed record Request(string Why);

    /// <summary>An entry with what its page says around it.</summary>
    /// <param name="ReversedBy">The entry that took it back.</param>
    /// <param name="Owner">Where it must be taken back instead.</param>
    public sealed record File(LedgerEntry Entry, IReadOnlyList<Line> Lines, long? ReversedBy, string? Owner);

    public sealed record Line(LedgerAccount Account, string Name, long Amount);

    public sealed record Answer(long Id, int Unit, int No, DateOnly On, MoneyMove Kind, string Memo, long? Reverses, long? ReversedBy, DateTime RecordedAt, string By, IReadOnlyList<Answer.LineAnswer> Lines)
    {
        /// <param name="Amount">Above nought is debit.</param>
        public sealed record LineAnswer(long Account, AccountKind Kind, string Name, long Amount);

        public static Answer Of(File file) => new(
            file.Entry.Id, file.Entry.Unit, file.Entry.No, file.Entry.On, file.Entry.Kind, file.Entry.Memo, file.Entry.Reverses, file.ReversedBy, file.Entry.RecordedAt, file.Entry.ByName,
            [.. file.Lines.Select(l => new LineAnswer(l.Account.Id, l.Account.Kind, l.Name, l.Amount))]);
    }

    public sealed class Entries(Db db, Books books, Holders holders, IEnumerable<IOwnEntries> owners, Actor by)
    {
        public async Task<File?> FindAsync(long id, CancellationToken cancel)
        {
            if (await db.LedgerEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel) is not { } entry) return null;

            var ids = entry.Lines.Select(l => l.AccountId).ToList();
            var accounts = await db.LedgerAccounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);
            var names = await holders.OfAsync(accounts.Values, cancel);
            var reversed = await db.LedgerEntries.Where(e => e.Reverses == id).Select(e => (long?)e.Id).SingleOrDefaultAsync(cancel);
            return new(
                entry,
                [.. entry.Lines.OrderByDescending(l => l.Amount).Select(l => new Line(accounts[l.AccountId], names.GetValueOrDefault(l.AccountId)?.Name ?? LedgerWords.Nameless(accounts[l.AccountId]), l.Amount))],
                reversed, await OwnerAsync(entry, cancel));
        }

        /// <exception cref="Refusal">By the one who booked it, or it belongs to something that is taken back itself.</exception>
        public async Task<LedgerEntry> TakeBackAsync(File file, string why, CancellationToken cancel)
        {
            if (file.Owner is not null) throw LedgerRefusals.TakenBackElsewhere;
            if (file.Entry.By == by.Id) throw LedgerRefusals.SamePerson;
            return await books.ReverseAsync(file.Entry.Id, why, by, cancel);
        }

        async Task<string?> OwnerAsync(LedgerEntry entry, CancellationToken cancel)
        {
            foreach (var owner in owners)
                if (await owner.PathAsync(entry, cancel) is { } path) return path;
            return null;
        }
    }
}
