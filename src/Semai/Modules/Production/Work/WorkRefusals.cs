namespace Semai.Modules.Production.Work;

/// <summary>Every way work for pay says no.</summary>
public static class WorkRefusals
{
    public static Refusal SamePerson => new("work.same-person", Say(
        id: "Yang mengusulkan tidak boleh memulainya. Minta pejabat lain memulai pekerjaan ini.",
        en: "Whoever proposed this may not start it. Ask another officer to start the work."));

    public static Refusal WitnessMissing => new("work.witness-missing", Say(
        id: "Tulis siapa yang menyaksikan tanda tangan persetujuan.",
        en: "Write who saw the person sign the consent."));

    public static Refusal PaperFirst => new("work.paper-first", Say(
        id: "Hari pertama kerja tidak boleh mendahului persetujuan tertulis atau sidang TPP. Periksa ketiga tanggalnya.",
        en: "The first day of work may not come before the written consent or the observation team. Look at the three dates again."));

    public static Refusal NotThatDay => new("work.not-that-day", Say(
        id: "Tanggal itu belum tiba, atau mendahului tindakan terakhir. Periksa tanggalnya.",
        en: "That day is still to come, or lies before the last act. Look at the date again."));

    public static Refusal WithdrawalEnds => new("work.withdrawal-ends", Say(
        id: "Persetujuan yang dicabut mengakhiri pekerjaan. Pilih akhiri, bukan jeda.",
        en: "A consent that is taken back ends the work. Choose to end it, not to pause."));

    public static Refusal NoChild(int age) => new("work.no-child", Say(
        id: $"Anak tidak bekerja untuk upah: paling muda {age} tahun. Anak Binaan ikut pelatihan, bukan produksi.",
        en: $"No child works for pay: nobody under {age}. A juvenile joins training, not production."));

    public static Refusal StatusExcluded => new("work.status-excluded", Say(
        id: "Menurut registernya orang ini bukan narapidana, jadi tidak bekerja untuk upah di sini.",
        en: "By the register this person is not a convict, so does not work for pay here."));

    public static Refusal BirthUnknown => new("work.birth-unknown", Say(
        id: "Tanggal lahir orang ini belum dicatat, jadi umurnya tidak dapat dipastikan. Lengkapi dulu data dirinya.",
        en: "This person's date of birth is not recorded, so the age is not certain. Complete the personal facts first."));

    public static Refusal NotPresent => new("work.not-present", Say(
        id: "Orang ini sedang tidak tercatat ada di lapas.",
        en: "This person is not recorded as present in the prison."));

    public static Refusal AlreadyWorks => new("work.already-works", Say(
        id: "Orang ini sudah diusulkan atau sudah bekerja.",
        en: "This person is proposed already, or works already."));

    public static Refusal ReasonMissing => new("work.reason-missing", Say(
        id: "Pilih alasan jeda atau berakhirnya pekerjaan.",
        en: "Choose why the work pauses or ends."));

    public static Refusal PaperMissing => new("work.paper-missing", Say(
        id: "Untuk memulai perlu tanggal persetujuan, saksinya, serta nomor dan tanggal berita acara TPP.",
        en: "To start, the day and the witness of the consent and the number and day of the team's minutes are needed."));

    public static Refusal RulesMissing => new("work.rules-missing", Say(
        id: "Aturan kerja belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of work are not loaded. Run semai import rules, or ask the administrator."));
}
