namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Every way a follow-up says no.</summary>
public static class FollowUpRefusals
{
    public static Refusal RulesMissing => new("follow-up.rules-missing", Say(
        id: "Aturan tindak lanjut belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of follow-up are not loaded. Run semai import rules, or ask the administrator."));

    public static Refusal DayToCome => new("follow-up.day-to-come", Say(
        id: "Harinya belum tiba. Isi hari ketika orangnya ditanya.",
        en: "That day is still to come. Enter the day on which the person was asked."));

    public static Refusal BeforeRelease(DateOnly released) => new("follow-up.before-release", Say(
        id: $"Hari itu sebelum ia bebas pada {released.Long}. Periksa tanggalnya.",
        en: $"That day lies before the release on {released.Long}. Check the date."));

    public static Refusal TooEarly(DateOnly opens) => new("follow-up.too-early", Say(
        id: $"Kabar ini baru boleh ditanyakan mulai {opens.Long}.",
        en: $"This may be asked from {opens.Long} on."));

    public static Refusal WindowClosed(DateOnly closes) => new("follow-up.window-closed", Say(
        id: $"Jangkanya berakhir {closes.Long}. Tulis kabarnya pada tindak lanjut berikutnya.",
        en: $"Its window closed on {closes.Long}. Write it down with the next follow-up."));

    public static Refusal PaperTooOld(int days) => new("follow-up.paper-too-old", Say(
        id: $"Kertas boleh menyusul paling lama {days} hari. Tulis kabarnya pada tindak lanjut berikutnya.",
        en: $"Paper may come {days} days late at most. Write it down with the next follow-up."));

    public static Refusal TooFewAttempts(int needed, int tried) => new("follow-up.too-few-attempts", Say(
        id: $"Baru {tried} kali dicoba. Coba {needed} kali sebelum menyatakan hilang kontak, atau tunggu sampai jangkanya berakhir.",
        en: $"{tried} attempts so far. Try {needed} times before calling the person lost, or wait for the window to close."));

    public static Refusal SinceMissing => new("follow-up.since-missing", Say(
        id: "Isi sejak kapan ia bekerja; kosongkan bila tidak bekerja.",
        en: "Enter since when the person has worked; leave it empty where there is no work."));

    public static Refusal SinceToCome => new("follow-up.since-to-come", Say(
        id: "Mulai bekerja setelah hari ia ditanya. Periksa tanggalnya.",
        en: "The work began after the day of the answer. Check the date."));

    public static Refusal BusinessContradicts => new("follow-up.business-contradicts", Say(
        id: "Yang berusaha sendiri punya usaha yang berjalan, dan sebaliknya. Samakan isian pekerjaan dan usaha.",
        en: "Whoever is self-employed has a business that runs, and the other way round. Make work and business agree."));

    public static Refusal IncomeOutOfRange => new("follow-up.income-out-of-range", Say(
        id: "Isi pendapatan bersih dari nol ke atas, dalam rupiah penuh.",
        en: "Enter a net income of nought or more, in whole rupiah."));

    public static Refusal IncomeSourceMissing => new("follow-up.income-source-missing", Say(
        id: "Sebutkan dari mana angka pendapatan itu; kosongkan bila tidak ada angkanya.",
        en: "Say where the figure of the income comes from; leave it empty where there is none."));

    public static Refusal ReturnDayMissing => new("follow-up.return-day-missing", Say(
        id: "Isi tanggal ia kembali; kosongkan bila tidak kembali.",
        en: "Enter the day of the return; leave it empty where there was none."));

    public static Refusal ReturnDayOutside => new("follow-up.return-day-outside", Say(
        id: "Tanggal kembali harus antara hari bebas dan hari ia ditanya.",
        en: "The day of the return lies between the release and the day of the answer."));

    public static Refusal EntryStandsSo => new("follow-up.entry-stands-so", Say(
        id: "Catatan itu tidak ada atau sudah diubah. Muat ulang halaman.",
        en: "That entry is not there or was changed already. Load the page again."));

    public static Refusal AnotherAnswerCounts => new("follow-up.another-answer-counts", Say(
        id: "Sudah ada jawaban lain yang dihitung. Tandai itu salah catat lebih dulu.",
        en: "Another answer counts already. Mark that one as entered in error first."));

    public static Refusal NobodyAsks => new("follow-up.nobody-asks", Say(
        id: "Tindak lanjut ini dibatalkan, karena itu catatannya tidak diubah lagi.",
        en: "This follow-up is cancelled, so its entries are not changed any more."));
}
