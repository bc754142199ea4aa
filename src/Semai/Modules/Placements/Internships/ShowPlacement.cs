using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>One internship: how far it is, what the gate still asks, its days, and what was done.</summary>
public static class ShowPlacement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}", Show).RequireAuthorization(InternshipPermissions.Read);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}", Find).RequireAuthorization(InternshipPermissions.Read);
    }

    static async Task<IResult> Show(Guid id, PlacementReading reading, PlacementPage page, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? await page.ShowAsync(found, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<IResult> Find(Guid id, PlacementReading reading, Db db, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var names = await reading.NamesAsync([found.ParticipantId], cancel);
        var days = found.DaysOf(await db.HolidaysAsync(found.Starts, found.Ends, cancel));
        return TypedResults.Ok(new Answer(
            found.Id, found.ParticipantId, names.GetValueOrDefault(found.ParticipantId), found.OfferId, found.BusinessId, found.Host, found.AgreementId,
            found.Unit, found.ProbationUnit, found.Kind, found.Title, found.Venue, found.State, reading.IsInside(found) ? found.Reason : null,
            found.Starts, found.Ends, found.From, found.To, found.TravelMinutes, found.Supervisor, found.StartedOn, found.EndedOn, days.Days, days.Skipped));
    }

    /// <param name="Name">Null where the reader may not see it.</param>
    /// <param name="Reason">Why it is suspended or ended; the prison's own business.</param>
    /// <param name="Days">Every day on which the person works there.</param>
    /// <param name="Skipped">Holidays that were passed over.</param>
    public sealed record Answer(
        Id<Placement> Id, Id<Participant> ParticipantId, string? Name, Id<Offer> OfferId, Id<Business> BusinessId, string Business, Id<Agreement> AgreementId,
        int Unit, int? ProbationUnit, OfferKind Kind, string Title, string Venue, PlacementState State, PlacementReason? Reason,
        DateOnly Starts, DateOnly Ends, TimeOnly From, TimeOnly To, int TravelMinutes, string? Supervisor, DateOnly? StartedOn, DateOnly? EndedOn,
        IReadOnlyList<DateOnly> Days, IReadOnlyList<SkippedDay> Skipped);
}

/// <summary>Puts the page of an internship together, also when an act on it was refused.</summary>
public sealed class PlacementPage(Db db, Vault vault, PlacementReading reading, GateReading gate, RunningReading running, Standing standing, TimeProvider time)
{
    public async Task<IResult> ShowAsync(Placement found, Form form, CancellationToken cancel)
    {
        var inside = reading.IsInside(found);
        var asks = found.State is PlacementState.Proposed or PlacementState.Suspended;
        var lines = !inside ? null : asks ? (await gate.AnswerAsync(found, time.Today, cancel)).Lines : found.OpenGate(vault);
        return Views.Show<ShowPlacementView>(new
        {
            Placement = found,
            Person = await reading.NameAsync(found, cancel),
            Unit = await reading.UnitNameAsync(found.Unit, cancel),
            Probation = found.ProbationUnit is null ? null : await reading.UnitNameAsync(found.ProbationUnit, cancel),
            Days = found.DaysOf(await db.HolidaysAsync(found.Starts, found.Ends, cancel)),
            Gate = lines,
            Running = found.StartedOn is not null && reading.IsSupervised(found) ? await running.OfAsync(found, cancel) : null,
            IsInside = inside,
            standing.May,
            time.Today,
            Form = form,
        }, form.Status);
    }
}
