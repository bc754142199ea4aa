using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>What a business needs to know of how somebody stands; never why.</summary>
public enum HostState
{
    /// <summary>Works on the days laid out.</summary>
    Working,

    /// <summary>Does not come until the prison says otherwise.</summary>
    Stopped,

    /// <summary>Comes no more.</summary>
    Over,
}

/// <summary>
/// A person at work, as the business sees them. It has no field for offence, risk, health, identity number, sentence or any
/// reason of the prison, so that none can reach the page of a business.
/// </summary>
/// <param name="Id">Of the internship.</param>
/// <param name="Name">First name as written, without alias or father.</param>
/// <param name="Supervisor">Who guides the work at the business.</param>
/// <param name="OpenDays">Days that nobody has written and the business still may.</param>
/// <param name="ReportedOn">The day of the business's own last report; nobody else's.</param>
/// <param name="EvaluatedOn">The day of the business's own last evaluation.</param>
public sealed record HostPerson(
    Id<Placement> Id, string Name, string Work, string Venue, HostState State, DateOnly Starts, DateOnly Ends, IReadOnlyList<DayOfWeek> Weekdays,
    TimeOnly From, TimeOnly To, string? Supervisor, int OpenDays, DateOnly? ReportedOn, DateOnly? EvaluatedOn);

/// <summary>One person with the days that were written.</summary>
public sealed record HostSheet(HostPerson Person, LogbookSheet Logbook, IReadOnlyList<Evaluation> Evaluations);

/// <summary>Reads the interns of the business at whose door the reader signs in.</summary>
public sealed class HostPeople(Db db, OwnBusinesses own, LogbookKeeping logbook, TimeProvider time)
{
    /// <summary>So long after the last day a person is still shown, to be evaluated.</summary>
    const int DaysAfter = 30;

    const int Most = 100;

    /// <summary>Null where the reader has no business.</summary>
    public async Task<IReadOnlyList<HostPerson>?> ListAsync(CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return null;

        var people = new List<HostPerson>();
        foreach (var placement in await Shown(business.Id).AsNoTracking().OrderByDescending(p => p.OrderKey).Take(Most).ToListAsync(cancel))
            people.Add((await SheetAsync(placement, cancel)).Person);
        return [.. people.OrderBy(p => p.State).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id.Value)];
    }

    /// <summary>To act on it; null where it is not of the reader's business, or shown no more.</summary>
    public async Task<Placement?> FindAsync(Guid id, CancellationToken cancel) =>
        await own.FindAsync(cancel) is { } business ? await Shown(business.Id).SingleOrDefaultAsync(p => p.Id == new Id<Placement>(id), cancel) : null;

    public async Task<HostSheet> SheetAsync(Placement placement, CancellationToken cancel)
    {
        var sheet = await logbook.SheetAsync(placement, cancel);
        var name = await db.Participants.IgnoreQueryFilters().Where(p => p.Id == placement.ParticipantId).Select(p => p.Name).SingleAsync(cancel);
        var reported = await db.Incidents.IgnoreQueryFilters().Where(i => i.PlacementId == placement.Id && i.Side == IncidentSide.Host && i.ErrorAt == null).MaxAsync(i => (DateOnly?)i.On, cancel);
        var evaluations = await db.Evaluations.AsNoTracking().Where(e => e.PlacementId == placement.Id && e.Side == EvaluationSide.Host).OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(cancel);
        return new(
            new(placement.Id, name, placement.Title, placement.Venue, StateOf(placement.State), placement.StartedOn!.Value, placement.EndedOn ?? placement.Ends, placement.Weekdays,
                placement.From, placement.To, placement.Supervisor, sheet.OpenTo(LogbookSide.Host).Count, reported, evaluations.Count > 0 ? evaluations[0].On : null),
            sheet, evaluations);
    }

    /// <summary>Let through the gate, and not long over; what was written down by mistake never was.</summary>
    IQueryable<Placement> Shown(Id<Partners.Business> business)
    {
        var since = time.Today.AddDays(-DaysAfter);
        return db.Placements.Where(p => p.BusinessId == business && p.StartedOn != null && (p.EndedOn == null || p.EndedOn >= since) && (p.Reason == null || p.Reason != PlacementReason.EnteredInError));
    }

    static HostState StateOf(PlacementState state) => state switch
    {
        PlacementState.Active => HostState.Working,
        PlacementState.Suspended or PlacementState.Proposed => HostState.Stopped,
        PlacementState.Completed or PlacementState.Ended => HostState.Over,
    };
}
