namespace Semai.Modules.Training.Certificates;

public enum CertificateState
{
    /// <summary>Whoever asks is told that it is valid.</summary>
    Issued,

    /// <summary>Whoever asks is told that it is not, since when, and what stands in its place.</summary>
    Revoked,
}

public enum CertificateAct { Revoke }

/// <summary>The life of a certificate, as a table. What is printed never changes: a mistake is revoked and issued anew.</summary>
public static class CertificateLifecycle
{
    public static readonly Lifecycle<CertificateState, CertificateAct> Table = new("certificate", CertificateWords.Of,
        (CertificateState.Issued, CertificateAct.Revoke, CertificateState.Revoked));
}

/// <summary>Why a certificate no longer counts. Only these words are shown to the public, never the note beside them.</summary>
public enum RevocationReason
{
    /// <summary>The name, the training or a date is printed wrongly; a corrected one takes its place.</summary>
    Misprint,

    /// <summary>It was issued to the wrong person or for the wrong class.</summary>
    IssuedInError,

    /// <summary>It came out that the conditions of completion were not met.</summary>
    ConditionsNotMet,
}
