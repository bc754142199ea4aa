namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>What was done at the gate.</summary>
public enum OutingAct
{
    Leave,
    Return,

    /// <summary>The hours were wrong, or nobody went.</summary>
    Correct,
}

/// <summary>
/// One day on which a person goes out to an internship through the prison's gate: out, due back, back. Marked by whoever
/// stands there; the same mark twice changes nothing, and what was wrong is corrected with a reason.
/// </summary>
public sealed class Outing : IVersioned
{
    public const int WhyMax = 300;

    readonly List<OutingMark> _marks = [];

    Outing() { }

    public Id<Placement> PlacementId { get; private init; }
    public DateOnly Day { get; private init; }

    /// <summary>Through the gate on the way out; null where a mark was taken back.</summary>
    public TimeOnly? OutAt { get; private set; }

    /// <summary>Through the gate again; null while the person is out.</summary>
    public TimeOnly? BackAt { get; private set; }

    /// <summary>When the person is due at the gate again, by the plan of that day.</summary>
    public TimeOnly DueBack { get; private init; }

    public int Version { get; private set; }

    /// <summary>Every mark, in order; never edited.</summary>
    public IReadOnlyList<OutingMark> Marks => [.. _marks.OrderBy(m => m.No)];

    /// <summary>Outside the wall, as far as the gate knows.</summary>
    public bool IsOut => OutAt is not null && BackAt is null;

    /// <summary>Minutes after the hour at which the person came back; 0 in time.</summary>
    public int LateMinutes => BackAt is { } back && back > DueBack ? (int)(back - DueBack).TotalMinutes : 0;

    /// <summary>Still out after the hour.</summary>
    public bool IsOverdue(DateTime now) => IsOut && (Day < now.OfficeDay || (Day == now.OfficeDay && now.OfficeHour > DueBack));

    /// <summary>A day on which nobody has gone out yet.</summary>
    /// <exception cref="Refusal">Inside the wall, no day of this internship, or one on which it was stopped.</exception>
    public static Outing Open(Placement placement, PlacementDays days, DateOnly day, DateOnly today)
    {
        if (!placement.IsOutside) throw OutingRefusals.Inside;
        days.MustHold(day);
        if (!placement.RunsOn(day) || (day == today && placement.State is not PlacementState.Active)) throw InternshipRefusals.StoppedThatDay;

        return new() { PlacementId = placement.Id, Day = day, DueBack = placement.BackBy };
    }

    /// <summary>Out through the gate. Of two who mark it, the first counts.</summary>
    /// <exception cref="Refusal">That hour has not come.</exception>
    public void Leave(TimeOnly hour, Actor by, DateTime at)
    {
        if (OutAt is not null) return;
        MustHavePassed(hour, at);

        OutAt = hour;
        Record(OutingAct.Leave, by, at, null);
    }

    /// <summary>Back through the gate. Of two who mark it, the first counts.</summary>
    /// <exception cref="Refusal">Nobody went out, the hour is before that of leaving, or has not come.</exception>
    public void Return(TimeOnly hour, Actor by, DateTime at)
    {
        if (BackAt is not null) return;
        Check(OutAt, hour);
        MustHavePassed(hour, at);

        BackAt = hour;
        Record(OutingAct.Return, by, at, null);
    }

    /// <summary>Other hours than were marked; none at all where nobody went.</summary>
    public void Correct(TimeOnly? outAt, TimeOnly? backAt, string why, Actor by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(why)) throw InternshipRefusals.WhyMissing;
        if (backAt is { } back) Check(outAt, back);
        if ((backAt ?? outAt) is { } last) MustHavePassed(last, at);
        if ((outAt, backAt) == (OutAt, BackAt)) return;

        (OutAt, BackAt) = (outAt, backAt);
        Record(OutingAct.Correct, by, at, why);
    }

    static void Check(TimeOnly? outAt, TimeOnly back)
    {
        if (outAt is null) throw OutingRefusals.NeverOut;
        if (back < outAt) throw OutingRefusals.BackBeforeOut;
    }

    void MustHavePassed(TimeOnly hour, DateTime at)
    {
        if (Day > at.OfficeDay || (Day == at.OfficeDay && hour > at.OfficeHour)) throw OutingRefusals.HourToCome;
    }

    void Record(OutingAct act, Actor by, DateTime at, string? why) => _marks.Add(new(_marks.Count + 1, act, OutAt, BackAt, by.Id, by.Name, at, why));
}

/// <summary>One mark at the gate: what it then said, who made it, when, and why where it corrects.</summary>
public sealed record OutingMark(int No, OutingAct Act, TimeOnly? OutAt, TimeOnly? BackAt, string By, string ByName, DateTime At, string? Why);
