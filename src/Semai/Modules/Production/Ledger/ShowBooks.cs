using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Production.Ledger;

/// <summary>The money of a prison at a glance: what there is and whose it is, from totals that a recount proves.</summary>
public static class ShowBooks
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MoneyLinks.Home, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(MoneyLinks.Api, Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show(int? unit, MoneyUnits units, Db db, Standing standing, CancellationToken cancel)
    {
        if (await units.ChosenAsync(unit, cancel) is not { } chosen) return unit is null ? Views.Show<ShowBooksView>(new { Books = (Answer?)null, Units = await units.AllAsync(cancel), standing.May }) : TypedResults.NotFound();

        return Views.Show<ShowBooksView>(new { Books = await OfAsync(chosen, db, cancel), Units = await units.AllAsync(cancel), standing.May });
    }

    static async Task<IResult> Find(int? unit, MoneyUnits units, Db db, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen ? TypedResults.Ok(await OfAsync(chosen, db, cancel)) : TypedResults.NotFound();

    static async Task<Answer> OfAsync(MoneyUnits.UnitName unit, Db db, CancellationToken cancel)
    {
        var totals = await db.LedgerTotals.AsNoTracking().Where(t => t.Unit == unit.No).ToDictionaryAsync(t => t.Kind, cancel);
        var entries = await db.LedgerBooks.Where(b => b.Unit == unit.No).Select(b => b.LastNo).SingleOrDefaultAsync(cancel);
        return new(unit.No, unit.Name, entries, [.. Enum.GetValues<AccountKind>().Where(totals.ContainsKey).Select(k => new Total(k, totals[k].Debits, totals[k].Credits))]);
    }

    /// <param name="Entries">How many are in the journal.</param>
    public sealed record Answer(int Unit, string Name, int Entries, IReadOnlyList<Total> Totals)
    {
        public long Debits => Totals.Sum(t => t.Debits);
        public long Credits => Totals.Sum(t => t.Credits);

        /// <summary>What is there or owed of one kind.</summary>
        public long Worth(AccountKind kind) => Totals.FirstOrDefault(t => t.Kind == kind)?.Worth ?? 0;
    }

    public sealed record Total(AccountKind Kind, long Debits, long Credits)
    {
        /// <summary>What is there of a thing owned, or what is owed.</summary>
        public long Worth => Kind.IsOwned ? Debits - Credits : Credits - Debits;
    }
}
