namespace Semai.Modules.Participants;

public static class ParticipantWords
{
    public static string Journey => Say(id: "Perjalanan", en: "Journey");

    public static string Participants => Say(id: "Peserta", en: "Participants");

    /// <summary>"Syahrul alias Ucok bin Amir".</summary>
    public static string FullName(string name, string? alias, string? patronym, Sex sex) =>
        name + (alias is null ? "" : $" alias {alias}") + (patronym is null ? "" : sex is Sex.Female ? $" binti {patronym}" : $" bin {patronym}");

    public static string Of(Presence presence) => presence switch
    {
        Presence.Present => Say(id: "Di dalam", en: "Present"),
        Presence.Transferred => Say(id: "Pindah", en: "Transferred"),
        Presence.Released => Say(id: "Bebas", en: "Released"),
        Presence.Absent => Say(id: "Tidak ada di register terakhir", en: "Not on the latest register"),
    };

    public static string Of(LegalStatus status) => status switch
    {
        LegalStatus.Detainee => Say(id: "Tahanan", en: "Detainee"),
        LegalStatus.Convict => Say(id: "Narapidana", en: "Convict"),
        LegalStatus.Juvenile => Say(id: "Anak Binaan", en: "Juvenile ward"),
        LegalStatus.Client => Say(id: "Klien", en: "Supervision client"),
        LegalStatus.Former => Say(id: "Mantan narapidana", en: "Former inmate"),
    };

    public static string Of(Sex sex) => sex switch
    {
        Sex.Male => Say(id: "Laki-laki", en: "Male"),
        Sex.Female => Say(id: "Perempuan", en: "Female"),
    };

    public static string Of(RegisterType type) => type switch
    {
        RegisterType.A1 => "A.I",
        RegisterType.A2 => "A.II",
        RegisterType.A3 => "A.III",
        RegisterType.A4 => "A.IV",
        RegisterType.A5 => "A.V",
        RegisterType.B1 => "B.I",
        RegisterType.B2a => "B.IIa",
        RegisterType.B2b => "B.IIb",
        RegisterType.B3 => "B.III",
        RegisterType.Other => Say(id: "Lainnya", en: "Other"),
    };

    public static string Of(SecurityLevel level) => level switch
    {
        SecurityLevel.SuperMaximum => Say(id: "Supermaksimum", en: "Super maximum"),
        SecurityLevel.Maximum => Say(id: "Maksimum", en: "Maximum"),
        SecurityLevel.Medium => Say(id: "Medium", en: "Medium"),
        SecurityLevel.Minimum => Say(id: "Minimum", en: "Minimum"),
    };

    public static string Of(IdentityStatus status) => status switch
    {
        IdentityStatus.Missing => Say(id: "NIK belum ada", en: "No NIK yet"),
        IdentityStatus.Lossy => Say(id: "Excel membulatkan NIK; angka terakhirnya hilang", en: "Excel rounded the NIK; its last digits are lost"),
        IdentityStatus.Malformed => Say(id: "Yang tertulis bukan NIK", en: "What was written is not a NIK"),
        IdentityStatus.Recorded => Say(id: "NIK tercatat", en: "NIK recorded"),
        IdentityStatus.Mismatched => Say(id: "NIK berbeda dengan data lain", en: "The NIK disagrees with other facts"),
        IdentityStatus.Verified => Say(id: "NIK terverifikasi Dukcapil", en: "NIK verified by the civil registry"),
    };

    public static string Of(FactKind kind) => kind switch
    {
        FactKind.InquiryGuidance => Say(id: "Litmas pembinaan", en: "Social inquiry for guidance"),
        FactKind.InquiryAssimilation => Say(id: "Litmas asimilasi", en: "Social inquiry for assimilation"),
        FactKind.InquiryIntegration => Say(id: "Litmas integrasi", en: "Social inquiry for integration"),
        FactKind.RecidivismRisk => Say(id: "Risiko residivis (RRI)", en: "Recidivism risk (RRI)"),
        FactKind.RiskDecreased => Say(id: "Penurunan tingkat risiko", en: "Decrease of the risk level"),
        FactKind.Health => Say(id: "Keterangan sehat", en: "Statement of health"),
        FactKind.OpenCase => Say(id: "Perkara lain", en: "Another open case"),
        FactKind.Guarantor => Say(id: "Penjamin keluarga", en: "Family guarantor"),
        FactKind.HostGuarantee => Say(id: "Jaminan tempat magang", en: "Guarantee of the host"),
        FactKind.FinePaid => Say(id: "Denda dan uang pengganti lunas", en: "Fine and restitution paid"),
        FactKind.GoodConduct => Say(id: "Mengikuti program dengan baik", en: "Takes part in the programme well"),
        FactKind.Revocation => Say(id: "Pencabutan asimilasi atau integrasi", en: "Revocation of assimilation or leave"),
        FactKind.LifeThreatened => Say(id: "Keselamatan terancam", en: "Life threatened"),
        FactKind.Deradicalised => Say(id: "Deradikalisasi dan ikrar", en: "Deradicalisation and pledge"),
        FactKind.WorkConsent => Say(id: "Persetujuan tertulis untuk bekerja", en: "Written consent to work"),
    };

    public static string Of(FactValue value) => value switch
    {
        FactValue.Yes => Say(id: "Ya", en: "Yes"),
        FactValue.No => Say(id: "Tidak", en: "No"),
        FactValue.Low => Say(id: "Rendah", en: "Low"),
        FactValue.Medium => Say(id: "Sedang", en: "Medium"),
        FactValue.High => Say(id: "Tinggi", en: "High"),
        FactValue.Recommended => Say(id: "Direkomendasikan", en: "Recommended"),
        FactValue.NotRecommended => Say(id: "Tidak direkomendasikan", en: "Not recommended"),
        FactValue.Fit => Say(id: "Sehat untuk bekerja", en: "Fit for work"),
        FactValue.FitWithLimits => Say(id: "Sehat dengan batasan", en: "Fit with limits"),
        FactValue.Unfit => Say(id: "Belum sehat untuk bekerja", en: "Not fit for work"),
    };

    public static string Of(DisciplineLevel level) => level switch
    {
        DisciplineLevel.Light => Say(id: "Ringan", en: "Light"),
        DisciplineLevel.Medium => Say(id: "Sedang", en: "Medium"),
        DisciplineLevel.Severe => Say(id: "Berat", en: "Severe"),
    };

    public static string Of(OffenceGroup group) => group switch
    {
        OffenceGroup.General => Say(id: "Umum", en: "General"),
        OffenceGroup.Listed => Say(id: "Tindak pidana khusus (PP 99/2012)", en: "Listed crime (PP 99/2012)"),
        OffenceGroup.Unclassified => Say(id: "Belum dapat ditentukan", en: "Cannot be told yet"),
    };

    public static string Of(TreatmentStage stage) => stage switch
    {
        TreatmentStage.Early => Say(id: "Awal", en: "Early"),
        TreatmentStage.FurtherOne => Say(id: "Lanjutan I", en: "Further I"),
        TreatmentStage.FurtherTwo => Say(id: "Lanjutan II", en: "Further II"),
        TreatmentStage.Final => Say(id: "Akhir", en: "Final"),
    };

    public static string Unknown => Say(id: "Belum diketahui", en: "Not known");

    /// <summary>"Narapidana, tahap lanjutan II"; where one is not present, that instead.</summary>
    public static string Standing(CustodyFile custody) => custody switch
    {
        { Presence: not Presence.Present } => Say(id: $"{Of(custody.Presence)} sejak {custody.Since.Long}", en: $"{Of(custody.Presence)} since {custody.Since.Long}"),
        { Stage: { } stage } => Say(id: $"{Of(custody.Details.LegalStatus)}, tahap {Lower(Of(stage))}", en: $"{Of(custody.Details.LegalStatus)}, stage {Lower(Of(stage))}"),
        _ => Of(custody.Details.LegalStatus),
    };

    /// <summary>Inside a sentence; the numeral keeps its capitals.</summary>
    static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    /// <summary>"6 tahun 6 bulan".</summary>
    public static string Term(CustodyDetails sentence)
    {
        if (sentence.Death) return Say(id: "Mati", en: "Death");
        if (sentence.Life) return Say(id: "Seumur hidup", en: "Life");
        var (years, months, days) = (sentence.SentenceMonths / 12, sentence.SentenceMonths % 12, sentence.SentenceDays);
        var parts = new[]
        {
            years > 0 ? Say(id: $"{years} tahun", en: $"{years} y") : null,
            months > 0 ? Say(id: $"{months} bulan", en: $"{months} m") : null,
            days > 0 ? Say(id: $"{days} hari", en: $"{days} d") : null,
        }.Where(p => p is not null).ToList();
        return parts.Count == 0 ? Unknown : string.Join(' ', parts);
    }

    /// <summary>Late paper is normal, and said.</summary>
    public static string Late(DateOnly happened, DateOnly recorded) => Say(
        id: $"Dicatat {recorded.Long}, {recorded.DayNumber - happened.DayNumber} hari setelah kejadian",
        en: $"Recorded {recorded.Long}, {recorded.DayNumber - happened.DayNumber} days after it happened");

    public static string RevealOffence => Say(id: "perkara, risiko, dan kesehatan", en: "offence, risk and health");
    public static string RevealIdentity => "NIK";
}
