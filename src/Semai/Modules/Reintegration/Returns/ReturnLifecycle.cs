using static Semai.Modules.Reintegration.Returns.ReturnAct;
using static Semai.Modules.Reintegration.Returns.ReturnState;

namespace Semai.Modules.Reintegration.Returns;

public enum ReturnState
{
    /// <summary>The register has the person back, and nobody has said why.</summary>
    Open,

    Explained,
}

public enum ReturnAct { Record, Explain }

/// <summary>What a return to prison was.</summary>
public enum ReturnReason
{
    /// <summary>Sentenced for another crime.</summary>
    NewConviction,

    /// <summary>A conditional release or leave was revoked without a new conviction.</summary>
    TechnicalBreach,

    /// <summary>Held for a new case that no court has decided.</summary>
    Remand,

    /// <summary>The release was recorded in error, or with a wrong day: there was no return.</summary>
    ReleaseInError,
}

/// <summary>The life of a return, as a table. What was said may be said anew.</summary>
public static class ReturnLifecycle
{
    public static readonly Lifecycle<ReturnState, ReturnAct> Table = new("prison-return", ReturnWords.Of,
        (Open, Explain, Explained),
        (Explained, Explain, Explained));
}
