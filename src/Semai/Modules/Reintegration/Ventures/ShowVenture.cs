using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>One venture: what shows that it started, how it is doing and why, who works there, profit and loss by month.</summary>
public static class ShowVenture
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/ventures/{id:guid}", Show).RequireAuthorization(VenturePermissions.Read);
        app.MapGet("/api/v1/ventures/{id:guid}", Find).RequireAuthorization(VenturePermissions.Read);
    }

    static Task<IResult> Show(Id<Venture> id, Pages pages, CancellationToken cancel) => pages.ViewAsync(id, null, cancel);

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Venture> id, VentureReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var venture = file.Venture;
        return TypedResults.Ok(new Answer(
            id, venture.Name, file.Owner, venture.Activity, venture.Sector, venture.Kbli, venture.RegionCode, venture.Place, venture.State, venture.Standing, venture.StartedOn, venture.ClosedOn,
            venture.CommitmentId, file.Mentor, file.Health, file.Months,
            [.. venture.Evidence.Select(e => new Shown(e.No, e.Kind, e.On, file.Shown(e), e.ByName, e.ConfirmedByName, e.ConfirmedOn))], [.. venture.Jobs.Select(j => new Counted(j.On, j.Jobs))]));
    }

    /// <summary>The page, also for the slices whose forms stand on it.</summary>
    public sealed class Pages(VentureReading reading, LicencePathReading paths, Standing standing, TimeProvider time)
    {
        /// <param name="form">Null for a page on which nobody typed yet.</param>
        public async Task<IResult> ViewAsync(Id<Venture> id, Form? form, CancellationToken cancel)
        {
            if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

            var shown = form ?? Form.Of(("jobsOn", time.Today), ("evidenceOn", time.Today), ("evidence", EvidenceKind.Nib));
            return Views.Show<ShowVentureView>(new { File = file, Form = shown, Paths = await paths.OfPersonAsync(file.Venture.ParticipantId, cancel), standing.May, Me = standing.Actor.Id }, shown.Status);
        }
    }

    /// <param name="Health">Null for one that does not work.</param>
    /// <param name="Months">Null where its owner does not share the cash book with this reader.</param>
    public sealed record Answer(
        Id<Venture> Id, string Name, string Owner, string Activity, Sector Sector, BusinessKbli? Kbli, string RegionCode, string? Place, VentureState State, VentureStanding Standing,
        DateOnly StartedOn, DateOnly? ClosedOn, Id<Commitment>? CommitmentId, string? Mentor, VentureHealth? Health, IReadOnlyList<MonthProfit>? Months,
        IReadOnlyList<Shown> Evidence, IReadOnlyList<Counted> Jobs);

    /// <param name="ConfirmedBy">The second person; null until one has looked.</param>
    public sealed record Shown(int No, EvidenceKind Kind, DateOnly On, string What, string By, string? ConfirmedBy, DateOnly? ConfirmedOn);

    public sealed record Counted(DateOnly On, int Jobs);
}
