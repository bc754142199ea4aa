namespace Semai.Modules.Reference;

/// <summary>
/// Rules that the law may change, as data: one version of one set, in force from a day, with its sources inside.
/// A version is never changed once loaded, because decisions name it; another rule is another version.
/// </summary>
public sealed class RuleSet
{
    public const int CodeMax = 40;
    public const int TextMax = 400;

    /// <summary>Which rules: <c>eligibility</c>.</summary>
    public string Code { get; private init; }

    public int Version { get; private init; }
    public DateOnly EffectiveFrom { get; private init; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public DateOnly? EffectiveTo { get; private init; }

    /// <summary>The laws it is drawn from, in one line; each rule also names its own article.</summary>
    public string LegalSource { get; private init; }

    /// <summary>Who compared it with the text of the law; empty until someone has.</summary>
    public string VerifiedBy { get; private init; }

    public Certainty Certainty { get; private init; }

    /// <summary>The rules themselves, as JSON; the module they belong to knows their shape.</summary>
    public string Rules { get; private init; }

    public DateTime LoadedAt { get; private init; }

    RuleSet(string code, int version, DateOnly effectiveFrom, DateOnly? effectiveTo, string legalSource, string verifiedBy, Certainty certainty, string rules, DateTime loadedAt)
    {
        (Code, Version, EffectiveFrom, EffectiveTo, LegalSource, VerifiedBy, Certainty, Rules, LoadedAt) =
            (code, version, effectiveFrom, effectiveTo, legalSource, verifiedBy, certainty, rules, loadedAt);
    }

    public static RuleSet Of(string code, int version, DateOnly effectiveFrom, DateOnly? effectiveTo, string legalSource, string verifiedBy, Certainty certainty, string rules, DateTime loadedAt) =>
        new(code, version, effectiveFrom, effectiveTo, legalSource, verifiedBy, certainty, rules, loadedAt);

    public bool InForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo);

    /// <summary>Word for word the same rules.</summary>
    public bool SaysTheSameAs(RuleSet other) => Rules == other.Rules && EffectiveFrom == other.EffectiveFrom && EffectiveTo == other.EffectiveTo;
}
