namespace Semai.Shell.Parts;

/// <summary>The states of the look, the same for agreements, people and papers. Icon and words carry them; colour comes third.</summary>
public enum StatusKind
{
    /// <summary>Done, fulfilled, eligible.</summary>
    Met,

    /// <summary>Going as planned.</summary>
    On,

    /// <summary>To come, on a known day.</summary>
    Next,

    /// <summary>Needs attention.</summary>
    Risk,

    /// <summary>Past its day. The only red.</summary>
    Late,

    /// <summary>Does not count, or not there.</summary>
    Off,

    /// <summary>Not yet: time will bring it.</summary>
    Yet,

    /// <summary>With conditions.</summary>
    Cond,

    /// <summary>Not eligible.</summary>
    No,

    /// <summary>For a lawyer to judge.</summary>
    Law,
}
