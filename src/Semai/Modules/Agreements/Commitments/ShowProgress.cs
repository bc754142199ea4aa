using Semai.Shell;
using Semai.Shell.Charts;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>
/// How the promises of an agreement and of the technical agreements beneath it have come along, drawn on one scale. The
/// same rows as on the agreement's own page; machines read them there.
/// </summary>
public static class ShowProgress
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/agreements/{id:guid}/chart", Show).RequireAuthorization(AgreementPermissions.Read);

    public static string Path(Id<Agreement> id) => $"{ReadAgreement.Path(id)}/chart";

    static async Task<IResult> Show(Id<Agreement> id, AgreementSheets sheets, TimeProvider time, CancellationToken cancel) =>
        await sheets.FindAsync(id, cancel) is { } sheet
            ? Views.Show<ShowProgressView>(new { Sheet = sheet, time.Today })
            : TypedResults.NotFound();

    internal static IReadOnlyList<Share> SharesOf(IEnumerable<CommitmentRow> commitments) =>
    [
        .. commitments.Where(c => c.Progress.Status is not CommitmentStatus.Waived).Select(c => new Share(
            c.Title, c.Progress.Counted, c.Progress.Target, c.UnitWord,
            c.Progress.Status is CommitmentStatus.OnTrack or CommitmentStatus.AtRisk ? c.Progress.Expected : null,
            c.RowsPath ?? $"{ReadCommitment.Path(c.Id)}#catatan", ReadCommitment.Path(c.Id))),
    ];
}
