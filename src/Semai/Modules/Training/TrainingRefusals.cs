namespace Semai.Modules.Training;

/// <summary>Every way this module says no.</summary>
public static class TrainingRefusals
{
    public static Refusal NoWeekday => new("training.no-weekday", Say(
        id: "Pilih sedikitnya satu hari belajar selain Minggu.",
        en: "Choose at least one weekday other than Sunday."));

    public static Refusal NoHours => new("training.no-hours", Say(
        id: $"Isi 1 sampai {SessionPlan.HoursPerSessionMax} JP per sesi, dan pilih kurikulum yang punya jam pelajaran.",
        en: $"Give 1 to {SessionPlan.HoursPerSessionMax} lesson hours a session, and a curriculum that has lesson hours."));

    public static Refusal EndsAfterMidnight => new("training.ends-after-midnight", Say(
        id: "Sesi ini akan lewat tengah malam. Mulai lebih pagi atau kurangi JP per sesi.",
        en: "The session would run past midnight. Begin earlier or give it fewer lesson hours."));

    public static Refusal NeverEnds => new("training.never-ends", Say(
        id: "Dengan pola ini kelas belum selesai dalam dua tahun. Tambah hari belajar atau JP per sesi.",
        en: "With this pattern the class does not end within two years. Add weekdays or lesson hours."));

    public static Refusal NoPlaces => new("training.no-places", Say(
        id: $"Isi 1 sampai {TrainingClass.CapacityMax} tempat.",
        en: $"Give 1 to {TrainingClass.CapacityMax} places."));

    public static Refusal StartsTooEarly(DateOnly earliest) => new("training.starts-too-early", Say(
        id: $"Kelas paling awal dapat dicatat mulai {earliest.Long}.",
        en: $"A class can be recorded from {earliest.Long} on."));

    public static Refusal AgreementNotInForce => new("training.agreement-not-in-force", Say(
        id: "Perjanjian untuk komitmen ini tidak berlaku pada hari-hari kelas. Pilih tanggal dalam masa berlakunya.",
        en: "The agreement of this commitment is not in force on the days of the class. Choose days within its period."));

    public static Refusal UnitNotCovered => new("training.unit-not-covered", Say(
        id: "Perjanjian ini tidak mencakup unit itu.",
        en: "This agreement does not cover that unit."));

    public static Refusal NoSuchSession(int no) => new("training.no-such-session", Say(
        id: $"Kelas ini tidak punya sesi {no}.",
        en: $"This class has no session {no}."));

    public static Refusal SessionToCome(DateOnly on) => new("training.session-to-come", Say(
        id: $"Sesi ini baru berlangsung {on.Long}. Daftar hadir dibuka pada hari itu.",
        en: $"This session is on {on.Long}. Its register opens that day."));

    public static Refusal SundayOrHoliday(string day) => new("training.sunday-or-holiday", Say(
        id: $"{day}. Pilih hari lain.",
        en: $"{day}. Choose another day."));

    public static Refusal NobodyEnrolled => new("training.nobody-enrolled", Say(
        id: "Belum ada peserta. Catat dulu berita acara sidang TPP.",
        en: "Nobody is enrolled. Record the team's minutes first."));

    public static Refusal NothingHeld => new("training.nothing-held", Say(
        id: "Belum ada sesi yang diadakan. Isi dulu daftar hadirnya.",
        en: "No session has been held. Take its register first."));

    public static Refusal SessionsNotHeld(int count) => new("training.sessions-not-held", Say(
        id: $"{count} sesi belum diadakan. Tulis mengapa tidak jadi, atau isi dulu daftar hadirnya.",
        en: $"{count} sessions have not been held. Say why not, or take their registers first."));

    public static Refusal NobodyChosen => new("training.nobody-chosen", Say(
        id: "Pilih sedikitnya satu orang.",
        en: "Choose at least one person."));

    public static Refusal OtherAgreement => new("training.other-agreement", Say(
        id: "Satu kelas hanya dihitung untuk komitmen dari satu perjanjian yang berlaku. Pilih komitmennya lagi.",
        en: "A class counts for commitments of one agreement in force only. Choose the commitments again."));

    public static Refusal NotACandidate(string name) => new("training.not-a-candidate", Say(
        id: $"{name} tidak lagi termasuk calon kelas ini. Muat ulang daftar calon.",
        en: $"{name} is no longer a candidate for this class. Load the list again."));

    public static Refusal OwnProposal => new("training.own-proposal", Say(
        id: "Usulan Anda sendiri diputus oleh orang lain.",
        en: "Your own proposal is decided by someone else."));

    public static Refusal NotWaiting => new("training.not-waiting", Say(
        id: "Orang ini tidak ada di daftar tunggu.",
        en: "This person is not on the waiting list."));

    public static Refusal Full(int capacity) => new("training.full", Say(
        id: $"Semua {capacity} tempat terisi.",
        en: $"All {capacity} places are taken."));

    public static Refusal MinutesToCome => new("training.minutes-to-come", Say(
        id: "Tanggal sidang belum tiba.",
        en: "The day of the meeting is still to come."));

    public static Refusal MinutesNumberTaken(string number) => new("training.minutes-number-taken", Say(
        id: $"Nomor {number} sudah dipakai berita acara lain di unit ini.",
        en: $"Other minutes of this unit already bear the number {number}."));

    public static Refusal LateBeyondSession(int minutes) => new("training.late-beyond-session", Say(
        id: $"Menit terlambat antara 1 dan {minutes - 1}; sesi ini berlangsung {minutes} menit.",
        en: $"Minutes late lie between 1 and {minutes - 1}; this session lasts {minutes} minutes."));

    public static Refusal CorrectionNeedsReason => new("training.correction-needs-reason", Say(
        id: "Waktu mengubah daftar hadir sudah lewat. Tulis alasan perubahan; tanda lama tetap tersimpan.",
        en: "The days for changing this register are over. Give the reason; the old mark is kept."));

    public static Refusal MarkChangedMeanwhile(string name) => new("training.mark-changed-meanwhile", Say(
        id: $"Tanda {name} baru saja diubah orang lain. Periksa barisnya, lalu simpan lagi.",
        en: $"Someone else has just changed the mark of {name}. Look at the row, then save again."));

    public static Refusal NotOnRegister => new("training.not-on-register", Say(
        id: "Orang ini bukan peserta pada sesi itu.",
        en: "This person does not belong to that session."));

    public static Refusal AssessedToCome => new("training.assessed-to-come", Say(
        id: "Tanggal penilaian belum tiba.",
        en: "The day of the assessment is still to come."));

    public static Refusal TooManyAttempts(int most) => new("training.too-many-attempts", Say(
        id: $"Satu unit dinilai paling banyak {most} kali.",
        en: $"A unit is assessed at most {most} times."));

    public static Refusal NoSuchCompetency(string code) => new("training.no-such-competency", Say(
        id: $"Kurikulum kelas ini tidak punya unit kompetensi {code}.",
        en: $"The curriculum of this class has no competency unit {code}."));

    public static Refusal NothingAssessed => new("training.nothing-assessed", Say(
        id: "Belum ada nilai yang diubah. Pilih hasil sedikitnya untuk satu unit.",
        en: "No result was changed. Choose one for at least one unit."));

    public static Refusal NotRunning => new("training.not-running", Say(
        id: "Kelas ini tidak sedang berjalan.",
        en: "This class is not running."));

    public static Refusal LeftBeforeItBegan => new("training.left-to-come", Say(
        id: "Tanggal keluar belum tiba.",
        en: "The day of leaving is still to come."));
}
