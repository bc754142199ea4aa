using Semai.Data;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>The licence paths that a reader may see, the latest first, each with what is next.</summary>
public static class ListLicencePaths
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(LicencePathLinks.List, Show).RequireAuthorization(LicencePathPermissions.Read);
        app.MapGet($"{LicencePathLinks.List}/export", Take).RequireAuthorization(LicencePathPermissions.Read);
        app.MapGet(LicencePathLinks.Api, Find).RequireAuthorization(LicencePathPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, LicencePathReading reading, CancellationToken cancel) =>
        Views.Show<ListLicencePathsView>(new { Page = await Find(query, db, reading, cancel), Query = query });

    static async Task<Page<LicencePathLine>> Find([AsParameters] Query query, Db db, LicencePathReading reading, CancellationToken cancel)
    {
        var (from, matching) = (Cursor.Parse(query.After, keys: 1), Matching(db, query));
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<LicencePath>.TryParse(last, null, out var id)) matching = matching.Where(p => p.Id < id);
        return Page.Of(await reading.LinesAsync(matching.OrderByDescending(p => p.Id).Take(Page.Size + 1), cancel), from, r => [r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, LicencePathReading reading, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"jalur-izin-{time.Today.Iso}", await reading.LinesAsync(Matching(db, query).OrderByDescending(p => p.Id), cancel), Columns);

    static IQueryable<LicencePath> Matching(Db db, Query query) => db.LicencePaths.Where(p => query.ChosenState == null || p.State == query.ChosenState);

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<LicencePathLine>> Columns =>
    [
        new(Say(id: "Usaha", en: "Business"), r => r.Name) { IsName = true, Typed = true, Href = r => LicencePathLinks.Of(r.Id) },
        new(VentureWords.Owner, r => r.Person) { Typed = true, Href = r => ReleaseLinks.OfPerson(r.ParticipantId) },
        new(LicencePathWords.Kind, r => r.Kind),
        new(Say(id: "Ada", en: "There"), r => $"{r.There}/{r.Steps}"),
        new(LicencePathWords.Next, r => r.Next),
    ];

    /// <param name="State">Running or Closed; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State = null, string? After = null)
    {
        internal PathState? ChosenState => Enum.TryParse<PathState>(State, out var state) && Enum.IsDefined(state) ? state : null;

        internal string Href(string? after = null, string path = LicencePathLinks.List, string? format = null) => ListAddress.Of(path, ("state", State), ("after", after), ("as", format));
    }
}
