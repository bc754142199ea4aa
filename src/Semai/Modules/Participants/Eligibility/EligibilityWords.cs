namespace Semai.Modules.Participants.Eligibility;

public static class EligibilityWords
{
    public static string Eligibility => Say(id: "Kelayakan", en: "Eligibility");
    public static string PerPurpose => Say(id: "Kelayakan per tujuan", en: "Eligibility per purpose");
    public static string Advice(DateOnly on) => Say(
        id: $"Saran sistem per {on.Long}. Yang memutuskan: Kalapas setelah sidang TPP.",
        en: $"The system's advice as of {on.Long}. The head of prison decides, after the observation team.");

    public static Both Of(Purpose purpose) => purpose switch
    {
        Purpose.Training => new("pelatihan di dalam", "training inside"),
        Purpose.Production => new("produksi di dalam", "production inside"),
        Purpose.InternshipOutside => new("magang di luar", "an internship outside"),
        Purpose.Aftercare => new("pendampingan setelah bebas", "mentoring after release"),
    };

    public static string Title(Purpose purpose) => purpose switch
    {
        Purpose.Training => Say(id: "Pelatihan di dalam", en: "Training inside"),
        Purpose.Production => Say(id: "Produksi di dalam", en: "Production inside"),
        Purpose.InternshipOutside => Say(id: "Magang di luar", en: "Internship outside"),
        Purpose.Aftercare => Say(id: "Pendampingan setelah bebas", en: "Mentoring after release"),
    };

    /// <summary>In the middle of a sentence.</summary>
    public static Both Of(LegalStatus status) => status switch
    {
        LegalStatus.Detainee => new("tahanan", "detainee"),
        LegalStatus.Convict => new("narapidana", "convict"),
        LegalStatus.Juvenile => new("Anak Binaan", "juvenile"),
        LegalStatus.Client => new("klien Bapas", "client of the probation office"),
        LegalStatus.Former => new("mantan narapidana", "former inmate"),
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => Say(id: "Memenuhi syarat", en: "Eligible"),
        Outcome.WithConditions => Say(id: "Perlu dilengkapi", en: "With conditions"),
        Outcome.NotYet => Say(id: "Belum", en: "Not yet"),
        Outcome.LegalReview => Say(id: "Perlu telaah hukum", en: "Legal review"),
        Outcome.NotEligible => Say(id: "Tidak memenuhi syarat", en: "Not eligible"),
    };

    /// <summary>With its day: "Belum, paling cepat 3 Juni 2026".</summary>
    public static string Of(Outcome outcome, DateOnly? from) => (outcome, from) switch
    {
        (Outcome.NotYet, { } day) => Say(id: $"Belum, paling cepat {day.Long}", en: $"Not yet, {day.Long} at the earliest"),
        (Outcome.LegalReview, { } day) => Say(id: $"Perlu telaah hukum, paling cepat {day.Long}", en: $"Legal review, {day.Long} at the earliest"),
        _ => Of(outcome),
    };

    /// <summary>Of one rule in a list, for those who cannot see the icon.</summary>
    public static string OfRule(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => Say(id: "Terpenuhi", en: "Met"),
        Outcome.WithConditions => Say(id: "Perlu dilengkapi", en: "To be completed"),
        Outcome.NotYet => Say(id: "Belum waktunya", en: "Not yet"),
        Outcome.LegalReview => Say(id: "Perlu telaah hukum", en: "Legal review"),
        Outcome.NotEligible => Say(id: "Tidak terpenuhi", en: "Not met"),
    };

    public static Both Of(FactSource source) => source switch
    {
        FactSource.Register => new("Register atau SDP", "Register or SDP"),
        FactSource.OwnCalculation => new("Hitungan Semai, perkiraan", "Worked out by Semai, an estimate"),
        FactSource.DisciplineRegister => new("Register F", "Register F"),
        FactSource.SocialInquiry => new("Litmas PK Bapas", "Social inquiry"),
        FactSource.Assessor => new("Asesmen", "Assessment"),
        FactSource.Clinic => new("Klinik", "Clinic"),
        FactSource.CaseGuardian => new("Laporan wali pemasyarakatan", "Case guardian's report"),
        FactSource.Verdict => new("Putusan", "Verdict"),
        FactSource.File => new("Berkas", "File"),
    };

    /// <summary>In place of what the reader may not see: the outcome, and nothing of why.</summary>
    public static Both Protected(Outcome outcome, DateOnly? from) => outcome switch
    {
        Outcome.Eligible => new("Syarat yang bergantung pada data terlindung sudah terpenuhi", "The conditions that rest on protected data are met"),
        Outcome.NotYet when from is { } day => new(
            $"Syarat yang bergantung pada data terlindung baru terpenuhi {day.ToString("d MMMM yyyy", Indonesian)}",
            $"The conditions that rest on protected data are met only on {day.ToString("d MMMM yyyy", English)}"),
        _ => new(
            "Ada syarat yang bergantung pada data terlindung dan belum terpenuhi; tanyakan kepada petugas registrasi",
            "A condition that rests on protected data is not met; ask the registrar"),
    };
}
