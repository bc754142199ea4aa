using static Semai.Modules.Training.ClassAct;
using static Semai.Modules.Training.ClassState;

namespace Semai.Modules.Training;

/// <summary>How far a class has come.</summary>
public enum ClassState
{
    /// <summary>Laid out in days; nobody has been proposed.</summary>
    Planned,

    /// <summary>Candidates are proposed and the observation team decides on them.</summary>
    Selecting,

    /// <summary>Sessions are held and registers taken.</summary>
    Running,

    Completed,
    Cancelled,
}

public enum ClassAct { Plan, OpenSelection, Start, Reschedule, CancelSession, TakeRegister, Complete, Cancel }

/// <summary>The life of a class, as a table.</summary>
public static class ClassLifecycle
{
    public static readonly Lifecycle<ClassState, ClassAct> Table = new("class", TrainingWords.Of,
        (Planned, OpenSelection, Selecting),
        (Planned, Reschedule, Planned),
        (Planned, CancelSession, Planned),
        (Planned, Cancel, Cancelled),
        (Selecting, Start, Running),
        (Selecting, Reschedule, Selecting),
        (Selecting, CancelSession, Selecting),
        (Selecting, Cancel, Cancelled),
        (Running, Reschedule, Running),
        (Running, CancelSession, Running),
        (Running, TakeRegister, Running),
        (Running, Complete, Completed),
        (Running, Cancel, Cancelled));

    /// <summary>Those that have yet to start.</summary>
    public static readonly ClassState[] ToBegin = [Planned, Selecting];
}
