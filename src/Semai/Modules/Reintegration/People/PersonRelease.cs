using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Calendar;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Onward;
using Semai.Modules.Reintegration.Plans;

namespace Semai.Modules.Reintegration.People;

/// <summary>The release of one person, as this reader may see it.</summary>
/// <param name="Day">The next day on which the person may leave; null where none is on record or the person has left.</param>
/// <param name="Since">The day from which <paramref name="Presence"/> holds.</param>
/// <param name="Inside">The reader serves in the prison that keeps the record.</param>
/// <param name="HandOvers">Those that the reader may see.</param>
/// <param name="Departure">What became of the release; null before it, and for readers outside prison and office.</param>
/// <param name="Begun">What the person began in prison; empty for one who may know only the name and the day.</param>
/// <param name="Plan">Null where there is none or it is not the reader's to see.</param>
public sealed record PersonRelease(
    Id<Participant> Id, string Name, int Unit, string Prison, string? District, Presence Presence, DateOnly Since,
    DateOnly? Day, ReleaseWay? Way, DayStanding? Standing, bool Inside, PlanFile? Plan, IReadOnlyList<HandOverFile> HandOvers, DepartureFile? Departure, IReadOnlyList<Begun> Begun);

/// <summary>Finds it; null where there is no such person, or the reader may not know of it.</summary>
public sealed class PersonReleases(Db db, ReleaseReach reach, PlanReading plans, HandOverReading handOvers, BegunThings begun, TimeProvider time)
{
    public async Task<PersonRelease?> FindAsync(Id<Participant> id, CancellationToken cancel)
    {
        // A probation office sees prisons that are not its units: the reach says which, not the filter.
        var people = db.Participants;
        var found = await (
            from custody in db.Custodies.IgnoreQueryFilters()
            where custody.ParticipantId == id
            join person in people.IgnoreQueryFilters().IgnoreAutoIncludes() on custody.ParticipantId equals person.Id
            select new { custody.Unit, custody.Presence, custody.PresentSince, person.Name, person.Alias, person.Patronym, person.Sex, person.HomeDistrict }).SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        var handed = await handOvers.OfPersonAsync(id, cancel);
        var (inside, taken) = (db.IsInside(found.Unit), handed.Any(h => h is { ParticipantId: not null, State: HandOverState.Accepted }));
        if (!taken && !(await reach.NamedAsync(cancel)).Contains(found.Unit)) return null;

        var today = time.Today;
        var line = await ReleaseRules.FindAsync(today, db, cancel) is { } rules
            ? await ReleaseLines.Of(db, [found.Unit], rules, today).SingleOrDefaultAsync(l => l.Id == id, cancel)
            : null;
        return new(
            id, ParticipantWords.FullName(found.Name, found.Alias, found.Patronym, found.Sex), found.Unit, await db.UnitNameAsync(found.Unit, cancel),
            found.HomeDistrict, found.Presence, found.PresentSince, line?.Day, line is null ? null : (ReleaseWay)line.Way,
            line is null ? null : ReleaseCalendar.StandingOf(line, today), inside, await plans.OfPersonAsync(id, cancel), handed,
            await db.Departures.AsNoTracking().SingleOrDefaultAsync(d => d.ParticipantId == id && d.RunningKey != null, cancel) is { } left ? DepartureFile.Of(left) : null,
            inside || taken ? await begun.OfAsync(id, found.Presence is Presence.Present ? today : found.PresentSince, inside, cancel) : []);
    }
}
