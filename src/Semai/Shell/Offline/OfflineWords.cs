namespace Semai.Shell.Offline;

/// <summary>What the page without a network says. Numbers in braces are filled in on the device.</summary>
static class OfflineWords
{
    public static string Title => Say(id: "Semai tanpa jaringan", en: "Semai without a network");
    public static string TakeAlong => Say(id: "Bawa tanpa jaringan", en: "Take along offline");

    /// <summary>Each sentence that the script says, by the name by which it asks for it.</summary>
    public static IReadOnlyDictionary<string, object> Sentences => new Dictionary<string, object>
    {
        ["data-online"] = Say(id: "Ada jaringan", en: "Connected"),
        ["data-offline"] = Say(id: "Tanpa jaringan", en: "No network"),
        ["data-signin"] = Say(id: "Masuk dulu ke Semai, lalu kembali ke halaman ini. Catatan Anda tetap ada.", en: "Sign in to Semai first, then come back to this page. Your lines are still here."),
        ["data-takeoffline"] = Say(id: "Lembar belum dapat dibawa: jaringan tidak tersambung. Coba lagi dari halaman lembarnya.", en: "The sheet could not be taken along: there is no network. Try again from its page."),
        ["data-other"] = Say(id: "Di alat ini masih ada lembar yang dibawa {0}. Kirim atau hapus dulu lembar itu.", en: "Sheets that {0} took along still lie on this device. Send or remove them first."),
        ["data-clock"] = Say(id: "Jam alat ini menunjuk {0}. Betulkan dulu tanggalnya, supaya lembar tidak terhapus sebelum waktunya.", en: "The clock of this device says {0}. Set its date right first, or sheets are wiped before their time."),
        ["data-waits"] = Say(id: "{0} baris belum terkirim", en: "{0} lines not sent yet"),
        ["data-nothing"] = Say(id: "Semua sudah terkirim", en: "All is sent"),
        ["data-asks"] = Say(id: "{0} baris perlu Anda putuskan", en: "{0} lines are for you to decide"),
        ["data-until"] = Say(id: "Terhapus sendiri dari alat ini setelah {0}", en: "Wiped from this device by itself after {0}"),
        ["data-past"] = Say(id: "Waktunya sudah lewat: tidak dapat diisi lagi. Kirim catatannya, lalu lembar ini terhapus.", en: "Its time is over: it can no longer be filled in. Send its lines, then it is wiped."),
        ["data-fresh"] = Say(id: "Lembar sudah diperbarui dari Semai.", en: "The sheet is up to date with Semai."),
        ["data-drop"] = Say(id: "Hapus lembar ini dari alat ini?", en: "Remove this sheet from this device?"),
        ["data-dropunsent"] = Say(id: "{0} baris belum masuk ke Semai dan akan hilang. Hapus juga?", en: "{0} lines are not in Semai yet and will be lost. Remove all the same?"),
        ["data-line"] = Say(id: "tersimpan di alat ini", en: "kept on this device"),
        ["data-kept"] = Say(id: "Tersimpan di alat ini: {0} baris belum terkirim dari hari ini.", en: "Kept on this device: {0} lines of this day not sent yet."),
        ["data-keptnone"] = Say(id: "Setiap angka langsung tersimpan di alat ini.", en: "Each number is kept on this device at once."),
        ["data-most"] = Say(id: "Tulis angka saja: {0}.", en: "Digits only: {0}."),
        ["data-full"] = Say(id: "Alat ini tidak dapat menyimpan ({0}). Tulis di kertas dulu.", en: "This device cannot keep it ({0}). Write it on paper for now."),
        ["data-sending"] = Say(id: "Mengirim…", en: "Sending…"),
        ["data-sent"] = Say(id: "{0} baris masuk ke Semai.", en: "{0} lines are in Semai."),
        ["data-conflicts"] = Say(id: "{0} baris diisi berbeda oleh orang lain: pilih mana yang benar.", en: "{0} lines were written differently by somebody else: choose which is right."),
        ["data-refused"] = Say(id: "{0} baris ditolak: lihat alasannya.", en: "{0} lines were refused: see why."),
        ["data-stopped"] = Say(id: "Jaringan putus. Yang belum terkirim tetap tersimpan di alat ini.", en: "The network broke off. What is not sent is still kept on this device."),
        ["data-nosent"] = Say(id: "Tidak ada yang perlu dikirim.", en: "There is nothing to send."),
        ["data-empty"] = Say(id: "kosong", en: "empty"),
        ["data-short"] = Say(id: "PIN paling sedikit 6 angka.", en: "A PIN has at least 6 digits."),
        ["data-unlike"] = Say(id: "Kedua PIN tidak sama. Ketik sekali lagi.", en: "The two PINs differ. Type them again."),
        ["data-wrong"] = Say(id: "PIN salah.", en: "Wrong PIN."),
        ["data-wipe"] = Say(id: "Hapus PIN dan semua lembar dari alat ini?", en: "Wipe the PIN and all sheets from this device?"),
        ["data-wipeunsent"] = Say(id: "{0} baris belum masuk ke Semai dan akan hilang. Hapus semua?", en: "{0} lines are not in Semai yet and will be lost. Wipe all?"),
        ["data-wiped"] = Say(id: "Alat ini bersih. Tidak ada yang tertinggal.", en: "This device is clean. Nothing is left on it."),
    };
}
