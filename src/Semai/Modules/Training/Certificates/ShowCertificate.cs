using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Certificates;

/// <summary>One certificate, seen from inside: what is printed, and the way back to the class, the person and the clause.</summary>
public static class ShowCertificate
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/certificates/{id:guid}", Show).RequireAuthorization(CertificatePermissions.Read);
        app.MapGet("/api/v1/certificates/{id:guid}", Find).RequireAuthorization(CertificatePermissions.Read);
    }

    public static string Path(Id<Certificate> id) => $"/certificates/{id}";

    static async Task<IResult> Show(Guid id, Db db, Standing standing, AgreementFacts agreements, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } found) return TypedResults.NotFound();

        return Views.Show<ShowCertificateView>(new
        {
            Certificate = found,
            Holder = standing.Can(ParticipantPermissions.Read) ? found.HolderName : null,
            MayOpenPerson = standing.Can(ParticipantPermissions.Read) && await db.Participants.AnyAsync(p => p.Id == found.ParticipantId, cancel),
            Class = await db.TrainingClasses.AsNoTracking().SingleOrDefaultAsync(c => c.Id == found.ClassId, cancel),
            Commitment = await agreements.CommitmentAsync(found.CommitmentId, cancel),
            Replaces = await LinkAsync(db.Certificates.Where(c => c.Id == found.ReplacesId), cancel),
            ReplacedBy = await LinkAsync(db.Certificates.Where(c => c.ReplacesId == found.Id), cancel),
            standing.May,
        });
    }

    static async Task<IResult> Find(Guid id, Db db, Standing standing, CancellationToken cancel) =>
        await FindAsync(db, id, cancel) is { } found
            ? TypedResults.Ok(Answer.Of(found, standing.Can(ParticipantPermissions.Read)))
            : TypedResults.NotFound();

    internal static Task<Certificate?> FindAsync(Db db, Guid id, CancellationToken cancel) =>
        db.Certificates.SingleOrDefaultAsync(c => c.Id == new Id<Certificate>(id), cancel);

    static Task<CertificateLink?> LinkAsync(IQueryable<Certificate> certificates, CancellationToken cancel) =>
        certificates.Select(c => new CertificateLink(c.Id, c.Number)).FirstOrDefaultAsync(cancel);

    /// <param name="Holder">Null where the reader may not see names.</param>
    public sealed record Answer(
        Id<Certificate> Id, string Number, string Code, string? Holder, string Title, int LessonHours, DateOnly TrainedFrom, DateOnly TrainedUntil,
        IReadOnlyList<MasteredUnit> Units, DateOnly IssuedOn, string Issuer, CertificateState State, DateOnly? RevokedOn, RevocationReason? RevocationReason,
        Id<TrainingClass> ClassId, Id<Commitment> CommitmentId)
    {
        internal static Answer Of(Certificate c, bool namesAreOpen) => new(
            c.Id, c.Number, c.Code, namesAreOpen ? c.HolderName : null, c.Title, c.LessonHours, c.TrainedFrom, c.TrainedUntil,
            c.Units, c.IssuedOn, c.IssuerName, c.State, c.RevokedOn, c.RevocationReason, c.ClassId, c.CommitmentId);
    }
}

/// <summary>Another certificate, by its number.</summary>
public sealed record CertificateLink(Id<Certificate> Id, string Number);
