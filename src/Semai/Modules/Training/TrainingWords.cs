namespace Semai.Modules.Training;

/// <summary>The words of the module, in both languages.</summary>
public static class TrainingWords
{
    public static string Training => Say(id: "Pelatihan", en: "Training");
    public static string Class => Say(id: "Kelas", en: "Class");
    public static string Session => Say(id: "Sesi", en: "Session");
    public static string Register => Say(id: "Daftar hadir", en: "Register");
    public static string Venue => Say(id: "Tempat", en: "Venue");
    public static string Instructors => Say(id: "Pengajar", en: "Instructors");
    public static string Places => Say(id: "Tempat tersedia", en: "Places");
    public static string People => Say(id: "Peserta", en: "Participants");
    public static string Name => Say(id: "Nama", en: "Name");
    public static string Reasons => Say(id: "Alasan", en: "Reasons");
    public static string Points => Say(id: "Nilai", en: "Points");
    public static string Status => Say(id: "Status", en: "Status");

    /// <summary>Stands for a name that the reader may not see.</summary>
    public static string NameClosed => Say(id: "Nama tidak terbuka bagi Anda", en: "Name not open to you");

    public static string Of(ClassState state) => state switch
    {
        ClassState.Planned => Say(id: "Direncanakan", en: "Planned"),
        ClassState.Selecting => Say(id: "Seleksi peserta", en: "Selecting"),
        ClassState.Running => Say(id: "Berjalan", en: "Running"),
        ClassState.Completed => Say(id: "Selesai", en: "Completed"),
        ClassState.Cancelled => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static string Of(ClassAct act) => act switch
    {
        ClassAct.Plan => Say(id: "Direncanakan", en: "Planned"),
        ClassAct.OpenSelection => Say(id: "Seleksi dibuka", en: "Selection opened"),
        ClassAct.Start => Say(id: "Dimulai", en: "Started"),
        ClassAct.Reschedule => Say(id: "Sesi dipindah", en: "Session moved"),
        ClassAct.CancelSession => Say(id: "Sesi dibatalkan", en: "Session cancelled"),
        ClassAct.TakeRegister => Say(id: "Daftar hadir diisi", en: "Register taken"),
        ClassAct.Complete => Say(id: "Diselesaikan", en: "Completed"),
        ClassAct.Cancel => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static string Of(SessionState state) => state switch
    {
        SessionState.Planned => Say(id: "Direncanakan", en: "Planned"),
        SessionState.Rescheduled => Say(id: "Dipindah", en: "Moved"),
        SessionState.Held => Say(id: "Diadakan", en: "Held"),
        SessionState.Cancelled => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static string Of(EnrolmentState state) => state switch
    {
        EnrolmentState.Proposed => Say(id: "Diusulkan", en: "Proposed"),
        EnrolmentState.WaitListed => Say(id: "Daftar tunggu", en: "Waiting list"),
        EnrolmentState.Approved => Say(id: "Disetujui", en: "Approved"),
        EnrolmentState.Declined => Say(id: "Tidak disetujui", en: "Declined"),
        EnrolmentState.Enrolled => Say(id: "Terdaftar", en: "Enrolled"),
        EnrolmentState.Active => Say(id: "Mengikuti", en: "Taking part"),
        EnrolmentState.Completed => Say(id: "Lulus", en: "Completed"),
        EnrolmentState.Incomplete => Say(id: "Belum lulus", en: "Not completed"),
        EnrolmentState.Withdrawn => Say(id: "Mundur", en: "Withdrawn"),
        EnrolmentState.Transferred => Say(id: "Pindah unit", en: "Transferred"),
        EnrolmentState.Released => Say(id: "Bebas", en: "Released"),
        EnrolmentState.Dropped => Say(id: "Dikeluarkan", en: "Dropped"),
    };

    public static string Of(LeaveReason reason) => reason switch
    {
        LeaveReason.OwnWish => Say(id: "Keinginan sendiri", en: "Own wish"),
        LeaveReason.Illness => Say(id: "Sakit", en: "Illness"),
        LeaveReason.Transferred => Say(id: "Pindah ke unit lain", en: "Transferred to another unit"),
        LeaveReason.Released => Say(id: "Bebas", en: "Released"),
        LeaveReason.TooManyAbsences => Say(id: "Terlalu sering tidak hadir", en: "Too many absences"),
        LeaveReason.UnitDecision => Say(id: "Keputusan unit", en: "Decision of the unit"),
        LeaveReason.EnteredInError => Say(id: "Salah catat", en: "Entered in error"),
        LeaveReason.ClassCancelled => Say(id: "Kelas dibatalkan", en: "The class was cancelled"),
        LeaveReason.ClassEnded => Say(id: "Kelas sudah selesai", en: "The class has ended"),
    };

    public static string Of(Mark mark) => mark switch
    {
        Mark.Present => Say(id: "Hadir", en: "Present"),
        Mark.Late => Say(id: "Terlambat", en: "Late"),
        Mark.Sick => Say(id: "Sakit", en: "Sick"),
        Mark.Excused => Say(id: "Izin", en: "Excused"),
        Mark.Absent => Say(id: "Alpa", en: "Absent"),
    };

    public static string Of(Competence competence) => competence switch
    {
        Competence.Competent => Say(id: "Kompeten", en: "Competent"),
        Competence.NotYet => Say(id: "Belum kompeten", en: "Not yet competent"),
    };
}
