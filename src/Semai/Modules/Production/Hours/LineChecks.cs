using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production.Hours;

/// <summary>What must be true of a line, with all that it is looked up in.</summary>
sealed class LineChecks
{
    const int Week = 7;

    public required Batch Batch { get; init; }
    public required WorkRules Rules { get; init; }
    public required ILookup<Id<Participant>, Worker> Workers { get; init; }
    public required IReadOnlyDictionary<Id<Participant>, DateOnly?> Born { get; init; }
    public required IReadOnlyDictionary<Id<Participant>, string> Names { get; init; }
    public required IReadOnlySet<(Id<Participant>, DateOnly)> Present { get; init; }
    public required IReadOnlySet<(Id<Participant>, DateOnly)> Outside { get; init; }

    /// <summary>Live minutes of each person and day, as they will be when these lines are written.</summary>
    public required IReadOnlyDictionary<(Id<Participant>, DateOnly), int> Minutes { get; init; }

    public static async Task<LineChecks> OfAsync(Db db, WorkReading reading, Batch batch, IReadOnlyList<WorkSaid> lines, WorkRules rules, CancellationToken cancel)
    {
        var people = lines.Select(l => l.ParticipantId).Distinct().ToList();
        var days = lines.Select(l => l.Day).Distinct().ToList();
        var present = new HashSet<(Id<Participant>, DateOnly)>();
        foreach (var day in days)
            foreach (var person in await ParticipantFacts.PresentOnAsync(db, batch.Unit, people, day, cancel)) present.Add((person, day));

        var placements = db.Placements.IgnoreQueryFilters();
        var outings = await (
            from outing in db.Outings
            join placement in placements on outing.PlacementId equals placement.Id
            where people.Contains(placement.ParticipantId) && days.Contains(outing.Day) && outing.OutAt != null
            select new { placement.ParticipantId, outing.Day }).ToListAsync(cancel);
        return new()
        {
            Batch = batch,
            Rules = rules,
            Workers = (await db.Workers.AsNoTracking().Where(w => w.Unit == batch.Unit && people.Contains(w.ParticipantId)).ToListAsync(cancel)).ToLookup(w => w.ParticipantId),
            Born = await db.Participants.IgnoreQueryFilters().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Born, cancel),
            Names = await reading.NamesAsync(people, cancel),
            Present = present,
            Outside = outings.Select(o => (o.ParticipantId, o.Day)).ToHashSet(),
            Minutes = await MinutesAsync(db, batch, lines, people, days, cancel),
        };
    }

    /// <summary>Of every prison: who was transferred in the middle of a week has worked before.</summary>
    static async Task<IReadOnlyDictionary<(Id<Participant>, DateOnly), int>> MinutesAsync(
        Db db, Batch batch, IReadOnlyList<WorkSaid> lines, List<Id<Participant>> people, List<DateOnly> days, CancellationToken cancel)
    {
        var (from, to) = (Monday(days.Min()), Monday(days.Max()).AddDays(Week - 1));
        var there = await db.WorkEntries.IgnoreQueryFilters().AsNoTracking().Where(e => e.ErrorAt == null && people.Contains(e.ParticipantId) && e.Day >= from && e.Day <= to)
            .Select(e => new { e.BatchId, e.ParticipantId, e.Day, e.Minutes }).ToListAsync(cancel);
        var said = lines.ToDictionary(l => (l.ParticipantId, l.Day), l => l.Minutes);
        return there.Where(e => e.BatchId != batch.Id || !said.ContainsKey((e.ParticipantId, e.Day))).Select(e => (Key: (e.ParticipantId, e.Day), e.Minutes))
            .Concat(said.Select(s => (s.Key, Minutes: s.Value)))
            .GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.Sum(e => e.Minutes));
    }

    public string NameOf(Id<Participant> person) => Names.GetValueOrDefault(person) ?? WorkWords.NameClosed;

    /// <exception cref="Refusal">It may not be written.</exception>
    public void MustHold(WorkSaid line, DateOnly today)
    {
        var (person, day) = (line.ParticipantId, line.Day);
        var name = NameOf(person);
        if (line.Minutes is < 0 or > WorkEntry.MinutesMax || line.Pieces is < 0 or > WorkEntry.PiecesMax) throw HoursRefusals.OutOfRange;
        if (!Workers.Contains(person)) throw HoursRefusals.NotHere;
        if (line.Minutes == 0 && line.Pieces > 0) throw HoursRefusals.MinutesMissing(name);
        if (day > today) throw HoursRefusals.DayToCome(day);
        if (day < Batch.BeganOn || day > (Batch.MadeOn ?? today)) throw HoursRefusals.OutsideBatch(Batch.BeganOn, Batch.MadeOn ?? today);
        if (day.AddDays(Rules.PaperDays) < today && string.IsNullOrWhiteSpace(line.LateWhy)) throw HoursRefusals.LateNeedsReason(Rules.PaperDays);
        if (line.Minutes == 0) return; // takes back what was there, whoever it was

        if (!Workers[person].Any(w => w.ConsentsOn(day))) throw HoursRefusals.NoConsent(name, day);
        if (!Workers[person].Any(w => w.WorksOn(day))) throw HoursRefusals.NotWorking(name, day);
        if (!Present.Contains((person, day))) throw HoursRefusals.NotPresent(name, day);
        if (Outside.Contains((person, day))) throw HoursRefusals.Outside(name, day);
        if (Born.GetValueOrDefault(person) is not { } born || born.AddYears(Rules.MinimumAge) > day) throw HoursRefusals.UnderAge(name, Rules.MinimumAge);
        MustFit(person, day, name);
    }

    void MustFit(Id<Participant> person, DateOnly day, string name)
    {
        var ofDay = Minutes[(person, day)];
        if (ofDay > Rules.MinutesPerDay) throw HoursRefusals.DayTooLong(name, day, ofDay, Rules.MinutesPerDay);

        var ofWeek = Enumerable.Range(0, Week).Sum(d => Minutes.GetValueOrDefault((person, Monday(day).AddDays(d))));
        if (ofWeek > Rules.MinutesPerWeek) throw HoursRefusals.WeekTooLong(name, ofWeek, Rules.MinutesPerWeek);
    }

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + Week - 1) % Week));
}
