using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>A made-up clause with what it promises.</summary>
sealed record DemoClause(string Label, string Heading, string Text, params DemoPromise[] Promises);

/// <param name="Responsible">Code of the organisation.</param>
/// <param name="Done">What was entered by hand, for measures that nothing counts yet.</param>
sealed record DemoPromise(
    string Title, string Responsible, string[] Supporting, string Measure, long Target, string Unit, DateOnly Starts, DateOnly Due,
    CommitmentFunding Funding, params (DateOnly On, long Amount, string Evidence)[] Done)
{
    public CommitmentTerms Terms(Dictionary<string, Organisation> bodies) => new(
        Title, bodies[Responsible].Id, Measure, Target, Unit, Starts, Due, [.. Supporting.Select(s => bodies[s].Id)], Funding);
}

/// <summary>Clauses in our own words with made-up figures: some commitments on track, some at risk, one late, one met.</summary>
static class DemoCommitments
{
    const string Agency = DemoOrganisations.Diskoperindag;
    const string Prison = DemoOrganisations.Prison;

    static readonly CommitmentFunding Regency = new("APBD Kab., DPA Diskoperindag", 85_000_000, null, null);
    static readonly CommitmentFunding State = new(null, null, "DIPA Lapas", 30_000_000);
    static readonly CommitmentFunding Both = new("APBD Kab.", 120_000_000, "DIPA Lapas", 45_000_000);

    public static readonly DemoClause[] OfMain =
    [
        new("Pasal 2", "Maksud dan tujuan",
            "Para pihak bersepakat membekali warga binaan dengan keterampilan dan jiwa wirausaha agar mampu hidup mandiri setelah bebas, dengan pelaku UKM setempat sebagai mitra."),
        new("Pasal 3", "Pelaksanaan",
            "Pelaksanaan diatur lebih lanjut dalam perjanjian teknis antara perangkat daerah dan Lapas Kelas IIB Kuala Tungkal.",
            new DemoPromise("7 perjanjian teknis ditandatangani", "SETDA-KERJASAMA", [Prison], MeasureCodes.Manual, 7, "perjanjian",
                new(2025, 10, 8), new(2026, 12, 31), CommitmentFunding.None,
                (new(2025, 11, 3), 1, "Perjanjian teknis Diskoperindag dengan Lapas"),
                (new(2026, 2, 16), 2, "Perjanjian teknis Dinas Perikanan serta Dinas Perkebunan dan Peternakan"),
                (new(2026, 6, 8), 2, "Perjanjian teknis Disnaker dan Dukcapil"))),
        new("Pasal 6", "Pemantauan dan pelaporan",
            "Para pihak memantau pelaksanaan bersama-sama dan menyusun laporan sekali dalam satu semester.",
            new DemoPromise("6 laporan semester disampaikan", "SETDA-KERJASAMA", [Prison, Agency], MeasureCodes.ReportsSubmitted, 6, "laporan",
                new(2025, 10, 8), new(2028, 10, 7), CommitmentFunding.None,
                (new(2026, 1, 12), 1, "Laporan semester II 2025"), (new(2026, 7, 10), 1, "Laporan semester I 2026"))),
        new("Pasal 8", "Jangka waktu",
            "Kesepakatan ini berlaku tiga tahun sejak ditandatangani. (Peragaan: jangka waktu yang sebenarnya tidak diumumkan.)"),
    ];

    public static readonly DemoClause[] OfTechnical =
    [
        new("Pasal 3 ayat 1", "Pelatihan keterampilan",
            "Para pihak menyelenggarakan pelatihan keterampilan bagi warga binaan pada bidang pengolahan hasil pertanian, perikanan, industri rumah tangga, perkebunan, dan peternakan.",
            new DemoPromise("80 orang dilatih pada lima sektor", Agency, [Prison, "DISKAN", "DISBUNNAK", "DISTAN"], MeasureCodes.Trained, 80, "orang",
                new(2026, 9, 1), new(2027, 10, 31), Both),
            new DemoPromise("10 kelas keterampilan diselenggarakan", Agency, [Prison], MeasureCodes.ClassesHeld, 10, "kelas",
                new(2026, 9, 1), new(2027, 10, 31), Regency)),
        new("Pasal 3 ayat 2", "Sertifikat dan kompetensi",
            "Peserta yang menyelesaikan pelatihan menerima sertifikat, dan kemampuannya dinilai menurut unit kompetensi pada kurikulum.",
            new DemoPromise("60 sertifikat pelatihan terbit", "DISNAKER", [Agency], MeasureCodes.Certified, 60, "lembar",
                new(2026, 10, 1), new(2027, 10, 31), Regency),
            new DemoPromise("50 orang dinyatakan kompeten", "DISNAKER", [Prison], MeasureCodes.Competent, 50, "orang",
                new(2026, 10, 1), new(2027, 10, 31), Regency)),
        new("Pasal 4", "Pelatihan kewirausahaan",
            "Diskoperindag menyelenggarakan pelatihan kewirausahaan: gagasan usaha, biaya dan harga, buku kas, perizinan, dan pemasaran.",
            new DemoPromise("40 orang dilatih kewirausahaan", Agency, [Prison], MeasureCodes.Trained, 40, "orang",
                new(2026, 11, 2), new(2027, 6, 30), Regency)),
        new("Pasal 5 ayat 1", "Mentor",
            "Pelaku UKM setempat menjadi mentor bagi peserta pelatihan, sedikitnya satu pertemuan setiap minggu selama kelas berjalan.",
            new DemoPromise("48 pertemuan mentor UKM", Agency, [Prison], MeasureCodes.MentorMeetings, 48, "pertemuan",
                new(2026, 11, 2), new(2027, 10, 31), Regency)),
        new("Pasal 5 ayat 2", "Tempat magang",
            "Pelaku UKM setempat menyediakan tempat magang bagi warga binaan yang memenuhi syarat, dengan pengawasan Lapas dan Bapas.",
            new DemoPromise("24 orang mulai magang", Agency, [Prison, "BAPAS-JAMBI"], MeasureCodes.InternshipsStarted, 24, "orang",
                new(2026, 1, 5), new(2027, 1, 31), State),
            new DemoPromise("16 orang menyelesaikan magang", Agency, [Prison, "BAPAS-JAMBI"], MeasureCodes.InternshipsCompleted, 16, "orang",
                new(2026, 1, 5), new(2027, 6, 30), State)),
        new("Pasal 6", "Kemitraan produksi",
            "Para pihak membuka kemitraan produksi antara Lapas dan pelaku UKM. Upah warga binaan dibayarkan melalui Kepala Lapas menurut ketentuan.",
            new DemoPromise("12 pesanan produksi diserahkan", Prison, [Agency], MeasureCodes.OrdersDelivered, 12, "pesanan",
                new(2026, 1, 5), new(2026, 12, 31), State)),
        new("Pasal 7", "Setelah bebas",
            "Diskoperindag mendampingi warga binaan yang telah bebas untuk memulai usaha, mengurus izin, dan mencari modal.",
            new DemoPromise("6 usaha dimulai", Agency, ["BAPAS-JAMBI"], MeasureCodes.BusinessesStarted, 6, "usaha",
                new(2026, 1, 5), new(2026, 10, 31), Regency)),
        new("Pasal 9", "Pemantauan dan laporan",
            "Para pihak mengadakan rapat pemantauan dua kali setahun dan menyampaikan laporan pelaksanaan setiap semester.",
            new DemoPromise("4 laporan semester disampaikan", Prison, [Agency], MeasureCodes.ReportsSubmitted, 4, "laporan",
                new(2026, 1, 1), new(2027, 10, 31), CommitmentFunding.None, (new(2026, 7, 8), 1, "Laporan semester I 2026")),
            new DemoPromise("2 rapat pemantauan diadakan", "SETDA-KERJASAMA", [Agency, Prison], MeasureCodes.Manual, 2, "rapat",
                new(2026, 1, 1), new(2026, 12, 15), CommitmentFunding.None,
                (new(2026, 6, 11), 1, "Notula rapat pemantauan pertama"), (new(2026, 11, 12), 1, "Notula rapat pemantauan kedua"))),
    ];
}
