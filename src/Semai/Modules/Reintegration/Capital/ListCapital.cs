using Semai.Data;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;
using Semai.Shell.Lists;
using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>The applications for capital that a reader may see, the latest first.</summary>
public static class ListCapital
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(CapitalLinks.List, Show).RequireAuthorization(CapitalPermissions.Read);
        app.MapGet($"{CapitalLinks.List}/export", Take).RequireAuthorization(CapitalPermissions.Read);
        app.MapGet(CapitalLinks.Api, Find).RequireAuthorization(CapitalPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, CapitalReading reading, CancellationToken cancel) =>
        Views.Show<ListCapitalView>(new { Page = await Find(query, db, reading, cancel), Query = query });

    static async Task<Page<CapitalLine>> Find([AsParameters] Query query, Db db, CapitalReading reading, CancellationToken cancel)
    {
        var (from, matching) = (Cursor.Parse(query.After, keys: 1), Matching(db, query));
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<CapitalApplication>.TryParse(last, null, out var id)) matching = matching.Where(c => c.Id < id);
        return Page.Of(await reading.LinesAsync(matching.OrderByDescending(c => c.Id).Take(Page.Size + 1), cancel), from, r => [r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, CapitalReading reading, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"modal-{time.Today.Iso}", await reading.LinesAsync(Matching(db, query).OrderByDescending(c => c.Id), cancel), Columns);

    static IQueryable<CapitalApplication> Matching(Db db, Query query) => db.CapitalApplications.Where(c => query.ChosenState == null || c.State == query.ChosenState);

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<CapitalLine>> Columns =>
    [
        new(VentureWords.Owner, r => r.Person) { IsName = true, Typed = true, Href = r => CapitalLinks.Of(r.Id) },
        new(CapitalWords.Source, r => r.Source),
        new(Say(id: "Status", en: "Status"), r => r.Repayment is RepaymentStanding.Late ? CapitalWords.Of(r.Repayment) : CapitalWords.Of(r.State)) { Status = r => r.Repayment is RepaymentStanding.Late ? StatusKind.Late : CapitalWords.KindOf(r.State) },
        new($"{CapitalWords.Asked} (Rp)", r => r.Amount) { Numeric = true },
        new($"{CapitalWords.GrantedWord} (Rp)", r => r.Granted) { Numeric = true },
        new($"{CapitalWords.Came} (Rp)", r => r.Disbursed) { Numeric = true },
        new($"{CapitalWords.Owed} (Rp)", r => r.Owed) { Numeric = true },
    ];

    /// <param name="State">A state; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State = null, string? After = null)
    {
        internal CapitalState? ChosenState => Enum.TryParse<CapitalState>(State, out var state) && Enum.IsDefined(state) ? state : null;

        internal string Href(string? after = null, string path = CapitalLinks.List, string? format = null) => ListAddress.Of(path, ("state", State), ("after", after), ("as", format));
    }
}
