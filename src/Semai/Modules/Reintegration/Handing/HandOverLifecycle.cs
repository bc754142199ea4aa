using static Semai.Modules.Reintegration.Handing.HandOverAct;
using static Semai.Modules.Reintegration.Handing.HandOverState;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>From whom to whom a person is handed over.</summary>
public enum HandOverLeg
{
    /// <summary>Lapas to Bapas: parole and leaves, which it supervises; asks for no consent, the law says so.</summary>
    PrisonToProbation,

    /// <summary>Bapas to a regional agency, with the person's written consent.</summary>
    ProbationToAgency,

    /// <summary>Lapas to a regional agency: the sentence is over and nobody supervises; with the person's written consent.</summary>
    PrisonToAgency,
}

public enum HandOverState
{
    /// <summary>Being put together; the receiver does not see it.</summary>
    Prepared,

    /// <summary>Waits for the receiver.</summary>
    Sent,

    /// <summary>The receiver has the person, and from now on the record.</summary>
    Accepted,

    /// <summary>Sent back with a reason; may be sent again.</summary>
    Refused,

    /// <summary>Called back, or the consent was withdrawn: the receiver sees nothing any more.</summary>
    Ended,
}

public enum HandOverAct { Prepare, Send, Accept, Refuse, End }

/// <summary>The life of a hand-over, as a table.</summary>
public static class HandOverLifecycle
{
    public static readonly Lifecycle<HandOverState, HandOverAct> Table = new("hand-over", HandOverWords.Of,
        (Prepared, Send, Sent),
        (Prepared, End, Ended),
        (Sent, Accept, Accepted),
        (Sent, Refuse, Refused),
        (Sent, End, Ended),
        (Refused, Send, Sent),
        (Refused, End, Ended),
        (Accepted, End, Ended));

    /// <summary>States in which the receiver sees that it is there.</summary>
    public static readonly IReadOnlyList<HandOverState> Shown = [Sent, Accepted, Refused];
}
