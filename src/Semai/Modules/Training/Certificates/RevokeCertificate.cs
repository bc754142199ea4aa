using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Training.Certificates;

/// <summary>A certificate no longer counts. Both doors end in <see cref="Certificate.Revoke"/>.</summary>
public static class RevokeCertificate
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/certificates/{id:guid}/revoke", Show).RequireAuthorization(CertificatePermissions.Revoke);
        app.MapPost("/certificates/{id:guid}/revoke", Submit).RequireAuthorization(CertificatePermissions.Revoke);
        app.MapPost("/api/v1/certificates/{id:guid}/revoke", Call).RequireAuthorization(CertificatePermissions.Revoke);
    }

    public static string Path(Id<Certificate> id) => $"/certificates/{id}/revoke";

    static async Task<IResult> Show(Guid id, Db db, TimeProvider time, CancellationToken cancel) =>
        await ShowCertificate.FindAsync(db, id, cancel) is { } found
            ? View(found, Form.Of(("on", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowCertificate.FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (reason, note, on) = (form.Choice<RevocationReason>("reason"), form.TextOrNone("note", Certificate.NoteMax), form.Date("on"));
        return await form.TryAsync(() => RevokeAsync(found, reason, note, on, db, by, time, cancel))
            ? TypedResults.LocalRedirect(ShowCertificate.Path(found.Id))
            : View(found, form);
    }

    static async Task<IResult> Call(Guid id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowCertificate.FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        await RevokeAsync(found, request.Reason, request.Note, request.On ?? time.Today, db, by, time, cancel);
        return TypedResults.Ok(ShowCertificate.Answer.Of(found, namesAreOpen: false));
    }

    static Task RevokeAsync(
        Certificate found, RevocationReason reason, string? note, DateOnly on, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (on > time.Today) throw CertificateRefusals.DayToCome;

        found.Revoke(reason, note, on, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(Certificate found, Form form) => Views.Show<RevokeCertificateView>(new { Certificate = found, Form = form }, form.Status);

    /// <param name="On">Today unless told.</param>
    /// <param name="Note">For those inside; the public never reads it.</param>
    public sealed record Request(RevocationReason Reason, string? Note, DateOnly? On);
}
