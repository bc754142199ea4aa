using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Agreements;

/// <summary>The register of agreements that a reader may see, the newest first, with filters and export.</summary>
public static class ListAgreements
{
    public const string Path = "/agreements";

    /// <summary>An export holds at most this many rows.</summary>
    const int ExportMax = 10_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet("/api/v1/agreements", Call).RequireAuthorization(AgreementPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Filter filter, HttpRequest request, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListAgreementsView>(new
        {
            Page = await FindAsync(filter, db, time.Today, cancel),
            Filter = filter,
            Form = Form.Read(request.Query),
            InForce = await db.Agreements.CountAsync(AgreementsInForce.On(time.Today), cancel),
            MayDraft = standing.Can(AgreementPermissions.Draft),
        });

    static async Task<FileContentHttpResult> Take([AsParameters] Filter filter, string? @as, Db db, TimeProvider time, CancellationToken cancel)
    {
        var rows = await RowsAsync(Matching(filter, db, time.Today).OrderByDescending(a => a.No).Take(ExportMax), db, time.Today, cancel);
        return Export.Of(@as, $"{Say(id: "perjanjian", en: "agreements")}-{time.Today.Iso}", rows, Columns);
    }

    static async Task<Ok<Page<Row>>> Call([AsParameters] Filter filter, Db db, TimeProvider time, CancellationToken cancel) =>
        TypedResults.Ok(await FindAsync(filter, db, time.Today, cancel));

    static async Task<Page<Row>> FindAsync(Filter filter, Db db, DateOnly today, CancellationToken cancel)
    {
        var from = Cursor.Parse(filter.After, keys: 1);
        var below = !from.IsStart && int.TryParse(from.Keys[0], out var no) ? no : int.MaxValue;
        var matching = Matching(filter, db, today);
        var read = await RowsAsync(matching.Where(a => a.No < below).OrderByDescending(a => a.No).Take(Page.Size + 1), db, today, cancel);
        return Page.Of(read, from, r => [r.No.ToString(CultureInfo.InvariantCulture)], await matching.CountAsync(cancel));
    }

    static IQueryable<Agreement> Matching(Filter filter, Db db, DateOnly today)
    {
        var found = db.Agreements.AsNoTracking();
        if (Folded.Of(filter.Q) is { Length: > 0 } words)
        {
            var parties = db.AgreementParties;
            var number = filter.Q!.Trim();
            found = found.Where(a => a.TitleFolded.Contains(words) || parties.Any(p => p.AgreementId == a.Id && p.Number == number));
        }

        if (filter.Kind is { } kind) found = found.Where(a => a.Kind == kind);
        var soon = today.AddDays(AgreementStandings.SoonDays);
        return filter.Standing is not { } standing ? found : standing switch
        {
            AgreementStanding.InProcess => found.Where(a => a.BegunOn == null && a.Stage != AgreementStage.Withdrawn),
            AgreementStanding.NotYet => found.Where(a => a.BegunOn != null && a.Starts > today),
            AgreementStanding.InForce => found.Where(AgreementsInForce.On(today)),
            AgreementStanding.EndingSoon => found.Where(AgreementsInForce.On(today)).Where(a => (a.EndedOn ?? a.Ends) <= soon),
            AgreementStanding.Ended => found.Where(a => a.BegunOn != null && (a.EndedOn ?? a.Ends) < today),
            AgreementStanding.Withdrawn => found.Where(a => a.Stage == AgreementStage.Withdrawn),
        };
    }

    static async Task<IReadOnlyList<Row>> RowsAsync(IQueryable<Agreement> agreements, Db db, DateOnly today, CancellationToken cancel)
    {
        var read = await agreements
            .Select(a => new { a.Id, a.No, a.Kind, a.DocumentLabel, a.Title, a.SignedOn, a.Starts, a.Ends, a.EndedOn, a.BegunOn, a.Stage, a.ParentId })
            .ToListAsync(cancel);
        var ids = read.Select(a => a.Id).ToList();
        var parties = (await db.AgreementParties.Where(p => ids.Contains(p.AgreementId))
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.AgreementId, p.Ordinal, o.ShortName, p.Number })
            .ToListAsync(cancel)).ToLookup(p => p.AgreementId);

        return
        [
            .. from a in read
               let sides = parties[a.Id].OrderBy(p => p.Ordinal).ToList()
               select new Row(
                   a.Id, a.No, a.Kind, a.DocumentLabel, a.Title, string.Join(" – ", sides.Select(p => p.ShortName)),
                   string.Join("; ", sides.Select(p => p.Number).Where(n => n is not null)), a.SignedOn, a.Starts, a.Ends, a.Stage,
                   AgreementStandings.Of(a.Stage, a.BegunOn, a.Starts, a.Ends, a.EndedOn, today), a.ParentId),
        ];
    }

    /// <summary>What the page shows and what the export holds.</summary>
    public static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Perjanjian", en: "Agreement"), r => r.Title) { IsName = true, Typed = true, Href = r => ReadAgreement.Path(r.Id) },
        new(Say(id: "Pihak", en: "Parties"), r => r.Parties) { Typed = true },
        new(Say(id: "Jenis", en: "Kind"), r => AgreementWords.Of(r.Kind)),
        new(Say(id: "Tanda tangan", en: "Signed"), r => r.SignedOn),
        new(Say(id: "Berakhir", en: "Ends"), r => r.Ends),
        new(Say(id: "Keadaan", en: "Standing"), r => AgreementStandings.Word(r.Standing)) { Status = r => AgreementStandings.Kind(r.Standing) },
    ];

    /// <param name="Q">Words of the title, or a number as it stands on the paper.</param>
    /// <param name="After">Cursor of the page, as a page before it gave it.</param>
    public sealed record Filter(string? Q, AgreementKind? Kind, AgreementStanding? Standing, string? After)
    {
        public bool IsOn => Q is { Length: > 0 } || Kind is not null || Standing is not null;

        /// <summary>The address of the same list from another row on, or of its export.</summary>
        public string At(string path, params (string Key, string? Value)[] more) =>
            Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(path, new Dictionary<string, string?>(
                from part in (IEnumerable<(string Key, string? Value)>)[("q", Q), ("kind", Kind?.ToString()), ("standing", Standing?.ToString()), .. more]
                where part.Value is { Length: > 0 }
                select KeyValuePair.Create(part.Key, part.Value)));
    }

    /// <param name="No">Running number in the register.</param>
    /// <param name="Parties">Short names, in the order of the paper.</param>
    /// <param name="Numbers">Those that are recorded.</param>
    public sealed record Row(
        Id<Agreement> Id, int No, AgreementKind Kind, string DocumentLabel, string Title, string Parties, string Numbers,
        DateOnly? SignedOn, DateOnly Starts, DateOnly Ends, AgreementStage Stage, AgreementStanding Standing, Id<Agreement>? ParentId);
}
