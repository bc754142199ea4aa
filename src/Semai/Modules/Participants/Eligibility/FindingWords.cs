namespace Semai.Modules.Participants.Eligibility;

/// <summary>What each finding says, in both languages: the fact first, then what to do.</summary>
static class FindingWords
{
    public static Both Sentence(Finding f) => f.Reason switch
    {
        Reason.StatusAllows => new($"Statusnya {Name(f.Seen).Id}: boleh untuk {For(f).Id}", $"Status is {Name(f.Seen).En}: may take part in {For(f).En}"),
        Reason.StatusExcludes => new($"Statusnya {Name(f.Seen).Id}: {For(f).Id} bukan untuk status ini", $"Status is {Name(f.Seen).En}: {For(f).En} is not for this status"),
        Reason.StatusNeedsReview => new($"Statusnya {Name(f.Seen).Id}: aturannya perlu ditelaah ahli hukum", $"Status is {Name(f.Seen).En}: the rules need legal review"),
        Reason.StatusUnknown => new("Status hukum belum tercatat", "Legal status is not recorded"),
        Reason.FromRelease => new($"Baru dimulai setelah bebas, paling cepat {Day(f.From).Id}", $"Begins only after release, {Day(f.From).En} at the earliest"),
        Reason.ReleaseToRecord => new($"Pidananya berakhir {Name(f.Seen).Id}, tetapi pembebasannya belum tercatat", $"The sentence ended on {Name(f.Seen).En}, but the release is not recorded"),
        Reason.SentenceAllows => new($"Jenis pidana: {Name(f.Seen).Id}", $"Kind of sentence: {Name(f.Seen).En}"),
        Reason.SentenceExcludes => new($"Pidana {Name(f.Seen).Id} tidak boleh mengikuti {For(f).Id}", $"A {Name(f.Seen).En} sentence excludes {For(f).En}"),
        Reason.SentenceUnknown => new("Jenis pidana belum tercatat", "The kind of sentence is not recorded"),
        Reason.NoShareAsked => new("Tidak ada bagian masa pidana yang harus dijalani dulu", "No share of the sentence has to be served first"),
        Reason.ShareServed => new($"Sudah menjalani {Part(f).Id} masa pidana sejak {Name(f.Seen).Id}", $"Has served {Part(f).En} of the sentence since {Name(f.Seen).En}"),
        Reason.ShareServedByEstimate => new($"Menurut perkiraan sudah menjalani {Part(f).Id} masa pidana sejak {Name(f.Seen).Id}", $"By an estimate, has served {Part(f).En} of the sentence since {Name(f.Seen).En}"),
        Reason.ShareNotYet => new($"{Capital(Part(f).Id)} masa pidana baru genap {Name(f.Seen).Id}{Estimated(f, "; tanggal perkiraan")}", $"{Capital(Part(f).En)} of the sentence is served only on {Name(f.Seen).En}{Estimated(f, "; an estimated date")}"),
        Reason.ShareUnknown => new($"Tanggal {Part(f).Id} masa pidana belum tercatat", $"The date on which {Part(f).En} of the sentence is served is not recorded"),
        Reason.MonthsServed => new($"Sudah menjalani {f.Rule.Months} bulan, dihitung dari {Name(f.Seen).Id}", $"Has served {Months(f)}, counted from {Name(f.Seen).En}"),
        Reason.MonthsNotYet => new($"Genap {f.Rule.Months} bulan baru pada {Day(f.From).Id}", $"{Capital(Months(f))} are served only on {Day(f.From).En}"),
        Reason.StartUnknown => new("Hari pertama penahanan belum tercatat", "The first day of detention is not recorded"),
        Reason.GroupUnknown => new("Kelompok perkara belum tercatat", "The group of the offence is not recorded"),
        Reason.GroupUnclear => new("Kelompok perkara tidak dapat dipastikan dari putusan", "The group of the offence cannot be told from the verdict"),
        Reason.FormUnderReview => new("Untuk perkara ini hukum saling bertentangan tentang bentuk asimilasi", "For this offence the laws contradict each other on the form of assimilation"),
        Reason.NoRecentBreach => f.Seen is DateOnly
            ? new($"Pelanggaran terakhir {Name(f.Seen).Id}, sudah cukup lama", $"The last breach was on {Name(f.Seen).En}, long enough ago")
            : new("Tidak ada pelanggaran di register F", "No breach in register F"),
        Reason.RecentBreach => new($"{Capital(Spell(f.Rule.Months))} bulan tanpa pelanggaran baru genap {Day(f.From).Id}", $"{Capital(SpellEn(f.Rule.Months))} months without a breach are complete only on {Day(f.From).En}"),
        Reason.BreachMentioned => new($"Ada pelanggaran pada {Name(f.Seen).Id}, kurang dari {Spell(f.Rule.WarnMonths)} bulan lalu", $"There was a breach on {Name(f.Seen).En}, less than {SpellEn(f.Rule.WarnMonths)} months ago"),
        Reason.SanctionRuns => new($"Sedang menjalani sanksi sampai {Name(f.Seen).Id}", $"A disciplinary sanction runs until {Name(f.Seen).En}"),
        Reason.RegisterUnknown => new("Register F belum diperiksa", "Register F has not been looked at"),
        Reason.FactHolds => FactWords.Holds(f.Rule.Fact!.Value, f.Rule.Must),
        Reason.FactFails => FactWords.Holds(f.Rule.Fact!.Value, !f.Rule.Must),
        Reason.FactUnknown => FactWords.Unknown(f.Rule.Fact!.Value),
        Reason.GuardianConsents => FactWords.Holds(FactName.GuardianConsent, true),
        Reason.GuardianRefuses => FactWords.Holds(FactName.GuardianConsent, false),
        Reason.GuardianUnknown => FactWords.Unknown(FactName.GuardianConsent),
        Reason.TurnedAdult => new($"Sudah berumur {f.Rule.Years} tahun, tetapi statusnya masih Anak Binaan", $"Is {f.Rule.Years} by now, but the status is still juvenile"),
        Reason.RiskAcceptable => new("Hasil asesmen risiko memenuhi syarat", "The risk assessment meets the rule"),
        Reason.RiskHigh => new("Asesmen menyebut risiko tinggi", "The assessment says high risk"),
        Reason.RiskNotReduced => new("Tingkat risiko belum turun sejak asesmen pertama", "The risk has not gone down since the first assessment"),
        Reason.RiskUnknown => new("Asesmen risiko belum lengkap", "The risk assessment is not complete"),
        Reason.Fit => new("Sehat untuk kegiatan ini menurut klinik", "Fit for this, says the clinic"),
        Reason.FitWithLimits => new("Sehat dengan batasan dari klinik", "Fit within limits set by the clinic"),
        Reason.Unfit => new("Menurut klinik belum sehat untuk kegiatan ini", "Not fit for this, says the clinic"),
        Reason.FitnessUnknown => new("Surat keterangan sehat belum ada", "There is no letter of health"),
        Reason.NeverRevoked => new("Asimilasi belum pernah dicabut", "Assimilation was never revoked"),
        Reason.RevokedLongAgo => new($"Asimilasi pernah dicabut {Name(f.Seen).Id}, masa tunggunya sudah lewat", $"Assimilation was revoked on {Name(f.Seen).En}; the waiting time has passed"),
        Reason.RevokedRecently => new($"Asimilasi dicabut {Name(f.Seen).Id}; masa tunggu {f.Rule.Months} bulan berakhir {Day(f.From).Id}", $"Assimilation was revoked on {Name(f.Seen).En}; the wait of {Months(f)} ends on {Day(f.From).En}"),
        Reason.RevokedTooOften => new($"Asimilasi sudah {f.Seen} kali dicabut", $"Assimilation was revoked {f.Seen} times"),
        Reason.RevocationsUnknown => new("Belum tercatat apakah asimilasi pernah dicabut", "It is not recorded whether assimilation was ever revoked"),
        Reason.StillServing => new($"Masa pidana berjalan sampai {Name(f.Seen).Id}", $"The sentence runs until {Name(f.Seen).En}"),
        Reason.SentenceEnded => new($"Masa pidana berakhir {Name(f.Seen).Id}", $"The sentence ended on {Name(f.Seen).En}"),
        Reason.EndUnknown => new("Tanggal akhir pidana belum tercatat", "The end of the sentence is not recorded"),
        Reason.EndsBeforeThen => new($"Pidana berakhir {Name(f.Seen).Id}, sebelum syarat lain terpenuhi", $"The sentence ends on {Name(f.Seen).En}, before the other conditions are met"),
        Reason.Reminder => NoteWords.Of(f.Rule),
    };

    /// <summary>What to do about it, or what to wait for; null where the rule is met.</summary>
    public static Both? Remedy(Finding f) => f.Outcome is Outcome.Eligible ? null : f.Reason switch
    {
        Reason.StatusUnknown or Reason.SentenceUnknown or Reason.ShareUnknown or Reason.StartUnknown or Reason.EndUnknown =>
            new("Catat dari SDP di data penahanan", "Record it from SDP with the custody data"),
        Reason.ShareServedByEstimate => new("Cocokkan tanggalnya dengan SDP", "Check the date against SDP"),
        Reason.GroupUnknown or Reason.GroupUnclear => new("Lengkapi perkara, pasal, dan lama pidana dari putusan", "Complete offence, article and sentence from the verdict"),
        Reason.StatusNeedsReview or Reason.FormUnderReview => new("Minta telaah hukum Kanwil sebelum diusulkan", "Ask the regional office for a legal opinion before proposing"),
        Reason.FromRelease or Reason.ShareNotYet or Reason.MonthsNotYet or Reason.RecentBreach or Reason.SanctionRuns or Reason.RevokedRecently =>
            new($"Tunggu sampai {Day(f.From).Id}", $"Wait until {Day(f.From).En}"),
        Reason.ReleaseToRecord => new("Catat pembebasannya", "Record the release"),
        Reason.RegisterUnknown => new("Catat laporan wali pemasyarakatan setelah membaca register F", "Record the case guardian's report after reading register F"),
        Reason.BreachMentioned => new("Pertimbangkan dalam sidang TPP", "Weigh it in the team's sitting"),
        Reason.FactUnknown or Reason.FactFails => FactWords.Remedy(f.Rule.Fact!.Value),
        Reason.GuardianUnknown or Reason.GuardianRefuses => FactWords.Remedy(FactName.GuardianConsent),
        Reason.TurnedAdult => new("Perbarui status hukumnya", "Bring the legal status up to date"),
        Reason.RiskUnknown => new("Minta hasil asesmen RRI pertama dan terakhir", "Ask for the first and the latest risk assessment"),
        Reason.RiskHigh or Reason.RiskNotReduced => new("Bahas program khusus dalam sidang TPP, lalu nilai lagi", "Discuss an individual programme in the team's sitting, then assess again"),
        Reason.FitnessUnknown => new("Minta surat keterangan sehat dari klinik", "Ask the clinic for a letter of health"),
        Reason.FitWithLimits => new("Pilih kegiatan di dalam batasan itu", "Choose activities within those limits"),
        Reason.Unfit => new("Tunggu pemeriksaan klinik berikutnya", "Wait for the next examination by the clinic"),
        Reason.RevocationsUnknown => new("Periksa daftar perubahan, lalu catat", "Look through the register of changes, then record it"),
        _ => null,
    };

    public static Both? Value(object? seen) => seen is null ? null : Name(seen);

    static Both Name(object? seen) => seen switch
    {
        DateOnly day => Day(day),
        bool yes => yes ? new("ya", "yes") : new("tidak", "no"),
        LegalStatus status => EligibilityWords.Of(status),
        SentenceKind kind => kind switch
        {
            SentenceKind.Term => new("penjara dengan batas waktu", "fixed-term"),
            SentenceKind.Life => new("seumur hidup", "life"),
            SentenceKind.Death => new("mati", "death"),
        },
        OffenceGroup group => group switch
        {
            OffenceGroup.General => new("umum", "general"),
            OffenceGroup.Listed => new("tertentu", "listed"),
            OffenceGroup.Unclassified => new("belum dapat dipastikan", "cannot be told"),
        },
        Risk risk => risk switch
        {
            Risk.Low => new("rendah", "low"),
            Risk.Medium => new("sedang", "medium"),
            Risk.High => new("tinggi", "high"),
        },
        Fitness fitness => fitness switch
        {
            Fitness.Fit => new("sehat", "fit"),
            Fitness.FitWithLimits => new("sehat dengan batasan", "fit within limits"),
            Fitness.Unfit => new("belum sehat", "not fit"),
        },
        _ => new($"{seen}", $"{seen}"),
    };

    static Both For(Finding f) => EligibilityWords.Of(f.Rule.For);

    static Both Part(Finding f) => f.Rule.Share switch
    {
        Share.Third => new("sepertiga", "one third"),
        Share.Half => new("setengah", "half"),
        Share.TwoThirds => new("dua pertiga", "two thirds"),
        Share.None => new("sebagian", "part"),
    };

    static Both Day(DateOnly? day) => day is { } known ? new(known.ToString("d MMMM yyyy", Indonesian), known.ToString("d MMMM yyyy", English)) : new("?", "?");

    static string Estimated(Finding f, string words) => f.Source is FactSource.OwnCalculation ? words : "";

    static string Months(Finding f) => f.Rule.Months == 1 ? "one month" : $"{SpellEn(f.Rule.Months)} months";

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    static string Spell(int number) => number switch { 3 => "tiga", 6 => "enam", 9 => "sembilan", _ => $"{number}" };

    static string SpellEn(int number) => number switch { 3 => "three", 6 => "six", 9 => "nine", _ => $"{number}" };
}
