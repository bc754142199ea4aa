using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Certificates;

/// <summary>Certificates for all who completed a class. Both doors end in <see cref="Issuing.ForClassAsync"/>.</summary>
public static class IssueCertificates
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/certificates/issue", Show).RequireAuthorization(CertificatePermissions.Issue);
        app.MapPost("/classes/{id:guid}/certificates/issue", Submit).RequireAuthorization(CertificatePermissions.Issue);
        app.MapPost("/api/v1/classes/{id:guid}/certificates", Call).RequireAuthorization(CertificatePermissions.Issue);
    }

    public static string Path(Id<TrainingClass> id) => $"/classes/{id}/certificates/issue";

    static async Task<IResult> Show(Guid id, Db db, Issuing issuing, Standing standing, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var issuer = await issuing.IssuerAsync(found, cancel);
        var paper = issuer is null ? null : await issuing.ProposedAsync(issuer, cancel);
        var form = Form.Of(("place", paper?.Place), ("issuedOn", paper?.IssuedOn), ("signatory", paper?.Signatory), ("office", paper?.SignatoryOffice));
        return await ViewAsync(found, form, db, issuing, standing, cancel);
    }

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, Db db, Issuing issuing, Standing standing, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var paper = Read(form);
        return await form.TryAsync(() => issuing.ForClassAsync(found, paper, cancel))
            ? TypedResults.LocalRedirect(ListCertificates.Of(found.Id))
            : await ViewAsync(found, form, db, issuing, standing, cancel);
    }

    static async Task<IResult> Call(Guid id, CertificatePaper paper, Db db, Issuing issuing, Standing standing, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        var issued = await issuing.ForClassAsync(found, paper, cancel);
        return TypedResults.Ok(issued.Select(c => ShowCertificate.Answer.Of(c, standing.Can(ParticipantPermissions.Read))));
    }

    internal static CertificatePaper Read(Form form) => new(
        form.Text("place", Certificate.PlaceMax), form.Date("issuedOn"), form.Text("signatory", Certificate.NameMax), form.Text("office", Certificate.NameMax));

    static async Task<IResult> ViewAsync(TrainingClass found, Form form, Db db, Issuing issuing, Standing standing, CancellationToken cancel)
    {
        var waiting = await issuing.WaitingAsync(found.Id, cancel);
        var names = standing.Can(ParticipantPermissions.Read)
            ? (await ParticipantFacts.NamesAsync(db, waiting, cancel)).Values.Select(n => n.FullName).Order(StringComparer.OrdinalIgnoreCase).ToList()
            : [];
        return Views.Show<IssueCertificatesView>(
            new { Class = found, Form = form, Waiting = waiting.Count, Names = names, Issuer = await issuing.IssuerAsync(found, cancel) }, form.Status);
    }

    static Task<TrainingClass?> FindAsync(Db db, Guid id, CancellationToken cancel) =>
        db.TrainingClasses.SingleOrDefaultAsync(c => c.Id == new Id<TrainingClass>(id), cancel);
}
