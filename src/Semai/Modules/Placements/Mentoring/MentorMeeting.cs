namespace Semai.Modules.Placements.Mentoring;

/// <summary>What is told of a meeting that was held.</summary>
/// <param name="On">The day it was held; paper may come later.</param>
/// <param name="Inside">Within the wall.</param>
/// <param name="Topics">What they spoke of and worked on.</param>
/// <param name="Note">The officer's own; null where there is none.</param>
/// <param name="MentorMood">How the mentor found it, 1 to 5; null where not asked.</param>
/// <param name="PersonMood">How the person found it, 1 to 5; null where not asked.</param>
/// <param name="LateWhy">Why the paper came so late; needed beyond the days of the rule.</param>
public sealed record MeetingFacts(
    DateOnly On, int Minutes, string Place, bool Inside, string Topics, string? Note, int? MentorMood, int? PersonMood, string? LateWhy);

/// <summary>One meeting of a pair. Never deleted: what is wrong is marked as entered in error and another is written.</summary>
public sealed class MentorMeeting
{
    public const int MinutesMax = 480;

    MentorMeeting() { }

    internal MentorMeeting(int no, MeetingFacts said, Actor by, DateTime at)
    {
        (No, On, Minutes, Place, Inside) = (no, said.On, said.Minutes, said.Place, said.Inside);
        (Topics, Note, MentorMood, PersonMood, LateWhy) = (said.Topics, said.Note, said.MentorMood, said.PersonMood, said.LateWhy);
        (By, ByName, RecordedAt) = (by.Id, by.Name, at);
    }

    public int No { get; private init; }
    public DateOnly On { get; private init; }
    public int Minutes { get; private init; }
    public string Place { get; private init; } = "";
    public bool Inside { get; private init; }
    public string Topics { get; private init; } = "";
    public string? Note { get; private init; }
    public int? MentorMood { get; private init; }
    public int? PersonMood { get; private init; }
    public string? LateWhy { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Why it does not count; null while it does.</summary>
    public string? InErrorWhy { get; private set; }

    public string? InErrorBy { get; private set; }

    public bool Counts => InErrorWhy is null;

    internal void MarkInError(string why, Actor by) => (InErrorWhy, InErrorBy) = (why, by.Name);
}

/// <summary>A meeting to come: the gate knows whom to expect.</summary>
public sealed class PlannedMeeting
{
    PlannedMeeting() { }

    internal PlannedMeeting(int no, DateOnly on, TimeOnly starts, int minutes, string place, Actor by) =>
        (No, On, Starts, Minutes, Place, ByName) = (no, on, starts, minutes, place, by.Name);

    public int No { get; private init; }
    public DateOnly On { get; private init; }
    public TimeOnly Starts { get; private init; }
    public int Minutes { get; private init; }
    public string Place { get; private init; } = "";
    public string ByName { get; private init; } = "";

    /// <summary>Why it was called off; null while it stands.</summary>
    public string? CancelledWhy { get; private set; }

    public TimeOnly Ends => Starts.AddMinutes(Minutes);

    internal void Cancel(string why) => CancelledWhy = why;
}

/// <summary>What a person wants to reach with the mentor.</summary>
public sealed class PairGoal
{
    PairGoal() { }

    internal PairGoal(int no, string text, DateOnly due) => (No, Text, Due) = (no, text, due);

    public int No { get; private init; }
    public string Text { get; private init; } = "";
    public DateOnly Due { get; private init; }

    /// <summary>Null while it is not reached.</summary>
    public DateOnly? ReachedOn { get; private set; }

    internal void Reach(DateOnly on) => ReachedOn = on;
}

/// <summary>One act on a pair: what, who, when, why and the words that went with it.</summary>
public sealed record PairEvent(int No, PairAct Act, PairReason? Reason, string By, string ByName, DateOnly On, DateTime At, string? Note);
