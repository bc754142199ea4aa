namespace Semai.Modules.Participants.Eligibility;

/// <summary>Where a fact comes from.</summary>
public enum FactSource
{
    /// <summary>The register of the prison, typed or imported from SDP.</summary>
    Register,

    /// <summary>Worked out here for want of an imported date: an estimate, and said so.</summary>
    OwnCalculation,

    /// <summary>Register F.</summary>
    DisciplineRegister,

    /// <summary>Litmas of the probation officer.</summary>
    SocialInquiry,

    Assessor,
    Clinic,

    /// <summary>The case guardian's report.</summary>
    CaseGuardian,

    /// <summary>The verdict.</summary>
    Verdict,

    /// <summary>A paper in the file.</summary>
    File,
}

/// <summary>One known fact: its value, where it comes from, and the day it speaks of.</summary>
public sealed record Fact<T>(T Value, FactSource Source, DateOnly AsOf)
{
    public bool IsEstimate => Source is FactSource.OwnCalculation;
}

public enum SentenceKind { Term, Life, Death }

/// <summary>RRI, the Indonesian scale of the risk of return to crime.</summary>
public enum Risk { Low, Medium, High }

public enum Fitness { Fit, FitWithLimits, Unfit }

/// <summary>One line of register F.</summary>
/// <param name="SanctionUntil">Last day of the sanction; null where none runs on.</param>
public sealed record Breach(DateOnly On, DateOnly? SanctionUntil);

/// <summary>Facts that are either so or not so.</summary>
public enum FactName
{
    /// <summary>Register F was read through; what is not on the list did not happen.</summary>
    RegisterRead,

    /// <summary>Takes part in the programme, with a good report.</summary>
    ActiveInProgramme,

    /// <summary>Trained for the work.</summary>
    Trained,

    OpenCase,
    LifeThreatened,
    FinePaid,
    Deradicalised,
    InquiryGuidance,
    InquiryAssimilation,
    TeamRecommends,

    /// <summary>Surat keputusan for assimilation.</summary>
    DecisionLetter,

    /// <summary>Consent to mentoring.</summary>
    Consent,

    /// <summary>Written statement of willingness to work.</summary>
    WorkStatement,

    GuardianConsent,
    FamilyGuarantor,
    HostGuarantee,

    /// <summary>Agreement (PKS) of the prison with the host.</summary>
    HostAgreement,

    NoticeRegency,
    NoticePolice,
    NoticeJudge,

    /// <summary>A client who keeps the conditions of release.</summary>
    ConditionsKept,
}

/// <summary>
/// All that the rules ask about one person. Null is unknown, and unknown is never guessed: it leads to
/// the advice to record it.
/// </summary>
public sealed record PersonFacts
{
    static readonly Dictionary<FactName, Fact<bool>> Nothing = [];

    public Fact<LegalStatus>? Status { get; init; }
    public Fact<SentenceKind>? Sentence { get; init; }
    public Fact<OffenceGroup>? Group { get; init; }

    /// <summary>Which of the listed crimes; null for a general one, or where unknown.</summary>
    public Fact<ListedCrime>? Crime { get; init; }

    public Fact<DateOnly>? Born { get; init; }

    /// <summary>First day of the last, uninterrupted detention.</summary>
    public Fact<DateOnly>? Started { get; init; }

    public Fact<DateOnly>? OneThird { get; init; }
    public Fact<DateOnly>? OneHalf { get; init; }
    public Fact<DateOnly>? TwoThirds { get; init; }

    /// <summary>Expiry of the sentence.</summary>
    public Fact<DateOnly>? Ends { get; init; }

    /// <summary>Breaches that are known. Whether these are all, <see cref="FactName.RegisterRead"/> says.</summary>
    public IReadOnlyList<Breach> Breaches { get; init; } = [];

    public Fact<Risk>? Risk { get; init; }
    public Fact<bool>? RiskReduced { get; init; }
    public Fact<Fitness>? Fitness { get; init; }

    /// <summary>Days on which assimilation was revoked; an empty list is known to be none.</summary>
    public Fact<IReadOnlyList<DateOnly>>? Revocations { get; init; }

    public IReadOnlyDictionary<FactName, Fact<bool>> Known { get; init; } = Nothing;

    public Fact<bool>? this[FactName name] => Known.GetValueOrDefault(name);
}
