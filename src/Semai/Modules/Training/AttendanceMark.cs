using Semai.Modules.Participants;

namespace Semai.Modules.Training;

/// <summary>What a register says of one person: hadir, sakit, izin, alpa.</summary>
public enum Mark { Present, Late, Sick, Excused, Absent }

/// <summary>
/// One person at one session: a fact, one row, with the unit's number on it so that national sums need no join.
/// What it said before a correction stands in <see cref="AttendanceCorrection"/>.
/// </summary>
public sealed class AttendanceMark
{
    public const int LateMax = 450;

    public long Id { get; private init; }
    public int Unit { get; private init; }
    public Id<TrainingClass> ClassId { get; private init; }
    public int SessionNo { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public Mark Mark { get; private set; }

    /// <summary>Minutes missed, where late; else 0.</summary>
    public int LateMinutes { get; private set; }

    /// <summary>The day of the session; may lie before the day it was recorded.</summary>
    public DateOnly HappenedOn { get; private init; }

    public DateTime RecordedAt { get; private set; }
    public string By { get; private set; } = "";
    public string ByName { get; private set; } = "";

    /// <exception cref="Refusal">Late without minutes, or by more than the session lasts.</exception>
    public static AttendanceMark Of(TrainingClass @class, Session session, Id<Participant> participant, Mark mark, int lateMinutes, Actor by, DateTime at) => new()
    {
        Unit = @class.Unit,
        ClassId = @class.Id,
        SessionNo = session.No,
        ParticipantId = participant,
        Mark = mark,
        LateMinutes = Late(session, mark, lateMinutes),
        HappenedOn = session.Date,
        RecordedAt = at,
        By = by.Id,
        ByName = by.Name,
    };

    /// <summary>Says something else; null where it says the same. A late correction needs a reason.</summary>
    /// <param name="isOpen">The days for simple changes have not run out.</param>
    public AttendanceCorrection? Correct(Session session, Mark mark, int lateMinutes, bool isOpen, string? reason, Actor by, DateTime at)
    {
        var late = Late(session, mark, lateMinutes);
        if ((mark, late) == (Mark, LateMinutes)) return null;
        if (!isOpen && string.IsNullOrWhiteSpace(reason)) throw TrainingRefusals.CorrectionNeedsReason;

        var correction = new AttendanceCorrection
        {
            Unit = Unit,
            ClassId = ClassId,
            SessionNo = SessionNo,
            ParticipantId = ParticipantId,
            Was = Mark,
            WasLateMinutes = LateMinutes,
            WasBy = ByName,
            WasAt = RecordedAt,
            Became = mark,
            BecameLateMinutes = late,
            Reason = reason,
            By = by.Id,
            ByName = by.Name,
            At = at,
        };
        (Mark, LateMinutes, By, ByName, RecordedAt) = (mark, late, by.Id, by.Name, at);
        return correction;
    }

    static int Late(Session session, Mark mark, int minutes) => mark is not Mark.Late
        ? 0
        : minutes < 1 || minutes >= session.Minutes ? throw TrainingRefusals.LateBeyondSession(session.Minutes) : minutes;
}

/// <summary>A mark as it was and as it became; never edited.</summary>
public sealed class AttendanceCorrection
{
    public const int ReasonMax = 300;

    public long Id { get; private init; }
    public int Unit { get; init; }
    public Id<TrainingClass> ClassId { get; init; }
    public int SessionNo { get; init; }
    public Id<Participant> ParticipantId { get; init; }
    public Mark Was { get; init; }
    public int WasLateMinutes { get; init; }
    public string WasBy { get; init; } = "";
    public DateTime WasAt { get; init; }
    public Mark Became { get; init; }
    public int BecameLateMinutes { get; init; }
    public string? Reason { get; init; }
    public string By { get; init; } = "";
    public string ByName { get; init; } = "";
    public DateTime At { get; init; }
}
