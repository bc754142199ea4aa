namespace Semai.Modules.Participants.Eligibility;

public static class EligibilityRefusals
{
    public static Refusal NoRules => new("eligibility.no-rules", Say(
        id: "Belum ada aturan kelayakan yang berlaku pada hari itu. Minta pengelola menjalankan: semai import rules.",
        en: "No rules of eligibility are in force on that day. Ask the administrator to run: semai import rules."));

    public static Refusal NotInCustody => new("eligibility.not-in-custody", Say(
        id: "Orang ini tidak punya data penahanan di unit Anda, jadi kelayakannya tidak dapat dinilai.",
        en: "This person has no custody record at your unit, so eligibility cannot be judged."));

    public static Refusal MinutesMissing => new("eligibility.minutes-missing", Say(
        id: "Isi nomor berita acara sidang TPP. Tanpa itu keputusan tidak dapat dicatat.",
        en: "Enter the number of the team's minutes. Without it the decision cannot be recorded."));

    public static Refusal DecidedInTheFuture => new("eligibility.decided-in-the-future", Say(
        id: "Tanggal sidang belum terjadi. Periksa tanggalnya.",
        en: "The day of the sitting has not come yet. Check the date."));

    public static Refusal AgainstAdviceNeedsReason => new("eligibility.against-advice-needs-reason", Say(
        id: "Keputusan ini berbeda dari saran sistem. Tulis alasannya, karena keputusan dan alasannya disimpan bersama.",
        en: "This decision differs from the system's advice. Write the reason: decision and reason are kept together."));
}
