using System.Globalization;
using Microsoft.Extensions.Options;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training.Registers;

/// <summary>One line of a register.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
/// <param name="Mark">Null while not marked.</param>
public sealed record RegisterRow(
    Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, Mark? Mark, int LateMinutes, string? By, DateTime? RecordedAt)
{
    public string Shown => Name ?? TrainingWords.NameClosed;

    /// <summary>What is stored, as the page carries it along to notice when somebody else changes it.</summary>
    public string Stored => Mark is { } mark ? Text(mark, LateMinutes) : "";

    public static string Text(Mark mark, int late) => string.Create(CultureInfo.InvariantCulture, $"{mark}:{late}");
}

/// <summary>Reads and writes the marks of one session.</summary>
public sealed class Registering(Db db, ClassReading reading, TimeProvider time, IOptions<TrainingRules> rules)
{
    public bool NeedsReason(Session session) => !session.IsRegisterOpen(time.Today, rules.Value.RegisterOpenDays);

    public bool HasCome(Session session) => session.Date <= time.Today;

    /// <summary>Everyone whose days in the class include this session, by name.</summary>
    public async Task<IReadOnlyList<RegisterRow>> RowsAsync(TrainingClass @class, Session session, CancellationToken cancel)
    {
        var people = await db.Enrolments.AsNoTracking()
            .Where(e => e.ClassId == @class.Id && e.Began != null && e.Began <= session.Date && (e.LeftOn == null || e.LeftOn > session.Date))
            .Select(e => new { e.Id, e.ParticipantId }).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. people.Select(p => p.ParticipantId)], cancel);
        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.ClassId == @class.Id && m.SessionNo == session.No)
            .ToDictionaryAsync(m => m.ParticipantId, cancel);

        return
        [
            .. people.Select(p =>
            {
                var mark = marks.GetValueOrDefault(p.ParticipantId);
                return new RegisterRow(p.Id, p.ParticipantId, names.GetValueOrDefault(p.ParticipantId), mark?.Mark, mark?.LateMinutes ?? 0, mark?.ByName, mark?.RecordedAt);
            })
            .OrderBy(r => r.Name is null).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Id.Value),
        ];
    }

    public async Task<IReadOnlyList<CorrectionRow>> CorrectionsAsync(TrainingClass @class, Session session, CancellationToken cancel)
    {
        var found = await db.AttendanceCorrections.AsNoTracking().Where(c => c.ClassId == @class.Id && c.SessionNo == session.No)
            .OrderByDescending(c => c.Id).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. found.Select(c => c.ParticipantId).Distinct()], cancel);
        return [.. found.Select(c => new CorrectionRow(names.GetValueOrDefault(c.ParticipantId) ?? TrainingWords.NameClosed, c.Was, c.WasBy, c.Became, c.ByName, c.At, c.Reason))];
    }

    /// <exception cref="Refusal">The class does not run, the session is to come, somebody is not on it, or a late change has no reason.</exception>
    public Task SaveAsync(TrainingClass @class, Session session, IReadOnlyList<TakeRegister.Said> said, string? reason, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (said.Count == 0) throw TrainingRefusals.NobodyChosen;

        var rows = (await RowsAsync(@class, session, cancel)).ToDictionary(r => r.Id);
        var stored = await db.AttendanceMarks.Where(m => m.ClassId == @class.Id && m.SessionNo == session.No).ToDictionaryAsync(m => m.ParticipantId, cancel);
        var isOpen = !NeedsReason(session);
        @class.TakeRegister(session.No, time.Today, by, time.Now);

        foreach (var one in said.DistinctBy(s => s.Id))
        {
            if (!rows.TryGetValue(one.Id, out var row)) throw TrainingRefusals.NotOnRegister;

            if (!stored.TryGetValue(row.ParticipantId, out var mark))
                db.Add(AttendanceMark.Of(@class, session, row.ParticipantId, one.Mark, one.LateMinutes, by, time.Now));
            else if (mark.Correct(session, one.Mark, one.LateMinutes, isOpen, reason, by, time.Now) is { } correction)
                db.Add(correction);
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);
}

/// <summary>A mark that was changed: what it said, what it says, who, when and why.</summary>
public sealed record CorrectionRow(string Name, Mark Was, string WasBy, Mark Became, string By, DateTime At, string? Reason);
