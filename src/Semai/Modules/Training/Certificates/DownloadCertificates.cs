using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Training.Certificates.Paper;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// The papers themselves: one certificate, or all of a class that count in one file. They carry names, so whoever may
/// not read names gets none.
/// </summary>
public static class DownloadCertificates
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/certificates/{id:guid}/pdf", One).RequireAuthorization(CertificatePermissions.Read);
        app.MapGet("/classes/{id:guid}/certificates/pdf", OfClass).RequireAuthorization(CertificatePermissions.Read);
    }

    public static string Path(Id<Certificate> id, CertificateLayout layout = CertificateLayout.Formal) => $"/certificates/{id}/pdf{Asked(layout)}";

    public static string Path(Id<TrainingClass> id, CertificateLayout layout = CertificateLayout.Formal) => $"/classes/{id}/certificates/pdf{Asked(layout)}";

    static Task<IResult> One(Guid id, string? layout, Db db, Standing standing, PublicAddress address, CancellationToken cancel) =>
        FileOfAsync(db.Certificates.Where(c => c.Id == new Id<Certificate>(id)), layout, standing, address, cancel);

    static Task<IResult> OfClass(Guid id, string? layout, Db db, Standing standing, PublicAddress address, CancellationToken cancel) =>
        FileOfAsync(db.Certificates.Where(c => c.ClassId == new Id<TrainingClass>(id)), layout, standing, address, cancel);

    static async Task<IResult> FileOfAsync(IQueryable<Certificate> which, string? layout, Standing standing, PublicAddress address, CancellationToken cancel)
    {
        if (!standing.Can(ParticipantPermissions.Read)) return TypedResults.Forbid();

        var certificates = await which.AsNoTracking().Where(c => c.State == CertificateState.Issued).OrderBy(c => c.Year).ThenBy(c => c.Serial).ToListAsync(cancel);
        if (certificates.Count == 0) return TypedResults.NotFound();

        var chosen = Enum.TryParse<CertificateLayout>(layout, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : CertificateLayout.Formal;
        return TypedResults.File(CertificatePdf.Of(certificates, chosen, address.Of(CheckCertificate.Path) + "/"), "application/pdf", CertificatePdf.FileName(certificates));
    }

    static string Asked(CertificateLayout layout) => layout is CertificateLayout.Formal ? "" : "?layout=plain";
}
