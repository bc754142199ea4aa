using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>The words of follow-ups, in both languages.</summary>
public static class FollowUpWords
{
    public static string FollowUps => Say(id: "Tindak lanjut", en: "Follow-up");
    public static string Person => Say(id: "Nama", en: "Name");
    public static string Point => Say(id: "Setelah bebas", en: "After release");
    public static string Standing => Say(id: "Keadaan", en: "How it stands");
    public static string Due => Say(id: "Harinya", en: "Its day");
    public static string Window => Say(id: "Boleh ditanyakan", en: "May be asked");
    public static string Tried => Say(id: "Dicoba", en: "Attempts");
    public static string ReleasedOn => Say(id: "Bebas pada", en: "Released on");
    public static string On => Say(id: "Pada hari", en: "On the day");
    public static string Way => Say(id: "Dengan cara", en: "By way of");
    public static string Work => Say(id: "Pekerjaan sekarang", en: "Work now");
    public static string WorkSince => Say(id: "Bekerja sejak", en: "Working since");
    public static string Business => Say(id: "Usaha sendiri", en: "Own business");
    public static string Income => Say(id: "Pendapatan bersih bulan lalu", en: "Net income of the last month");
    public static string IncomeFrom => Say(id: "Angka itu dari", en: "That figure is from");
    public static string Housing => Say(id: "Tempat tinggal", en: "Housing");
    public static string Returned => Say(id: "Kembali ke lapas", en: "Return to prison");
    public static string ReturnedOn => Say(id: "Kembali pada", en: "Returned on");
    public static string Note => Say(id: "Catatan", en: "Note");
    public static string NameClosed => Say(id: "Nama tertutup", en: "Name closed");
    public static string Answer => Say(id: "Isi kabarnya", en: "Write down the answer");
    public static string NotReached => Say(id: "Catat tidak terjangkau", en: "Record an attempt");
    public static string GiveUp => Say(id: "Nyatakan hilang kontak", en: "Call the person lost");
    public static string Paper => Say(id: "Lembar kertas", en: "Paper form");
    public static string InError => Say(id: "Tandai salah catat", en: "Mark as entered in error");
    public static string Restore => Say(id: "Ternyata benar", en: "It was right");
    public static string NotTold => Say(id: "Tidak diceritakan", en: "Not told");

    public static string Months(int months) => Say(id: $"{months} bulan", en: months == 1 ? "1 month" : $"{months} months");

    public static string TitleOf(int months) => Say(id: $"Kabar {months} bulan", en: months == 1 ? "News after 1 month" : $"News after {months} months");

    public static string Of(FollowUpState state) => state switch
    {
        FollowUpState.Due => Say(id: "Akan ditanya", en: "To be asked"),
        FollowUpState.NotReached => Say(id: "Belum terjangkau", en: "Not reached"),
        FollowUpState.Answered => Say(id: "Ada kabar", en: "Answered"),
        FollowUpState.Lost => Say(id: "Hilang kontak", en: "Lost to follow-up"),
        FollowUpState.Cancelled => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static string Of(FollowUpStanding standing) => standing switch
    {
        FollowUpStanding.Upcoming => Say(id: "Belum waktunya", en: "Not yet"),
        FollowUpStanding.Due => Say(id: "Boleh ditanya", en: "May be asked"),
        FollowUpStanding.Late => Say(id: "Lewat harinya", en: "Past its day"),
        FollowUpStanding.NotReached => Of(FollowUpState.NotReached),
        FollowUpStanding.Answered => Of(FollowUpState.Answered),
        FollowUpStanding.Lost => Of(FollowUpState.Lost),
        FollowUpStanding.Cancelled => Of(FollowUpState.Cancelled),
    };

    public static StatusKind KindOf(FollowUpStanding standing) => standing switch
    {
        FollowUpStanding.Upcoming => StatusKind.Yet,
        FollowUpStanding.Due => StatusKind.Next,
        FollowUpStanding.Late => StatusKind.Late,
        FollowUpStanding.NotReached => StatusKind.Risk,
        FollowUpStanding.Answered => StatusKind.Met,
        FollowUpStanding.Lost => StatusKind.No,
        FollowUpStanding.Cancelled => StatusKind.Off,
    };

    public static string Did(FollowUpAct act) => act switch
    {
        FollowUpAct.Plan => Say(id: "Direncanakan", en: "Planned"),
        FollowUpAct.Attempt => Say(id: "Dicoba, tidak terjangkau", en: "Tried, not reached"),
        FollowUpAct.Answer => Say(id: "Kabar dicatat", en: "Answer recorded"),
        FollowUpAct.Lose => Say(id: "Dinyatakan hilang kontak", en: "Called lost to follow-up"),
        FollowUpAct.Cancel => Say(id: "Dibatalkan", en: "Cancelled"),
        FollowUpAct.Reopen or FollowUpAct.Resume or FollowUpAct.Reinstate => Say(id: "Dikoreksi", en: "Corrected"),
        FollowUpAct.Redate => Say(id: "Tanggal bebas dikoreksi, tadinya", en: "Day of release corrected, formerly"),
    };

    public static string Of(ContactWay way) => way switch
    {
        ContactWay.Visit => Say(id: "Kunjungan", en: "Visit"),
        ContactWay.Phone => Say(id: "Telepon", en: "Phone"),
        ContactWay.Message => Say(id: "Pesan", en: "Message"),
        ContactWay.AtOffice => Say(id: "Di kantor", en: "At the office"),
    };

    public static string Of(AttemptResult result) => result switch
    {
        AttemptResult.NoAnswer => Say(id: "Tidak dijawab", en: "No answer"),
        AttemptResult.WrongNumber => Say(id: "Nomor salah atau mati", en: "Wrong or dead number"),
        AttemptResult.NotAtHome => Say(id: "Tidak di rumah", en: "Not at home"),
        AttemptResult.Moved => Say(id: "Sudah pindah", en: "Moved away"),
        AttemptResult.PutOff => Say(id: "Minta lain waktu", en: "Asked for another time"),
        AttemptResult.Refused => Say(id: "Tidak mau menjawab", en: "Would not answer"),
    };

    public static string Of(LostReason reason) => reason switch
    {
        LostReason.NotFound => Say(id: "Tidak ditemukan", en: "Not to be found"),
        LostReason.Moved => Say(id: "Pindah, alamat tidak diketahui", en: "Moved, address unknown"),
        LostReason.Refuses => Say(id: "Menolak dihubungi", en: "Refuses contact"),
        LostReason.Died => Say(id: "Meninggal dunia", en: "Died"),
    };

    public static string Of(CancelReason reason) => reason switch
    {
        CancelReason.BackInPrison => Say(id: "Kembali ke lapas", en: "Back in prison"),
        CancelReason.ReleaseInError => Say(id: "Kebebasannya salah catat", en: "The release was an error"),
        CancelReason.BeforeSchedule => Say(id: "Sebelum Semai menjadwalkan", en: "Before Semai kept a schedule"),
    };

    public static string Of(WorkStanding work) => work switch
    {
        WorkStanding.Employed => Say(id: "Bekerja pada orang lain", en: "Employed"),
        WorkStanding.SelfEmployed => Say(id: "Berusaha sendiri", en: "Self-employed"),
        WorkStanding.Both => Say(id: "Keduanya", en: "Both"),
        WorkStanding.None => Say(id: "Belum bekerja", en: "No work"),
    };

    public static string Of(OwnBusiness business) => business switch
    {
        OwnBusiness.None => Say(id: "Tidak punya", en: "None"),
        OwnBusiness.Alive => Say(id: "Berjalan", en: "Running"),
        OwnBusiness.Paused => Say(id: "Berhenti dulu", en: "Paused"),
        OwnBusiness.Closed => Say(id: "Tutup", en: "Closed"),
    };

    public static string Of(IncomeSource source) => source switch
    {
        IncomeSource.OwnAnswer => Say(id: "Jawabannya sendiri", en: "Own answer"),
        IncomeSource.CashBook => Say(id: "Buku kas", en: "Cash book"),
    };

    public static string Of(Dwelling housing) => housing switch
    {
        Dwelling.Own => Say(id: "Rumah sendiri", en: "Own home"),
        Dwelling.WithFamily => Say(id: "Bersama keluarga", en: "With family"),
        Dwelling.Rented => Say(id: "Sewa", en: "Rented"),
        Dwelling.AtWork => Say(id: "Di tempat kerja", en: "At the workplace"),
        Dwelling.Unsettled => Say(id: "Belum menetap", en: "Unsettled"),
    };

    public static string NotReturned => Say(id: "Tidak", en: "No");

    public static string Of(ReturnKind kind) => kind switch
    {
        ReturnKind.NewConviction => Say(id: "Ya, putusan perkara baru", en: "Yes, a new conviction"),
        ReturnKind.TechnicalBreach => Say(id: "Ya, melanggar syarat", en: "Yes, a breach of conditions"),
        ReturnKind.Unclear => Say(id: "Ya, sebabnya belum jelas", en: "Yes, why is not clear yet"),
    };
}
