using System.Text.Json;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Modules.Participants.Roster;

/// <summary>Everything an officer sees before deciding: what each row would do, who is missing, how often.</summary>
public sealed record RosterPreview(RosterReading Reading, IReadOnlyList<RosterStep> Steps, IReadOnlyList<MissingPerson> Missing, RosterCounts Counts)
{
    public IReadOnlyDictionary<string, int> CountsByName => new Dictionary<string, int>
    {
        ["new"] = Counts.New,
        ["changed"] = Counts.Changed,
        ["same"] = Counts.Same,
        ["conflicting"] = Counts.Conflicting,
        ["rejectedOnComparison"] = Counts.Rejected,
        ["missing"] = Counts.Missing,
    };
}

/// <summary>Someone whom Semai has in the unit and the roster does not name.</summary>
public sealed record MissingPerson(Id<Participant> Id, string FullName, string RegisterNumber);

/// <summary>
/// The way of a roster into Semai: look, apply as a whole, undo as a whole. The page, the API and the command line all
/// come here.
/// </summary>
public sealed class Rosters(Db db, Vault vault, TimeProvider time, RosterReadings readings)
{
    /// <exception cref="Refusal">Nothing can be read, or it is another prison's.</exception>
    public RosterReading Read(byte[] file, string fileName, Organisation prison, IReadOnlyDictionary<string, RosterField>? columns = null, Action<int>? progress = null)
    {
        var reading = new RosterReader(time.Today).Read(file, fileName, columns, progress);
        PrisonNames.RefuseOther(reading.Title, prison);
        return reading;
    }

    /// <summary>The file of an import that is looked at, with the columns as the user corrected them.</summary>
    public async Task<RosterReading> ReadAsync(RosterImport import, CancellationToken cancel)
    {
        if (readings.Of(import, time.Today) is { } kept) return kept;
        var prison = await db.Organisations.AsNoTracking().FirstAsync(o => o.UnitNo == import.Unit, cancel);
        var reading = Read(await RosterFile.OpenAsync(db, import.Id, vault, cancel), import.FileName, prison, ColumnsOf(import));
        readings.Keep(import, time.Today, reading);
        return reading;
    }

    /// <summary>What the upload has just read is looked at next.</summary>
    public void Remember(RosterImport import, RosterReading reading) => readings.Keep(import, time.Today, reading);

    /// <summary>Compares a reading with the unit's people and changes nothing.</summary>
    public async Task<RosterPreview> PreviewAsync(RosterReading reading, int unit, CancellationToken cancel)
    {
        var planner = new RosterPlanner(db, vault, unit, reading);
        List<RosterStep> steps = new(reading.Rows.Count);
        foreach (var rows in reading.Rows.Chunk(RosterPlanner.Together))
            steps.AddRange((await planner.PlanAsync(rows, tracking: false, cancel)).Select(p => p.Step));

        var missing = await MissingAsync(planner, unit, cancel);
        return new(reading, steps, missing, Count(steps.GroupBy(s => s.Outcome).ToDictionary(g => g.Key, g => g.Count()), missing.Count));
    }

    /// <summary>Writes new and changed rows, and what was chosen for those in conflict, all or none. The same file again changes nothing.</summary>
    /// <exception cref="Refusal">It was applied or ended already, perhaps by someone else a moment ago; or a record that a choice is about has changed.</exception>
    public async Task ApplyAsync(RosterImport import, RosterReading reading, ConflictChoices choices, Actor by, Action<int>? progress, CancellationToken cancel)
    {
        await WriteAsync(import, reading, choices, by, progress, cancel);
        await db.TakeStockAsync(cancel);
    }

    Task WriteAsync(RosterImport import, RosterReading reading, ConflictChoices choices, Actor by, Action<int>? progress, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var at = time.Now;
        import.Apply(by, at);
        await db.SaveChangesAsync(cancel); // the second of two officers stops here
        var applier = new RosterApplier(db, vault, import, choices, by, at, time.Today);
        var planner = new RosterPlanner(db, vault, import.Unit, reading);
        var (counts, no) = (new Dictionary<RosterOutcome, int>(), 0);
        foreach (var rows in reading.Rows.Chunk(RosterPlanner.Together))
        {
            db.ChangeTracker.Clear();
            foreach (var (step, held) in await planner.PlanAsync(rows, tracking: true, cancel))
            {
                counts[step.Outcome] = counts.GetValueOrDefault(step.Outcome) + 1;
                applier.Apply(step, held, ++no);
            }

            await applier.SaveAsync(cancel);
            progress?.Invoke(no);
        }

        db.ChangeTracker.Clear();
        var missing = await MissingAsync(planner, import.Unit, cancel);
        db.Attach(import);
        import.Count(Count(counts, missing.Count) with { Taken = applier.Taken });
        await db.SaveChangesAsync(cancel);
        await RosterFile.ForgetAsync(db, import.Id, cancel);
        if (no <= AssessPeople.AtOnce) await AssessPeople.AssessUnitAsync(import.Unit, db, vault, time.Today, cancel); // more are judged within the hour
    }, cancel);

    async Task<IReadOnlyList<MissingPerson>> MissingAsync(RosterPlanner planner, int unit, CancellationToken cancel)
    {
        List<Id<Participant>> missing = [];
        var keys = db.Custodies.Where(c => c.Unit == unit && c.Presence == Presence.Present).OrderBy(c => c.RegisterKey).Select(c => new { c.ParticipantId, c.RegisterKey });
        await foreach (var held in keys.AsAsyncEnumerable().WithCancellation(cancel))
            if (!planner.Names(held.RegisterKey)) missing.Add(held.ParticipantId);

        List<MissingPerson> people = [];
        foreach (var some in missing.Chunk(RosterPlanner.Together))
            people.AddRange((await (
                    from person in db.Participants
                    where some.Contains(person.Id)
                    join custody in db.Custodies on person.Id equals custody.ParticipantId
                    select new { person.Id, person.Name, person.Alias, person.Patronym, person.Sex, custody.RegisterNumber }).ToListAsync(cancel))
                .Select(p => new MissingPerson(p.Id, ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex), p.RegisterNumber)));
        return people;
    }

    static RosterCounts Count(Dictionary<RosterOutcome, int> of, int missing) => new(
        of.Values.Sum(), of.GetValueOrDefault(RosterOutcome.New), of.GetValueOrDefault(RosterOutcome.Changed), of.GetValueOrDefault(RosterOutcome.Same),
        of.GetValueOrDefault(RosterOutcome.Conflicting), of.GetValueOrDefault(RosterOutcome.Rejected), missing);

    /// <summary>The user's corrections of columns, as they are kept with the import.</summary>
    public static IReadOnlyDictionary<string, RosterField> ColumnsOf(RosterImport import) => import.Columns.Length == 0
        ? new Dictionary<string, RosterField>()
        : JsonSerializer.Deserialize<Dictionary<string, string>>(import.Columns)!
            .Where(c => Enum.TryParse<RosterField>(c.Value, out _)).ToDictionary(c => c.Key, c => Enum.Parse<RosterField>(c.Value));

    public static string Kept(IReadOnlyDictionary<string, RosterField> columns) =>
        JsonSerializer.Serialize(columns.ToDictionary(c => c.Key, c => c.Value.ToString()));
}
