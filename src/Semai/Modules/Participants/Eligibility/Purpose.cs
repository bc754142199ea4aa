namespace Semai.Modules.Participants.Eligibility;

/// <summary>What a person might be eligible for.</summary>
public enum Purpose
{
    /// <summary>A. Pelatihan, inside the wall.</summary>
    Training,

    /// <summary>B. Produksi, inside the wall.</summary>
    Production,

    /// <summary>C. Magang outside the wall: assimilation with a third party.</summary>
    InternshipOutside,

    /// <summary>D. Pendampingan after release.</summary>
    Aftercare,
}

/// <summary>What the rules advise, from best to worst. The people decide: the head of prison, after the observation team.</summary>
public enum Outcome
{
    Eligible,

    /// <summary>Nothing stands against it that is known, but something is still to be recorded or completed.</summary>
    WithConditions,

    /// <summary>A date must come first.</summary>
    NotYet,

    /// <summary>The rules contradict each other; a lawyer looks.</summary>
    LegalReview,

    NotEligible,
}
