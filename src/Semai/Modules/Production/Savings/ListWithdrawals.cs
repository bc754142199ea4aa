using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Savings;

/// <summary>Withdrawals of a prison, the latest first; narrowed by state. Those approved are what the bank is asked to pay.</summary>
public static class ListWithdrawals
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SavingsLinks.List, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{SavingsLinks.List}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(SavingsLinks.Api, Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, CancellationToken cancel) =>
        Views.Show<ListWithdrawalsView>(new { Page = await PageAsync(query, db, standing, cancel), Query = query, Sum = await Matching(query, db).SumAsync(w => w.Amount, cancel) });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, Standing standing, CancellationToken cancel) => await PageAsync(query, db, standing, cancel);

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"penarikan-{time.Today.Iso}", await RowsAsync(Matching(query, db).OrderByDescending(w => w.Id), db, standing, cancel), Columns);

    static async Task<Page<Row>> PageAsync(Query query, Db db, Standing standing, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(query, db);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<Withdrawal>.TryParse(last, null, out var id)) matching = matching.Where(w => w.Id < id);
        return Page.Of(await RowsAsync(matching.OrderByDescending(w => w.Id).Take(Page.Size + 1), db, standing, cancel), from, r => [$"{r.Id}"], total);
    }

    static IQueryable<Withdrawal> Matching(Query query, Db db)
    {
        var matching = db.Withdrawals.AsNoTracking();
        if (query.Unit is { } unit) matching = matching.Where(w => w.Unit == unit);
        return query.Chosen is { } state ? matching.Where(w => w.State == state) : matching;
    }

    static async Task<List<Row>> RowsAsync(IQueryable<Withdrawal> withdrawals, Db db, Standing standing, CancellationToken cancel)
    {
        var read = await withdrawals.Select(w => new { w.Id, w.ParticipantId, w.Unit, w.Amount, w.Purpose, w.State, w.PaidOn, w.Reference, First = w.History.First(e => e.No == 1) }).ToListAsync(cancel);
        var names = standing.Can(ParticipantPermissions.Read) ? await PeopleHold.SaversAsync(db, [.. read.Select(w => w.ParticipantId).Distinct()], cancel) : new Dictionary<Id<Participant>, string>();
        return read.ConvertAll(w => new Row(w.Id, w.ParticipantId, names.GetValueOrDefault(w.ParticipantId), w.Amount, w.Purpose, w.State, w.First.At.OfficeDay, w.First.Note, w.PaidOn, w.Reference));
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(SavingsWords.Person, r => r.Name ?? SavingsWords.Person) { IsName = true, Typed = true, Href = r => SavingsLinks.Of(r.Id) },
        new(SavingsWords.Amount, r => r.Amount) { Numeric = true },
        new(SavingsWords.Purpose, r => SavingsWords.Of(r.Purpose)),
        new(Say(id: "Status", en: "Status"), r => SavingsWords.Of(r.State)) { Status = r => SavingsWords.KindOf(r.State) },
        new(Say(id: "Diajukan", en: "Asked for"), r => r.AskedOn),
        new(Say(id: "Dibayar", en: "Paid"), r => r.PaidOn),
        new(Say(id: "Keterangan", en: "Remark"), r => r.Note) { Typed = true },
    ];

    /// <param name="State">A state; anything else is no filter.</param>
    /// <param name="Unit">The prison's number.</param>
    public sealed record Query(string? State, int? Unit, string? After)
    {
        internal WithdrawalState? Chosen => Enum.TryParse<WithdrawalState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Name">Null where the name is not the reader's to see.</param>
    public sealed record Row(
        Id<Withdrawal> Id, Id<Participant> Person, string? Name, long Amount, SavingsPurpose Purpose, WithdrawalState State, DateOnly AskedOn, string? Note, DateOnly? PaidOn, string? Reference);
}
