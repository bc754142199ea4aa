using System.Globalization;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;
using Semai.Shell.Offline;

namespace Semai.Modules.Production.Hours;

/// <summary>One line of a day's sheet.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
/// <param name="Minutes">Null while nothing is written.</param>
/// <param name="Settled">Paid: it stays as it is.</param>
public sealed record HoursRow(Id<Participant> ParticipantId, string? Name, int? Minutes, int? Pieces, string? By, bool Settled)
{
    public string Shown => Name ?? WorkWords.NameClosed;

    /// <summary>What is stored, as the page carries it along to notice when somebody else changes it.</summary>
    public string Stored => Minutes is { } minutes ? Text(minutes, Pieces ?? 0) : "";

    public static string Text(int minutes, int pieces) => string.Create(CultureInfo.InvariantCulture, $"{minutes}:{pieces}");
}

/// <summary>Reads who worked on a day in a batch, and who might have.</summary>
public sealed class HoursSheet(Db db, WorkReading reading)
{
    /// <summary>Everyone who works that day, and everyone of whom something is written, by name.</summary>
    public async Task<IReadOnlyList<HoursRow>> RowsAsync(Batch batch, DateOnly day, CancellationToken cancel)
    {
        var workers = await db.Workers.AsNoTracking().Where(w => w.Unit == batch.Unit && w.StartedOn <= day && (w.EndedOn == null || w.EndedOn >= day)).ToListAsync(cancel);
        var entries = await db.WorkEntries.AsNoTracking().Where(e => e.BatchId == batch.Id && e.Day == day && e.ErrorAt == null).ToDictionaryAsync(e => e.ParticipantId, cancel);
        var people = workers.Where(w => w.WorksOn(day)).Select(w => w.ParticipantId).Union(entries.Keys).ToList();
        var names = await reading.NamesAsync(people, cancel);
        return
        [
            .. people.Select(p => entries.GetValueOrDefault(p) is { } entry
                ? new HoursRow(p, names.GetValueOrDefault(p), entry.Minutes, entry.Pieces, entry.ByName, entry.SettlementId is not null)
                : new HoursRow(p, names.GetValueOrDefault(p), null, null, null, false))
            .OrderBy(r => r.Name is null).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.ParticipantId.Value),
        ];
    }

    /// <summary>Everyone who works on some day since then, by name, and what is written of those days.</summary>
    public async Task<(IReadOnlyList<SheetPerson> People, IReadOnlyList<SheetCell> Stored)> SinceAsync(Batch batch, DateOnly from, CancellationToken cancel)
    {
        var people = await db.Workers.Where(w => w.Unit == batch.Unit && w.StartedOn != null && (w.EndedOn == null || w.EndedOn >= from)).Select(w => w.ParticipantId).Distinct().ToListAsync(cancel);
        var entries = await db.WorkEntries.AsNoTracking().Where(e => e.BatchId == batch.Id && e.Day >= from && e.ErrorAt == null).ToListAsync(cancel);
        var all = people.Union(entries.Select(e => e.ParticipantId)).ToList();
        var names = await reading.NamesAsync(all, cancel);
        return (
            [.. all.Select(p => new SheetPerson(p.Value, names.GetValueOrDefault(p) ?? WorkWords.NameClosed)).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id)],
            [.. entries.Select(Cell)]);
    }

    /// <summary>What is written of these days.</summary>
    public async Task<IReadOnlyList<SheetCell>> CellsAsync(Id<Batch> batch, IReadOnlyList<DateOnly> days, CancellationToken cancel) =>
        [.. (await db.WorkEntries.AsNoTracking().Where(e => e.BatchId == batch && days.Contains(e.Day) && e.ErrorAt == null).ToListAsync(cancel)).Select(Cell)];

    static SheetCell Cell(WorkEntry entry) => new(entry.ParticipantId.Value, entry.Day, [entry.Minutes, entry.Pieces], entry.ByName, entry.SettlementId is not null);

    /// <summary>Live minutes and pieces of a batch, day by day.</summary>
    public async Task<IReadOnlyList<HoursDay>> DaysAsync(Batch batch, CancellationToken cancel) =>
        await db.WorkEntries.Where(e => e.BatchId == batch.Id && e.ErrorAt == null).GroupBy(e => e.Day)
            .OrderByDescending(g => g.Key).Select(g => new HoursDay(g.Key, g.Count(), g.Sum(e => e.Minutes), g.Sum(e => e.Pieces))).ToListAsync(cancel);
}

/// <summary>What was worked in a batch on one day.</summary>
public sealed record HoursDay(DateOnly Day, int People, int Minutes, int Pieces);
