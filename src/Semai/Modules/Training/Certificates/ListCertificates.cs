using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// The certificates that a reader may see, the latest first: all, those of a class, or those behind a commitment's
/// number. Names only for those who may read names.
/// </summary>
public static class ListCertificates
{
    public const string Path = "/certificates";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(CertificatePermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(CertificatePermissions.Read);
        app.MapGet("/api/v1/certificates", Find).RequireAuthorization(CertificatePermissions.Read);
    }

    /// <summary>The rows behind a commitment's number: those that count today.</summary>
    public static string Of(Id<Commitment> commitment) => $"{Path}?commitment={commitment}&state={CertificateState.Issued}";

    public static string Of(Id<TrainingClass> @class) => $"{Path}?class={@class}";

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, AgreementFacts agreements, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListCertificatesView>(new
        {
            Page = await Find(query, db, standing, cancel),
            Query = query,
            Commitment = query.CommitmentId is { } commitment ? await agreements.CommitmentAsync(commitment, cancel) : null,
            Class = query.ClassId is { } id ? await db.TrainingClasses.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel) : null,
            Counting = await CertifiedMeasure.Counting(await MatchingAsync(db, query, NamesAreOpen(standing), cancel), time.Today).CountAsync(cancel),
        });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, Standing standing, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 3);
        var matching = await MatchingAsync(db, query, NamesAreOpen(standing), cancel);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var number, var code] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var issued))
#pragma warning disable CA1309 // It is the database that compares.
            matching = matching.Where(c => c.IssuedOn < issued
                || (c.IssuedOn == issued && (string.Compare(c.Number, number) > 0 || (c.Number == number && string.Compare(c.Code, code) > 0))));
#pragma warning restore CA1309

        var read = await Rows(matching, NamesAreOpen(standing), db.Scope).Take(Page.Size + 1).ToListAsync(cancel);
        return Page.Of(read, from, r => [r.IssuedOn.Iso, r.Number, r.Code], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"sertifikat-{time.Today.Iso}",
            await Rows(await MatchingAsync(db, query, NamesAreOpen(standing), cancel), NamesAreOpen(standing), db.Scope).ToListAsync(cancel), Columns);

    static bool NamesAreOpen(Standing standing) => standing.Can(ParticipantPermissions.Read);

    static async Task<IQueryable<Certificate>> MatchingAsync(Db db, Query query, bool namesAreOpen, CancellationToken cancel)
    {
        var (matching, scope) = (db.Certificates.AsNoTracking(), db.Scope);
        // The rows of a commitment are as many as its number says to all who may read it; what is not theirs to open has no name.
        if (query.CommitmentId is { } readable && await db.Commitments.AnyAsync(c => c.Id == readable, cancel)) matching = matching.IgnoreQueryFilters();
        if (query.StateChosen is { } state) matching = matching.Where(c => c.State == state);
        if (query.CommitmentId is { } commitment)
        {
            var served = db.TrainingClasses.IgnoreQueryFilters().Where(k => k.Serves.Any(s => s.CommitmentId == commitment)).Select(k => k.Id);
            matching = matching.Where(c => served.Contains(c.ClassId));
        }

        if (query.ClassId is { } @class) matching = matching.Where(c => c.ClassId == @class);
        if (Folded.Of(query.Q) is { Length: > 0 } words)
        {
            var number = query.Q!.Trim().ToUpperInvariant();
            matching = matching.Where(c => c.Number == number || (namesAreOpen && c.HolderFolded.Contains(words)
                && (scope.Everything || scope.Units.Contains(c.Unit) || scope.Agreements.Contains(c.AgreementId))));
        }

        return matching;
    }

    static IQueryable<Row> Rows(IQueryable<Certificate> certificates, bool namesAreOpen, Scope scope) =>
        from c in certificates.OrderByDescending(c => c.IssuedOn).ThenBy(c => c.Number).ThenBy(c => c.Code)
        let isOpen = scope.Everything || scope.Units.Contains(c.Unit) || scope.Agreements.Contains(c.AgreementId)
        select new Row(c.Id, c.Number, c.Code, namesAreOpen && isOpen ? c.HolderName : null, c.Title, c.LessonHours, c.IssuedOn, c.State, isOpen);

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(CertificateWords.Number, r => r.Number) { IsName = true, Typed = true, Href = r => r.IsOpen ? ShowCertificate.Path(r.Id) : null },
        new(CertificateWords.Holder, r => r.Holder ?? TrainingWords.NameClosed) { Typed = true },
        new(CertificateWords.Training, r => r.Title) { Typed = true },
        new(Say(id: "JP", en: "Hours"), r => r.LessonHours) { Numeric = true },
        new(CertificateWords.IssuedOn, r => r.IssuedOn),
        new(TrainingWords.Status, r => CertificateWords.Of(r.State)) { Status = r => r.State.Kind },
    ];

    /// <param name="Q">A whole number, or words of a holder's name.</param>
    /// <param name="State">Issued or Revoked; anything else is no filter.</param>
    /// <param name="Commitment">The commitment that they count for.</param>
    /// <param name="Class">The class that they attest.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? State, string? Commitment, string? Class, string? After)
    {
        internal CertificateState? StateChosen => Enum.TryParse<CertificateState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal Id<Commitment>? CommitmentId => Id<Commitment>.TryParse(Commitment, null, out var id) ? id : null;
        internal Id<TrainingClass>? ClassId => Id<TrainingClass>.TryParse(Class, null, out var id) ? id : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || StateChosen is not null || CommitmentId is not null || ClassId is not null;
    }

    /// <param name="Code">What the public checks it by.</param>
    /// <param name="Holder">Null where the reader may not see names.</param>
    public sealed record Row(
        Id<Certificate> Id, string Number, string Code, string? Holder, string Title, int LessonHours, DateOnly IssuedOn, CertificateState State, bool IsOpen);
}
