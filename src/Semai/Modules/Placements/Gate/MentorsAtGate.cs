using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Training;

namespace Semai.Modules.Placements.Gate;

/// <summary>Mentors with a meeting planned that day.</summary>
sealed class MentorsAtGate(Db db, Admissions admissions) : IGateEntries
{
    public async Task<IReadOnlyList<GateEntry>> OnAsync(int unit, DateOnly day, CancellationToken cancel)
    {
        var (businesses, custodies) = (db.Set<Partners.Business>(), db.Custodies);
        var planned = await (
            from pair in db.Pairs.IgnoreQueryFilters()
            where pair.Unit == unit && pair.State == PairState.Active
            from meeting in pair.Planned
            where meeting.On == day && meeting.CancelledWhy == null
            where custodies.Any(c => c.ParticipantId == pair.ParticipantId && c.Unit == unit && c.Presence == Presence.Present)
            join mentor in db.Mentors on pair.MentorId equals mentor.Id
            select new
            {
                pair.MentorId,
                mentor.Name,
                meeting.Starts,
                meeting.Minutes,
                meeting.Place,
                Business = businesses.Where(b => b.Id == pair.BusinessId).Select(b => b.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        var entries = await admissions.OnAsync(unit, day, [.. planned.Select(p => p.MentorId).Distinct()], cancel);

        return planned.ConvertAll(p => new GateEntry(
            GateDirection.In, p.Name, p.Business ?? "", Say(id: $"Pertemuan mentor, {p.Place}", en: $"Mentor meeting, {p.Place}"), p.Starts,
            p.Starts.AddMinutes(p.Minutes), entries[p.MentorId].Until, entries[p.MentorId].Admission));
    }
}

/// <summary>Instructors of classes with a session that day. They need no clearance, but nobody banned comes in as one.</summary>
sealed class InstructorsAtGate(Db db) : IGateEntries
{
    public async Task<IReadOnlyList<GateEntry>> OnAsync(int unit, DateOnly day, CancellationToken cancel)
    {
        var sessions = await (
            from running in db.TrainingClasses
            where running.Unit == unit && running.State == ClassState.Running
            from session in running.Sessions
            where session.Date == day && session.State != SessionState.Cancelled
            select new { running.Title, running.Instructors, session.No, session.Starts, session.Ends, session.Venue }).ToListAsync(cancel);
        if (sessions.Count == 0) return [];

        var bans = await db.BansOnAsync(unit, day, cancel);
        var percent = bans.Count == 0 ? 100 : (await ClearanceRules.OnAsync(day, db, cancel)).AlikePercent;
        return
        [
            .. from s in sessions
               from name in s.Instructors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
               select new GateEntry(
                   GateDirection.In, name, Say(id: "Pengajar", en: "Instructor"), Say(id: $"{s.Title}, sesi {s.No}, {s.Venue}", en: $"{s.Title}, session {s.No}, {s.Venue}"),
                   s.Starts, s.Ends, null, bans.Any(b => NamesAlike.Are(b.Name, name, percent)) ? Admission.Banned : Admission.Admitted),
        ];
    }
}
