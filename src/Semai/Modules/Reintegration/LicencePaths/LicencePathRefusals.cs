namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>Every way a licence path says no.</summary>
public static class LicencePathRefusals
{
    public static Refusal RulesMissing => new("licence-path.rules-missing", Say(
        id: "Data jalur izin belum dimuat. Minta pengelola memuatnya dulu.",
        en: "The data of licence paths is not loaded. Ask the administrator to load it first."));

    public static Refusal NoSuchKind => new("licence-path.no-such-kind", Say(
        id: "Jalur itu tidak ada. Pilih salah satu dari daftar.",
        en: "There is no such path. Choose one of the list."));

    public static Refusal NothingToBeginFrom => new("licence-path.nothing-to-begin-from", Say(
        id: "Orang ini belum punya rencana usaha atau usaha. Susun rencananya dulu, lalu mulai jalur izinnya.",
        en: "This person has neither a business plan nor a venture. Write the plan first, then begin the licence path."));

    public static Refusal AlreadyThere => new("licence-path.already-there", Say(
        id: "Jalur seperti ini sudah berjalan bagi orang ini. Lanjutkan yang ada.",
        en: "Such a path runs for this person already. Go on with that one."));

    public static Refusal Waits(string step, string before) => new("licence-path.waits", Say(
        id: $"{step} baru dapat diurus setelah {before} ada. Selesaikan {before} dulu.",
        en: $"{step} can be seen to once {before} is there. Finish {before} first."));

    public static Refusal DayToCome => new("licence-path.day-to-come", Say(
        id: "Hari itu belum tiba. Isi hari ini atau sebelumnya.",
        en: "That day has not come yet. Enter today or a day before."));

    public static Refusal BeforeLast(DateOnly since) => new("licence-path.before-last", Say(
        id: $"Langkah sebelumnya terjadi {since.Long}. Isi tanggal itu atau sesudahnya.",
        en: $"What came before happened on {since.Long}. Enter that day or one after it."));

    public static Refusal ReasonMissing => new("licence-path.reason-missing", Say(
        id: "Tulis alasannya.",
        en: "Write the reason."));

    public static Refusal NumberMissing => new("licence-path.number-missing", Say(
        id: "Isi nomornya seperti pada suratnya.",
        en: "Give the number as it stands on the paper."));

    public static Refusal NumberNotKept => new("licence-path.number-not-kept", Say(
        id: "Nomor kartu identitas tidak disimpan di sini. Kosongkan nomornya.",
        en: "The number of an identity card is not kept here. Leave the number empty."));

    public static Refusal EndsBeforeItBegins => new("licence-path.ends-before-it-begins", Say(
        id: "Tanggal berakhir mendahului tanggal terbit. Perbaiki salah satunya.",
        en: "It expires before it was granted. Mend one of the days."));

    public static Refusal NoSuchDocument => new("licence-path.no-such-document", Say(
        id: "Langkah ini tidak meminta dokumen itu. Muat ulang halaman.",
        en: "This step does not ask for that document. Load the page again."));

    public static Refusal NoSuchOffice => new("licence-path.no-such-office", Say(
        id: "Kantor itu tidak ada dalam daftar. Pilih yang lain.",
        en: "There is no such office. Choose another."));

    public static Refusal PathClosed => new("licence-path.path-closed", Say(
        id: "Jalur ini sudah ditutup. Buka lagi kalau masih diperlukan.",
        en: "This path is closed. Open it again where it is still needed."));

    public static Refusal NoNib => new("licence-path.no-nib", Say(
        id: "Hanya NIB yang sudah terbit dan masih berlaku dapat menjadi bukti usaha.",
        en: "Only an NIB that was granted and still holds can show that a business started."));

    public static Refusal NotThatOwner => new("licence-path.not-that-owner", Say(
        id: "Usaha itu bukan milik orang di jalur ini. Pilih usaha yang benar.",
        en: "That venture is not of the person on this path. Choose the right one."));

    public static Refusal LinkedAlready => new("licence-path.linked-already", Say(
        id: "NIB ini sudah menjadi bukti usaha itu.",
        en: "This NIB is evidence of that venture already."));
}
