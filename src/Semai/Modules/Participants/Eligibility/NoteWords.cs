namespace Semai.Modules.Participants.Eligibility;

/// <summary>Rules that judge nobody but that everyone involved must keep.</summary>
static class NoteWords
{
    public static Both Of(Rule rule) => rule.Note!.Value switch
    {
        NoteTopic.Timetable => new("Jam mengikuti jadwal kegiatan di dalam", "Hours follow the timetable inside"),
        NoteTopic.HoursOutside => new(
            $"Di luar paling lama {rule.Minutes / 60} jam sehari termasuk perjalanan; tidak pada hari Minggu dan hari libur nasional",
            $"Outside for at most {rule.Minutes / 60} hours a day with travel; never on Sundays and national holidays"),
        NoteTopic.FreeHours => new("Waktu diatur bersama pendamping", "Times are agreed with the mentor"),
        NoteTopic.SupervisedByPrison => new("Diawasi petugas Lapas", "Supervised by the prison's officers"),
        NoteTopic.SupervisedByBoth => new("Diawasi petugas Lapas dan Bapas", "Supervised by officers of the prison and of the probation office"),
        NoteTopic.SupervisedByProbation => new("Klien lapor bulanan ke Bapas; setelah bebas murni pendampingan bersifat sukarela", "A client reports to the probation office monthly; after full release mentoring is voluntary"),
        NoteTopic.IncentivePossible => new("Dapat menerima premi", "May receive an incentive"),
        NoteTopic.WageThroughPrison => new("Upah atau premi dibayar lewat Lapas dan ditabung", "Wage or incentive is paid through the prison and saved"),
        NoteTopic.OwnBusiness => new("Hasil usaha milik sendiri", "What the business earns is the person's own"),
        NoteTopic.StopInside => new("Berhenti bila ada pelanggaran, sakit, pindah, atau bebas", "Stops on a breach, illness, transfer or release"),
        NoteTopic.StopOutside => new("Pelanggaran, perkara baru, atau terlambat kembali: dihentikan seketika, lalu sidang TPP", "A breach, a new case or a late return: stopped at once, then the team sits"),
        NoteTopic.StopAftercare => new("Berhenti bila persetujuan ditarik atau integrasi dicabut", "Stops when consent is withdrawn or release is revoked"),
        NoteTopic.ConsentRecorded => new("Persetujuan peserta dicatat; pelatihan sendiri adalah kewajiban program", "The person's consent is recorded; training itself is a duty of the programme"),
        NoteTopic.AgreementOfAgency => new("Berjalan di bawah nota kesepakatan atau perjanjian dinas", "Runs under the memorandum or the agency's agreement"),
        NoteTopic.ProductionAgreement => new("Perjanjian dengan mitra memuat upah atau premi, PNBP, K3, dan harga", "The partner's agreement states wage or incentive, state revenue, safety and price"),
        NoteTopic.MentoringAgreement => new("Ada kesepakatan pendampingan tertulis", "There is a written mentoring agreement"),
        NoteTopic.ProbationYear => new("Masa percobaan pembebasan bersyarat: sisa pidana ditambah satu tahun", "Parole lasts for the rest of the sentence and one year more"),
    };
}
