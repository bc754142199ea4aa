namespace Semai.Shell.Parts;

/// <summary>Where one stands in a furrow.</summary>
public enum StepState
{
    Done,
    Now,
    Todo,

    /// <summary>Passed over, for a reason that is told.</summary>
    Pass,
}
