using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Training.Certificates;

/// <summary>The corrected certificate in place of a revoked one. Both doors end in <see cref="Certificate.Reissue"/>.</summary>
public static class ReissueCertificate
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/certificates/{id:guid}/reissue", Show).RequireAuthorization(CertificatePermissions.Revoke);
        app.MapPost("/certificates/{id:guid}/reissue", Submit).RequireAuthorization(CertificatePermissions.Revoke);
        app.MapPost("/api/v1/certificates/{id:guid}/reissue", Call).RequireAuthorization(CertificatePermissions.Revoke);
    }

    public static string Path(Id<Certificate> id) => $"/certificates/{id}/reissue";

    static async Task<IResult> Show(Guid id, Db db, TimeProvider time, CancellationToken cancel) =>
        await ShowCertificate.FindAsync(db, id, cancel) is { } found
            ? View(found, Form.Of(
                ("holder", found.HolderName), ("place", found.Place), ("issuedOn", time.Today), ("signatory", found.Signatory), ("office", found.SignatoryOffice)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, Db db, Issuing issuing, CancellationToken cancel)
    {
        if (await ShowCertificate.FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (holder, paper) = (form.Text("holder", Certificate.NameMax), IssueCertificates.Read(form));
        Certificate? anew = null;
        return await form.TryAsync(async () => anew = await issuing.AnewAsync(found, holder, paper, cancel))
            ? TypedResults.LocalRedirect(ShowCertificate.Path(anew!.Id))
            : View(found, form);
    }

    static async Task<IResult> Call(Guid id, Request request, Db db, Issuing issuing, CancellationToken cancel)
    {
        if (await ShowCertificate.FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var paper = new CertificatePaper(request.Place, request.IssuedOn, request.Signatory, request.SignatoryOffice);
        return TypedResults.Ok(ShowCertificate.Answer.Of(await issuing.AnewAsync(found, request.HolderName, paper, cancel), namesAreOpen: true));
    }

    static IResult View(Certificate found, Form form) => Views.Show<ReissueCertificateView>(new { Certificate = found, Form = form }, form.Status);

    public sealed record Request(string HolderName, string Place, DateOnly IssuedOn, string Signatory, string SignatoryOffice);
}
