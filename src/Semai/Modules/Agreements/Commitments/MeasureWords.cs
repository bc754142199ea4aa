namespace Semai.Modules.Agreements.Commitments;

/// <summary>One definition per number, as the page shows it.</summary>
/// <param name="Counts">What adds one: the numerator.</param>
/// <param name="Against">What it is held against: the denominator.</param>
/// <param name="Until">Up to when something counts.</param>
public sealed record MeasureDefinition(string Name, string Counts, string Against, string Until);

public static class MeasureWords
{
    public static MeasureDefinition Of(string code) => code switch
    {
        MeasureCodes.Trained => Define(
            Say(id: "Orang dilatih", en: "People trained"),
            Say(id: "Setiap orang yang punya tempat di kelas komitmen ini dan hadir sedikitnya satu sesi, dihitung satu kali walau ikut beberapa kelas.",
                en: "Each person with a place in a class of this commitment who was at one session at least, counted once even over several classes.")),
        MeasureCodes.Certified => Define(
            Say(id: "Sertifikat terbit", en: "Certificates issued"),
            Say(id: "Setiap sertifikat pelatihan yang terbit dan tidak dicabut.", en: "Each training certificate issued and not revoked.")),
        MeasureCodes.Competent => Define(
            Say(id: "Orang kompeten", en: "People competent"),
            Say(id: "Setiap orang yang dinilai kompeten pada semua unit wajib kelasnya.", en: "Each person found competent in every required unit of their class.")),
        MeasureCodes.ClassesHeld => Define(
            Say(id: "Kelas diselenggarakan", en: "Classes held"),
            Say(id: "Setiap kelas yang selesai.", en: "Each class that was completed.")),
        MeasureCodes.MentorMeetings => Define(
            Say(id: "Pertemuan mentor", en: "Mentor meetings"),
            Say(id: "Setiap pertemuan mentor dengan pesertanya yang terjadi.", en: "Each meeting of a mentor with a participant that took place.")),
        MeasureCodes.InternshipsStarted => Define(
            Say(id: "Magang dimulai", en: "Internships started"),
            Say(id: "Setiap magang yang sudah mulai: satu orang pada satu tempat.", en: "Each internship that has started: one person at one host.")),
        MeasureCodes.InternshipsCompleted => Define(
            Say(id: "Magang selesai", en: "Internships completed"),
            Say(id: "Setiap magang yang dijalani sampai hari terakhir dan sudah dinilai petugas lapas.", en: "Each internship worked to its last day and evaluated by an officer of the prison.")),
        MeasureCodes.OrdersDelivered => Define(
            Say(id: "Pesanan diserahkan", en: "Orders delivered"),
            Say(id: "Setiap pesanan produksi yang diserahkan dan diterima.", en: "Each production order delivered and accepted.")),
        MeasureCodes.BusinessesStarted => Define(
            Say(id: "Usaha dimulai", en: "Businesses started"),
            Say(id: "Setiap usaha yang terbukti mulai: penjualan pertama, NIB, atau surat lain.", en: "Each business proven to have started: a first sale, an NIB, or other paper.")),
        MeasureCodes.FollowedUp => Define(
            Say(id: "Tindak lanjut terjawab", en: "Follow-ups answered"),
            Say(id: "Setiap kabar yang diberikan orang yang telah bebas pada 1, 3, 6, 12, 24, atau 36 bulan. Yang hilang kontak tidak dihitung.",
                en: "Each answer of a released person after 1, 3, 6, 12, 24 or 36 months. Whoever is lost does not count.")),
        MeasureCodes.ReportsSubmitted => Define(
            Say(id: "Laporan disampaikan", en: "Reports submitted"),
            Say(id: "Setiap laporan yang disampaikan kepada yang berhak.", en: "Each report handed to whom it is due.")),
        _ => Define(
            Say(id: "Bukti manual", en: "Manual evidence"),
            Say(id: "Jumlah pada catatan kemajuan yang disertai bukti.", en: "The amounts of progress entries with their evidence.")),
    };

    static MeasureDefinition Define(string name, string counts) => new(
        name, counts,
        Say(id: "Target komitmen ini.", en: "This commitment's target."),
        Say(id: "Kejadian sampai akhir hari ini; catatan yang ditandai salah tidak dihitung.",
            en: "What happened up to the end of today; entries marked as made in error do not count."));
}
