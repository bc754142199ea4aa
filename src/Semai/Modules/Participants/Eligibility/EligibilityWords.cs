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

    public static string OfLine(Advice.Line line) => line.IsReminder ? Say(id: "Untuk diingat", en: "To keep in mind") : OfRule(line.Outcome);

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

    public static string ToDo(Both remedy) => Say(id: $"Berikutnya: {remedy.Id}", en: $"Next: {remedy.En}");
    public static string RuleByRule => Say(id: "Aturan demi aturan", en: "Rule by rule");
    public static string Others(int count) => Say(id: $"{count} aturan lain", en: $"{count} more rules");
    public static string RuleOf(int no, int version) => Say(id: $"aturan {no}, versi {version}", en: $"rule {no}, version {version}");
    public static string Uncertain => Say(id: "belum pasti, minta dicocokkan dengan naskahnya", en: "not certain, have it checked against the text");

    public static string TitleOf(IReadOnlyList<Advice> advice) => advice.Count(a => a.Outcome is Outcome.Eligible or Outcome.WithConditions) switch
    {
        0 => Say(id: "Belum ada tujuan yang terbuka", en: "No purpose is open yet"),
        var open => Say(id: $"{open} dari {advice.Count} tujuan terbuka", en: $"{open} of {advice.Count} purposes are open"),
    };

    public static string ProtectedNote => Say(
        id: "Aturan yang bergantung pada perkara, risiko, atau kesehatan tampil tanpa rincian. Rinciannya hanya untuk petugas registrasi, Kasi Binadik, dan Kalapas.",
        en: "Rules that rest on offence, risk or health are shown without detail. The detail is for the registrar, the head of guidance and the head of prison only.");

    public static string WhatAndWhen => Say(id: "Apa yang membuatnya memenuhi syarat", en: "What would make this person eligible");
    public static string NothingOpen => Say(id: "Tidak ada yang perlu ditunggu atau dilengkapi.", en: "There is nothing to wait for or to complete.");
    public static string Decisions => Say(id: "Keputusan sidang TPP", en: "Decisions of the observation team");
    public static string NoDecisions => Say(
        id: "Belum ada keputusan. Keputusan tercatat saat berita acara sidang disahkan untuk sebuah kelas.",
        en: "No decision yet. One is kept when the team's minutes for a class are approved.");
    public static string OfDecision(bool granted) => granted ? Say(id: "disetujui", en: "granted") : Say(id: "tidak disetujui", en: "not granted");
    public static string AdvisedThen(Outcome advised, int version) => Say(
        id: $"Saran waktu itu: {Of(advised).ToLowerInvariant()}, aturan versi {version}", en: $"Advice at the time: {Of(advised).ToLowerInvariant()}, rules version {version}");

    public static string Name => Say(id: "Nama", en: "Name");
    public static string Register => Say(id: "Nomor register", en: "Register number");
    public static string Advised => Say(id: "Saran", en: "Advice");
    public static string Earliest => Say(id: "Paling cepat", en: "Earliest");
    public static string Ends => Say(id: "Akhir pidana", en: "End of sentence");
    public static string Export => Say(id: "Unduh daftar", en: "Download the list");
    public static string FilterLabel => Say(id: "Saring kelayakan", en: "Filter eligibility");
    public static string PurposeLabel => Say(id: "Tujuan", en: "Purpose");
    public static string WithinLabel => Say(id: "Dalam", en: "Within");
    public static string WhoseDayComes => Say(id: "Yang tanggalnya tiba", en: "Those whose day comes");
    public static string CountsLabel(Purpose purpose) => Say(id: $"Semua orang menurut saran untuk {Of(purpose).Id}", en: $"Everyone by advice for {Of(purpose).En}");
    public static string Order => Say(id: "urut tanggal paling cepat", en: "by the earliest day");
    public static string ListLede => Say(
        id: "Saran sistem menurut data yang tercatat. Yang memutuskan: Kalapas setelah sidang TPP.",
        en: "The system's advice by the facts recorded. The head of prison decides, after the observation team.");

    public static IReadOnlyList<Shell.Fields.Option> Spans =>
    [
        new("30", Say(id: "30 hari", en: "30 days")), new("90", Say(id: "90 hari", en: "90 days")), new("180", Say(id: "6 bulan", en: "6 months")),
        new("365", Say(id: "1 tahun", en: "1 year")), new("3660", Say(id: "10 tahun", en: "10 years")),
    ];

    public static string ListTitle(ListEligibility.Asked asked, int people) => asked.Outcome is { } outcome
        ? Say(id: $"{Written.Number(people)} orang untuk {Of(asked.For).Id}: {Of(outcome).ToLowerInvariant()}", en: $"{Written.Number(people)} people for {Of(asked.For).En}: {Of(outcome).ToLowerInvariant()}")
        : Say(id: $"{Written.Number(people)} orang sampai pada tanggalnya untuk {Of(asked.For).Id}", en: $"{Written.Number(people)} people reach their day for {Of(asked.For).En}");

    public static string Nobody(ListEligibility.Asked asked) => asked.Outcome is { } outcome
        ? Say(id: $"Tidak ada orang dengan saran \"{Of(outcome)}\" untuk {Of(asked.For).Id}", en: $"Nobody has the advice \"{Of(outcome)}\" for {Of(asked.For).En}")
        : Say(id: $"Tidak ada yang tanggalnya tiba dalam {asked.Span} hari untuk {Of(asked.For).Id}", en: $"Nobody's day comes within {asked.Span} days for {Of(asked.For).En}");

    public static string NobodyHint(bool nobodyJudged) => nobodyJudged
        ? Say(id: "Belum ada peserta yang dinilai. Impor daftar penghuni dulu; penilaian mengikuti sendiri.", en: "Nobody has been judged yet. Import the roster first; judging follows by itself.")
        : Say(id: "Pilih jangka yang lebih panjang, atau buka salah satu angka di atas.", en: "Choose a longer span, or open one of the numbers above.");

    public static string LookFurther => Say(id: "Lihat sampai 10 tahun", en: "Look up to 10 years ahead");
}
