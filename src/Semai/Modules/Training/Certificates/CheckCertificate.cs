using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// Anybody checks a certificate by its code, without signing in. The answer tells what is on the paper and no more: not
/// where the class was held, not who the holder was then, and the name only as far as one who holds the paper needs it.
/// A code that was never issued gets the same answer whatever it looks like.
/// </summary>
public static class CheckCertificate
{
    public const string Path = "/c";

    /// <summary>Checks from one address in a minute; enough for an office, too few to try codes.</summary>
    public const int PerMinute = 60;

    public static void Map(IEndpointRouteBuilder app)
    {
        var checks = app.MapGroup("").AllowAnonymous().AddEndpointFilter(new Unhurried(PerMinute).InvokeAsync);
        checks.MapGet(Path, Ask);
        checks.MapGet($"{Path}/{{code}}", Show);
        checks.MapGet("/api/v1/certificates/{code}", Find);
    }

    public static string Of(string code) => $"{Path}/{code}";

    static IResult Ask(string? code) =>
        CheckCode.Read(code) is { Length: > 0 } read ? TypedResults.LocalRedirect(Of(read)) : Views.Show<CheckCertificateView>(new { Found = (Answer?)null, Asked = false });

    static async Task<IResult> Show(string code, Db db, CancellationToken cancel)
    {
        var found = await FindAsync(code, db, cancel);
        return Views.Show<CheckCertificateView>(new { Found = found, Asked = true }, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    static async Task<Results<Ok<Answer>, NotFound<Unknown>>> Find(string code, Db db, CancellationToken cancel) =>
        await FindAsync(code, db, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound(new Unknown());

    /// <summary>The public has no scope: the certificate answers for itself.</summary>
    static async Task<Answer?> FindAsync(string code, Db db, CancellationToken cancel)
    {
        var read = CheckCode.Read(code);
        var certificates = db.Certificates;
        var found = await certificates.IgnoreQueryFilters().AsNoTracking().Where(c => c.Code == read)
            .Select(c => new
            {
                c.Number,
                c.HolderName,
                c.Title,
                c.TitleEn,
                c.LessonHours,
                c.IssuedOn,
                c.IssuerName,
                c.IssuerParent,
                c.State,
                c.RevokedOn,
                c.RevocationReason,
                Anew = certificates.Where(n => n.ReplacesId == c.Id).Select(n => new { n.Number, n.Code }).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : new(
                found.State is CertificateState.Issued ? "valid" : "revoked", found.Number, Masked(found.HolderName), Say(id: found.Title, en: found.TitleEn),
                found.LessonHours, found.IssuedOn, found.IssuerName, found.IssuerParent, found.RevokedOn, found.RevocationReason, found.Anew?.Number, found.Anew?.Code);
    }

    /// <summary>D•••• b•• W••••••: enough to compare with the paper in hand, too little to learn who it is.</summary>
    internal static string Masked(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[..1] + new string('•', w.Length - 1)));

    /// <param name="Status">valid or revoked.</param>
    /// <param name="Holder">The name on the paper, masked.</param>
    /// <param name="IssuerParent">The government that the issuer belongs to.</param>
    /// <param name="ReplacedBy">Number of the certificate that took its place.</param>
    /// <param name="ReplacedByCode">And its check code.</param>
    public sealed record Answer(
        string Status, string Number, string Holder, string Title, int LessonHours, DateOnly IssuedOn, string Issuer, string? IssuerParent,
        DateOnly? RevokedOn, RevocationReason? RevocationReason, string? ReplacedBy, string? ReplacedByCode);

    /// <summary>No certificate carries this code.</summary>
    public sealed record Unknown
    {
        public string Status { get; } = "unknown";
    }
}
