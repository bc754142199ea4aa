using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>The records of one person side by side, and what the rules may learn from them.</summary>
/// <param name="AsOf">The day on which the custody record was last brought up to date.</param>
/// <param name="Trained">The day on which a class was last completed here.</param>
sealed record PersonFile(
    Custody Custody, DateOnly AsOf, DateOnly? Born, Offence? Offence, IReadOnlyList<Breach> Breaches, IReadOnlyList<CustodyFact> Entries, DateOnly? Trained)
{
    public PersonFacts Facts(Vault vault)
    {
        var latest = Entries.GroupBy(e => e.Kind).ToDictionary(
            e => e.Key, e => e.OrderBy(x => x.HappenedOn).ThenBy(x => x.RecordedAt).ThenBy(x => x.Id).Select(x => (Value: x.Open(vault), On: x.HappenedOn)).Last());
        return new()
        {
            Status = Register(StatusNow),
            Sentence = KindOfSentence is { } kind ? Register(kind) : null,
            Group = Offence is null ? null : new(Offence.Group, FactSource.Verdict, AsOf),
            Crime = Offence?.OpenKind(vault) is { } crime ? new(crime, FactSource.Verdict, AsOf) : null,
            Born = Day(Born, FactSource.Register),
            Started = Day(Custody.DetainedFrom, FactSource.Register),
            OneThird = Day(Custody.OneThirdDate, Dated),
            OneHalf = Day(Custody.OneHalfDate, Dated),
            TwoThirds = Day(Custody.TwoThirdsDate, Dated),
            Ends = Day(Custody.ExpirationDate, Dated),
            Breaches = Breaches,
            Risk = latest.TryGetValue(FactKind.RecidivismRisk, out var risk) ? new(RiskOf(risk.Value), FactSource.Assessor, risk.On) : null,
            RiskReduced = latest.TryGetValue(FactKind.RiskDecreased, out var fallen) ? new(fallen.Value is FactValue.Yes, FactSource.Assessor, fallen.On) : null,
            Fitness = latest.TryGetValue(FactKind.Health, out var health) ? new(FitnessOf(health.Value), FactSource.Clinic, health.On) : null,
            Revocations = RevocationsOf(vault),
            Known = Known(latest),
        };
    }

    /// <summary>Who has left is no convict any more, whatever the register said last.</summary>
    LegalStatus StatusNow => Custody is { Presence: Presence.Released, LegalStatus: LegalStatus.Convict or LegalStatus.Juvenile }
        ? LegalStatus.Former
        : Custody.LegalStatus;

    SentenceKind? KindOfSentence => Custody switch
    {
        { Death: true } => SentenceKind.Death,
        { Life: true } => SentenceKind.Life,
        { SentenceMonths: null, SentenceDays: null, ExpirationDate: null } => null,
        _ => SentenceKind.Term,
    };

    FactSource Dated => Custody.DatesEstimated ? FactSource.OwnCalculation : FactSource.Register;

    Fact<T> Register<T>(T value) => new(value, FactSource.Register, AsOf);

    Fact<DateOnly>? Day(DateOnly? day, FactSource source) => day is { } known ? new(known, source, AsOf) : null;

    /// <summary>Each revocation is an entry of its own; an entry that says no says that there was none until then.</summary>
    Fact<IReadOnlyList<DateOnly>>? RevocationsOf(Vault vault)
    {
        var said = Entries.Where(e => e.Kind is FactKind.Revocation).ToList();
        return said.Count == 0 ? null : new(
            [.. said.Where(e => e.Open(vault) is FactValue.Yes).Select(e => e.HappenedOn).Order()], FactSource.File, said.Max(e => e.HappenedOn));
    }

    Dictionary<FactName, Fact<bool>> Known(IReadOnlyDictionary<FactKind, (FactValue Value, DateOnly On)> latest)
    {
        var known = new Dictionary<FactName, Fact<bool>>();
        Add(FactName.InquiryGuidance, FactKind.InquiryGuidance, FactSource.SocialInquiry);
        Add(FactName.InquiryAssimilation, FactKind.InquiryAssimilation, FactSource.SocialInquiry);
        Add(FactName.ActiveInProgramme, FactKind.GoodConduct, FactSource.CaseGuardian);
        Add(FactName.OpenCase, FactKind.OpenCase, FactSource.File);
        Add(FactName.LifeThreatened, FactKind.LifeThreatened, FactSource.Assessor);
        Add(FactName.FinePaid, FactKind.FinePaid, FactSource.File);
        Add(FactName.Deradicalised, FactKind.Deradicalised, FactSource.File);
        Add(FactName.WorkStatement, FactKind.WorkConsent, FactSource.File);
        Add(FactName.FamilyGuarantor, FactKind.Guarantor, FactSource.File);
        Add(FactName.HostGuarantee, FactKind.HostGuarantee, FactSource.File);

        // The case guardian's report is written after reading register F: without it, an empty list proves nothing.
        if (latest.TryGetValue(FactKind.GoodConduct, out var report)) known[FactName.RegisterRead] = new(true, FactSource.DisciplineRegister, report.On);
        if (Trained is { } day) known[FactName.Trained] = new(true, FactSource.File, day);
        return known;

        void Add(FactName name, FactKind kind, FactSource source)
        {
            if (latest.TryGetValue(kind, out var entry))
                known[name] = new(entry.Value is FactValue.Yes or FactValue.Recommended, source, entry.On);
        }
    }

    static Risk RiskOf(FactValue value) => value switch
    {
        FactValue.Low => Eligibility.Risk.Low,
        FactValue.Medium => Eligibility.Risk.Medium,
        _ => Eligibility.Risk.High,
    };

    static Fitness FitnessOf(FactValue value) => value switch
    {
        FactValue.Fit => Eligibility.Fitness.Fit,
        FactValue.FitWithLimits => Eligibility.Fitness.FitWithLimits,
        _ => Eligibility.Fitness.Unfit,
    };
}
