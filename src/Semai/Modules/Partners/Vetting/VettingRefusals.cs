namespace Semai.Modules.Partners.Vetting;

/// <summary>Every way the vetting of businesses says no.</summary>
public static class VettingRefusals
{
    public static Refusal ItemsOpen(int count) => new("vetting.items-open", Say(
        id: $"{count} butir belum dijawab. Jawab semuanya, atau tekan Simpan dulu.",
        en: $"{count} items have no answer yet. Answer them all, or press Save for now."));

    public static Refusal ItemsStale(int count) => new("vetting.items-stale", Say(
        id: $"{count} butir belum diperiksa lagi sejak persetujuan terakhir. Isi daftar periksanya dulu.",
        en: $"{count} items have not been looked at since the last approval. Fill in the checklist first."));

    public static Refusal ItemWanting(string item) => new("vetting.item-wanting", Say(
        id: $"Belum dapat disetujui: \"{item}\" belum terpenuhi. Perbaiki daftar periksanya, bebaskan dengan alasan, atau tolak usahanya.",
        en: $"Not to be approved yet: \"{item}\" is not met. Mend the checklist, waive it with a reason, or refuse the business."));

    public static Refusal NoSuchItem(string item) => new("vetting.no-such-item", Say(
        id: $"Butir \"{item}\" tidak ada dalam daftar periksa.",
        en: $"There is no item \"{item}\" in the checklist."));

    public static Refusal NoteMissing(string item) => new("vetting.note-missing", Say(
        id: $"Tulis alasannya untuk \"{item}\".",
        en: $"Give the reason for \"{item}\"."));

    public static Refusal OwnCheck => new("vetting.own-check", Say(
        id: "Pemeriksaan Anda sendiri disetujui oleh petugas lain. Minta rekan Anda membukanya.",
        en: "Your own check is approved by another officer. Ask a colleague to open it."));

    public static Refusal TooEarly(DateOnly from) => new("vetting.too-early", Say(
        id: $"Perpanjangan baru bisa mulai {from.Long}.",
        en: $"It can be renewed from {from.Long}."));

    public static Refusal ReasonMissing => new("vetting.reason-missing", Say(
        id: "Tulis alasannya; usaha dan pemeriksa berikutnya akan membacanya.",
        en: "Give the reason; the business and the next officer will read it."));

    public static Refusal RulesMissing => new("vetting.rules-missing", Say(
        id: "Aturan pemeriksaan mitra belum dimuat. Minta pengelola menjalankan: semai import rules.",
        en: "The rules for vetting are not loaded. Ask whoever runs the server to run: semai import rules."));
}
